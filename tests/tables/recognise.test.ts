import { recognise } from '../../src/tables/recognise';
import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import { CLEAN_DEPARTMENT, departmentGrid, formGrid } from '../support/forms';
import { error, type Grid, percent, sheetOf, workbookOf } from '../support/grid';

const EMPTY_ROW = { name: null, description: null, target: null, basis: null };
const BLANK = formGrid({
  title: '项目绩效目标表',
  unitLine: null,
  code: null,
  name: null,
  budget: null,
  fiscal: null,
  purpose: null,
  plan: [],
  goal: null,
  rows: [
    { level1: '产出指标', level2: '数量指标', ...EMPTY_ROW },
    { level2: '质量指标', ...EMPTY_ROW },
    { level1: '满意度指标', level2: '服务对象满意度指标', ...EMPTY_ROW },
  ],
});

const tablesOf = (...grids: readonly Grid[]): ReturnType<typeof recognise> =>
  recognise(workbookOf(...grids.map((grid, index) => sheetOf(`表${index + 1}`, grid))));

describe('a workbook', () => {
  it.each<[string, Grid, string]>([
    ['an empty sheet', [], 'empty-sheet'],
    [
      'a list of payments',
      [
        ['日期', '摘要', '金额'],
        ['2023-01-05', '付物业费', 20000],
      ],
      'no-table',
    ],
    [
      'a library of indicators',
      [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训人次', '≥100人次'],
      ],
      'indicators-without-form',
    ],
    [
      'spending by funding source',
      [['支出计划'], ['资金来源', '3月底', '6月底', '10月底', '12月底'], ['财政拨款', 5, 10, 15, 20]],
      'no-table',
    ],
    [
      'basic facts of a project',
      [
        ['项目基本信息'],
        ['项目名称', '办公楼物业管理费', '项目编码', '13080022P00021710001R'],
        ['项目单位', '某院', '项目负责人', '张三'],
        ['项目概况', '物业服务'],
      ],
      'no-table',
    ],
    ['a report of ours', [[REPORT_MARKER], ...formGrid()], 'own-report'],
    ['a report of ours with nothing in it', [[REPORT_MARKER]], 'own-report'],
  ])('lists %s and takes no form from it', (_case, grid, skipped) => {
    const { tables, sheets } = tablesOf(grid);
    expect(tables).toEqual([]);
    expect(sheets[0]?.skipped).toBe(skipped);
  });

  it('checks a form that only names the report somewhere', () => {
    expect(tablesOf([[null, REPORT_MARKER], ...formGrid()]).tables).toHaveLength(1);
  });

  it('knows a blank form', () => {
    const { tables, sheets } = tablesOf(BLANK);
    expect(tables.map(({ blank, lacking }) => ({ blank, lacking }))).toEqual([{ blank: true, lacking: [] }]);
    expect(sheets[0]?.skipped).toBeNull();
  });

  it('reads the department-wide part', () => {
    const [table] = tablesOf([
      ...departmentGrid(),
      ['工作保障措施', '完善制度建设。'],
      [null, '加强支出管理。'],
    ]).tables;
    expect(table).toMatchObject({ kind: 'department', year: 2023, blank: false, lacking: [] });
    if (table?.kind !== 'department') throw new Error('no department table');
    expect(table.goals.map(({ text }) => text)).toEqual(['1、着力提升司法保障能力。']);
    expect(
      table.indicators.map(({ level2, target, goal }) => [level2?.reading?.class, target.text, goal]),
    ).toEqual([
      ['quantity', '≥3处', 0],
      ['quality', '大于80%', 0],
      ['cost', '小于等于100%', 0],
      ['timeliness', '大于等于80%', 0],
      ['social', '≥90%', 0],
      ['satisfaction', '≥95%', 0],
    ]);
    expect(table.overallGoal?.text).toMatch(/^妥善审理/);
  });

  it.each<[string, Grid, readonly string[]]>([
    [
      'a damaged indicator header',
      formGrid().map((row, r) => (r === 8 ? ['一级', '级指标', '指标', '说明'] : row)),
      ['indicators'],
    ],
    [
      'a missing target column',
      formGrid().map((row, r) => (r === 8 ? row.map((v) => (v === '指标值' ? '数值' : v)) : row)),
      ['target-column'],
    ],
    [
      'a missing name column',
      formGrid().map((row, r) => (r === 8 ? row.map((v) => (v === '三级指标' ? '内容' : v)) : row)),
      ['name-column'],
    ],
    ['a formula without a result', formGrid({ budget: error('#UNCALCULATED!') }), ['formula-results']],
    ['no head', formGrid().filter((_, row) => row === 0 || row >= 8), ['head']],
  ])('reports a form read by half: %s', (_case, grid, lacking) => {
    expect(tablesOf(grid).tables.map((table) => table.lacking)).toEqual([lacking]);
  });

  it('takes no text for a formula without a result, whatever another form on its sheet holds', () => {
    const { tables } = tablesOf([
      ...formGrid({ goal: '#UNCALCULATED!' }),
      ...formGrid({
        name: '2023年度维修维护费',
        title: '2023年度维修维护费绩效目标表',
        budget: error('#UNCALCULATED!'),
      }),
    ]);
    expect(tables.map(({ lacking }) => lacking)).toEqual([[], ['formula-results']]);
  });

  it('reports the upper of two stacked forms when its header is damaged', () => {
    const broken = formGrid().map((row, r) => (r === 8 ? ['级', '级', '三'] : row));
    const { tables } = tablesOf([
      ...broken,
      ...formGrid({ name: '2023年度维修维护费', title: '2023年度维修维护费绩效目标表' }),
    ]);
    expect(tables.map(({ lacking }) => lacking)).toEqual([['indicators'], []]);
  });

  it.each<[string, Parameters<typeof formGrid>[0], string, string, number | null]>([
    ['the title', { title: '2024年度物业费绩效目标表', name: '2023年物业费' }, 'S', '2022.xlsx', 2024],
    ['the name', { title: '物业费绩效目标表', name: '2023年物业费' }, 'S', '2022.xlsx', 2023],
    ['the sheet', { title: '物业费绩效目标表', name: '物业费' }, '2021年', '2022.xlsx', 2021],
    ['the end of the sheet', { title: '物业费绩效目标表', name: '物业费' }, '预算2021', '2022.xlsx', 2021],
    ['no number of more digits', { title: '物业费绩效目标表', name: '物业费' }, '12021', '2022.xlsx', 2022],
    ['the file', { title: '物业费绩效目标表', name: '物业费' }, 'S', '2022年目标.xlsx', 2022],
    ['nothing', { title: '物业费绩效目标表', name: '物业费' }, 'S', '目标20220103.xlsx', null],
  ])('takes the budget year from %s', (_case, form, sheet, file, year) => {
    expect(recognise(workbookOf(sheetOf(sheet, formGrid(form))), file).tables[0]?.year).toBe(year);
  });

  it('takes the budget year from the other forms when they agree', () => {
    const plain = formGrid({ title: '物业费绩效目标表', name: '物业费' });
    expect(tablesOf(formGrid(), plain).tables.map(({ year }) => year)).toEqual([2023, 2023]);
    const other = formGrid({ title: '2024年度物业费绩效目标表' });
    expect(tablesOf(formGrid(), other, plain).tables.map(({ year }) => year)).toEqual([2023, 2024, null]);
  });

  it('takes a year line over the title', () => {
    const [title = [], ...rest] = formGrid({ title: '项目绩效目标表', name: '物业费' });
    expect(tablesOf([title, ['（2025年度）'], ...rest]).tables[0]?.year).toBe(2025);
  });

  it('keeps the order of sheets and rows', () => {
    const { tables } = tablesOf(departmentGrid(CLEAN_DEPARTMENT), [
      ...formGrid(),
      [],
      ...formGrid({ plan: [percent(1)] }),
    ]);
    expect(tables.map(({ kind, sheet, area }) => [kind, sheet, area.top])).toEqual([
      ['department', 0, 0],
      ['project', 1, 0],
      ['project', 1, 19],
    ]);
  });
});
