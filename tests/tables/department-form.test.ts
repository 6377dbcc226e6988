import { formatArea, formatPlace } from '../../src/workbook/address';
import { error, type Grid, type Value } from '../support/grid';
import { departmentOf, tablesOf } from './support/tables';
import { told } from './support/view';

const HEADER: readonly Value[] = ['分项绩效目标', '指标类别', '绩效指标', '指标值'];
const FORM: Grid = [
  ['2023年度部门整体绩效目标'],
  ['323001某院'],
  ['总体绩效目标', '公正'],
  HEADER,
  ['提升保障', '数量指标', '业务用房', '≥3处'],
  [null, '质量指标', '运转率', '≥80%'],
  ['严格管理', '数量指标', '检查次数', '≥4次'],
];

/** The grid with other cells instead, by their place. */
function withCells(changes: Readonly<Record<string, Value>>, grid: Grid = FORM): Grid {
  return grid.map((cells, r) =>
    cells.map((value, c) => {
      const change = changes[formatPlace({ row: r, col: c })];
      return change === undefined ? value : change;
    }),
  );
}

it('a table of a department has every value at its cell', () => {
  const { title, unit, overallGoal, goals, indicators, area, headerAt, ...rest } = departmentOf(FORM);
  expect([told(title), told(overallGoal), ...goals.map(told)]).toEqual([
    'A1 2023年度部门整体绩效目标',
    'B3 公正',
    'A5 提升保障',
    'A7 严格管理',
  ]);
  expect(unit).toEqual({ code: '323001', name: '某院', at: { sheet: 0, row: 1, col: 0 } });
  expect(
    indicators.map(({ goal, level1, level2, name, target }) => [
      goal,
      level1,
      level2?.reading?.class,
      told(name),
      told(target),
    ]),
  ).toEqual([
    [0, null, 'quantity', 'C5 业务用房', 'D5 ≥3处'],
    [0, null, 'quality', 'C6 运转率', 'D6 ≥80%'],
    [1, null, 'quantity', 'C7 检查次数', 'D7 ≥4次'],
  ]);
  expect(formatArea(area)).toBe('A1:D7');
  expect(headerAt).toEqual({ sheet: 0, row: 3, col: 0 });
  const none = { moneyUnit: null, funds: [], tasks: [] };
  expect(rest).toEqual({ kind: 'department', sheet: 0, blank: false, lacking: [], year: 2023, ...none });
});

it.each<[string, readonly Value[], readonly Value[], string]>([
  ['goals', ['分项绩效目标', '三级指标', '指标值'], ['安全', '面积', '≥1处'], 'department'],
  ['classes', ['指标类别', '三级指标', '指标值'], ['数量指标', '面积', '≥1处'], 'department'],
  ['neither', ['二级指标', '三级指标', '指标值'], ['数量指标', '面积', '≥1处'], 'project'],
])('is told by its columns: %s', (_case, header, row, kind) => {
  expect(tablesOf([['绩效目标'], ['项目名称', '物业费'], header, row]).map((table) => table.kind)).toEqual([
    kind,
  ]);
});

it.each<[string, readonly Value[], readonly string[], readonly (number | null)[]]>([
  ['written in each row', ['甲', '甲', '乙', '乙'], ['A2 甲', 'A4 乙'], [0, 0, 1, 1]],
  ['merged down', ['甲', null, '乙', null], ['A2 甲', 'A4 乙'], [0, 0, 1, 1]],
  ['from the second row on', [null, '甲', null, '乙'], ['A3 甲', 'A5 乙'], [null, 0, 0, 1]],
  ['one that comes again', ['甲', '乙', '甲', null], ['A2 甲', 'A3 乙', 'A4 甲'], [0, 1, 2, 2]],
  ['none', [null, null, null, null], [], [null, null, null, null]],
])('its goals: %s', (_case, written, goals, goalOf) => {
  const table = departmentOf([
    ['分项绩效目标', '指标类别', '绩效指标', '指标值'],
    ...written.map((goal) => [goal, '数量指标', '面积', '≥1处']),
  ]);
  expect(table.goals.map(told)).toEqual(goals);
  expect(table.indicators.map(({ goal }) => goal)).toEqual(goalOf);
});

it.each<[string, Grid, string | null]>([
  ['in a line with its code', FORM, '323001 某院 A2'],
  ['by a label', withCells({ A2: '填报单位：某院' }), '- 某院 A2'],
  [
    'in a line before a label',
    [...FORM.slice(0, 2), ['填报单位', '某处'], ...FORM.slice(2)],
    '323001 某院 A2',
  ],
  ['by an empty label', withCells({ A2: '填报单位' }), null],
  ['nowhere', withCells({ A2: null }), null],
])('who fills it in: %s', (_case, grid, expected) => {
  const { unit } = departmentOf(grid);
  expect(unit && `${unit.code ?? '-'} ${unit.name} ${formatPlace(unit.at)}`).toBe(expected);
});

const EMPTY: Grid = [
  ['部门整体绩效目标'],
  ['总体绩效目标', null],
  HEADER,
  [null, '数量指标', null, null],
  [null, '质量指标', null, null],
];
it.each<[string, Readonly<Record<string, Value>>, boolean]>([
  ['nothing', {}, true],
  ['the overall goal', { B2: '公正' }, false],
  ['a goal', { A4: '保障' }, false],
  ['a name', { C5: '面积' }, false],
  ['a target', { D5: '≥1' }, false],
  ['nothing, and no overall goal to fill in', { A2: null }, true],
])('is blank or not: filled in is %s', (_case, changes, blank) => {
  expect(departmentOf(withCells(changes, EMPTY)).blank).toBe(blank);
});

it.each<[string, Readonly<Record<string, Value>>, readonly string[]]>([
  ['nothing', {}, []],
  ['nothing, names under another label', { C4: '指标名称' }, []],
  ['names', { C4: '内容' }, ['name-column']],
  ['targets', { D4: '数值' }, ['target-column']],
  ['a result', { D6: error('#UNCALCULATED!') }, ['formula-results']],
  ['names and a result', { C4: '内容', D6: error('#UNCALCULATED!') }, ['name-column', 'formula-results']],
])('lacks %s', (_case, changes, lacking) => {
  expect(departmentOf(withCells(changes)).lacking).toEqual(lacking);
});
