import fc from 'fast-check';
import { check } from '../../src/check/check';
import type { Finding, Report } from '../../src/check/finding';
import type { CellRef } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { formatPlace } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formGrid } from '../support/forms';
import { type Grid, percent, sheetOf, type Value, workbookOf } from '../support/grid';
import { form, forms, gridsOf, nameOf } from './forms';

/** Of each property: a thousand workbooks in all; `npm run fuzz` tries ten thousand. */
const RUNS = process.env.npm_lifecycle_event === 'fuzz' ? 1_300 : 130;
const SEED = 20_231_231;
const MINUTES = 60_000;

const sheets = (grids: readonly Grid[]): WorkbookSnapshot =>
  workbookOf(...grids.map((grid, index) => sheetOf(`表${index + 1}`, grid)));
const checked = (workbook: WorkbookSnapshot): Report => check(recognise(workbook));
/** What was found, wherever it stands. */
const essence = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, severity, fingerprint }) => `${rule} ${severity} ${fingerprint}`).sort();
const placeOf = (rule: string, at: CellRef): string => `${rule}@${at.sheet}!${formatPlace(at)}`;
const places = ({ findings }: Report): readonly string[] => findings.map(({ rule, at }) => placeOf(rule, at));
const blankRows = (grid: Grid, after: readonly number[]): Grid =>
  grid.flatMap((cells, index) => (after.includes(index) ? [cells, []] : [cells]));
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
        { numRuns: RUNS, seed: SEED },
      );
      tried.set(name, runs);
      expect(runs).toBeGreaterThanOrEqual(RUNS);
    },
    30 * MINUTES,
  );
}

describe('the findings of a random workbook', () => {
  property('are the same every time, in the same order', forms, (inputs) => {
    const workbook = sheets(gridsOf(inputs));
    const first = checked(workbook);
    const again = checked(workbook);
    expect(places(again)).toEqual(places(first));
    expect(essence(again)).toEqual(essence(first));
    expect(first.coverage.failedRules).toEqual([]);
  });

  property(
    'move with the table',
    fc.tuple(form(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 })),
    ([input, row, col]) => {
      const grid = formGrid(input);
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
    'do not depend on blank rows between indicators',
    fc.tuple(form(0), fc.uniqueArray(fc.integer({ min: 9, max: 16 }), { maxLength: 3 })),
    ([input, after]) => {
      const grid = formGrid(input);
      const plain = checked(workbookOf(sheetOf('表', grid)));
      expect(essence(checked(workbookOf(sheetOf('表', blankRows(grid, after)))))).toEqual(essence(plain));
    },
  );

  property(
    'do not depend on merged cells of levels, titles and goals',
    fc.tuple(
      form(0),
      fc.subarray(['A1:G1', 'A4:A5', 'B5:G5', 'B6:C6', 'F6:G6', 'B8:G8', 'A10:A13', 'A14:A17', 'E3:G3']),
    ),
    ([input, merges]) => {
      const grid = formGrid(input);
      const split = checked(workbookOf(sheetOf('表', grid)));
      expect(essence(checked(workbookOf(sheetOf('表', grid, { merges }))))).toEqual(essence(split));
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

  property('vanish one by one when they are fixed, and none comes', form(0), (input) => {
    let workbook = workbookOf(sheetOf('表', formGrid(input)));
    for (let left = 60; left > 0; left -= 1) {
      const before = checked(workbook);
      const fixable = before.findings.find(({ fix }) => fix !== undefined);
      if (fixable?.fix === undefined) return;
      workbook = fixed(workbook, fixable.fix);
      const after = places(checked(workbook));
      // A slip that is told once, at its first cell, is told at the next one then.
      const next = fixable.related.map((at) => placeOf(fixable.rule, at));
      expect(after).not.toContain(placeOf(fixable.rule, fixable.at));
      expect(after.filter((place) => !places(before).includes(place) && !next.includes(place))).toEqual([]);
    }
    throw new Error('fixes that do not end');
  });

  it('in figures', () => {
    const runs = [...tried.values()].reduce((all, count) => all + count, 0);
    process.stdout.write(`fuzz: ${tried.size} properties, ${runs} workbooks, seed ${SEED}\n`);
    expect(tried.size).toBe(8);
  });
});

/** Findings that are told once for a workbook stand at the first of their cells, whichever sheet that is on. */
function rulesOf({ findings }: Report): readonly string[] {
  return findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
}

function fixed(
  { sheets: [sheet] }: WorkbookSnapshot,
  { at, after }: NonNullable<Finding['fix']>,
): WorkbookSnapshot {
  if (sheet === undefined) throw new Error('no sheet');
  const grid: Value[][] = [];
  for (const { row, col, cell } of sheet.cells()) {
    while (grid.length <= row) grid.push([]);
    const cells = grid[row] ?? [];
    while (cells.length < col) cells.push(null);
    cells[col] = row === at.row && col === at.col ? after : cell;
  }
  return workbookOf(sheetOf(sheet.name, grid));
}
