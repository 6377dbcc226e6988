import type { ProjectTable } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { formatArea, formatPlace } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { CLEAN_ROWS, faults, formGrid, type FormInput, recogniseForms, rowsWith } from '../support/forms';
import { type Grid, percent, sheetOf, type Value, workbookOf } from '../support/grid';
import { raggedGrid } from '../support/layouts';

function projects(workbook: WorkbookSnapshot): readonly ProjectTable[] {
  return recognise(workbook).tables.filter((table) => table.kind === 'project');
}

function only(workbook: WorkbookSnapshot): ProjectTable {
  const [table, ...more] = projects(workbook);
  if (table === undefined || more.length > 0) throw new Error(`${more.length + (table ? 1 : 0)} tables`);
  return table;
}

/** All that a form says, without its cells: the same wherever and however it stands. */
function content(table: ProjectTable): object {
  const [funds] = table.funds;
  return {
    title: table.title?.text,
    unit: table.unit?.name,
    code: table.fields.projectCode?.text,
    name: table.fields.projectName?.text,
    purpose: table.fields.purpose?.text,
    goal: table.fields.goal?.text,
    moneyUnit: table.moneyUnit?.value,
    budget: funds?.budget?.text,
    fiscal: funds?.fiscal?.text,
    others: funds?.others.map(({ text }) => text),
    plan: table.plan?.entries.map(({ label, month, share, reading }) => [
      label,
      month,
      share.text,
      reading.kind,
    ]),
    year: table.year,
    lacking: table.lacking,
    rows: table.indicators.map(({ level1, level2, name, description, target, basis }) => [
      level1?.text,
      level2?.text,
      name.text,
      description?.text,
      target.text,
      basis?.text,
    ]),
  };
}

const GRID = formGrid();
const CLEAN = content(only(workbookOf(sheetOf('1', GRID))));

const map = (grid: Grid, change: (value: Value, row: number, col: number) => Value): Grid =>
  grid.map((row, r) => row.map((value, c) => change(value, r, c)));
const withBlankRowAfter = (row: number): Grid => [...GRID.slice(0, row + 1), [], ...GRID.slice(row + 1)];
const withBlankColumnAfter = (col: number): Grid =>
  GRID.map((row) => [...row.slice(0, col + 1), null, ...row.slice(col + 1)]);
const spread = (text: string): string => Array.from(text).join(' ');
const LABEL_CELLS = new Set([
  'A3',
  'D3',
  'A4',
  'B4',
  'D4',
  'F4',
  'A6',
  'A8',
  'A9',
  'B9',
  'C9',
  'D9',
  'E9',
  'F9',
]);
const relabel = (change: (text: string) => string): Grid =>
  map(GRID, (value, row, col) =>
    LABEL_CELLS.has(formatPlace({ row, col })) && typeof value === 'string' ? change(value) : value,
  );

describe('the project form', () => {
  it('is read with every value at its cell', () => {
    const table = only(workbookOf(sheetOf('1', GRID)));
    const cell = (at: { row: number; col: number } | undefined): string =>
      at === undefined ? '-' : formatPlace(at);
    expect(formatArea(table.area)).toBe('A1:G18');
    expect(content(table)).toMatchObject({
      year: 2023,
      moneyUnit: '万元',
      budget: '24.00',
      name: '2023年度办公楼物业管理费',
      lacking: [],
      plan: [
        ['3月底', 3, '25%', 'share'],
        ['6月底', 6, '50%', 'share'],
        ['10月底', 10, '75%', 'share'],
        ['12月底', 12, '100%', 'share'],
      ],
    });
    const { fields, funds, plan, indicators } = table;
    expect(Object.values(fields).map((field) => cell(field?.at))).toEqual(['B3', 'E3', '-', 'B5', 'B8']);
    expect([funds[0]?.budget, funds[0]?.fiscal, funds[0]?.others[0]].map((f) => cell(f?.at))).toEqual([
      'C4',
      'E4',
      'G4',
    ]);
    expect(plan?.entries.map(({ share }) => cell(share.at))).toEqual(['B7', 'D7', 'E7', 'F7']);
    expect(indicators).toHaveLength(9);
    expect(cell(indicators[3]?.target.at)).toBe('E13');
    expect(indicators[3]?.target.target).toMatchObject({ kind: 'number', comparator: '≤' });
    expect(indicators.map(({ level1 }) => cell(level1?.at))).toEqual([
      ...Array<string>(4).fill('A10'),
      ...Array<string>(4).fill('A14'),
      'A18',
    ]);
  });

  it.each<[string, WorkbookSnapshot]>([
    ['anywhere on the sheet', workbookOf(sheetOf('1', GRID, { row: 40, col: 11 }))],
    ['on a hidden sheet', workbookOf(sheetOf('1', GRID, { visibility: 'hidden' }))],
    ['labels with inner blanks', workbookOf(sheetOf('1', relabel(spread)))],
    [
      'labels with colons',
      workbookOf(
        sheetOf(
          '1',
          relabel((text) => `${text}：`),
        ),
      ),
    ],
    [
      'labels with line breaks',
      workbookOf(
        sheetOf(
          '1',
          relabel((t) => `${t.slice(0, 2)}\r\n${t.slice(2)}`),
        ),
      ),
    ],
    [
      'labels with stars',
      workbookOf(
        sheetOf(
          '1',
          relabel((text) => `*${text}`),
        ),
      ),
    ],
    ['pasted as plain text', workbookOf(sheetOf('1', raggedGrid(GRID)))],
    [
      'merged as on the printed form',
      workbookOf(
        sheetOf('1', GRID, {
          merges: [
            'A1:G1',
            'A4:A5',
            'B6:C6',
            'F6:G6',
            'A10:A13',
            'A14:A17',
            'B5:G5',
            'B8:G8',
            'F9:G9',
            'F10:G10',
          ],
        }),
      ),
    ],
    [
      'other content above and below',
      workbookOf(
        sheetOf('1', [
          ['2023年度预算绩效管理工作安排', '主要内容'],
          ['一季度', '编报绩效目标'],
          ['年底', '自评'],
          [],
          ...GRID,
          [],
          ['填报人：张三', null, '联系电话：0314-2000000'],
          ['注：本表一式两份'],
          ['收件', '日期', '经办', '备注'],
          ['1', '2023.1.5', '李四', null],
        ]),
      ),
    ],
    [
      'notes far to the right',
      workbookOf(
        sheetOf(
          '1',
          GRID.map((row, r) => (r === 9 ? [...row, null, null, null, null, '已与财务核对'] : row)),
        ),
      ),
    ],
  ])('reads the same: %s', (_case, workbook) => {
    expect(content(only(workbook))).toEqual(CLEAN);
  });

  it.each(GRID.map((_, row) => [row + 1, withBlankRowAfter(row)] as const))(
    'reads the same with a blank row after row %i',
    (_row, grid) => {
      expect(content(only(workbookOf(sheetOf('1', grid))))).toEqual(CLEAN);
    },
  );

  it.each([0, 1, 2, 3, 4, 5].map((col) => [col + 1, withBlankColumnAfter(col)] as const))(
    'reads the same with a blank column after column %i',
    (_col, grid) => {
      expect(content(only(workbookOf(sheetOf('1', grid))))).toEqual(CLEAN);
    },
  );

  it('reads levels written in every row', () => {
    let level1: Value = null;
    const rows = CLEAN_ROWS.map((row) => ({ ...row, level1: (level1 = row.level1 ?? level1) }));
    expect(content(only(workbookOf(sheetOf('1', formGrid({ rows })))))).toEqual(CLEAN);
  });

  it.each<[string, Partial<FormInput>, object]>([
    ['budget as text with separators', { budget: '1,030,700.00' }, { budget: '1,030,700.00' }],
    ['full-width digits', { budget: '２４．００' }, { budget: '２４．００' }],
    ['the unit as a label', { unitLine: '填报单位：承德市某局' }, { unit: '承德市某局' }],
    ['money unit in brackets', { moneyUnit: '（金额单位：万元）' }, { moneyUnit: '万元' }],
    ['money unit spread out', { moneyUnit: '单 位 ：元' }, { moneyUnit: '元' }],
    ['no money unit', { moneyUnit: null }, { moneyUnit: undefined }],
    [
      'plan as shares',
      { plan: [0.25, 0.5, 0.75, 1] },
      {
        plan: [
          ['3月底', 3, '0.25', 'share'],
          ['6月底', 6, '0.5', 'share'],
          ['10月底', 10, '0.75', 'share'],
          ['12月底', 12, '1', 'share'],
        ],
      },
    ],
    ['plan as text', { plan: ['25%', '50％', '75%', '100%'] }, {}],
    ['checkpoints of quarters', { checkpoints: ['一季度', '二季度', '三季度', '四季度'] }, {}],
    ['nothing in the purpose', { purpose: null }, { purpose: '' }],
  ])('reads %s', (_case, form, expected) => {
    const table = only(workbookOf(sheetOf('1', formGrid(form))));
    expect(content(table)).toMatchObject(expected);
    expect(table.plan?.entries.map(({ reading }) => reading.kind)).toEqual(Array(4).fill('share'));
  });

  it.each<[string, (grid: Grid) => Grid, object]>([
    ['项目编码', (grid) => map(grid, (v, r, c) => (r === 2 && c < 3 ? null : v)), { code: undefined }],
    ['资金支出计划', (grid) => grid.filter((_, row) => row !== 5 && row !== 6), { plan: undefined }],
    ['指标值确定依据', (grid) => map(grid, (v, r, c) => (r >= 8 && c === 5 ? null : v)), {}],
    ['绩效指标描述', (grid) => map(grid, (v, r, c) => (r >= 8 && c === 3 ? null : v)), {}],
  ])('does without %s', (_block, change, expected) => {
    const table = only(workbookOf(sheetOf('1', change(GRID))));
    expect(content(table)).toMatchObject({ lacking: [], budget: '24.00', ...expected });
    expect(table.indicators).toHaveLength(9);
    expect(faults(workbookOf(sheetOf('1', change(GRID))))).toEqual([]);
  });

  it.each([
    ['project code', '项目代码', 'A3'],
    ['project code', '项目库编码', 'A3'],
    ['project name', '专项名称', 'D3'],
    ['budget', '资金总额', 'B4'],
    ['budget', '年度资金总额（万元）', 'B4'],
    ['fiscal', '其中：财政拨款', 'D4'],
    ['fiscal', '当年财政拨款', 'D4'],
    ['other funds', '自有资金', 'F4'],
    ['goal', '年度总体目标', 'A8'],
    ['level 1', '一级', 'A9'],
    ['level 3', '三级指标名称', 'C9'],
    ['level 3', '指标名称', 'C9'],
    ['description', '指标解释', 'D9'],
    ['description', '指标说明', 'D9'],
    ['target', '年度指标值', 'E9'],
    ['target', '目标值（标准）', 'E9'],
    ['target', '预期值', 'E9'],
    ['basis', '指标值设定依据', 'F9'],
  ])('knows the %s by its variant %s', (_field, variant, cell) => {
    const grid = map(GRID, (value, row, col) => (formatPlace({ row, col }) === cell ? variant : value));
    expect(content(only(workbookOf(sheetOf('1', grid))))).toEqual(CLEAN);
  });

  it('finds forms stacked on one sheet, and side by side', () => {
    const second = formGrid({ title: '2.2023年度公务运转经费绩效目标表', name: '2023年度公务运转经费' });
    const third = formGrid({ title: '3.2023年度维修维护费绩效目标表', name: '2023年度维修维护费' });
    const stacked = [...GRID, ...second, [], [], ...third];
    const wide = GRID.map((row, r) => [
      ...Array.from({ length: 8 }, (_, c) => row[c] ?? null),
      ...(second[r] ?? []),
    ]);
    const names = (grid: Grid): (string | undefined)[] =>
      projects(workbookOf(sheetOf('1', grid))).map(({ fields }) => fields.projectName?.text);
    expect(names(stacked)).toEqual([
      '2023年度办公楼物业管理费',
      '2023年度公务运转经费',
      '2023年度维修维护费',
    ]);
    expect(names(wide)).toEqual(['2023年度办公楼物业管理费', '2023年度公务运转经费']);
    for (const table of projects(workbookOf(sheetOf('1', [...stacked]))))
      expect(table.indicators).toHaveLength(9);
    expect(projects(workbookOf(sheetOf('1', wide))).map(content)[0]).toEqual(CLEAN);
  });

  it('takes the money unit over the first title for every form under it', () => {
    const bare = formGrid({ moneyUnit: null });
    const tables = projects(workbookOf(sheetOf('1', [['单位：万元'], ...bare, ...bare])));
    expect(tables.map(({ moneyUnit }) => moneyUnit?.value)).toEqual(['万元', '万元']);
  });

  it('keeps the money unit of one form from the next', () => {
    const tables = projects(workbookOf(sheetOf('1', [...GRID, ...formGrid({ moneyUnit: null })])));
    expect(tables.map(({ moneyUnit }) => moneyUnit?.value)).toEqual(['万元', undefined]);
  });

  it.each([
    ['in its name', { name: '物业服务总成本（单位：万元）' }],
    ['in its description', { description: '全年合同金额，单位：万元' }],
  ])('goes on after an indicator that tells its money unit %s', (_case, row) => {
    const grid = formGrid({ rows: rowsWith({ 3: row }) });
    expect(only(workbookOf(sheetOf('1', grid))).indicators).toHaveLength(9);
    const merged = map(grid, (value, at, col) => (at === 12 && col === 1 ? null : value));
    expect(only(workbookOf(sheetOf('1', merged))).indicators).toHaveLength(9);
  });

  it('names fund lines that it does not know', () => {
    const grid = map(GRID, (value, row, col) =>
      row === 3 && col === 5 ? '地方债券' : row === 3 && col === 6 ? 3 : value,
    );
    expect(only(workbookOf(sheetOf('1', grid))).funds[0]?.unrecognised).toEqual(['地方债券']);
  });

  const AMOUNTS: readonly Value[] = [null, 6, null, 12, 18, 24];
  const plan = (label: Value, ...below: readonly (readonly Value[])[]): Grid => [
    ...map(GRID, (value, row, col) => (row === 5 && col === 0 ? label : value)).slice(0, 6),
    ...below,
    ...GRID.slice(7),
  ];
  it.each<[string, Grid, readonly string[]]>([
    ['a plan in 万元', plan('资金支出计划（万元）', AMOUNTS), ['plan-in-amounts@B7']],
    [
      'a row of amounts',
      plan('资金支出计划', ['支出金额（万元）', ...AMOUNTS.slice(1)]),
      ['plan-in-amounts@B7'],
    ],
    [
      'amounts over shares',
      plan(
        '资金支出计划',
        ['支出金额（万元）', ...AMOUNTS.slice(1)],
        ['累计比例（%）', 25, null, 50, 75, 100],
      ),
      [],
    ],
    ['a plan in %', GRID, []],
    [
      'a plan in one sentence',
      plan('资金支出计划').map((row, r) =>
        r === 5 ? ['资金支出计划', '上半年支出一半，12月底支出100%'] : row,
      ),
      ['plan-not-read@A6'],
    ],
    [
      'a plan in one cell',
      plan('资金支出计划').map((row, r) =>
        r === 5 ? ['资金支出计划', '3月底支出25%，12月底支出100%'] : row,
      ),
      [],
    ],
    [
      'a plan in the cell under its label',
      plan('资金支出计划', [null, '3月底25%，12月底100%']).map((row, r) =>
        r === 5 ? ['资金支出计划'] : row,
      ),
      [],
    ],
    [
      'a plan by periods',
      plan('资金支出计划').map((row, r) =>
        r === 5 ? ['资金支出计划', '1-3月', '4-6月', '7-9月', '10-12月'] : row,
      ),
      ['plan-not-read@A6'],
    ],
    [
      'a budget that says none',
      GRID.map((cells, row) => cells.map((cell, col) => (row === 3 && col === 2 ? '—' : cell))),
      ['budget-not-found@C4'],
    ],
    ['no budget', GRID.filter((_, row) => row !== 3 && row !== 4), ['budget-not-found@E3']],
    [
      'neither budget nor name',
      map(
        GRID.filter((_, row) => row !== 3 && row !== 4),
        (value, row, col) => (row === 2 && col > 2 ? null : value),
      ),
      ['budget-not-found@A1'],
    ],
  ])('tells what it cannot judge: %s', (_case, grid, expected) => {
    const workbook = workbookOf(sheetOf('1', grid));
    const table = only(workbook);
    expect(table.gaps.map(({ code, at }) => `${code}@${formatPlace(at)}`)).toEqual(expected);
    expect(table.lacking).toEqual([]);
    expect(table.plan === null).toBe(expected.some((gap) => gap.startsWith('plan-')));
    expect(faults(workbook)).toEqual([]);
  });

  it('does not miss shares in a plan of work', () => {
    const grid = plan('实施进度计划').map((row, r) => (r === 5 ? ['实施进度计划', '3月招标，6月完工'] : row));
    const { plan: read, gaps } = only(workbookOf(sheetOf('1', grid)));
    expect([read, gaps]).toEqual([null, []]);
  });

  it('points an empty field to the cell to fill in', () => {
    const grid = formGrid({
      name: null,
      budget: null,
      goal: null,
      plan: [percent(0.25), null, percent(0.75), percent(1)],
    });
    const table = only(workbookOf(sheetOf('1', grid, { merges: ['E3:G3', 'B8:G8'] })));
    const { projectName, goal } = table.fields;
    expect(
      [projectName, goal, table.funds[0]?.budget, table.plan?.entries[1]?.share].map(
        (f) => f && formatPlace(f.at),
      ),
    ).toEqual(['E3', 'B8', 'C4', 'D7']);
  });

  it('does not take the last column from notes beside the form', () => {
    const rows = rowsWith({ 0: { basis: null } });
    const grid = formGrid({ rows }).map((row, r) => (r === 9 ? [...row, null, null, '财务已阅'] : row));
    expect(only(workbookOf(sheetOf('1', grid))).indicators[0]?.basis?.empty).toBe(true);
  });

  it('numbers the clean form clean', () => {
    expect(faults(workbookOf(sheetOf('1', GRID)))).toEqual([]);
    expect(recogniseForms({}).sheets[0]).toMatchObject({ skipped: null, cells: 79 });
  });
});
