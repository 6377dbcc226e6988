import fc from '../support/properties';
import { dayOfSerial, serialOfDay } from '../../src/core/day';
import { decimal } from '../../src/core/decimal';
import { createPlan, expectedShare } from '../../src/core/plan';
import { positionOf, shareAt, TICKS_PER_WHOLE, ticksOf } from '../../src/core/plan-ticks';

it.each<[number, number | null]>([
  [0, 0],
  [1, 1e9],
  [0.25, 250_000_000],
  [0.3541, 354_100_000],
  [0.1 + 0.2, null],
  [1 / 3, null],
  [0.123456789, 123_456_789],
  [0.1234567891, null],
  [Number.NaN, null],
])('%p in billionths is %p', (value, ticks) => {
  expect(ticksOf(value, TICKS_PER_WHOLE)).toBe(ticks);
});

it.each<[string, readonly [number, number], number, number]>([
  ['the day before a checkpoint', [3, 30], 0, 0.24722222222222223],
  ['a checkpoint itself', [3, 31], 0.25, 0.25],
  ['the day after it', [4, 1], 0.25, 0.25274725274725274],
  ['the last one', [6, 30], 0.5, 0.5],
])('on %s', (_case, [month, date], step, linear) => {
  const day = { year: 2023, month, day: date };
  const ticks = [0.25e9, 0.5e9];
  expect(shareAt(ticks, positionOf([3, 6], day, 2023, 'step'))).toBe(step);
  expect(shareAt(ticks, positionOf([3, 6], day, 2023, 'linear'))).toBe(linear);
});

it('are the exact shares, rounded once', () => {
  fc.assert(
    fc.property(
      fc.subarray(
        Array.from({ length: 12 }, (_, index) => index + 1),
        { minLength: 1 },
      ),
      fc.array(fc.integer({ min: 0, max: TICKS_PER_WHOLE }), { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 1996, max: 2040 }),
      fc.integer({ min: -10, max: 380 }),
      fc.constantFrom('step', 'linear'),
      (months, values, year, offset, method) => {
        const ticks = values.slice(0, months.length).sort((a, b) => a - b);
        const day = dayOfSerial(serialOfDay({ year: year - 1, month: 12, day: 31 }) + offset);
        const plan = createPlan(
          months.map((month, index) => ({
            label: `${month}月底`,
            month,
            share: decimal(ticks[index] ?? 0).div(TICKS_PER_WHOLE),
          })),
        );
        if (day === null || plan === null) throw new Error('no case');
        const share = shareAt(ticks, positionOf(months, day, year, method));
        expect(share).toBeCloseTo(expectedShare(plan, day, year, method).toNumber(), 15);
      },
    ),
  );
});
