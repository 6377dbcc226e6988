import { labelKey } from '../core/text';
import { COLUMN_LABELS, type ColumnName } from './column-labels';
import { labelLookup } from './label-lookup';

/** Fields of a form's head: a label with its value to the right of it or under it. */
export type FieldName =
  'projectCode' | 'projectName' | 'unit' | 'budget' | 'fiscal' | 'otherFunds' | 'purpose' | 'goal';

/** Labels that head a block, belong to forms of other kinds, or merely end the search for a value. */
export type MarkName =
  | 'datedBudget'
  | 'budgetBlock'
  | 'planBlock'
  | 'indicatorBlock'
  | 'moneyUnit'
  | 'spent'
  | 'sum'
  | 'overallGoal'
  | 'section'
  | 'task'
  | 'serial'
  | 'other';

export type LabelName = FieldName | ColumnName | MarkName;

/** 其中：财政专户资金 as well as 财政专户资金. */
function alsoOfWhich(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, `其中${word}`]);
}

/**
 * What the field writes for each label. Compared by labelKey: white space, colons and bracketed remarks do not count.
 * A label may have several meanings (指标名称 is a 三级指标; 绩效指标 heads a block or, in a department's table, a column):
 * the place decides.
 */
const LABELS: Readonly<Record<LabelName, readonly string[]>> = {
  projectCode: ['项目编码', '项目代码', '项目库编码', '项目编号'],
  projectName: [
    '项目名称',
    '专项名称',
    '项目（专项）名称',
    '专项（项目）名称',
    '专项资金名称',
    '专项资金项目名称',
    '转移支付名称',
    '转移支付项目名称',
    '专项转移支付名称',
    '转移支付资金名称',
    '政策和项目名称',
    '政策项目名称',
    '项目政策名称',
    '资金名称',
  ],
  unit: [
    '单位',
    '单位名称',
    '项目单位',
    '实施单位',
    '项目实施单位',
    '填报单位',
    '预算单位',
    '申报单位',
    '主管部门',
    '主管部门及代码',
    '项目主管部门',
    '下达地方或单位',
    '部门名称',
    '编制单位',
    '编报单位',
  ],
  budget: [
    '预算数',
    '预算规模',
    '资金总额',
    '年度资金总额',
    '项目资金总额',
    '年度资金申请总额',
    '项目资金申请总额',
    '预算总额',
    '预算金额',
    '项目预算',
    '项目预算数',
    '年度预算数',
    '年度预算',
    '本年预算数',
    '预算资金总额',
    '年度金额',
    '年初预算数',
    '全年预算数',
    '调整后预算数',
    '本年度申请资金总额',
    '申请资金总额',
    '年度预算安排',
    '年度预算金额',
    '本年预算金额',
    '预算安排',
    '项目预算金额',
    '当年预算',
    '当年预算数',
    '本年预算',
    '本年度预算',
    '本年度资金总额',
    '本年度预算金额',
    '本年度预算数',
    '当年预算金额',
    '年度预算总额',
    '年度预算资金',
    '年度预算资金总额',
    '本年度预算资金',
    '本年度预算总额',
    '年度总金额',
    '年度总额',
    '资金总计',
    '资金合计',
    '预算合计',
    '预算总金额',
    '本次下达金额',
    '申请金额',
    '申报金额',
    '批复金额',
    '项目金额',
    '本次申请资金',
    '本次申请金额',
    '申请预算金额',
    '申报预算数',
    '申请预算数',
    '批复预算数',
    '预算申请数',
    '预算申报数',
    '预算批复数',
    '预算额度',
    '资金额度',
    '资金总量',
    '资金总规模',
    '专项资金总额',
    '当年预算安排',
    '项目支出预算',
    '项目支出预算数',
    '经费预算',
    '项目总预算',
    '下达中央预算内投资',
    '中央预算内投资',
    '其中中央预算内投资',
    '中期资金总额',
    '实施期资金总额',
  ],
  fiscal: [
    '其中财政资金',
    '其中财政拨款',
    '其中财政拨款数',
    '其中本年财政拨款',
    '其中当年财政拨款',
    '其中一般公共预算拨款',
    '财政资金',
    '财政拨款',
    '财政拨款数',
    '当年财政拨款',
    '本年财政拨款',
    '一般公共预算拨款',
    '其中一般公共预算',
    '财政性资金',
  ],
  otherFunds: alsoOfWhich([
    '其他资金',
    '其它资金',
    '非财政拨款数',
    '自有资金',
    '自筹资金',
    '单位自筹资金',
    '单位资金',
    '单位自有资金',
    '财政专户',
    '财政专户资金',
    '财政专户管理资金',
    '上年结转资金',
    '上年结转',
    '上年结转结余',
    '上年结转和结余',
    '上年结余',
    '结转资金',
    '结余资金',
    '结转结余资金',
    '政府性基金',
    '政府性基金预算',
    '政府性基金预算拨款',
    '国有资本经营预算',
    '国有资本经营预算拨款',
    '上级补助',
    '上级补助资金',
    '上级资金',
    '上级财政资金',
    '中央补助',
    '中央补助资金',
    '中央资金',
    '中央财政资金',
    '中央财政补助',
    '中央财政补助资金',
    '省级资金',
    '省级财政资金',
    '省级补助资金',
    '市级资金',
    '市级财政资金',
    '县级资金',
    '县级财政资金',
    '区级资金',
    '区级财政资金',
    '区县资金',
    '市县资金',
    '地方资金',
    '地方财政资金',
    '本级资金',
    '本级财政资金',
    '事业收入',
    '经营收入',
    '事业单位经营收入',
    '附属单位上缴收入',
    '上级补助收入',
    '其他收入',
    '社会资金',
    '银行贷款',
    '债券资金',
    '一般债券',
    '一般债券资金',
    '专项债券',
    '专项债券资金',
  ]),
  purpose: ['资金用途', '项目概况', '项目内容', '项目主要内容', '资金使用用途', '项目资金用途'],
  goal: [
    '绩效目标',
    '年度绩效目标',
    '年度目标',
    '年度总体目标',
    '年度绩效总目标',
    '总体目标',
    '总体绩效目标',
    '项目总目标',
    '项目总体目标',
    '项目绩效目标',
    '项目年度绩效目标',
    '中期目标',
    '实施期目标',
    '实施期总目标',
    '预期目标',
    '绩效总目标',
  ],
  ...COLUMN_LABELS,
  datedBudget: [],
  budgetBlock: [
    '预算规模及资金用途',
    '项目资金',
    '资金规模',
    '预算资金',
    '资金来源',
    '项目预算资金',
    '资金构成',
    '资金情况',
    '预算规模和资金用途',
  ],
  planBlock: ['资金支出计划', '支出计划', '实施进度计划', '资金使用计划', '项目支出计划', '支出进度计划'],
  indicatorBlock: ['绩效指标', '年度绩效指标', '指标'],
  moneyUnit: ['单位', '金额单位', '计量单位', '货币单位'],
  spent: ['全年执行数', '预算执行数', '执行数', '执行率', '预算执行率', '全年预计执行数'],
  sum: ['合计', '总计'],
  overallGoal: ['总体绩效目标', '部门整体绩效目标', '年度总体目标'],
  section: ['工作保障措施', '保障措施'],
  task: ['年度主要任务', '主要任务', '任务名称', '年度重点任务'],
  serial: ['序号', '编号'],
  other: [
    '总投资',
    '项目总投资',
    '项目总金额',
    '上年实际',
    '上年完成值',
    '上年实际值',
    '上年实际完成值',
    '上年指标值',
    '历史值',
    '基期值',
    '评分标准',
    '评分规则',
    '评分细则',
    '项目类别',
    '项目类型',
    '项目属性',
    '项目期限',
    '项目周期',
    '项目起止时间',
    '项目负责人',
    '负责人',
    '联系人',
    '联系电话',
    '电话',
    '开始日期',
    '结束日期',
    '开始时间',
    '结束时间',
    '立项依据',
    '项目立项依据',
    '资金性质',
    '存续状态',
    '备注',
    '是否专项',
    '分管领导',
    '主管处室',
    '所属领域',
    '填报人',
    '填报日期',
  ],
};

const lookup = labelLookup(LABELS);

/** 2023年预算数, 2023年度资金总额; 2023年预算 alone is as often said of where a target comes from. */
const DATED = /^20\d{2}年(度?.*[数额模])$/u;
const DATED_HINT = /^\s*20\d{2}/u;
const DATED_BUDGET: readonly LabelName[] = ['datedBudget'];

/** The meanings a cell's text may have as a label; none for ordinary text. */
export function labelNames(text: string): readonly LabelName[] {
  const names = lookup.labelNames(text);
  return names.length === 0 && DATED_HINT.test(text) && isDatedBudget(text) ? DATED_BUDGET : names;
}

function isDatedBudget(text: string): boolean {
  const words = text.length > lookup.longestWritten ? undefined : DATED.exec(labelKey(text))?.[1];
  if (words === undefined) return false;
  return [words.replace(/^度/u, ''), `年${words}`].some((label) =>
    lookup.labelNames(label).includes('budget'),
  );
}

/** Splits "项目名称：物业费" into label and value; null when there is no known label before the first colon. */
export function splitInline(
  text: string,
): { names: readonly LabelName[]; label: string; value: string } | null {
  const at = labelColon(text);
  if (at <= 0 || at > lookup.longestWritten) return null;
  const value = text.slice(at + 1);
  if (value.trim() === '') return null;
  const names = labelNames(text.slice(0, at));
  return names.length === 0 ? null : { names, label: text.slice(0, at), value };
}

const OF_WHICH = /^\s*其\s*中\s*$/u;

/** The colon behind a label; that of 其中：财政资金：20 is the second. */
function labelColon(text: string): number {
  const at = firstColon(text, 0);
  return at > 0 && OF_WHICH.test(text.slice(0, at)) ? firstColon(text, at + 1) : at;
}

function firstColon(text: string, from: number): number {
  const half = text.indexOf(':', from);
  const full = text.indexOf('：', from);
  return half < 0 || (full >= 0 && full < half) ? full : half;
}

/** Heads of the column of whole amounts, where 预算金额 is divided. */
export const WHOLES: ReadonlySet<string> = new Set(['总额', '合计', '小计', '总计', '金额']);
/** In a budget's label: as it was adjusted, where it is told beside the one at the beginning of the year. */
export const ADJUSTED = /调整后|全年/u;
/** In a budget's label: as it was at the beginning of the year, where adjustments may have followed. */
export const INITIAL = /年初/u;
/** In a budget's label: of the year alone. */
export const OF_YEAR = /年/u;
/** In a budget's label without a year: it may be that of several years. */
export const OF_WHOLE = /总|合计|项目|规模/u;
/** In a budget's label: what was granted or handed down may be a part, or that of a programme. */
export const OF_ANOTHER = /下达|批复|专项|投资/u;
/** In a budget's label: what was asked for, or a figure of the project as a whole. A budget told beside it counts. */
export const NOT_YET_BUDGET = /申[请报]|项目金额|额度|总量|总规模/u;
/** In a fund's label: from whose budget it comes, above or below. Together they are all that is given. */
export const FROM_ABOVE = /中央|上级/u;
export const FROM_BELOW = /地方|本级|[省市县区]级|[市区]县/u;
/** In a fund's label: money that some forms list within 财政拨款 and others beside it. */
export const WITHIN_OR_BESIDE = /政府性基金|国有资本经营|结转|结余|财政专户|债券/u;
/** In a fund's label: the unit's own money as a whole. */
export const OWN_FUNDS = /单位资金|自有资金/u;
/** In a fund's label: the unit's own income, which 单位资金 may hold as a whole. */
export const OWN_INCOME = /收入$/u;
/** In a label: amounts and goals of a medium term, not of the budget year. */
export const TERM_WORDS = /中期|实施期|实施周期|三年|规划期/u;
/** Titles end like this (compact text). */
export const TITLE_ENDING =
  /绩效(?:目标|(?:目标)?(?:运行|跟踪)*监控|自评|评价)(?:申报|填报|批复|审核|自评|监控|情况)?表?(?:\([^()]*\))?$/u;
/** What a title says beside the project's own name. */
export const TITLE_WORDS = /(?:项目支出|部门预算|预算)?绩效目标(?:申报|填报|批复|审核)?表?(?:\([^()]*\))?$/u;
/** The second line of many forms: （2023年度）. */
export const YEAR_LINE = /^\(?(20\d{2})年?度?\)?$/u;
/** Words in a first cell that is no level of indicators: the form is over. */
export const AFTER_FORM =
  /签字|签章|签名|公章|盖章|负责人|经办人|意见|填表|填报|审核|复核|必填|总分|合计|^\(?20\d{2}年\d{1,2}月(?:\d{1,2}日)?\)?$|^[★※*注]/u;
/** Heads of the parts of one column: 符号 and 数值 under 指标值. */
export const SUB_HEADS: ReadonlySet<string> = new Set([
  '符号',
  '数值',
  '比较符号',
  '计算符号',
  '指标值',
  '目标值',
  '单位',
  '计量单位',
]);
/** What marks the next page of one form: 续表, （续） behind its title. */
export const CONTINUED =
  /^\(?(?:续上?表|接上[表页]|转下页)[\d一二三四五六]*\)?:?|^\(?续\d*\)?$|\(续表?[\d一二三四五六]*\)$|(?<=表)续\d*$/u;
/** Page numbers: 第1页 共2页, 1/2, —1—. */
export const PAGE_LINE = /^(?:第\d+页[,/]?(?:共\d+页)?|共\d+页|\d+\/\d+页?|[-—]+\d+[-—]+)$/u;
/** A list of many projects, which is titled for none of them, still tells the year. */
export const LIST_TITLE = /(20\d{2})年.*绩效目标(?:一览|汇总|明细|公开|情况)表(?:\([^()]*\))?$/u;
/** A unit's line without a label: six digits of the budget unit's code, then its name. */
export const UNIT_LINE = /^[[(]?(\d{6})[\])]?[-_]?(\p{Script=Han}.*)$/u;
/** Words that open the lines under a form. */
export const FOOTER =
  /^(?:注|备注|说明|填报人|填表人|制表人?|编制人|审核人|复核人|经办人|负责人|单位负责人|部门负责人|财务负责人|分管领导|联系人|联系电话|填报日期|填表日期|填报时间|附件?)(?:[:\d(]|$)/u;
