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

/** One project form with nine indicators, as the sample lays it out. */
function projectRows(index: number): readonly Row[] {
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
    ...CLASSES.map(([level1, level2, indicator, target]): Row => {
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

/** A workbook with one project form per sheet. */
export function manySheets(sheets: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Array.from({ length: sheets }, (_, index) => ({
      name: `项目${index + 1}`,
      rows: projectRows(index + 1).map((row) => [...row]),
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
