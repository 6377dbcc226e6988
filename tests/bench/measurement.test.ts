import { lapOf, type Measurement, peakOf, spreadOf } from '../../bench/measurement';

describe('the spread of several runs', () => {
  it.each([
    [[5], { median: 5, least: 5 }],
    [[9, 1], { median: 5, least: 1 }],
    [[30, 1, 2], { median: 2, least: 1 }],
    [[4, 100, 2, 3], { median: 3.5, least: 2 }],
  ])('%j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  it('is none without runs', () => {
    expect(() => spreadOf([])).toThrow('nothing was measured');
  });
});

describe('laps of several runs', () => {
  const run = (read: number, check: number, megabytes: number): Measurement => ({
    laps: { read: { cpu: read, wall: read * 2 }, check: { cpu: check, wall: check * 2 } },
    megabytes,
    result: '',
  });
  const RUNS = [run(1, 30, 90), run(2, 10, 120), run(9, 20, 100)] as const;

  it.each([
    ['one by its name', 'cpu', 'read', { median: 2, least: 1 }],
    // Not the least of each: no run was that quick.
    ['all of a run together', 'cpu', undefined, { median: 29, least: 12 }],
    ['by the clock', 'wall', 'check', { median: 40, least: 20 }],
  ] as const)('%s', (_, unit, name, spread) => {
    expect(lapOf(RUNS, unit, name)).toEqual(spread);
  });

  it('need as much memory as the hungriest of them', () => {
    expect(peakOf(RUNS)).toBe(120);
  });
});
