import { check } from '../src/check/check';
import { type RuleId, RULES } from '../src/rules';
import { recognise } from '../src/tables/recognise';
import type { Table } from '../src/tables/model';
import type { Spendings } from '../src/tables/spending';
import { formatPlace } from '../src/workbook/address';
import {
  createSheet,
  type PlacedCell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../src/workbook/snapshot';
import { CLEAN_DEPARTMENT, departmentGrid, formGrid, formsWorkbook, rowsWith } from './support/forms';
import { cellOf, date, percent, sheetOf, suffixed, workbookOf } from './support/grid';
import { type Injection, INJECTORS } from './support/injections';
import { CENTRAL, DECLARATION, FLAT, INVESTMENT, raggedGrid } from './support/layouts';

const TYPED = rowsWith({
  0: { name: '保洁人员数量', target: suffixed(12, '人') },
  1: { target: percent(0.95) },
  2: { name: '物业合同签订时间', target: date(45016) },
  8: { target: percent(0.9) },
});
const second = {
  title: '2.2023年度公务运转经费绩效目标表',
  name: '2023年度公务运转经费',
  code: '13080022P000216100014',
};

const LAYOUTS: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['one form', formsWorkbook([{}])],
  ['two forms, a sheet each', formsWorkbook([{}, {}])],
  ['two forms stacked', workbookOf(sheetOf('1', [...formGrid(), ...formGrid(second)], { row: 3, col: 2 }))],
  [
    'a form with merged cells',
    workbookOf(
      sheetOf('1', formGrid(), {
        merges: ['A1:G1', 'E3:G3', 'A4:A5', 'B5:G5', 'B6:C6', 'F6:G6', 'A10:A13', 'A14:A17'],
      }),
    ),
  ],
  ['typed percents, dates and suffixes', formsWorkbook([{ rows: TYPED }])],
  [
    'a form without code, plan and basis',
    workbookOf(
      sheetOf(
        '1',
        formGrid()
          .filter((_, row) => row !== 5 && row !== 6)
          .map((row, r) => (r === 2 ? [null, null, null, ...row.slice(3)] : r >= 6 ? row.slice(0, 5) : row)),
      ),
    ),
  ],
  ['a form pasted as plain text', workbookOf(sheetOf('1', raggedGrid(formGrid())))],
  ['the flat table', workbookOf(sheetOf('1', FLAT))],
  ['the central form', workbookOf(sheetOf('1', CENTRAL))],
  ['the investment form', workbookOf(sheetOf('1', INVESTMENT))],
  ['the declaration of a department', workbookOf(sheetOf('1', DECLARATION))],
  ['the goals of a department', workbookOf(sheetOf('1', departmentGrid(CLEAN_DEPARTMENT)))],
];

/**
 * What a fault brings with it beside its own finding, because it truly is a second fault of the same table: a rule,
 * and the rules that may speak too.
 */
const CONSEQUENCES: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  // The same indicator stands in the second form with its old target.
  'percent-over-100': ['conflicting-targets'],
  'reversed-comparator': ['conflicting-targets'],
  'percent-at-ceiling': ['conflicting-targets'],
};

/** In plain text without merged cells an empty first cell leaves no trace of where it was. */
const LEAVES_NO_TRACE: readonly (readonly [RuleId, string, number])[] = [
  ['plan-missing', 'a form pasted as plain text', 0],
  ['missing-field', 'a form pasted as plain text', 0],
];

function inject(workbook: WorkbookSnapshot, { sets }: Injection): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet, index): SheetSnapshot => {
    const changed = sets.filter(([at]) => at.sheet === index);
    if (changed.length === 0) return sheet;
    const cells: PlacedCell[] = [...sheet.cells()].filter(
      ({ row, col }) => !changed.some(([at]) => at.row === row && at.col === col),
    );
    for (const [{ row, col }, value] of changed) cells.push({ row, col, cell: cellOf(value) });
    return createSheet({ ...sheet, name: sheet.name, merges: sheet.merges, cells });
  });
  return { sheets };
}

function spendingsOf(table: Table | undefined, { spending }: Injection): Spendings {
  return new Map(table?.kind === 'project' && spending !== undefined ? [[table, spending]] : []);
}

interface Outcome {
  readonly injected: number;
  readonly found: number;
  readonly problems: readonly string[];
}

function tryOut(rule: RuleId, layout: string, workbook: WorkbookSnapshot): Outcome {
  const { tables } = recognise(workbook);
  const problems: string[] = [];
  let injected = 0;
  let found = 0;
  for (const [number, table] of tables.entries()) {
    for (const injection of INJECTORS[rule](table, tables)) {
      const { at } = injection;
      const untraceable = LEAVES_NO_TRACE.some(
        ([id, of, col]) => id === rule && of === layout && at?.col === col,
      );
      if ((injection.sets.length === 0 && injection.spending === undefined) || untraceable) continue;
      injected += 1;
      const faulty = recognise(inject(workbook, injection));
      const { findings } = check(faulty, { spendings: spendingsOf(faulty.tables[number], injection) });
      const hit = findings.some(
        (finding) =>
          finding.rule === rule &&
          (at === null ||
            (finding.at.sheet === at.sheet && finding.at.row === at.row && finding.at.col === at.col)),
      );
      const where = `${layout}: ${injection.sets
        .map(([ref, value]) => `${formatPlace(ref)}=${JSON.stringify(value)}`)
        .join(' ')
        .slice(0, 120)}`;
      if (hit) found += 1;
      else problems.push(`${rule} not found at ${at === null ? 'any cell' : formatPlace(at)} in ${where}`);
      const allowed = new Set<RuleId>([rule, ...(CONSEQUENCES[rule] ?? [])]);
      for (const other of findings) {
        if (other.severity === 'info' || allowed.has(other.rule)) continue;
        problems.push(`${rule} also gave ${other.rule}@${formatPlace(other.at)} in ${where}`);
      }
    }
  }
  return { injected, found, problems };
}

describe('clean tables', () => {
  it.each(LAYOUTS)('%s: no error, no warning', (_layout, workbook) => {
    const { findings, coverage } = check(recognise(workbook));
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, at }) => `${rule}@${formatPlace(at)}`),
    ).toEqual([]);
    expect(coverage.failedRules).toEqual([]);
  });
});

/** Told of by a workbook as a whole; its own table of cases injects it. */
const NOT_INJECTED: readonly RuleId[] = ['uniform-plan'];

describe('an injected fault is found at its cell, and nothing else is', () => {
  const totals = { injected: 0, found: 0, false: 0 };

  it.each(RULES.map(({ id }) => id).filter((id) => !NOT_INJECTED.includes(id)))('%s', (rule) => {
    const outcomes = LAYOUTS.map(([layout, workbook]) => tryOut(rule, layout, workbook));
    const problems = outcomes.flatMap((outcome) => outcome.problems);
    totals.injected += outcomes.reduce((all, { injected }) => all + injected, 0);
    totals.found += outcomes.reduce((all, { found }) => all + found, 0);
    totals.false += problems.filter((problem) => problem.includes('also gave')).length;
    expect(problems).toEqual([]);
    expect(outcomes.some(({ injected }) => injected > 0)).toBe(true);
  });

  it('in figures', () => {
    process.stdout.write(
      `fault injection: ${totals.injected} injected, ${totals.found} found, ${totals.false} false\n`,
    );
    expect(totals.found).toBe(totals.injected);
    expect(totals.false).toBe(0);
  });
});
