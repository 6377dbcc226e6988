import fc from '../support/properties';
import { endOfMonth, serialOfDay } from '../../src/core/day';
import { FunctionCalls } from './support/excel';

let excel: FunctionCalls;
beforeAll(async () => {
  excel = await FunctionCalls.load();
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface AnyPlan {
  readonly range: unknown[][];
  readonly months: readonly number[];
  /** In points. */
  readonly points: readonly number[];
}

/** Cumulative plans of one to six checkpoints, in the ways in which they are written. */
const plans: fc.Arbitrary<AnyPlan> = fc
  .record({
    months: fc.subarray(MONTHS, { minLength: 1, maxLength: 6 }),
    values: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 6, maxLength: 6 }),
    write: fc.constantFrom<(points: number) => unknown>(
      (points) => points / 100,
      (points) => `${points}%`,
    ),
    upright: fc.boolean(),
  })
  .map(({ months, values, write, upright }) => {
    const sorted = values.slice(0, months.length).sort((a, b) => a - b);
    const points = sorted.map((value) => value / 100);
    const labels = months.map((month) => `${month}月底`);
    const shares = points.map(write);
    const range = upright ? labels.map((label, index) => [label, shares[index]]) : [labels, shares];
    return { range, months, points };
  });

// Dates before 2000 are refused, and some days lie before the year.
const years = fc.integer({ min: 2002, max: 2030 });
const days = fc.integer({ min: -40, max: 400 });
const methods = fc.constantFrom('linear', 'step');

function startOf(year: number): number {
  return serialOfDay({ year: year - 1, month: 12, day: 31 });
}

function progress(plan: unknown, asOf: unknown, method: string, year: number): number {
  return Number(excel.cell('PROGRESS', plan, asOf, method, year));
}

it('never falls from one day to the next', () => {
  fc.assert(
    fc.property(plans, years, days, days, methods, ({ range }, year, a, b, method) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const first = progress(range, startOf(year) + earlier, method, year);
      expect(first).toBeLessThanOrEqual(progress(range, startOf(year) + later, method, year));
      expect(progress(null, startOf(year) + earlier, method, year)).toBeLessThanOrEqual(
        progress(null, startOf(year) + later, method, year),
      );
    }),
  );
});

it('stays between nothing and the last checkpoint', () => {
  fc.assert(
    fc.property(plans, years, days, methods, ({ range, points }, year, day, method) => {
      const share = progress(range, startOf(year) + day, method, year);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(Number(((points.at(-1) ?? 0) / 100).toPrecision(15)));
    }),
  );
});

it('by day and by step are one at the checkpoints, and what the plan says', () => {
  fc.assert(
    fc.property(plans, years, ({ range, months, points }, year) => {
      months.forEach((month, index) => {
        const asOf = serialOfDay(endOfMonth(year, month));
        const step = progress(range, asOf, 'step', year);
        expect(progress(range, asOf, 'linear', year)).toBe(step);
        expect(step).toBeCloseTo((points[index] ?? 0) / 100, 12);
      });
    }),
  );
});

it('by day is never below what was reached', () => {
  fc.assert(
    fc.property(plans, years, days, ({ range }, year, day) => {
      const asOf = startOf(year) + day;
      expect(progress(range, asOf, 'linear', year)).toBeGreaterThanOrEqual(
        progress(range, asOf, 'step', year),
      );
    }),
  );
});

it('straight-line time is month / 12 at the end of every month', () => {
  fc.assert(
    fc.property(years, fc.constantFrom(...MONTHS), (year, month) => {
      expect(progress(null, serialOfDay(endOfMonth(year, month)), 'linear', year)).toBeCloseTo(
        month / 12,
        14,
      );
    }),
  );
});

const cents = fc.integer({ min: 0, max: 100_000_000_000 });

it('periods of a schedule add up to its last amount, to the cent', () => {
  fc.assert(
    fc.property(
      plans,
      cents,
      fc.constantFrom('节点', '季度', '月'),
      methods,
      ({ range }, budget, by, method) => {
        const rows = excel.spill('SCHEDULE', budget / 100, range, by, method).slice(1);
        const inCents = (value: unknown): number => Math.round(Number(value) * 100);
        const total = rows.reduce((sum, [, , , amount]) => sum + inCents(amount), 0);
        expect(total).toBe(inCents(rows.at(-1)?.[2]));
        for (const [, , , amount] of rows) expect(Number(amount)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('a plan that ends with 100 % spends the budget to the cent', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom('节点', '季度', '月'), (budget, by) => {
      const plan = [
        ['3月底', '6月底', '10月底', '12月底'],
        [0.25, 0.5, 0.75, 1],
      ];
      expect(excel.spill('SCHEDULE', budget / 100, plan, by).at(-1)?.[2]).toBe(budget / 100);
    }),
  );
});

it('what is expected less what is spent is the gap', () => {
  fc.assert(
    fc.property(plans, cents, cents, years, days, methods, ({ range }, spent, budget, year, day, method) => {
      const when = [range, startOf(year) + day, method, year];
      const expected = Number(excel.cell('EXPECTED', budget / 100, ...when));
      const gap = Number(excel.cell('GAP', spent / 100, budget / 100, ...when));
      expect(Math.round(gap * 100)).toBe(Math.round(expected * 100) - spent);
    }),
  );
});

it('a column is what its rows are one by one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(cents, cents, fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 4, maxLength: 4 })),
        {
          minLength: 2,
          maxLength: 8,
        },
      ),
      fc.constantFrom('DEVIATION', 'GAP', 'STATUS'),
      fc.integer({ min: 1, max: 4 }),
      (rows, name, quarter) => {
        const labels = ['3月底', '6月底', '10月底', '12月底'];
        const plan = rows.map(([, , shares]) => shares.map((share) => `${share}%`));
        const whole = excel.spill(
          name,
          rows.map(([spent]) => [spent / 100]),
          rows.map(([, budget]) => [budget / 100]),
          [labels, ...plan],
          quarter,
        );
        const single = rows.map(([spent, budget], index) => [
          excel.cell(name, spent / 100, budget / 100, [labels, plan[index]], quarter),
        ]);
        expect(whole).toEqual(single);
      },
    ),
  );
});

it('never fails otherwise than with an error of Excel, whatever it is given', () => {
  const anything = fc.oneof(
    fc.constantFrom(null, undefined, '', 0, '3月底', '25%', '≥6000件', '#REF!', '12000022P10000210006W'),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.boolean(),
  );
  const value = fc.oneof(anything, fc.array(fc.array(anything, { maxLength: 5 }), { maxLength: 5 }));
  fc.assert(
    fc.property(fc.constantFrom(...excel.ids), fc.array(value, { maxLength: 7 }), (id, args) => {
      expect(['#VALUE!', '#N/A', '#DIV/0!', null]).toContain(excel.errorOf(id, ...args));
    }),
    { numRuns: 2000 },
  );
});

it('never returns null, which a cell cannot hold', () => {
  const labels = ['三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 4, maxLength: 4 }), (row) => {
      expect(typeof excel.cell('CHECK', [labels], [row])).toBe('string');
    }),
  );
});
