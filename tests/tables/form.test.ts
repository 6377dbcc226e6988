import { formatArea } from '../../src/workbook/address';
import { error, type Grid, type Value } from '../support/grid';
import { projectOf, tablesOf } from './support/tables';

const HEADER: readonly Value[] = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW: readonly Value[] = ['产出指标', '数量指标', '保洁面积', '≥100平方米'];
const FORM: Grid = [['物业费绩效目标表'], ['项目名称', '物业费'], HEADER, ROW];
/** Rows with nothing left of and above the form, so that nothing stands at the edge of the sheet. */
const inset = (grid: Grid): Grid => [[], ...grid.map((cells) => [null, ...cells])];

describe('the cells that a form covers', () => {
  it.each<[string, Grid, readonly string[], string]>([
    ['its title to its last indicator', FORM, [], 'A1:D4'],
    ['anywhere on the sheet', inset(FORM), [], 'B2:E5'],
    ['a header without rows', inset(FORM.slice(0, 3)), [], 'B2:E4'],
    ['the last row of several', inset([...FORM, [null, '质量指标', '合格率', '≥9%']]), [], 'B2:E6'],
    ['an empty cell to fill in', inset([['项目名称', null], ...FORM.slice(2)]), [], 'B2:E4'],
    [
      'values of its head right of the columns',
      inset([['项目名称', null, null, null, null, '物业费'], HEADER, ROW]),
      [],
      'B2:G4',
    ],
    [
      'the cells of its last column, up to the edge of its head',
      inset([['项目名称', null, null, null, null, '物业费'], HEADER, [...ROW, null, '说明']]),
      [],
      'B2:G4',
    ],
    ['no notes beside it', inset([...FORM.slice(0, 3), [...ROW, null, null, '已核对']]), [], 'B2:E5'],
    [
      'cells of an indicator left of its header',
      [
        [null, '物业费绩效目标表'],
        [null, '项目名称', '物业费'],
        [null, ...HEADER],
        ['*', ...ROW],
      ],
      [],
      'A1:E4',
    ],
    ['merged cells as a whole', inset(FORM), ['B2:G2', 'E5:H5'], 'B2:H5'],
    ['cells merged below its last row', inset(FORM), ['B5:B8'], 'B2:E8'],
    [
      'cells merged across its left edge',
      [[null, ...(FORM[0] ?? [])], ...FORM.slice(1).map((cells) => [null, ...cells])],
      ['A1:B1'],
      'A1:E4',
    ],
    ['no merged cells that touch it not', inset(FORM), ['B7:E7', 'G3:H3', 'B1:C1'], 'B2:E5'],
    ['cells merged at its corner', inset(FORM), ['E5:F6'], 'B2:F6'],
    ['no cells merged left of it', inset(FORM), ['A4:A5'], 'B2:E5'],
  ])('%s', (_case, grid, merges, expected) => {
    expect(tablesOf(grid, merges).map(({ area }) => formatArea(area))).toEqual([expected]);
  });

  it('are none of the form beside it', () => {
    const grid = FORM.map((cells) => [
      ...Array.from({ length: 5 }, (_, col) => cells[col] ?? null),
      ...cells,
    ]);
    expect(tablesOf(grid, ['D4:H4']).map(({ area }) => formatArea(area))).toEqual(['A1:D4', 'F1:I4']);
    expect(tablesOf(grid, ['D4:E4']).map(({ area }) => formatArea(area))).toEqual(['A1:E4', 'F1:I4']);
  });
});

it.each<[string, Grid, string]>([
  ['as wide as its head', [['项目名称', null, null, null, null, '物业费']], '合同'],
  ['as wide as its header', [['项目名称', '物业费']], ''],
])('its last column is %s', (_case, head, basis) => {
  const { indicators } = projectOf([...head, [...HEADER, '确定依据'], [...ROW, null, '合同']]);
  expect(indicators.map((indicator) => indicator.basis?.text)).toEqual([basis]);
});

it.each<[string, string | null, string | null, readonly (string | null)[], number | null]>([
  ['the title', '2024年度物业费绩效目标表', '2023年物业费', [], 2024],
  ['the title, in full-width digits', '２０２４年度物业费绩效目标表', '物业费', [], 2024],
  ['the name', '物业费绩效目标表', '2023年物业费', [], 2023],
  ['the name, in full-width digits', null, '２０２３年物业费', [], 2023],
  ['a year line', '2024年度物业费绩效目标表', '2023年物业费', ['（2025年度）'], 2025],
  ['a year line alone', null, '物业费', ['2025年'], 2025],
  ['no number in a name', '物业费绩效目标表', '2023号物业费', [], null],
  ['no year of another century', '物业费绩效目标表', '1999年物业费', [], null],
  ['nothing', '物业费绩效目标表', null, [], null],
])('tells its year by %s', (_case, title, name, line, year) => {
  expect(projectOf([[title], line, ['项目名称', name], HEADER, ROW]).year).toBe(year);
});

const MISSING = error('#UNCALCULATED!');
it.each<[string, Grid, readonly string[]]>([
  ['within it', [...FORM.slice(0, 3), ['产出指标', '数量指标', '保洁面积', MISSING]], ['formula-results']],
  ['in its head', [['绩效目标表'], ['项目名称', MISSING], HEADER, ROW], ['formula-results']],
  ['left of its head, over its columns', [[MISSING, '项目名称', '物业费'], HEADER, ROW], ['formula-results']],
  ['beside it', [...FORM.slice(0, 3), [...ROW, null, MISSING]], []],
  ['under it', [...FORM, [], [], ['合计', MISSING]], []],
  ['over it', [['附件', MISSING], ...FORM], []],
  [
    'under it, while it holds an error',
    [...FORM.slice(0, 3), ['产出指标', '数量指标', '面积', error('#REF!')], [], ['合计', MISSING]],
    [],
  ],
  ['nowhere, but an error', [...FORM.slice(0, 3), ['产出指标', '数量指标', '保洁面积', error('#REF!')]], []],
  [
    'nowhere, but beside a text that spells it',
    [...FORM.slice(0, 2), HEADER, ['产出指标', '数量指标', '#UNCALCULATED!', '≥1'], [], [MISSING]],
    [],
  ],
])('a result is missing %s', (_case, grid, lacking) => {
  expect(projectOf(grid).lacking).toEqual(lacking);
});

describe('what a project form says of itself', () => {
  it.each<[string, Grid, string | null]>([
    ['a line with its code', [['323001某院'], ['项目名称', '甲']], '323001 某院 1:0'],
    ['a label', [['填报单位', '某院']], '- 某院 1:1'],
    ['a line before a label', [['323001某院'], ['填报单位', '某处']], '323001 某院 1:0'],
    ['an empty label', [['填报单位', null]], null],
    ['nothing', [['项目名称', '甲']], null],
  ])('who fills it in by %s', (_case, head, expected) => {
    const { unit } = projectOf([['绩效目标表'], ...head, HEADER, ROW]);
    expect(unit && `${unit.code ?? '-'} ${unit.name} ${unit.at.row}:${unit.at.col}`).toBe(expected);
  });

  const EMPTY: Grid = [
    ['项目绩效目标表'],
    ['填报单位', '某院'],
    ['项目编码', null],
    ['项目名称', null],
    ['预算数', null, '财政资金', null, '其他资金', null],
    ['支出计划', '6月底', '12月底'],
    [null, null, null],
    ['资金用途', null],
    ['绩效目标', null],
    ['一级指标', '二级指标', '三级指标', '指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', null, null, null, null],
    ['产出指标', '质量指标', null, null, null, null],
  ];
  it.each<[string, number, number, boolean]>([
    ['who fills it in', 1, 1, true],
    ['its code', 2, 1, false],
    ['its name', 3, 1, false],
    ['its budget', 4, 1, false],
    ['fiscal funds', 4, 3, false],
    ['other funds', 4, 5, false],
    ['a share of its plan', 6, 2, false],
    ['its purpose', 7, 1, false],
    ['its goal', 8, 1, false],
    ['the name of an indicator', 11, 2, false],
    ['a description', 10, 3, false],
    ['a target', 10, 4, false],
    ['a basis', 11, 5, false],
    ['the level of an indicator', 11, 0, true],
  ])('is blank or not: filled in is %s', (_case, row, col, blank) => {
    const grid = EMPTY.map((cells, r) =>
      cells.map((value, c) => (r === row && c === col ? (value ?? '12') : value)),
    );
    expect(projectOf(grid).blank).toBe(blank);
  });

  it('is blank without a plan and amounts', () => {
    expect(projectOf(EMPTY.filter((_, row) => row < 4 || row > 6)).blank).toBe(true);
  });

  it.each<[string, Grid, readonly string[]]>([
    ['nothing', [['绩效目标表'], ['项目名称', '甲']], []],
    ['nothing, told by its code', [['绩效目标表'], ['项目编码', 'P01']], []],
    ['nothing, told by its budget', [['绩效目标表'], ['预算数', 24]], []],
    ['its head', [['绩效目标表']], ['head']],
    ['its head, though it has a goal', [['绩效目标', '安全']], ['head']],
  ])('lacks %s', (_case, head, lacking) => {
    expect(projectOf([...head, HEADER, ROW]).lacking).toEqual(lacking);
  });

  it('has the cell of its header', () => {
    expect(projectOf(inset(FORM)).headerAt).toEqual({ sheet: 0, row: 3, col: 1 });
  });

  it.each<[string, Grid, string]>([
    ['its name', [['绩效目标表'], ['项目名称', '甲']], '1:1'],
    ['its title', [['绩效目标表'], ['项目编码', 'P01']], '0:0'],
    ['its header', [['项目编码', 'P01']], '1:0'],
  ])('tells that it has no budget at %s', (_case, head, at) => {
    const { gaps } = projectOf([...head, HEADER, ROW]);
    expect(gaps.map((gap) => `${gap.code} ${gap.at.row}:${gap.at.col}`)).toEqual([`budget-not-found ${at}`]);
  });

  it('tells that a block of funds has no budget', () => {
    const { gaps } = projectOf([['项目名称', '甲'], ['财政资金', 24], HEADER, ROW]);
    expect(gaps.map(({ code }) => code)).toEqual(['budget-not-found']);
  });
});
