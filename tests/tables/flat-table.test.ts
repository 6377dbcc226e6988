import type { ProjectTable } from '../../src/tables/model';
import { formatArea, formatPlace } from '../../src/workbook/address';
import { error, type Grid, percent, type Value } from '../support/grid';
import { projectsOf, tablesOf } from './support/tables';
import { told } from './support/view';

const INDICATOR = ['三级指标', '指标值'];
/** One project column per label, then names and targets. */
const header = (...labels: readonly Value[]): readonly Value[] => [...labels, '二级指标', ...INDICATOR];
const row = (...cells: readonly Value[]): readonly Value[] => [...cells, '数量指标', '面积', '≥1平方米'];

const NAMED = header('项目名称');
const TITLE = ['项目绩效目标表'];

describe('sums in a table of many projects', () => {
  const projects = [row('甲', 20), row('乙', 30)] as const;
  const SUM = ['合计', 50];
  it.each<[string, Grid]>([
    ['over them', [SUM, ['一、基本支出', 0], ['二、项目支出', 50], ...projects]],
    ['between them', [projects[0], ['第一中学合计', 20], projects[1], ['第二中学合计', 30]]],
    ['under them', [...projects, SUM, ['分管领导', '张三', null, '面积', '1平方米']]],
  ])('%s', (_case, rows) => {
    const found = projectsOf([TITLE, header('项目名称', '预算数'), ...rows]);
    expect(found.map(({ fields, indicators }) => [fields.projectName?.text, indicators.length])).toEqual([
      ['甲', 1],
      ['乙', 1],
    ]);
  });
});

describe('a table of many projects', () => {
  it.each<[string, Grid, boolean]>([
    ['their names in a column', [TITLE, NAMED, row('甲'), row('乙')], true],
    ['without a title', [NAMED, row('甲'), row('乙')], true],
    ['no column of names', [TITLE, header('项目编码'), row('P01'), row('P02')], false],
    [
      'names headed in the row above',
      [['项目名称', '项目编码', '绩效指标'], header(null, null), row('甲', 'P01'), row('乙', 'P02')],
      true,
    ],
    [
      'names headed in the last row above that holds anything',
      [['项目名称', '项目编码', '绩效指标'], [], header(null, null), row('甲', 'P01'), row('乙', 'P02')],
      true,
    ],
    [
      'labels above among other texts',
      [
        ['项目名称', '附件', '项目编码'],
        header(null, null, null),
        row('甲', null, 'P01'),
        row('乙', null, 'P02'),
      ],
      false,
    ],
    [
      'labels above over labels',
      [['项目名称', '项目编码'], header('序号', '备注'), row('1', '甲'), row('2', '乙')],
      false,
    ],
    ['one label above', [['项目名称'], header(null), row('甲'), row('乙')], false],
    [
      'labels above with their values in them',
      [['项目名称：丙', '项目编码：P03'], header(null, null), row('甲', 'P01'), row('乙', 'P02')],
      false,
    ],
    [
      'labels of the column with a value in them',
      [TITLE, header('项目名称：丙'), row('甲'), row('乙')],
      false,
    ],
  ])('has %s', (_case, grid, flat) => {
    const names = projectsOf(grid).map(({ fields }) => fields.projectName?.text);
    expect(names.includes('甲') && names.includes('乙')).toBe(flat);
  });

  it.each<[string, readonly Value[]]>([
    ['right', [null, null, null, null, null, null, '附件', null, null, null, '项目名称', '项目编码']],
    ['left', ['附件', null, null, null, '项目名称', '项目编码']],
  ])('takes no labels from a form %s of it', (_case, above) => {
    const form = header('一级指标');
    const indicator = row('产出指标');
    const tables = projectsOf([
      ['项目名称', '甲', null, null, null, null, '项目名称', '乙'],
      above,
      [...form, null, null, ...form],
      [...indicator, null, null, ...indicator],
    ]);
    expect(tables.map(({ fields }) => told(fields.projectName))).toEqual(['B1 甲', 'H1 乙']);
  });
});

describe('one project ends where the next begins', () => {
  /** Rows of each project, from 1, by its cells: code, name, goal. */
  const groups = (...cells: readonly (readonly Value[])[]): readonly string[] =>
    projectsOf([header('项目编码', '项目名称', '绩效目标'), ...cells.map((each) => row(...each))]).map(
      ({ indicators, fields }) =>
        [
          indicators.map((indicator) => indicator.row).join(),
          fields.projectCode?.text,
          fields.projectName?.text,
          fields.goal?.text,
        ].join(' '),
    );

  it.each<[string, readonly (readonly Value[])[], readonly string[]]>([
    [
      'written once',
      [
        ['P1', '甲', '安全'],
        [null, null, null],
        ['P2', '乙', '整洁'],
        [null, null, null],
      ],
      ['1,2 P1 甲 安全', '3,4 P2 乙 整洁'],
    ],
    [
      'written in each row',
      [
        ['P1', '甲', '安全'],
        ['P1', '甲', '安全'],
        ['P2', '乙', '整洁'],
        ['P2', '乙', '整洁'],
      ],
      ['1,2 P1 甲 安全', '3,4 P2 乙 整洁'],
    ],
    [
      'by its code alone',
      [
        ['P1', '甲', '安全'],
        ['P2', '甲', '安全'],
      ],
      ['1 P1 甲 安全', '2 P2 甲 安全'],
    ],
    [
      'by its name alone',
      [
        [null, '甲', null],
        [null, '乙', null],
      ],
      ['1  甲 ', '2  乙 '],
    ],
    [
      'by its goal alone',
      [
        [null, '甲', '安全'],
        [null, null, '整洁'],
      ],
      ['1  甲 安全', '2   整洁'],
    ],
    [
      'not where cells are told later',
      [
        [null, null, null],
        [null, '甲', null],
      ],
      ['1,2  甲 '],
    ],
    [
      'where it is told by a cell that the project above leaves empty',
      [
        [null, '甲', null],
        ['P1', '甲', null],
        ['P1', '甲', null],
      ],
      ['1  甲 ', '2,3 P1 甲 '],
    ],
  ])('%s', (_case, cells, expected) => {
    expect(groups(...cells)).toEqual(expected);
  });
});

describe('a project of the table', () => {
  const LABELS = [
    ...['项目编码', '项目名称', '项目单位', '资金用途', '绩效目标'],
    ...['预算数（万元）', '财政资金', '其他资金', '上年结转', '二级指标', '三级指标', '指标值'],
  ];
  const GRID: Grid = [
    ['2023年度项目绩效目标表'],
    ['323001某院', null, null, null, null, null, null, null, '单位：元'],
    LABELS,
    ['P1', '甲', '行装处', null, '安全', 24, 20, 4, 0, '数量指标', '面积', '≥1平方米'],
    [null, null, null, '保洁', null, null, null, null, null, '质量指标', '合格率', '≥90%'],
    ['P2', '乙', null, '保安', null, 30, null, null, null, '数量指标', '人数', '≥2人'],
  ];
  const said = ({ fields, funds, area, ...table }: ProjectTable): object => ({
    fields: Object.values(fields).map((field) => `${field?.label ?? ''} ${told(field)}`),
    funds: funds.map(({ phase, budget, fiscal, others, unrecognised }) =>
      [phase, ...[budget, fiscal, ...others].map(told), ...unrecognised].join(' '),
    ),
    ownUnit: funds[0]?.budget?.ownUnit,
    area: formatArea(area),
    unit: table.unit && `${table.unit.code ?? '-'} ${table.unit.name} ${formatPlace(table.unit.at)}`,
    moneyUnit: table.moneyUnit?.value,
    headerAt: table.headerAt,
    title: table.title,
    year: table.year,
    indicators: table.indicators.map(({ name }) => told(name)),
    rest: [table.form, table.blank, table.plan, ...table.lacking, ...table.gaps],
  });

  it('has every value at its cell', () => {
    expect(projectsOf(GRID).map(said)).toEqual([
      {
        fields: [
          '项目编码 A4 P1',
          '项目名称 B4 甲',
          '项目单位 C4 行装处',
          '资金用途 D5 保洁',
          '绩效目标 E4 安全',
        ],
        funds: ['annual F4 24 G4 20 H4 4 I4 0'],
        ownUnit: '万元',
        area: 'A4:L5',
        unit: '- 行装处 C4',
        moneyUnit: '元',
        headerAt: { sheet: 0, row: 2, col: 0 },
        title: null,
        year: 2023,
        indicators: ['K4 面积', 'K5 合格率'],
        rest: ['target', false, null],
      },
      {
        fields: ['项目编码 A6 P2', '项目名称 B6 乙', '项目单位 C4 行装处', '资金用途 D6 保安', '绩效目标 E6'],
        funds: ['annual F6 30 G6 H6 I6'],
        ownUnit: '万元',
        area: 'A6:L6',
        unit: '- 行装处 C4',
        moneyUnit: '元',
        headerAt: { sheet: 0, row: 2, col: 0 },
        title: null,
        year: 2023,
        indicators: ['K6 人数'],
        rest: ['target', false, null],
      },
    ]);
  });

  /** The grid with other cells instead, by their place; a label without its column by null in row 3. */
  const withCells = (changes: Readonly<Record<string, Value>>): Grid =>
    GRID.map((cells, r) =>
      cells.map((value, c) => {
        const change = changes[formatPlace({ row: r, col: c })];
        return change === undefined ? value : change;
      }),
    );
  const each = <T>(changes: Readonly<Record<string, Value>>, say: (table: ProjectTable) => T): readonly T[] =>
    projectsOf(withCells(changes)).map(say);

  it.each<[string, Readonly<Record<string, Value>>, readonly (string | null)[]]>([
    ['its own', { C6: '法警队' }, ['- 行装处 C4', '- 法警队 C6']],
    ['none in the first, then the line over the table', { C4: null }, ['323001 某院 A2', '323001 某院 A2']],
    ['none in the first', { C4: null, C6: '法警队' }, ['323001 某院 A2', '- 法警队 C6']],
    ['no column, but a line over the table', { C3: null }, ['323001 某院 A2', '323001 某院 A2']],
    ['nowhere', { A2: null, C3: null }, [null, null]],
  ])('tells who fills it in: %s', (_case, changes, expected) => {
    expect(
      each(changes, ({ unit }) => unit && `${unit.code ?? '-'} ${unit.name} ${formatPlace(unit.at)}`),
    ).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, Value>>, readonly string[]]>([
    ['each its own', { C6: '法警队' }, ['C4 行装处', 'C6 法警队']],
    ['that of the project above where it has none', {}, ['C4 行装处', 'C4 行装处']],
    ['the cells to be filled in where neither has one', { C4: null }, ['C4', 'C6']],
  ])('has the field of its unit: %s', (_case, changes, expected) => {
    expect(each(changes, ({ fields }) => told(fields.unit))).toEqual(expected);
  });

  it('has no total where its label merely heads the fiscal funds under it', () => {
    const [table] = projectsOf([['项目名称', '预算数', '绩效指标'], header(null, '财政资金'), row('甲', 20)]);
    const [funds] = table?.funds ?? [];
    expect([told(funds?.budget), told(funds?.fiscal)]).toEqual(['-', 'B3 20']);
  });

  it.each<[string, Readonly<Record<string, Value>>, readonly string[]]>([
    ['no label of a total', { F3: '备注' }, ['annual - G4 20 H4 4 I4 0 budget-not-found B4']],
    ['no label of fiscal funds', { G3: '备注' }, ['annual F4 24 - H4 4 I4 0']],
    ['neither', { F3: '备注', G3: '备注' }, ['budget-not-found B4']],
  ])('tells its amounts: %s', (_case, changes, expected) => {
    const [amounts] = each(changes, ({ funds, gaps }) => [
      ...funds.map(({ phase, budget, fiscal, others }) =>
        [phase, ...[budget, fiscal, ...others].map(told)].join(' '),
      ),
      ...gaps.map(({ code, at }) => `${code} ${formatPlace(at)}`),
    ]);
    expect(amounts?.join(' ')).toBe(expected.join(' '));
  });

  it.each<[string, Readonly<Record<string, Value>>, readonly (number | null)[]]>([
    ['the title', { A1: '2024年度项目绩效目标表', B4: '2023年甲' }, [2024, 2024]],
    ['its name', { A1: '项目绩效目标表', B4: '2023年甲', B6: '2022年乙' }, [2023, 2022]],
    ['nothing', { A1: '项目绩效目标表' }, [null, null]],
  ])('takes its year from %s', (_case, changes, expected) => {
    expect(each(changes, ({ year }) => year)).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, Value>>, readonly (readonly string[])[]]>([
    ['no names', { K3: '内容', E3: '一级指标' }, [['name-column'], ['name-column']]],
    [
      'no targets',
      { L3: '内容', K3: '指标名称', J3: '一级指标', E3: '二级指标' },
      [['target-column'], ['target-column']],
    ],
    ['a result of one project', { B6: error('#UNCALCULATED!') }, [[], ['formula-results']]],
  ])('tells what it lacks: %s', (_case, changes, expected) => {
    expect(each(changes, ({ lacking }) => lacking)).toEqual(expected);
  });

  it('is blank where nothing is filled in', () => {
    const blank = projectsOf([
      TITLE,
      header('项目名称', '项目单位', '预算数'),
      [null, '某院', null, '数量指标', null, null],
    ]);
    expect(blank.map((table) => table.blank)).toEqual([true]);
    const budget = projectsOf([
      TITLE,
      header('项目名称', '项目单位', '预算数'),
      [null, null, 24, '数量指标', null, null],
    ]);
    expect(budget.map((table) => table.blank)).toEqual([false]);
  });
});

describe('the plan of a project of the table', () => {
  const planOf = (over: readonly Value[], labels: readonly Value[], ...rows: Grid): readonly unknown[] =>
    projectsOf([over, [...labels, ...NAMED], ...rows]).map(({ plan, gaps }) => [
      plan && formatPlace(plan.at),
      ...(plan?.entries.map(({ month, share, reading }) => `${month} ${told(share)} ${reading.kind}`) ?? []),
      ...gaps
        .filter(({ code }) => code === 'plan-in-amounts')
        .map(({ code, at }) => `${code} ${formatPlace(at)}`),
    ]);

  it.each<[string, readonly Value[], readonly Value[], Grid, readonly unknown[]]>([
    [
      'in columns of its own',
      [],
      ['6月底', '12月底'],
      [
        [percent(0.5), percent(1), ...row('甲')],
        [null, null, ...row(null)],
        [percent(0.4), null, ...row('乙')],
      ],
      [
        ['A2', '6 A3 50% share', '12 B3 100% share'],
        ['A2', '6 A5 40% share', '12 B5 empty'],
      ],
    ],
    ['a single checkpoint', ['支出计划（万元）'], ['12月底'], [[percent(1), ...row('甲')]], [[null]]],
    ['none', ['支出计划（万元）'], ['序号', '备注'], [[1, null, ...row('甲')]], [[null]]],
    [
      'in amounts',
      ['支出计划（万元）'],
      ['6月底', '12月底'],
      [
        [12, 24, ...row('甲')],
        [15, 30, ...row('乙')],
      ],
      [
        [null, 'plan-in-amounts A3'],
        [null, 'plan-in-amounts A4'],
      ],
    ],
    [
      'in shares, amounts right of it',
      ['支出计划（%）', null, null, '资金（万元）'],
      ['6月底', '12月底'],
      [[50, 100, ...row('甲')]],
      [['A2', '6 A3 50 share', '12 B3 100 share']],
    ],
    [
      'in amounts, shares left of it',
      ['比例（%）', '支出计划（万元）'],
      ['序号', '6月底', '12月底'],
      [[1, 12, 24, ...row('甲')]],
      [[null, 'plan-in-amounts B3']],
    ],
  ])('%s', (_case, over, labels, rows, expected) => {
    expect(planOf(over, labels, ...rows)).toEqual(expected);
  });
});

it('is no table of many projects where none is named', () => {
  expect(tablesOf([TITLE, header('项目名称')])).toMatchObject([]);
});

describe('the amounts of a table of many projects', () => {
  const sums = (grid: Grid): readonly unknown[] =>
    projectsOf([TITLE, ...grid]).flatMap(({ funds }) =>
      funds.map(({ budget, fiscal, others, unrecognised }) => [
        told(budget),
        told(fiscal),
        others.map(told),
        ...unrecognised,
      ]),
    );
  const DIVIDED = ['项目名称', '预算金额（万元）', null, null, '二级指标', ...INDICATOR];
  const BLOCK = ['项目名称', '预算资金', null, null, '二级指标', ...INDICATOR];

  it.each<[string, Grid, readonly unknown[]]>([
    [
      'a fund that is not known among the others',
      [header('项目名称', '预算数', '财政拨款', '捐赠', '其他资金'), row('甲', 24, 17, 3, 4)],
      [['B3 24', 'C3 17', ['E3 4'], '捐赠']],
    ],
    [
      'one that is not known behind the others',
      [header('项目名称', '预算数', '财政拨款', '捐赠'), row('甲', 24, 20, 4)],
      [['B3 24', 'C3 20', [], '捐赠']],
    ],
    [
      'one that is not known and adds nothing',
      [
        header('项目名称', '预算数', '财政拨款', '捐赠', '其他资金'),
        row('甲', 24, 20, 0, 4),
        row('乙', 9, 9, null, null),
      ],
      [
        ['B3 24', 'C3 20', ['E3 4']],
        ['B4 9', 'C4 9', ['E4']],
      ],
    ],
    [
      'a text beside them is no fund',
      [header('项目名称', '预算数', '财政拨款', '其他资金', '实施地'), row('甲', 24, 20, 4, '全市')],
      [['B3 24', 'C3 20', ['D3 4']]],
    ],
    [
      'a column before them is no fund',
      [header('项目名称', '年限', '预算数', '财政拨款'), row('甲', 3, 24, 24)],
      [['C3 24', 'D3 24', []]],
    ],
    [
      'the whole and its parts under 预算金额, above the first project',
      [DIVIDED, [null, '小计', '财政拨款', '其他资金'], row('甲', 24, 20, 4)],
      [['B4 24', 'C4 20', ['D4 4']]],
    ],
    [
      'the whole and its parts under a block of funds, one of them not known',
      [BLOCK, [null, '合计', '财政拨款', '捐赠'], row('甲', 24, 20, 4)],
      [['B4 24', 'C4 20', [], '捐赠']],
    ],
    [
      'the whole and its parts in the row of the names and values',
      [
        ['项目名称', '预算金额', null, null, '绩效指标'],
        [null, '总额', '财政拨款', '其他资金', '二级指标', ...INDICATOR],
        row('甲', 24, 20, 4),
      ],
      [['B4 24', 'C4 20', ['D4 4']]],
    ],
    [
      'the adjusted budget',
      [header('项目名称', '年初预算数', '调整后预算数'), row('甲', 24, 30)],
      [['C3 30', '-', []]],
    ],
    [
      'the budget beside what was asked for',
      [header('项目名称', '申请金额', '预算数'), row('甲', 30, 24)],
      [['C3 24', '-', []]],
    ],
    ['what was asked for alone', [header('项目名称', '申请金额'), row('甲', 30)], [['B3 30', '-', []]]],
    [
      'the first budget where the adjusted one is empty',
      [header('项目名称', '年初预算数', '调整后预算数'), row('甲', 24, null)],
      [['B3 24', '-', []]],
    ],
    [
      'that of the year beside that of the medium term',
      [header('项目名称', '中期资金总额', '年度资金总额'), row('甲', 72, 24)],
      [['C3 24', '-', []]],
    ],
    [
      'that of the medium term alone',
      [header('项目名称', '中期资金总额'), row('甲', 72)],
      [['B3 72', '-', []]],
    ],
    [
      '合计 under a label of something else',
      [header('项目名称', '年度目标'), [null, '合计'], row('甲', '保洁')],
      [],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(sums(grid)).toEqual(expected);
  });

  it('have the unit in the label over the whole', () => {
    const [project] = projectsOf([
      TITLE,
      DIVIDED,
      [null, '小计', '财政拨款', '其他资金'],
      row('甲', 24, 20, 4),
    ]);
    expect(project?.funds[0]?.budget?.ownUnit).toBe('万元');
  });
});

it('tells the budget once more where a second column does', () => {
  const restated = (...columns: Grid): readonly unknown[] =>
    projectsOf([TITLE, ...columns]).map(({ funds }) => [
      told(funds[0]?.budget ?? null),
      funds[0]?.restated.map(told),
    ]);
  expect(restated(header('项目名称', '预算数', '本年预算'), row('甲', 24, 30), row('乙', 12, null))).toEqual([
    ['B3 24', ['C3 30']],
    ['B4 12', []],
  ]);
  expect(
    restated(
      ['项目名称', '预算金额（万元）', null, '二级指标', ...INDICATOR],
      [null, '总额', '财政拨款'],
      row('甲', 24, 24),
    ),
  ).toEqual([['B4 24', []]]);
});
