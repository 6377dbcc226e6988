import { DEFAULT_TOLERANCE } from '../../src/core/progress-judgement';
import { progressBlock } from '../../src/taskpane/progress/formula-block';
import { type Spending, viewProgress } from '../../src/taskpane/progress/progress-view';
import { BLOCK_WORDS } from '../../src/taskpane/texts/block';
import type { ProjectTable } from '../../src/tables/model';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formGrid } from '../support/forms';
import { type Grid, sheetOf, workbookOf } from '../support/grid';
import { SECOND, stage, typedSpending } from './support';

const DAY = { year: 2023, month: 9, day: 30 };

async function contents(
  workbook: WorkbookSnapshot,
  spendingOf: (table: ProjectTable) => Spending | null = () => null,
): Promise<readonly (readonly (string | number)[])[]> {
  const one = stage(workbook);
  await one.application.checkWorkbook();
  const { checked } = one.application.checker.state.get();
  if (checked === null) throw new Error('The workbook was not checked.');
  const { projects } = viewProgress(checked.report.tables, DAY, spendingOf, DEFAULT_TOLERANCE);
  const block = progressBlock({ row: 9, col: 1 }, projects, DAY, checked, BLOCK_WORDS['zh-CN']);
  return block.cells.map((row) => row.map(({ content }) => content));
}

describe('the table of live formulas', () => {
  it('names the label row, the date and the year in every formula, over the forms’ own cells', async () => {
    const rows = await contents(workbookOf(sheetOf("项目 '1'", formGrid())), () =>
      typedSpending({ spent: '10' }, DAY),
    );
    const plan = "'项目 ''1'''!$B$6:$F$7";
    expect(rows[1]?.slice(0, 2)).toEqual(['截止日期', 45199]);
    expect(rows[3]).toEqual([
      '2023年度办公楼物业管理费',
      '万元',
      "='项目 ''1'''!$C$4",
      `=PT.PROGRESS(${plan},$C$11,"step",2023)`,
      `=PT.EXPECTED($D$13,${plan},$C$11,"step",2023)`,
      `=PT.PROGRESS(${plan},$C$11,"linear",2023)`,
      '=PT.PROGRESS(,$C$11,,2023)',
      10,
      `=IF($I$13="","",PT.DEVIATION($I$13,$D$13,${plan},$C$11,"step",2023))`,
      `=IF($I$13="","",PT.GAP($I$13,$D$13,${plan},$C$11,"step",2023))`,
      '=IF($I$13="","",PT.REQUIRED($I$13,$D$13,$C$11,2023))',
      `=IF($I$13="","",PT.STATUS($I$13,$D$13,${plan},$C$11,"step",,2023))`,
      '年初预算',
    ]);
  });

  it.each([
    [{ carried: '2', raised: '3.5', cut: '1' }, "='1'!$C$4+2+3.5-1", '调整后预算'],
    [{ cut: '4' }, "='1'!$C$4-4", '调整后预算'],
    [{ adjusted: '30' }, 30, '调整后预算'],
    [{ cut: '400' }, "='1'!$C$4", '年初预算'],
  ])('adds up the budget %j', async (amounts, budget, base) => {
    const rows = await contents(workbookOf(sheetOf('1', formGrid())), (table) =>
      typedSpending(amounts, DAY, table),
    );
    expect([rows[3]?.[2], rows[3]?.[12]]).toEqual([budget, base]);
  });

  it('of one project has its schedule, with room for what it spills', async () => {
    const rows = await contents(workbookOf(sheetOf('1', formGrid())));
    const at = rows.findIndex(([first]) => String(first).includes('"节点"'));
    expect(rows[at]?.[0]).toBe(`=PT.SCHEDULE($D$13,'1'!$B$6:$F$7,"节点")`);
    expect(
      rows
        .slice(at + 1, at + 5)
        .flat()
        .every((content) => content === ''),
    ).toBe(true);
    const quarters = rows.findIndex(([first]) => String(first).includes('"季度"'));
    expect(quarters).toBeGreaterThan(at + 5);
    expect(
      rows
        .slice(quarters + 1)
        .flat()
        .filter((content) => content !== ''),
    ).toEqual([]);
    expect(rows.length - quarters - 1).toBe(4);
  });

  it('of several adds up what can be added up', async () => {
    const rows = await contents(workbookOf(sheetOf('1', formGrid()), sheetOf('2', formGrid(SECOND))));
    expect(rows.at(-1)?.slice(0, 5)).toEqual([
      '合计',
      '万元',
      '=SUM($D$13:$D$14)',
      '=IF($D$15=0,"",SUMPRODUCT($D$13:$D$14,$E$13:$E$14)/$D$15)',
      '=SUM($F$13:$F$14)',
    ]);
  });

  it('never adds up amounts of different units', async () => {
    const rows = await contents(
      workbookOf(sheetOf('1', formGrid()), sheetOf('2', formGrid({ ...SECOND, moneyUnit: '单位：元' }))),
    );
    expect(rows.flat().filter((content) => String(content).startsWith('=SUM'))).toEqual([]);
  });

  it('holds the amount itself where the form holds text', async () => {
    const rows = await contents(workbookOf(sheetOf('1', formGrid({ budget: '24.00万元' }))));
    expect(rows[3]?.[2]).toBe(24);
  });

  it('never lets a name become a formula', async () => {
    const rows = await contents(workbookOf(sheetOf('1', formGrid({ name: '=HYPERLINK("x")' }))));
    expect(rows[3]?.[0]).toBe(`'=HYPERLINK("x")`);
  });

  it('copies a plan, live, whose shares do not stand under their labels', async () => {
    const grid: Grid = formGrid().flatMap((row, index) => (index === 6 ? [[], row] : [row]));
    const rows = await contents(workbookOf(sheetOf('1', grid)));
    const shares = rows.find(([first]) => first === "='1'!$B$8");
    expect(shares?.slice(0, 4)).toEqual(["='1'!$B$8", "='1'!$D$8", "='1'!$E$8", "='1'!$F$8"]);
    const at = rows.indexOf(shares ?? []);
    expect(rows[at - 1]?.slice(0, 4)).toEqual(['3月底', '6月底', '10月底', '12月底']);
    expect(rows[3]?.[3]).toBe(`=PT.PROGRESS($B$${at + 9}:$E$${at + 10},$C$11,"step",2023)`);
  });

  it('holds the shares themselves of a plan that is written in one cell', async () => {
    const grid: Grid = formGrid().map((row, index) =>
      index === 5 ? ['资金支出计划', '6月底50%，12月底100%'] : index === 6 ? [] : row,
    );
    const rows = await contents(workbookOf(sheetOf('1', grid)));
    const at = rows.findIndex(([first]) => first === '6月底');
    expect(rows.slice(at, at + 2).map((row) => row.slice(0, 2))).toEqual([
      ['6月底', '12月底'],
      [0.5, 1],
    ]);
    expect(rows[3]?.[3]).toBe(`=PT.PROGRESS($B$${at + 10}:$C$${at + 11},$C$11,"step",2023)`);
  });

  it('has rows of equal length', async () => {
    const rows = await contents(workbookOf(sheetOf('1', formGrid())));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });
});
