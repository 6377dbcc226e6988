import type { Table } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { formatArea, formatPlace } from '../../src/workbook/address';
import { faults, formGrid } from '../support/forms';
import { type Grid, sheetOf, type Value, workbookOf } from '../support/grid';
import {
  CENTRAL,
  DECLARATION,
  FLAT,
  FLAT_HEADER,
  FLAT_ROWS,
  INVESTMENT,
  MONITORING,
  SELF_EVALUATION,
} from '../support/layouts';

const tablesOf = (grid: Grid): readonly Table[] => recognise(workbookOf(sheetOf('1', grid))).tables;
const targets = ({ indicators }: Table): readonly unknown[] =>
  indicators.map(({ phase, level1, level2, name, target }) => [
    phase,
    level1?.reading?.level.id,
    level2?.reading?.class,
    name.text,
    formatPlace(target.at),
  ]);

describe('the flat table for all projects', () => {
  it('gives one table per project, each value at its cell', () => {
    const tables = tablesOf(FLAT);
    expect(
      tables.map((table) =>
        table.kind === 'project'
          ? [
              table.fields.projectName?.text,
              table.funds[0]?.budget?.text,
              table.funds[0]?.budget?.ownUnit,
              formatArea(table.area),
              table.year,
              table.indicators.length,
              table.lacking,
            ]
          : [],
      ),
    ).toEqual([
      ['信息化运维', '240000', '元', 'A3:M8', 2024, 6, []],
      ['校园安保服务', '1030700', '元', 'A9:M14', 2024, 6, []],
    ]);
    expect(tables[0]?.indicators[3]).toMatchObject({
      weight: { text: '10' },
      target: { target: { kind: 'number', comparator: '≤', quantity: { unit: '万元' } } },
    });
  });

  it('reads project cells repeated in every row', () => {
    let project: readonly Value[] = [];
    const rows = FLAT_ROWS.map((row) => {
      if (row[0] !== null) project = row.slice(0, 5);
      return [...project, ...row.slice(5)];
    });
    expect(tablesOf([FLAT_HEADER, ...rows]).map(({ indicators }) => indicators.length)).toEqual([6, 6]);
  });

  it('reads a header of two rows', () => {
    const upper = FLAT_HEADER.map((label, col) => (col < 5 ? label : col === 5 ? '绩效指标' : null));
    const lower = FLAT_HEADER.map((label, col) => (col < 5 ? null : label));
    const tables = tablesOf([['2024年度项目支出绩效目标表'], upper, lower, ...FLAT_ROWS]);
    expect(tables.map((table) => (table.kind === 'project' ? table.fields.projectName?.text : ''))).toEqual([
      '信息化运维',
      '校园安保服务',
    ]);
  });

  it.each<[string, string, readonly Value[], readonly unknown[]]>([
    ['shares', '资金支出计划（%）', [25, 50, 75, 100], ['share', []]],
    ['amounts', '资金支出计划（万元）', [6, 12, 18, 24], [undefined, ['plan-in-amounts@N4']]],
  ])('reads a plan of %s under a header of two rows', (_case, label, values, expected) => {
    const upper: Value[] = FLAT_HEADER.map((text, col) => (col < 5 ? text : col === 5 ? '绩效指标' : null));
    const lower: Value[] = FLAT_HEADER.map((text, col) => (col < 5 ? null : text));
    const rows = FLAT_ROWS.map((row) => (row[0] === null ? row : [...row, ...values]));
    const [table] = tablesOf([
      ['2024年度项目支出绩效目标表'],
      [...upper, label],
      [...lower, '3月底', '6月底', '10月底', '12月底'],
      ...rows,
    ]);
    if (table?.kind !== 'project') throw new Error('no project');
    expect([
      table.plan?.entries.at(-1)?.reading.kind,
      table.gaps.map(({ code, at }) => `${code}@${formatPlace(at)}`),
    ]).toEqual(expected);
  });

  it('tells that it has no column of budgets', () => {
    const without = [FLAT_HEADER, ...FLAT_ROWS].map((row) => row.filter((_, col) => col !== 3));
    const tables = tablesOf([['2024年度项目支出绩效目标表'], ...without]);
    const gaps = tables.flatMap((table) => (table.kind === 'project' ? table.gaps : []));
    expect(gaps.map(({ code, at }) => `${code}@${formatPlace(at)}`)).toEqual([
      'budget-not-found@A3',
      'budget-not-found@A9',
    ]);
  });

  it('is clean when it is clean', () => {
    expect(faults(workbookOf(sheetOf('1', FLAT)))).toEqual([]);
  });
});

describe('the central form', () => {
  it('reads two sets of indicators, amounts and goals', () => {
    const [table, ...more] = tablesOf(CENTRAL);
    if (table?.kind !== 'project' || more.length > 0) throw new Error('not one project');
    expect(table.year).toBe(2024);
    expect(table.lacking).toEqual([]);
    expect(
      table.funds.map(({ phase, budget, fiscal, others }) => [
        phase,
        budget?.text,
        fiscal?.text,
        others.map((o) => o.text),
      ]),
    ).toEqual([
      ['annual', '300.00', '280.00', ['20.00', '']],
      ['term', '900.00', '900.00', ['', '']],
    ]);
    expect(table.fields.goal?.text).toBe('完成年度重点区域基础测绘成果更新和质量检验。');
    expect(table.fields.projectName?.text).toBe('基础测绘成果更新');
    expect(table.fields.unit?.text).toBe('[128]某部');
    expect(targets(table).slice(0, 2)).toEqual([
      ['term', 'output', 'quantity', '更新图幅数量', 'D12'],
      ['annual', 'output', 'quantity', '更新图幅数量', 'G12'],
    ]);
    expect(table.indicators).toHaveLength(12);
  });

  it('is clean when it is clean', () => {
    expect(faults(workbookOf(sheetOf('1', CENTRAL)))).toEqual([]);
  });

  it.each<[string, number, number, Value, readonly string[]]>([
    ['the year', 14, 6, '≤310万元', ['cost-over-budget@G15']],
    ['the term', 14, 3, '≤910万元', ['cost-over-budget@D15']],
    ['the year under the budget of the term', 14, 6, '≤300万元', []],
  ])('compares the costs of %s with its own budget', (_case, row, col, value, expected) => {
    const grid = CENTRAL.map((cells, r) => cells.map((cell, c) => (r === row && c === col ? value : cell)));
    expect(faults(workbookOf(sheetOf('1', grid)))).toEqual(expected);
  });
});

describe('the form for investment within the central budget', () => {
  it('reads its own levels and budget', () => {
    const [table] = tablesOf(INVESTMENT);
    if (table?.kind !== 'project') throw new Error('no project');
    expect(table.funds[0]?.budget?.text).toBe('1200.00');
    expect(table.fields.unit?.text).toBe('某市住房和城乡建设局');
    expect(table.indicators.map(({ level1 }) => level1?.reading?.level.id)).toEqual([
      ...Array<string>(3).fill('implementation-effect'),
      ...Array<string>(3).fill('process'),
    ]);
  });

  it('is clean when it is clean', () => {
    expect(faults(workbookOf(sheetOf('1', INVESTMENT)))).toEqual([]);
  });
});

describe('the declaration of a department', () => {
  it('reads one overall goal and indicators by level', () => {
    const [table, ...more] = tablesOf(DECLARATION);
    if (table?.kind !== 'department' || more.length > 0) throw new Error('not one department');
    expect(table).toMatchObject({ year: 2024, goals: [], lacking: [], unit: { name: '市档案馆' } });
    expect(table.overallGoal?.text).toMatch(/^推进馆藏/);
    expect(targets(table)).toHaveLength(6);
    expect(targets(table)[3]).toEqual(['annual', 'output', 'cost', '整体支出总额', 'E14']);
  });

  it('is clean when it is clean', () => {
    expect(faults(workbookOf(sheetOf('1', DECLARATION)))).toEqual([]);
  });
});

describe('forms about carrying targets out', () => {
  const change = (grid: Grid, row: number, col: number, value: Value): Grid =>
    grid.map((cells, r) => cells.map((cell, c) => (r === row && c === col ? value : cell)));

  it.each<[string, Grid, string, readonly string[]]>([
    ['自评表', SELF_EVALUATION, 'self-evaluation', ['24.00', '30.00']],
    ['监控表', MONITORING, 'monitoring', ['24.00']],
  ])('recognises a %s and its budgets', (_case, grid, form, budgets) => {
    const [table, ...more] = tablesOf(grid);
    if (table?.kind !== 'project' || more.length > 0) throw new Error('not one form');
    expect(table.form).toBe(form);
    expect(table.funds.map(({ budget }) => budget?.text)).toEqual(budgets);
    expect(table.year).toBe(2023);
    expect(table.lacking).toEqual([]);
  });

  it.each<[string, Grid, readonly string[]]>([
    ['a cost between the two budgets', SELF_EVALUATION, []],
    ['a cost above the larger budget', change(SELF_EVALUATION, 10, 3, '≤31万元'), ['cost-over-budget@D11']],
    ['a cost above the only budget', change(MONITORING, 6, 3, '≤25万元'), ['cost-over-budget@D7']],
    ['what only the rules of target forms would say', change(SELF_EVALUATION, 9, 3, null), []],
  ])('checks in part: %s', (_case, grid, expected) => {
    expect(faults(workbookOf(sheetOf('1', grid)))).toEqual(expected);
  });

  it('keeps a column of weights from making a form one of these', () => {
    const weighted = formGrid().map((row, r) => (r === 8 ? [...row, '分值'] : r > 8 ? [...row, 10] : row));
    expect(tablesOf(weighted)).toMatchObject([{ form: 'target' }]);
  });
});
