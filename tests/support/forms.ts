import { check } from '../../src/check/check';
import type { Finding, Report } from '../../src/check/finding';
import type { Observation, Rule } from '../../src/rules/rule';
import type { CellRef, RecognisedWorkbook } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { formatPlace } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { fixed, type Grid, percent, sheetOf, type Value, workbookOf } from './grid';

/** One indicator row of a form under test. An unset level is written as on a merged form: empty below the first. */
export interface RowInput {
  readonly level1?: Value;
  readonly level2?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly target?: Value;
  readonly basis?: Value;
}

/** The project form as the sample lays it out: seven columns A–G, indicators from row 10 on. */
export interface FormInput {
  readonly title: Value;
  readonly unitLine: Value;
  readonly moneyUnit: Value;
  readonly code: Value;
  readonly name: Value;
  readonly budget: Value;
  readonly fiscal: Value;
  readonly other: Value;
  readonly purpose: Value;
  /** Checkpoint labels; four of them. */
  readonly checkpoints: readonly Value[];
  readonly plan: readonly Value[];
  readonly goal: Value;
  readonly rows: readonly RowInput[];
}

const NOT_APPLICABLE: RowInput = {
  name: '不涉及',
  description: '不涉及',
  target: '不涉及',
  basis: '不涉及',
};

/** Nine rows that no rule has anything to say about at error or warning level. Row 1 of it stands in row 10. */
export const CLEAN_ROWS: readonly RowInput[] = [
  {
    level1: '产出指标',
    level2: '数量指标',
    name: '保洁服务面积',
    description: '合同约定的保洁范围',
    target: '≥12000平方米',
    basis: '物业服务合同',
  },
  {
    level2: '质量指标',
    name: '保洁验收合格率',
    description: '月度验收合格次数占验收次数的比例',
    target: '≥95%',
    basis: '物业服务合同',
  },
  {
    level2: '时效指标',
    name: '报修处理及时率',
    description: '两小时内到场的报修占全部报修的比例',
    target: '≥98%',
    basis: '物业服务合同',
  },
  {
    level2: '成本指标',
    name: '物业服务总成本',
    description: '全年物业合同金额',
    target: '≤24万元',
    basis: '2022年政府采购中标价',
  },
  { level1: '效益指标', level2: '经济效益指标', ...NOT_APPLICABLE },
  {
    level2: '社会效益指标',
    name: '办公区安全事故数',
    description: '物业责任事故',
    target: '≤0起',
    basis: '物业服务合同',
  },
  { level2: '生态效益指标', ...NOT_APPLICABLE },
  { level2: '可持续影响指标', ...NOT_APPLICABLE },
  {
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: '机关工作人员满意度',
    description: '年度问卷调查',
    target: '≥90%',
    basis: '上年调查结果91%',
  },
];

export const CLEAN_FORM: FormInput = {
  title: '1.2023年度办公楼物业管理费绩效目标表',
  unitLine: '323001河北省承德市中级人民法院本级',
  moneyUnit: '单位：万元',
  code: '13080022P00021710001R',
  name: '2023年度办公楼物业管理费',
  budget: fixed(24),
  fiscal: fixed(24),
  other: null,
  purpose: '用于办公楼保洁、保安和设备运行等物业服务支出。',
  checkpoints: ['3月底', '6月底', '10月底', '12月底'],
  plan: [percent(0.25), percent(0.5), percent(0.75), percent(1)],
  goal: '保障办公楼物业服务正常运行，办公区整洁安全。',
  rows: CLEAN_ROWS,
};

/** Rows of the clean form with some of them changed, by their number from 0. */
export function rowsWith(changes: Readonly<Record<number, RowInput>>): readonly RowInput[] {
  return CLEAN_ROWS.map((row, index) => ({ ...row, ...changes[index] }));
}

export function formGrid(overrides: Partial<FormInput> = {}): Grid {
  const form = { ...CLEAN_FORM, ...overrides };
  const [c1 = null, c2 = null, c3 = null, c4 = null] = form.checkpoints;
  const [p1 = null, p2 = null, p3 = null, p4 = null] = form.plan;
  return [
    [form.title],
    [form.unitLine, null, null, null, form.moneyUnit],
    ['项目编码', form.code, null, '项目名称', form.name],
    ['预算规模及资金用途', '预算数', form.budget, '其中：财政    资金', form.fiscal, '其他资金', form.other],
    [null, form.purpose],
    ['资金支出计划（%）', c1, null, c2, c3, c4],
    [null, p1, null, p2, p3, p4],
    ['绩效目标', form.goal],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ...form.rows.map(({ level1, level2, name, description, target, basis }) => [
      level1 ?? null,
      level2 ?? null,
      name ?? null,
      description ?? null,
      target ?? null,
      basis ?? null,
    ]),
  ];
}

/** One sheet per form, named 1, 2, 3 …; forms but the first get a code and a name of their own unless they set one. */
export function formsWorkbook(forms: readonly Partial<FormInput>[]): WorkbookSnapshot {
  const others = [
    { code: '13080022P000216100014', name: '2023年度公务运转经费' },
    { code: '13080022P000219100015', name: '2023年度聘用制书记员经费' },
    { code: '13080022P00021810001F', name: '2023年度维修维护费' },
  ];
  return workbookOf(
    ...forms.map((form, index) => {
      const own = index === 0 ? undefined : others[index - 1];
      const named = own === undefined ? {} : { ...own, title: `${index + 1}.${own.name}绩效目标表` };
      return sheetOf(String(index + 1), formGrid({ ...named, ...form }));
    }),
  );
}

/** Goal, class, name, target, explanation. */
export type DepartmentRow = readonly [Value, Value, Value, Value, Value];

export const CLEAN_DEPARTMENT: readonly DepartmentRow[] = [
  ['1、着力提升司法保障能力。', '数量指标', '保障办案业务用房数量', '≥3处', null],
  [null, '质量指标', '单位正常运转比率', '大于80%', null],
  [null, '成本指标', '总成本控制率', '小于等于100%', '本年度运转经费/上年度实际运转经费*100%'],
  [null, '时效指标', '正常运转执行率', '大于等于80%', null],
  [null, '社会效益指标', '工作开展保障率', '≥90%', null],
  [null, '满意度指标', '受益人员满意度', '≥95%', '即调查中满意和较满意的数量占调查总人数的100%。'],
];

/** The department-wide sheet as the sample lays it out: header in row 4, rows from row 5 on, columns A–E. */
export function departmentGrid(rows: readonly DepartmentRow[] = CLEAN_DEPARTMENT): Grid {
  return [
    ['2023年度部门整体绩效目标'],
    ['323001河北省承德市中级人民法院本级'],
    ['总体绩效目标', '妥善审理各类矛盾纠纷，依法维护国家安全和社会稳定。'],
    ['分项绩效目标', '指标类别', '绩效指标', '指标值', '指标解释/计算公式'],
    ...rows,
  ];
}

export function recogniseForms(...forms: readonly Partial<FormInput>[]): RecognisedWorkbook {
  return recognise(formsWorkbook(forms));
}

/** What one rule sees, as "E13", or "2!E13" beyond the first sheet. */
export function observe<D extends object>(
  rule: Rule<string, D>,
  ...forms: readonly Partial<FormInput>[]
): readonly Seen<D>[] {
  return observeIn(rule, formsWorkbook(forms));
}

export function observeDepartment<D extends object>(
  rule: Rule<string, D>,
  rows: readonly DepartmentRow[],
): readonly Seen<D>[] {
  return observeIn(rule, workbookOf(sheetOf('部门', departmentGrid(rows))));
}

export function observeIn<D extends object>(
  rule: Rule<string, D>,
  workbook: WorkbookSnapshot,
): readonly Seen<D>[] {
  const live = recognise(workbook).tables.filter(({ blank }) => !blank);
  return rule.check(live).map((seen) => seenOf(rule, seen));
}

export function seenOf<D extends object>(rule: Rule<string, D>, seen: Observation<D>): Seen<D> {
  return {
    cell: cellName(seen.at),
    related: (seen.related ?? []).map(cellName),
    severity: seen.severity ?? rule.severity,
    data: seen.data,
    ...(seen.fix === undefined ? {} : { fix: `${seen.fix.before}→${seen.fix.after}` }),
  };
}

export interface Seen<D> {
  readonly cell: string;
  readonly related: readonly string[];
  readonly severity: string;
  readonly data: D;
  readonly fix?: string;
}

/** The whole check over forms, as "rule@E13" in report order, infos left out. */
export function faults(workbook: WorkbookSnapshot): readonly string[] {
  return faultsOf(check(recognise(workbook)));
}

function faultsOf(report: Report): readonly string[] {
  return report.findings.filter(({ severity }) => severity !== 'info').map(faultName);
}

export function faultName({ rule, at }: Finding): string {
  return `${rule}@${cellName(at)}`;
}

function cellName(at: CellRef): string {
  return at.sheet === 0 ? formatPlace(at) : `${at.sheet + 1}!${formatPlace(at)}`;
}
