import type { ParameterName } from '../../../src/functions/failure';
import { PARAMETER_NAMES } from '../../../src/functions/texts/parameters';

interface ChineseTexts {
  readonly description: string;
  readonly parameters: Readonly<
    Record<string, { readonly name: string; readonly description: string } | undefined>
  >;
}

const PLAN =
  '资金支出计划：一行节点标签（3月底、6月底……），下面是累计比例；再下面每行是另一个计划。省略：按序时进度。';
const ONE_PLAN = '一个资金支出计划：一行节点标签（3月底、6月底……），下面是累计比例。省略：按序时进度。';
const AS_OF = '日期，节点（如6月底），或季度（1–4、二季度）。必须给出。';
const TELLING = '“linear”（默认）：节点之间按日推算。“step”：已到的最后一个节点。';
const JUDGING = '“step”（默认）：已到的最后一个节点。“linear”：节点之间按日推算。';
const YEAR = '计划的年度。省略：截止日期所在的年度。';
const SPENT = '已支出的金额，或一列金额。';
const BUDGETS = '预算数，单位与已支出相同；或一列预算数。';
const ACTUAL = '实际完成值；指标值是百分比时用比例，如0.91或“91%”。';
const TARGET = '指标值，按原文。';

/** The Chinese of functions.json, by the ids of the functions. */
export const CHINESE: Readonly<Record<string, ChineseTexts | undefined>> = {
  PROGRESS: texts('按资金支出计划，到某一天应达到的累计支出比例（0–1）。没有计划时是序时进度。', {
    plan: PLAN,
    asOf: '日期，节点（如6月底），或季度（1–4、二季度）。省略：今天。',
    method: TELLING,
    year: YEAR,
  }),
  EXPECTED: texts('到某一天应累计支出的金额，单位与预算数相同，四舍五入到两位小数。', {
    budget: '预算数，或一列预算数。',
    plan: PLAN,
    asOf: AS_OF,
    method: TELLING,
    year: YEAR,
  }),
  SCHEDULE: texts('应支出金额表，带表头：节点、累计比例、累计金额、本期金额、序时进度。', {
    budget: '预算数。',
    plan: ONE_PLAN,
    by: '“节点”（默认）：计划自己的节点。“季度”：四个季度。“月”：十二个月。',
    method: TELLING,
  }),
  DEVIATION: texts('支出进度比计划快多少（负数为慢），用比例表示：已支出÷预算数－应达到的比例。', {
    spent: SPENT,
    budget: BUDGETS,
    plan: PLAN,
    asOf: AS_OF,
    method: JUDGING,
    year: YEAR,
  }),
  GAP: texts('还要支付多少才赶上计划，单位与预算数相同：应支出金额－已支出。负数为已超前。', {
    spent: SPENT,
    budget: BUDGETS,
    plan: PLAN,
    asOf: AS_OF,
    method: JUDGING,
    year: YEAR,
  }),
  REQUIRED: texts('把预算用完，剩余月份平均每月需支出的金额，四舍五入到两位小数。', {
    spent: SPENT,
    budget: BUDGETS,
    asOf: '日期，月底（如6月底），或季度（1–4、二季度）。必须给出。',
    year: '预算的年度。省略：截止日期所在的年度。',
  }),
  STATUS: texts('执行状态：超预算、超前、正常、滞后或严重滞后。', {
    spent: SPENT,
    budget: BUDGETS,
    plan: PLAN,
    asOf: AS_OF,
    method: JUDGING,
    tolerance: '允许比计划快慢多少个百分点。省略：8。',
    year: YEAR,
  }),
  TARGET: texts('把指标值拆成比较符号、数、单位：“≥6000件”得到≥、6000、件；区间得到两行。', {
    text: TARGET,
  }),
  MEETS: texts('实际完成值是否达到指标值：TRUE或FALSE；定性指标得到#N/A。', {
    target: '指标值，按原文。没有比较符号时，金额按不超过，其他数按不低于。',
    actual: ACTUAL,
  }),
  CHECK: texts('一行指标的第一个需要改正或核对的问题；没有问题时为空。', {
    header: '指标的表头行，如A9:G9。',
    row: '指标所在的行，列与表头相同。',
    budget: '预算数，用来比较成本指标。',
    unit: '预算数的金额单位，如万元。省略：不比较成本。',
  }),
  SCORE: texts('定量指标的自评得分，四舍五入到两位小数。', {
    target: TARGET,
    actual: ACTUAL,
    weight: '这项指标的分值。',
  }),
  RATE: texts('完成率、及时率等：完成数÷总数。', {
    done: '完成（或按时完成）的数量。',
    total: '应完成的数量。',
  }),
  COSTCONTROL: texts('总成本控制率：本年度运转经费÷上年度实际运转经费。', {
    current: '本年度运转经费。',
    previous: '上年度实际运转经费。',
  }),
  SATISFACTION: texts('满意度：（满意人数＋较满意人数）÷调查人数。', {
    satisfied: '满意的人数。',
    fairlySatisfied: '较满意的人数。',
    surveyed: '调查的总人数。',
  }),
  GROWTHPOINTS: texts('比例比上年提高了多少个百分点：上年0.4、本年0.45，得到5。', {
    current: '本年的比例。',
    previous: '上年的比例。',
  }),
  CODECHECK: texts('P类项目编码的校验码是否正确：TRUE或FALSE；其他编码得到#N/A。', {
    code: '21位项目编码。',
  }),
};

function texts(
  description: string,
  parameters: Readonly<Partial<Record<ParameterName, string>>>,
): ChineseTexts {
  const names: Readonly<Record<string, string>> = PARAMETER_NAMES['zh-CN'];
  return {
    description,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([parameter, text]) => [
        parameter,
        { name: names[parameter] ?? parameter, description: text },
      ]),
    ),
  };
}
