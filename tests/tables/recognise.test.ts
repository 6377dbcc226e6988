import type { Table } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { formatArea } from '../../src/workbook/address';
import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import { CLEAN_DEPARTMENT, departmentGrid, formGrid } from '../support/forms';
import { error, type Grid, percent, sheetOf, type Value, workbookOf } from '../support/grid';

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

describe('a form under another without a title', () => {
  const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];

  it('takes nothing from the last row of the one above', () => {
    const { tables } = tablesOf([
      ['项目名称', '物业费'],
      HEADER,
      ['产出指标', '数量指标', '保洁面积', '≥10平方米'],
      [null, '质量指标', '资金用途', '合规'],
      ['项目名称', '维修费'],
      HEADER,
      ['产出指标', '数量指标', '维修次数', '≥2次'],
    ]);
    expect(
      tables.map((table) =>
        table.kind === 'project'
          ? `${table.fields.projectName?.text ?? '-'} ${table.fields.purpose?.text ?? '-'} ${formatArea(table.area)}`
          : table.kind,
      ),
    ).toEqual(['物业费 - A1:D4', '维修费 - A5:D7']);
  });
});

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

  const HEADER: readonly Value[] = ['一级指标', '二级指标', '三级指标', '指标值'];
  const ROW: readonly Value[] = ['产出指标', '数量指标', '保洁面积', '≥100平方米'];
  const form = (name: string): Grid => [[`${name}绩效目标表`], ['项目名称', name], HEADER, ROW];
  const half = (name: string): Grid => [[`${name}绩效目标表`], ['项目名称', name], ['绩效目标', '安全']];
  const beside = (left: Grid, right: Grid): Grid =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
      ...Array.from({ length: 6 }, (_value, col) => left[row]?.[col] ?? null),
      ...(right[row] ?? []),
    ]);

  it.each<[string, Grid, readonly string[]]>([
    ['none', [], []],
    ['one', form('甲'), ['甲 A1:D4 1']],
    ['one, far down', [[], [], [], ...form('甲')], ['甲 A4:D7 1']],
    ['two, one right under the other', [...form('甲'), ...form('乙')], ['甲 A1:D4 1', '乙 A5:D8 1']],
    [
      'two, the upper one of several rows',
      [...form('甲'), ROW, ROW, ...form('乙')],
      ['甲 A1:D6 3', '乙 A7:D10 1'],
    ],
    ['one that goes on under its header', [...form('甲'), HEADER, ROW], ['甲 A1:D6 2']],
    [
      'a header without rows over the next form',
      [...form('甲').slice(0, 3), ...form('乙')],
      ['甲 A1:D3 0', '乙 A4:D7 1'],
    ],
    ['two, side by side', beside(form('甲'), form('乙')), ['甲 A1:D4 1', '乙 G1:J4 1']],
    [
      'two, the right one beside the end of the left one',
      beside([...form('甲'), ROW, ROW], [[], [], [], [], ...form('乙')]),
      ['甲 A1:D6 3', '乙 G5:J8 1'],
    ],
    ['one by half', half('甲'), ['甲 A1:B3 0 indicators']],
    ['one by half, far down', [[], [], [], ...half('甲')], ['甲 A4:B6 0 indicators']],
    ['one by half over a whole one', [...half('甲'), ...form('乙')], ['甲 A1:B3 0 indicators', '乙 A4:D7 1']],
    [
      'one by half under a whole one',
      [...form('甲'), ...half('乙')],
      ['甲 A1:D4 1', '乙 A5:B7 0 indicators'],
    ],
    [
      'one by half between whole ones',
      [...form('甲'), ...half('乙'), ...form('丙')],
      ['甲 A1:D4 1', '乙 A5:B7 0 indicators', '丙 A8:D11 1'],
    ],
    [
      'one by half under a header without rows',
      [...form('甲').slice(0, 3), ...half('乙')],
      ['甲 A1:D3 0', '乙 A4:B6 0 indicators'],
    ],
    ['one told by its budget alone', [['预算数', 24], HEADER, ROW], ['- A1:D3 1']],
    ['one told by its code alone', [['项目编码', 'P01'], HEADER, ROW], ['- A1:D3 1']],
    ['one told by its goal alone', [['年度目标', '安全'], HEADER, ROW], ['- A1:D3 1 head']],
    ['one told by its title alone', [['绩效目标表'], HEADER, ROW], ['- A1:D3 1 head']],
    ['a list of indicators', [['指标库'], HEADER, ROW], []],
  ])('has the forms that are on it: %s', (_case, grid, expected) => {
    const { tables } = tablesOf(grid);
    expect(
      tables.map((table) =>
        [
          table.kind === 'project' ? (table.fields.projectName?.text ?? '-') : table.kind,
          formatArea(table.area),
          table.indicators.length,
          ...table.lacking,
        ].join(' '),
      ),
    ).toEqual(expected);
  });

  it('tells of each sheet what it is', () => {
    const { sheets } = recognise(
      workbookOf(sheetOf('甲', form('甲')), sheetOf('乙', [['备忘']], { visibility: 'hidden' })),
    );
    expect(sheets).toEqual([
      { name: '甲', visibility: 'visible', cells: 11, skipped: null },
      { name: '乙', visibility: 'hidden', cells: 1, skipped: 'no-table' },
    ]);
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

/** What a form says, wherever it stands. */
function saidBy(table: Table): unknown {
  if (table.kind !== 'project') throw new Error('not a project');
  const { fields, plan, indicators, title, unit, moneyUnit, funds, lacking, blank } = table;
  return {
    fields: Object.values(fields).map((field) => field?.text),
    head: [title?.text, unit?.name, moneyUnit?.value, lacking, blank],
    amounts: funds.map(({ budget, fiscal, others }) => [budget, fiscal, ...others].map((fund) => fund?.text)),
    shares: plan?.entries.map(({ share }) => share.text),
    indicators: indicators.map(({ level1, level2, name, target, basis }) =>
      [level1, level2, name, target, basis].map((field) => field?.text),
    ),
  };
}

describe('two forms side by side say what each says by itself', () => {
  const wide = formGrid({ title: '物业费绩效目标表', name: '物业费' });
  // As wide as its indicators: nothing but the other form tells where it ends.
  const narrow = formGrid({ title: '办案费绩效目标表', name: '办案费', budget: 20, fiscal: 20 }).map(
    (row, index) => (index === 3 ? row.slice(1) : row.slice(0, 6)),
  );
  const shift = (grid: Grid, rows: number): Grid => [...Array.from({ length: rows }, () => []), ...grid];
  const shifts = Array.from({ length: wide.length + 2 }, (_, index) => index);

  it.each<[string, Grid, Grid]>([
    ['two as wide as their funds', wide, formGrid({ name: '办案费', moneyUnit: '单位：元' })],
    ['the left one wider', wide, narrow],
    ['the right one wider', narrow, wide],
    ['the left one not filled in', BLANK, wide],
    ['the right one not filled in', narrow, BLANK],
  ])('%s', (_case, left, right) => {
    const width = Math.max(...left.map((row) => row.length));
    const apart = [...tablesOf(left).tables, ...tablesOf(right).tables].map(saidBy);
    for (const gap of [0, 1]) {
      for (const [above, below] of [...shifts.map((rows) => [0, rows]), ...shifts.map((rows) => [rows, 0])]) {
        const [a, b] = [shift(left, above ?? 0), shift(right, below ?? 0)];
        const grid = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [
          ...Array.from({ length: width + gap }, (_cell, col) => a[index]?.[col] ?? null),
          ...(b[index] ?? []),
        ]);
        const tables = [...tablesOf(grid).tables].sort((one, other) => one.area.left - other.area.left);
        expect({ gap, above, below, said: tables.map(saidBy) }).toEqual({ gap, above, below, said: apart });
      }
    }
  });
});
