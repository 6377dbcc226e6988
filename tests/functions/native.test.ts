import fc from '../support/properties';
import { readXlsx, writeXlsx } from 'hucre';
import { serialOfDay } from '../../src/core/day';
import { FunctionCalls } from './support/excel';
import { computeInLibreOffice, findLibreOffice } from './support/libre-office';

const ROWS = 3000;
const TIMEOUT = 240_000;
/** Schedules are told for a year of 365 days. */
const COMMON_YEAR = 2001;
const QUARTERS = [3, 6, 9, 12];
const program = findLibreOffice();

interface Row {
  readonly budget: number;
  readonly months: readonly number[];
  readonly shares: readonly number[];
  readonly year: number;
  readonly asOf: number;
}

/** The same in every run. */
const rows: readonly Row[] = fc.sample(
  fc
    .record({
      cents: fc.integer({ min: 0, max: 5_000_000_000 }),
      months: fc.subarray(
        Array.from({ length: 12 }, (_, index) => index + 1),
        { minLength: 4, maxLength: 4 },
      ),
      points: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 4 }),
      year: fc.integer({ min: 2004, max: 2032 }),
      day: fc.integer({ min: -5, max: 372 }),
    })
    .map(({ cents, months, points, year, day }): Row => ({
      budget: cents / 100,
      months,
      shares: points.sort((a, b) => a - b).map((value) => value / 10_000),
      year,
      asOf: serialOfDay({ year: year - 1, month: 12, day: 31 }) + day,
    })),
  { numRuns: ROWS, seed: 20_230_930 },
);

/** Columns of the sheet: budget, year, asOf, four months, four shares, then formulas. */
const INPUTS = 11;
const MONTH_COLUMNS = ['D', 'E', 'F', 'G'];
const SHARE_COLUMNS = ['H', 'I', 'J', 'K'];

/** A plan's share at `elapsed` days after the end of the year before, by nested IFs as one would write them by hand. */
function shareFormula(row: number, elapsed: string, year: string, linear: boolean): string {
  const due = MONTH_COLUMNS.map(
    (column) => `(EOMONTH(DATE(${year},${column}${row},1),0)-DATE(${year}-1,12,31))`,
  );
  const share = SHARE_COLUMNS.map((column) => `${column}${row}`);
  const at = (index: number): [string, string] => [due[index] ?? '', share[index] ?? ''];
  let formula = linear ? `MAX(0,${at(0)[1]}*${elapsed}/${at(0)[0]})` : '0';
  for (let index = 0; index < 4; index += 1) {
    const [day, reached] = at(index);
    const [next, target] = at(index + 1);
    const between =
      linear && index < 3
        ? `${reached}+(${target}-${reached})*(${elapsed}-${day})/(${next}-${day})`
        : reached;
    formula = `IF(${elapsed}>=${day},${between},${formula})`;
  }
  return formula;
}

function formulas(row: number): string[] {
  const elapsed = `(C${row}-DATE(B${row}-1,12,31))`;
  const quarterEnds = QUARTERS.map(
    (month) => `(EOMONTH(DATE(${COMMON_YEAR},${month},1),0)-DATE(${COMMON_YEAR}-1,12,31))`,
  );
  return [
    shareFormula(row, elapsed, `B${row}`, true),
    shareFormula(row, elapsed, `B${row}`, false),
    `A${row}*L${row}`,
    ...quarterEnds.map((end) => shareFormula(row, end, String(COMMON_YEAR), true)),
  ];
}

async function computed(libreOffice: string): Promise<readonly (readonly number[])[]> {
  const cells = new Map<string, { formula: string }>();
  const values = rows.map(({ budget, year, asOf, months, shares }, index) => {
    formulas(index + 1).forEach((formula, column) => cells.set(`${index},${INPUTS + column}`, { formula }));
    return [budget, year, asOf, ...months, ...shares];
  });
  const workbook = await writeXlsx({ sheets: [{ name: 'native', rows: values, cells }] });
  const [sheet] = (await readXlsx(computeInLibreOffice(libreOffice, workbook))).sheets;
  return (sheet?.rows ?? []).map((row) => row.slice(INPUTS).map(Number));
}

function planOf({ months, shares }: Row): unknown[][] {
  return [months.map((month) => `${month}月底`), [...shares]];
}

const title = `over ${ROWS} plans equal native formulas computed by LibreOffice`;

if (program === null) {
  it.skip(`PROGRESS, EXPECTED and SCHEDULE ${title}: skipped, LibreOffice is not installed`, () => undefined);
} else {
  let excel: FunctionCalls;
  let native: readonly (readonly number[])[];
  beforeAll(async () => {
    excel = await FunctionCalls.load();
    native = await computed(program);
  }, TIMEOUT);

  it('LibreOffice computed every formula', () => {
    expect(native).toHaveLength(ROWS);
    expect(native.flat().filter((value) => !Number.isFinite(value))).toEqual([]);
    expect(new Set(native.map(([linear]) => linear)).size).toBeGreaterThan(ROWS / 2);
  });

  const PRECISE = 1e-12;
  const HALF_A_CENT = 0.005_001;

  it(`PROGRESS ${title}`, () => {
    const wrong = rows.filter((row, index) => {
      const [linear = NaN, step = NaN] = native[index] ?? [];
      const off = (method: string, expected: number): number =>
        Math.abs(Number(excel.cell('PROGRESS', planOf(row), row.asOf, method, row.year)) - expected);
      return !(off('linear', linear) < PRECISE && off('step', step) < PRECISE);
    });
    expect(wrong).toEqual([]);
  });

  it(`EXPECTED ${title}, to half a cent`, () => {
    const wrong = rows.filter((row, index) => {
      const exact = native[index]?.[2] ?? NaN;
      const amount = excel.cell('EXPECTED', row.budget, planOf(row), row.asOf, 'linear', row.year);
      return !(Math.abs(Number(amount) - exact) <= HALF_A_CENT);
    });
    expect(wrong).toEqual([]);
  });

  it(`SCHEDULE ${title}`, () => {
    const wrong = rows.filter((row, index) => {
      const shares = native[index]?.slice(3) ?? [];
      const table = excel.spill('SCHEDULE', row.budget, planOf(row), '季度').slice(1);
      return !table.every(([, share, amount, period, time], quarter) => {
        const expected = shares[quarter] ?? NaN;
        const before = quarter === 0 ? 0 : Number(table[quarter - 1]?.[2]);
        return (
          Math.abs(Number(share) - expected) < PRECISE &&
          Math.abs(Number(amount) - row.budget * expected) <= HALF_A_CENT &&
          Math.abs(Number(period) - (Number(amount) - before)) < 1e-6 &&
          time === (quarter + 1) / 4
        );
      });
    });
    expect(wrong).toEqual([]);
  });
}
