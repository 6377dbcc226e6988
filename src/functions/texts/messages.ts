import { shortened } from '../../core/text';
import type { Language, Localised } from '../../i18n/language';
import type { Problem } from '../failure';
import { PARAMETER_NAMES } from './parameters';

type ProblemCode = Problem['code'];
type Of<C extends ProblemCode> = Extract<Problem, { readonly code: C }>;
/** @param name the argument's name in the language of the message */
type Messages = { readonly [C in ProblemCode]: (problem: Of<C>, name: string) => string };

const MESSAGES: Localised<Messages> = {
  'zh-CN': {
    missing: ({ parameter }, name) =>
      parameter === 'asOf'
        ? `缺少参数“${name}”。请给出日期、节点（6月底）或季度（1–4）；只有PT.PROGRESS可以省略，按今天计算。`
        : `缺少参数“${name}”。请填写，或选取它所在的单元格。`,
    'error-value': ({ value }, name) => `“${name}”里有错误值${value}，请先改正。`,
    'not-a-date': ({ text }, name) =>
      `“${name}”${quoted(text)}不是日期、节点或季度。请用日期（2023-10-31、2023年10月31日）、“6月底”、“二季度”或1–4。`,
    'no-such-day': ({ text }, name) => `“${name}”${quoted(text)}这一天不存在，请核对年、月、日。`,
    'not-a-day': ({ text }, name) =>
      `指标值是日期，而“${name}”${quoted(text)}不是。请填完成的日期，如2023年12月20日。`,
    'not-a-year': ({ text }, name) => `“${name}”${quoted(text)}不是年度。请用2023这样的四位年份。`,
    'unknown-choice': ({ text, chinese, english }, name) =>
      `“${name}”${quoted(text)}不认识。请用${chinese.map(quoted).join('、')}，也可以写${english.join('、')}。`,
    'truth-value': ({ text }, name) => `“${name}”里是${text}，不是数、日期或文字。请核对引用的单元格。`,
    'not-points': ({ text }, name) =>
      `“${name}”${quoted(text)}不是百分点数。请填8或“8%”，意思是允许比计划快慢8个百分点。`,
    'uncertain-points': ({ text, points }, name) =>
      `“${name}”${text}有两种意思。${points}个百分点请填${points}或文字“${points}%”（单元格里${points}%的值就是${text}）；不到1个百分点的，请写成“${text}个百分点”。`,
    'uncertain-share': ({ text, percent, share }, name) =>
      `“${name}”${text}会被当作${percent}%。指标值是百分比时，${text}%请填${share}或文字“${text}%”；确为${percent}%的，请写成文字“${percent}%”。`,
    'not-a-number': ({ text }, name) => `“${name}”${quoted(text)}不是一个数。请只填一个数，如292或1,030.70。`,
    'unit-in-amount': ({ text }, name) => `“${name}”${quoted(text)}带有单位。请只填数，各金额用同一单位。`,
    negative: ({ text }, name) => `“${name}”${quoted(text)}不能是负数。请填0或大于0的数。`,
    'not-one-column': (_, name) => `“${name}”应为一行或一列单元格。请重新选取。`,
    'rows-differ': ({ rows, expected }, name) =>
      `“${name}”有${rows}行，其他参数有${expected}行。各参数的行数应相同，或者只有一行。`,
    'only-one': ({ given }, name) =>
      `“${name}”只能有一个，这里有${given}个。请只选取一个；要算多个，请每个写一个公式。`,
    'plan-without-values': (_, name) => `“${name}”只有节点，没有比例。请连同下面的比例一起选取。`,
    'plan-needs-labels': ({ values }, name) =>
      `“${name}”没有节点标签，又不是四个比例（这里有${values}个）。请连同标签行（3月底、6月底……）一起选取。`,
    'plan-label': ({ label }, name) =>
      `“${name}”的标签${quoted(label)}不是节点。请只选取3月底、6月底……所在的单元格和它们的比例。`,
    'plan-order': ({ label }, name) =>
      `“${name}”的节点${quoted(label)}不按月份先后排列，或重复。请按3月底、6月底……的先后排列，每个节点一个比例。`,
    'plan-value': ({ label, text }, name) =>
      `“${name}”在${label}的${quoted(text)}不是百分比。请填累计比例，如25%、0.25或25。`,
    'plan-out-of-range': ({ label, text }, name) =>
      `“${name}”在${label}的比例${quoted(text)}不在0%～100%之间。请填占预算的累计比例，最多100%。`,
    'plan-decreasing': ({ label, text }, name) =>
      `“${name}”在${label}的比例${quoted(text)}比前一节点低。计划是累计比例，不会下降；填的是各期比例的，请逐期相加。`,
    'plan-mixed-scale': (_, name) =>
      `“${name}”的比例有的像小数（0.25），有的像百分数（25），无法判断。请统一写法，或带上%。`,
    'malformed-target': ({ text }, name) =>
      `“${name}”${quoted(text)}读不懂：有两个比较符号、只有符号，或区间写反。请写成“≥5件”“5～10件”这样。`,
    'unit-differs': ({ unit, expected }, name) =>
      `“${name}”的单位是${quoted(unit)}，指标值${expected === '' ? '没有单位' : `的单位是${quoted(expected)}`}，无法比较。请改用相同的单位。`,
    'more-than-surveyed': (_, name) => `满意和较满意的人数之和超过了“${name}”。请核对这三个数。`,
    'widths-differ': (_, name) => `“${name}”与表头的列数不同。请选取相同的列。`,
    'no-such-column': ({ columns }, name) =>
      `“${name}”里没有${columns.map(quoted).join('或')}列。请选取指标表的表头行。`,
    'not-a-money-unit': ({ text }, name) =>
      `“${name}”${quoted(text)}不是金额单位。请用元、千元、万元、百万元或亿元。`,
    'blank-target': () => '没有指标值：单元格是空的，或写着“无”“不涉及”。',
    'qualitative-target': ({ text }) => `指标值${quoted(text)}是定性的，没有可比较的数或日期。请人工判断。`,
    'unclear-target': ({ text }) =>
      `指标值${quoted(text)}里的数或日期读不成一个要求，无法比较。请改成一个数、区间或日期，如“≥12次”“5～10件”“2023年12月31日前”。`,
    'no-direction': ({ text }) =>
      `指标值${quoted(text)}没有写明越大越好还是越小越好。请加上≥、≤或=，如${quoted(`≥${text}`)}或${quoted(`≤${text}`)}。`,
    'target-without-year': ({ text }) =>
      `指标值${quoted(text)}没有写年份，无法比较日期。请写明年份，如“2023年12月31日前”。`,
    'missed-deadline': () => '超过了规定日期；逾期扣多少分没有统一算法，请人工评分。',
    'no-check-character': ({ text }) =>
      `${quoted(text)}不是21位的P类项目编码。其他编码没有校验码，无法校验。`,
    zero: (_, name) => `“${name}”是0，不能作除数。请核对。`,
    'no-month-left': () => '本年度已没有剩余月份，未支出的金额无法按月平均。',
  },
  en: {
    missing: ({ parameter }, name) =>
      parameter === 'asOf'
        ? `The argument "${name}" is missing. Give a date, a checkpoint (6月底) or a quarter (1–4); only PT.PROGRESS takes today without it.`
        : `The argument "${name}" is missing. Fill it in, or select its cell.`,
    'error-value': ({ value }, name) => `"${name}" holds the error ${value}. Mend it first.`,
    'not-a-date': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} is no date, checkpoint or quarter. Use a date (2023-10-31), 6月底, Q2 or 1–4.`,
    'no-such-day': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} does not exist in the calendar. Check year, month and day.`,
    'not-a-day': ({ text }, name) =>
      `The target is a date, and "${name}" ${quotedEn(text)} is none. Give the date of completion, such as 2023-12-20.`,
    'not-a-year': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} is no year. Use four digits, such as 2023.`,
    'unknown-choice': ({ text, chinese, english }, name) =>
      `"${name}" ${quotedEn(text)} is unknown. Use ${english.map(quotedEn).join(', ')}, or ${chinese.join(', ')}.`,
    'truth-value': ({ text }, name) =>
      `"${name}" is ${text}, which is no number, date or text. Check the cell that it refers to.`,
    'not-points': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} is no number of percentage points. Use 8 or "8%" for 8 points ahead of or behind the plan.`,
    'uncertain-points': ({ text, points }, name) =>
      `"${name}" ${text} may mean two things. For ${points} points use ${points} or the text "${points}%" (a cell that shows ${points}% holds ${text}); for less than one write "${text}个百分点".`,
    'uncertain-share': ({ text, percent, share }, name) =>
      `"${name}" ${text} would be taken for ${percent}%. For ${text}% use ${share} or the text "${text}%"; for ${percent}% the text "${percent}%".`,
    'not-a-number': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} is no number. Give one number, such as 292 or 1,030.70.`,
    'unit-in-amount': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} holds a unit. Give numbers only, all amounts in one unit.`,
    negative: ({ text }, name) => `"${name}" ${quotedEn(text)} cannot be below 0. Give 0 or more.`,
    'not-one-column': (_, name) => `"${name}" has to be one row or one column of cells. Select it anew.`,
    'rows-differ': ({ rows, expected }, name) =>
      `"${name}" has ${rows} rows, others have ${expected}. All have to have the same number, or only one.`,
    'only-one': ({ given }, name) =>
      `There can be only one "${name}"; ${given} are given. Select one; for several, write a formula for each.`,
    'plan-without-values': (_, name) =>
      `"${name}" has checkpoints without percentages. Select the cells under them, too.`,
    'plan-needs-labels': ({ values }, name) =>
      `"${name}" has no labels and not four percentages, but ${values}. Select the row of labels (3月底, 6月底 …), too.`,
    'plan-label': ({ label }, name) =>
      `The label ${quotedEn(label)} of "${name}" is no checkpoint. Select only 3月底, 6月底 … and their percentages.`,
    'plan-order': ({ label }, name) =>
      `The checkpoint ${quotedEn(label)} of "${name}" is out of order, or there twice. Let them ascend by month, each with one percentage.`,
    'plan-value': ({ label, text }, name) =>
      `${quotedEn(text)} of "${name}" at ${label} is no percentage. Give a cumulative one: 25%, 0.25 or 25.`,
    'plan-out-of-range': ({ label, text }, name) =>
      `${quotedEn(text)} of "${name}" at ${label} is not between 0% and 100%. Give the cumulative share of the budget.`,
    'plan-decreasing': ({ label, text }, name) =>
      `${quotedEn(text)} of "${name}" at ${label} is lower than before. A plan is cumulative and never falls; add up shares of single periods.`,
    'plan-mixed-scale': (_, name) =>
      `Some numbers of "${name}" look like shares (0.25), some like percentages (25). Write all alike, or with %.`,
    'malformed-target': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} cannot be read: two comparators, a comparator alone, or an interval turned round. Write ≥5件 or 5～10件.`,
    'unit-differs': ({ unit, expected }, name) =>
      `"${name}" is in ${quotedEn(unit)}, the target ${expected === '' ? 'has no unit' : `in ${quotedEn(expected)}`}: they cannot be compared. Use one unit.`,
    'more-than-surveyed': (_, name) =>
      `More people are satisfied and fairly satisfied than "${name}". Check the three numbers.`,
    'widths-differ': (_, name) => `"${name}" has other columns than the header. Select the same ones.`,
    'no-such-column': ({ columns }, name) =>
      `"${name}" has no column ${columns.map(quotedEn).join(' or ')}. Select the header row of the indicators.`,
    'not-a-money-unit': ({ text }, name) =>
      `"${name}" ${quotedEn(text)} is no unit of money. Use 元, 千元, 万元, 百万元 or 亿元.`,
    'blank-target': () => 'There is no target: the cell is blank, or says 无 or 不涉及.',
    'qualitative-target': ({ text }) =>
      `The target ${quotedEn(text)} is in words: there is no number or date to compare with. Judge it by hand.`,
    'unclear-target': ({ text }) =>
      `The numbers or dates in the target ${quotedEn(text)} make no single demand to compare with. Write one number, interval or date, such as ≥12次, 5～10件 or 2023年12月31日前.`,
    'no-direction': ({ text }) =>
      `The target ${quotedEn(text)} does not say whether more or less is meant. Add ≥, ≤ or =, as in ${quotedEn(`≥${text}`)} or ${quotedEn(`≤${text}`)}.`,
    'target-without-year': ({ text }) =>
      `The target ${quotedEn(text)} names no year: dates cannot be compared. Add the year, as in 2023年12月31日前.`,
    'missed-deadline': () =>
      'The deadline was missed; no rule says how many points that costs. Score it by hand.',
    'no-check-character': ({ text }) =>
      `${quotedEn(text)} is no type-P project code of 21 characters. Other codes have no check character.`,
    zero: (_, name) => `"${name}" is 0 and cannot divide. Check it.`,
    'no-month-left': () => 'No month of the year is left, so what is unspent has no monthly average.',
  },
};

function quoted(text: string): string {
  return text === '' ? '（空）' : `“${shortened(text, LONGEST)}”`;
}

function quotedEn(text: string): string {
  return text === '' ? '(blank)' : `"${shortened(text, LONGEST)}"`;
}

const LONGEST = 40;

export function messageOf<C extends ProblemCode>(problem: Of<C>, language: Language): string {
  const message = MESSAGES[language][problem.code];
  return message(problem, PARAMETER_NAMES[language][problem.parameter]);
}
