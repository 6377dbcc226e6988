import { writeXlsx } from 'hucre';

type Row = readonly (string | number | null)[];

const HEADER: Row = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const CLASSES: readonly (readonly [string, string, string, string])[] = [
  ['产出指标', '数量指标', '办理事项数量', '≥600件'],
  ['', '质量指标', '办理结果合格率', '≥95%'],
  ['', '时效指标', '事项按期办结率', '≥98%'],
  ['', '成本指标', '项目总成本', '≤24万元'],
  ['效益指标', '经济效益指标', '不涉及', '不涉及'],
  ['', '社会效益指标', '服务覆盖率', '≥90%'],
  ['', '生态效益指标', '不涉及', '不涉及'],
  ['', '可持续影响指标', '不涉及', '不涉及'],
  ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%'],
];

/** Indicators of longer forms, beside the nine: class and name. */
const MORE: readonly (readonly [level2: string, name: string, target: string])[] = [
  ...['培训', '检查', '宣传', '维护', '采购', '咨询'].map(
    (name) => ['数量指标', `${name}次数`, '≥12次'] as const,
  ),
  ...['培训', '检查', '宣传', '维护'].map((name) => ['质量指标', `${name}验收合格率`, '≥95%'] as const),
  ...['培训', '检查', '宣传', '维护'].map((name) => ['时效指标', `${name}按期完成率`, '≥98%'] as const),
  ...['受益群众', '服务企业'].map((name) => ['社会效益指标', `${name}知晓率`, '≥80%'] as const),
];

/** The rows of a form's classes, each followed by its further ones up to the number that is wanted. */
function classRows(indicators: number): typeof CLASSES {
  const more = MORE.slice(0, Math.max(0, indicators - CLASSES.length));
  return CLASSES.flatMap((row) => [
    row,
    ...more
      .filter(([level2]) => level2 === row[1])
      .map(([, name, target]) => ['', '', name, target] as const),
  ]);
}

/** One project form, as the sample lays it out. */
function projectRows(index: number, indicators: number): readonly Row[] {
  const name = `2023年度办理事项经费${index}`;
  return [
    [`${index}.${name}绩效目标表`],
    ['323001河北省承德市中级人民法院本级', null, null, null, '单位：万元'],
    ['项目编码', `13080022P0002171${String(index).padStart(4, '0')}R`, null, '项目名称', name],
    ['预算规模及资金用途', '预算数', 24, '其中：财政资金', 24, '其他资金', null],
    [null, `用于办理事项${index}的相关支出。`],
    ['资金支出计划（%）', '3月底', null, '6月底', '10月底', '12月底'],
    [null, 0.25, null, 0.5, 0.75, 1],
    ['绩效目标', `按期办理事项${index}，办理结果合格，服务对象满意。`],
    HEADER,
    ...classRows(indicators).map(([level1, level2, indicator, target]): Row => {
      const none = indicator === '不涉及';
      return [
        level1,
        level2,
        indicator,
        none ? '不涉及' : `${indicator}的说明${index}`,
        target,
        none ? '不涉及' : `工作计划${index}`,
      ];
    }),
  ];
}

export interface ManySheets {
  /** The number of the first project: workbooks with other numbers share no project. */
  readonly first?: number;
  /** On each form: from 9 to 25. */
  readonly indicators?: number;
}

/** A workbook with one project form per sheet. */
export function manySheets(
  sheets: number,
  { first = 1, indicators = CLASSES.length }: ManySheets = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Array.from({ length: sheets }, (_, index) => ({
      name: `项目${first + index}`,
      rows: projectRows(first + index, indicators).map((row) => [...row]),
    })),
  });
}

const FLAT_HEADER: Row = [
  '项目名称',
  '预算数（元）',
  '年度绩效目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标方向',
  '目标值',
  '计量单位',
  '分值',
];

const FLAT_INDICATORS: readonly Row[] = [
  ['产出指标(50分)', '数量指标', '办理事项数量', '大于等于', 600, '件', 15],
  ['产出指标(50分)', '质量指标', '办理结果合格率', '大于等于', 95, '%', 15],
  ['产出指标(50分)', '成本指标', '项目总成本', '小于等于', 24, '万元', 20],
  ['效益指标(30分)', '社会效益指标', '服务覆盖率', '大于等于', 90, '%', 30],
  ['满意度指标(10分)', '服务对象满意度指标', '服务对象满意度', '大于等于', 90, '%', 10],
];

/** One flat sheet for all projects, five indicators each, ten columns, every cell filled. */
export function flatSheet(rows: number): Promise<Uint8Array> {
  const body = Array.from({ length: rows }, (_, index) => {
    const project = Math.floor(index / FLAT_INDICATORS.length) + 1;
    const indicator = FLAT_INDICATORS[index % FLAT_INDICATORS.length] ?? [];
    return [`办理事项经费${project}`, 240000, `按期办理事项${project}，服务对象满意。`, ...indicator];
  });
  return writeXlsx({
    sheets: [{ name: '一览表', rows: [['2023年度项目支出绩效目标表'], [...FLAT_HEADER], ...body] }],
  });
}
