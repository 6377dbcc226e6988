import fc, { SEED } from '../support/properties';
import { check } from '../../src/check/check';
import type { Finding, Report } from '../../src/check/finding';
import { RULES } from '../../src/rules';
import type { CellRef } from '../../src/tables/model';
import { createRecogniser, recognise } from '../../src/tables/recognise';
import { formatPlace, type Place } from '../../src/workbook/address';
import { createSheet, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formGrid } from '../support/forms';
import { cellOf, type Grid, percent, sheetOf, type Value, workbookOf } from '../support/grid';
import { form, forms, gridsOf, nameOf } from './forms';
import { anyForm } from './layouts';
import { gaps, rewritten, rowsShuffled, spreadOut } from './rewrites';

/** Of each property; `npm run fuzz` tries ten times as many. */
const RUNS = process.env.npm_lifecycle_event === 'fuzz' ? 1_000 : 100;
const MINUTES = 60_000;

const sheets = (grids: readonly Grid[]): WorkbookSnapshot =>
  workbookOf(...grids.map((grid, index) => sheetOf(`表${index + 1}`, grid)));
const checked = (workbook: WorkbookSnapshot): Report => check(recognise(workbook));
/** What was found, wherever it stands. */
const essence = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, severity, fingerprint }) => `${rule} ${severity} ${fingerprint}`).sort();
const placeOf = (rule: string, at: CellRef): string => `${rule}@${at.sheet}!${formatPlace(at)}`;
const places = ({ findings }: Report): readonly string[] => findings.map(({ rule, at }) => placeOf(rule, at));
const tried = new Map<string, number>();

function property<T>(name: string, input: fc.Arbitrary<T>, holds: (value: T) => void): void {
  it(
    name,
    () => {
      let runs = 0;
      fc.assert(
        fc.property(input, (value) => {
          runs += 1;
          holds(value);
        }),
        { numRuns: RUNS },
      );
      tried.set(name, runs);
      expect(runs).toBeGreaterThanOrEqual(RUNS);
    },
    30 * MINUTES,
  );
}

/** One sheet for each; as grids, so that a counterexample can be read. */
const workbook: fc.Arbitrary<readonly Grid[]> = fc
  .tuple(anyForm(0), fc.option(anyForm(1)), fc.option(anyForm(2)))
  .map((all) => all.flatMap((each) => (each === null ? [] : [each.grid])));

describe('the findings of a random workbook', () => {
  property('are the same every time, in the same order', workbook, (grids) => {
    const given = sheets(grids);
    const first = checked(given);
    const again = checked(given);
    expect(places(again)).toEqual(places(first));
    expect(essence(again)).toEqual(essence(first));
    expect(first.coverage.failedRules).toEqual([]);
  });

  property('are the same when the tables that were found are checked again', workbook, (grids) => {
    const given = sheets(grids);
    const remember = createRecogniser();
    const first = check(remember(given));
    const again = check(remember({ sheets: [...given.sheets] }));
    expect(again.findings).toEqual(first.findings);
    expect(places(check(recognise(given)))).toEqual(places(first));
  });

  property('stand in the order of sheets, rows, columns and rules, each once', workbook, (grids) => {
    const given = sheets(grids);
    const { findings } = checked(given);
    const keys = findings.map(({ rule, at }) =>
      [at.sheet, at.row, at.col, ORDER.indexOf(rule)].map((number) => String(number).padStart(7, '0')).join(),
    );
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  property(
    'move with the table',
    fc.tuple(anyForm(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 })),
    ([{ grid }, row, col]) => {
      const here = checked(workbookOf(sheetOf('表', grid)));
      const there = checked(workbookOf(sheetOf('表', grid, { row, col })));
      expect(essence(there)).toEqual(essence(here));
      expect(
        there.findings.map(
          ({ rule, at }) => `${rule}@${formatPlace({ row: at.row - row, col: at.col - col })}`,
        ),
      ).toEqual(here.findings.map(({ rule, at }) => `${rule}@${formatPlace(at)}`));
    },
  );

  property('do not depend on whether forms share a sheet', forms, (inputs) => {
    const grids = gridsOf(inputs);
    const stacked = workbookOf(
      sheetOf(
        '表1',
        grids.flatMap((grid) => [...grid, [], []]),
      ),
    );
    expect(essence(checked(stacked))).toEqual(essence(checked(sheets(grids))));
  });

  property(
    'do not depend on which form stands on which sheet, or where on it',
    forms.chain((inputs) =>
      fc.tuple(
        fc.constant(inputs),
        fc.shuffledSubarray([...inputs], { minLength: inputs.length }),
        fc.array(fc.boolean(), { minLength: inputs.length, maxLength: inputs.length }),
      ),
    ),
    ([inputs, shuffled, startsSheet]) => {
      const onSheets: Value[][][] = [];
      for (const [index, grid] of gridsOf(shuffled).entries()) {
        if (onSheets.length === 0 || startsSheet[index] === true) onSheets.push([]);
        onSheets.at(-1)?.push(...grid.map((row) => [...row]), [], []);
      }
      expect(rulesOf(checked(sheets(onSheets)))).toEqual(rulesOf(checked(sheets(gridsOf(inputs)))));
    },
  );

  property(
    'do not depend on the order of the sheets',
    forms.chain((inputs) =>
      fc.tuple(fc.constant(inputs), fc.shuffledSubarray([...inputs], { minLength: inputs.length })),
    ),
    ([inputs, shuffled]) => {
      const named = (list: typeof inputs): WorkbookSnapshot =>
        workbookOf(...list.map((input) => sheetOf(nameOf(input), formGrid(input))));
      expect(rulesOf(checked(named(shuffled)))).toEqual(rulesOf(checked(named(inputs))));
    },
  );

  property(
    'do not depend on the order of the indicators',
    anyForm(0).chain((each) => fc.tuple(fc.constant(each), rowsShuffled(each))),
    ([each, [inOrder, shuffled]]) => {
      const before = checked(workbookOf(sheetOf('表', inOrder)));
      const after = checked(workbookOf(sheetOf('表', shuffled)));
      expect(rulesOf(after)).toEqual(rulesOf(before));
      expect([each.layout, ...ownEssence(after)]).toEqual([each.layout, ...ownEssence(before)]);
    },
  );

  property(
    'do not depend on blank rows and columns',
    anyForm(0).chain((each) => fc.tuple(fc.constant(each), gaps(each.grid.length), gaps(14))),
    ([{ grid }, rowGaps, colGaps]) => {
      const spread = spreadOut(grid, rowGaps, colGaps);
      const narrow = workbookOf(sheetOf('表', grid));
      const wide = workbookOf(sheetOf('表', spread.grid));
      expect(essence(checked(wide))).toEqual(essence(checked(narrow)));
      const back = ({ row, col }: Place): Place => ({
        row: spread.rows.indexOf(row),
        col: spread.cols.indexOf(col),
      });
      expect(filledPlaces(wide, back)).toEqual(filledPlaces(narrow, (place) => place));
    },
  );

  property(
    'do not depend on merged cells of levels, titles and goals',
    anyForm(0).chain((each) => fc.tuple(fc.constant(each), fc.subarray([...each.merges]))),
    ([{ grid }, merges]) => {
      const split = checked(workbookOf(sheetOf('表', grid)));
      expect(essence(checked(workbookOf(sheetOf('表', grid, { merges }))))).toEqual(essence(split));
    },
  );

  property(
    'do not depend on number formats that show the same, or on text that says the same',
    anyForm(0).chain((each) => fc.tuple(fc.constant(each), rewritten(each.grid))),
    ([{ grid }, written]) => {
      expect(places(checked(workbookOf(sheetOf('表', written))))).toEqual(
        places(checked(workbookOf(sheetOf('表', grid)))),
      );
    },
  );

  property('do not depend on how the shares of the plan are stored', form(0), (input) => {
    const shares: readonly (readonly Value[])[] = [
      [percent(0.25), percent(0.5), percent(0.75), percent(0.9)],
      [percent(0.25, 2), percent(0.5, 2), percent(0.75, 2), percent(0.9, 2)],
      ['25%', '50%', '75%', '90%'],
      [25, 50, 75, 90],
      [0.25, 0.5, 0.75, 0.9],
    ];
    const found = shares.map((plan) =>
      essence(checked(workbookOf(sheetOf('表', formGrid({ ...input, plan }))))),
    );
    for (const other of found) expect(other).toEqual(found[0]);
  });

  property('go, each of them, by its fix alone, and none comes', workbook, (grids) => {
    const given = sheets(grids);
    const before = checked(given);
    for (const finding of before.findings) {
      if (finding.fix !== undefined) mends(finding, before, checked(fixed(given, finding.fix)));
    }
  });

  property('go one after the other until no fix is left, and none comes', workbook, (grids) => {
    let given = sheets(grids);
    for (let left = 60; left > 0; left -= 1) {
      const before = checked(given);
      const fixable = before.findings.find(({ fix }) => fix !== undefined);
      if (fixable?.fix === undefined) return;
      given = fixed(given, fixable.fix);
      mends(fixable, before, checked(given));
    }
    throw new Error('fixes that do not end');
  });

  it('in figures', () => {
    const runs = [...tried.values()].reduce((all, count) => all + count, 0);
    process.stdout.write(
      `fuzz: ${tried.size} properties, ${runs} workbooks, seed ${SEED}\n` +
        [...tried].map(([name, count]) => `  ${count} ${name}\n`).join(''),
    );
    expect(tried.size).toBe(14);
  });
});

/** Told once for many cells: at the first of them, by its name, or with all of them in their order. */
const TOLD_ONCE: ReadonlySet<string> = new Set([
  'missing-comparator',
  'duplicate-indicator',
  'unquantified-target',
  'wording',
  'generic-basis',
]);

function ownEssence(report: Report): readonly string[] {
  return essence({ ...report, findings: report.findings.filter(({ rule }) => !TOLD_ONCE.has(rule)) });
}

const ORDER: readonly string[] = RULES.map(({ id }) => id);

/** Findings that are told once for a workbook stand at the first of their cells, whichever sheet that is on. */
function rulesOf({ findings }: Report): readonly string[] {
  return findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
}

/** Findings at cells that hold something: where something is missing, many an empty cell will do. */
function filledPlaces(workbook: WorkbookSnapshot, back: (place: Place) => Place): readonly string[] {
  return checked(workbook)
    .findings.filter(({ at }) => workbook.sheets[at.sheet]?.cell(at.row, at.col).kind !== 'empty')
    .map(({ rule, at }) => `${rule}@${formatPlace(back(at))}`);
}

function mends({ rule, at, related }: Finding, before: Report, after: Report): void {
  const now = places(after);
  expect(now).not.toContain(placeOf(rule, at));
  // A slip that is told once, at its first cell, is told at the next one then.
  const known = new Set([...places(before), ...related.map((next) => placeOf(rule, next))]);
  expect(now.filter((place) => !known.has(place))).toEqual([]);
}

/** The workbook with one cell retyped. */
function fixed({ sheets }: WorkbookSnapshot, { at, after }: NonNullable<Finding['fix']>): WorkbookSnapshot {
  return workbookOf(
    ...sheets.map((sheet, index) => {
      if (index !== at.sheet) return sheet;
      const others = [...sheet.cells()].filter(({ row, col }) => row !== at.row || col !== at.col);
      return createSheet({ ...sheet, cells: [...others, { row: at.row, col: at.col, cell: cellOf(after) }] });
    }),
  );
}
