import { atLeast, atMost, beside, figure, type Judgement, type Unit } from '../../bench/results';
import { isShort, timesBetter, verdictOf } from '../../bench/verdict';

const compared = (ours: number, theirs: number, unit: Unit = 'ms') =>
  beside('x', figure(ours, unit), 'them', figure(theirs, unit));

describe('what a comparison is worth', () => {
  it.each([
    [compared(100, 250), 2.5, 'clear'],
    [compared(100, 200), 2, 'clear'],
    [compared(100, 199), 1.99, 'ahead'],
    [compared(100, 100), 1, 'behind'],
    [compared(100, 50), 0.5, 'behind'],
    // More in a second is better.
    [compared(40, 10, 'perSecond'), 4, 'clear'],
    [compared(10, 40, 'perSecond'), 0.25, 'behind'],
    // None of something bad.
    [compared(0, 7, 'count'), Infinity, 'clear'],
    [compared(0, 0, 'count'), 1, 'behind'],
    [compared(7, 0, 'count'), 0, 'behind'],
  ])('%j: %d times, %s', (comparison, times, verdict) => {
    expect(timesBetter(comparison)).toBeCloseTo(times);
    expect(verdictOf(comparison)).toBe(verdict);
    expect(isShort(comparison)).toBe(verdict !== 'clear');
  });
});

describe('what a goal is worth', () => {
  it.each<[Judgement, string]>([
    [atMost('x', figure(300, 'MB'), 300), 'met'],
    [atMost('x', figure(300.1, 'MB'), 300), 'missed'],
    [atLeast('x', figure(20, 'perSecond'), 20), 'met'],
    [atLeast('x', figure(19.9, 'perSecond'), 20), 'missed'],
    // What could not be measured is no success.
    [atMost('x', figure(NaN, 'MB'), 300), 'missed'],
    [beside('x', figure(NaN, 'ms'), 'them', figure(1, 'ms')), 'behind'],
  ])('%j: %s', (goal, verdict) => {
    expect(verdictOf(goal)).toBe(verdict);
    expect(isShort(goal)).toBe(verdict !== 'met');
  });
});
