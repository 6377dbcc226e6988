import type { Table } from '../../src/tables/model';
import type { Grid } from '../support/grid';
import { tablesOf } from './support/tables';

const TITLE = '2023年校舍维修项目绩效目标表';
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const FIRST: Grid = [
  [TITLE],
  ['项目名称', '校舍维修项目', '预算数', 292],
  ['绩效目标', '完成校舍屋面防水和外墙维修'],
  HEADER,
  ['产出指标', '数量指标', '维修面积', '≥28187平方米'],
];
const SECOND: Grid = [
  [null, '质量指标', '验收合格率', '=100%'],
  ['效益指标', '社会效益指标', '受益学生人数', '≥1200人'],
];

function summary(table: Table): string {
  const name = table.kind === 'project' ? (table.fields.projectName?.text ?? '-') : table.kind;
  const levels = table.indicators.map(({ level1, name: own }) => `${level1?.text ?? ''} ${own.text}`);
  return [name, ...table.lacking, ...levels].join('|');
}

const WHOLE = ['校舍维修项目|产出指标 维修面积|产出指标 验收合格率|效益指标 受益学生人数'];

describe('a form that goes on under its header once more', () => {
  it.each<[string, Grid]>([
    ['right away', []],
    ['after 续表', [['续 表']]],
    ['after its own title with （续表）', [[`${TITLE}（续表）`]]],
    ['after its own title with 续表： before it', [[`续表：${TITLE}`]]],
    ['after its own title and 续1', [[`${TITLE}续1`]]],
    ['after its own title, year and unit of money', [[TITLE], ['（2023年度）', null, null, '单位：万元']]],
    ['after its own title and project', [[TITLE], ['项目名称', '校舍维修项目']]],
    ['after a page number', [['第1页 共2页']]],
    ['after page numbers in two cells', [['第 1 页', null, '共 2 页']]],
    ['after — 1 —', [['—1—']]],
    ['after who filled it in', [['填报人：', '张三', '审核人：', '李四'], [null], ['续表']]],
  ])('%s', (_name, between) => {
    expect(tablesOf([...FIRST, ...between, HEADER, ...SECOND]).map(summary)).toEqual(WHOLE);
  });

  it('goes on over three pages', () => {
    const pages = [...FIRST, ['续表1'], HEADER, ...SECOND.slice(0, 1), ['续表2'], HEADER, ...SECOND.slice(1)];
    expect(tablesOf(pages).map(summary)).toEqual(WHOLE);
  });

  it('carries a project of a table of all projects on', () => {
    const header = ['项目名称', '预算数', ...HEADER];
    const grid: Grid = [
      ['2023年项目支出绩效目标汇总表'],
      header,
      ['校舍维修项目', 292, '产出指标', '数量指标', '维修面积', '≥28187平方米'],
      header,
      [null, null, null, '质量指标', '验收合格率', '=100%'],
      ['食堂项目', 100, '产出指标', '数量指标', '食堂面积', '≥600平方米'],
    ];
    expect(tablesOf(grid).map(summary)).toEqual([
      '校舍维修项目|产出指标 维修面积|产出指标 验收合格率',
      '食堂项目|产出指标 食堂面积',
    ]);
  });
});

describe('another form under the same header', () => {
  const ALONE = '产出指标 维修面积';
  const OTHER = ['产出指标', '数量指标', '食堂面积', '≥600平方米'];

  it.each<[string, Grid, string]>([
    ['of another project', [['项目名称', '食堂改造项目']], '食堂改造项目|产出指标 食堂面积'],
    [
      'with a budget of its own',
      [['项目名称', '校舍维修项目', '预算数', 100]],
      '校舍维修项目|产出指标 食堂面积',
    ],
    ['with another title', [['2023年食堂改造项目绩效目标表']], '-|head|产出指标 食堂面积'],
    ['after a line of words', [['食堂改造']], '-|head|产出指标 食堂面积'],
    ['with a goal of its own', [['绩效目标', '改善就餐条件']], '-|head|产出指标 食堂面积'],
  ])('%s is a form of its own', (_name, between, told) => {
    const grid = [...FIRST, ...between, HEADER, OTHER];
    expect(tablesOf(grid).map(summary)).toEqual([`校舍维修项目|${ALONE}`, told]);
  });

  it.each<[string, Grid]>([
    ['with columns of its own', [['一级指标', '二级指标', '三级指标', '指标解释'], OTHER]],
    [
      'with columns in other places',
      [
        [null, ...HEADER],
        [null, ...OTHER],
      ],
    ],
  ])('a list of indicators %s belongs to no form', (_name, list) => {
    expect(tablesOf([...FIRST, [null], ...list]).map(summary)).toEqual([`校舍维修项目|${ALONE}`]);
  });
});
