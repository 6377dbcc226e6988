/** Milliseconds of one stretch of work. */
export interface Lap {
  readonly wall: number;
  /** Of all threads: compiling and collecting garbage included. What other programs do to the clock does not show here. */
  readonly cpu: number;
}

/** What one process tells of its work. */
export interface Measurement {
  readonly laps: Readonly<Record<string, Lap>>;
  /** Peak memory of the process. */
  readonly megabytes: number;
  readonly result: string;
}

export type Runs = readonly [Measurement, ...Measurement[]];

/** Of several runs: the one in the middle, and the least, since what disturbs a run only ever adds to it. */
export interface Spread {
  readonly median: number;
  readonly least: number;
}

/** Adds up what stretches of work take, by name. */
export class Stopwatch {
  readonly laps: Record<string, Lap> = {};

  async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const wall = performance.now();
    const cpu = process.cpuUsage();
    const result = await work();
    const used = process.cpuUsage(cpu);
    const before = this.laps[name] ?? { wall: 0, cpu: 0 };
    this.laps[name] = {
      wall: before.wall + performance.now() - wall,
      cpu: before.cpu + (used.user + used.system) / 1000,
    };
    return result;
  }
}

/** @throws Error without values */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return { median: (low + high) / 2, least: Math.min(...sorted) };
}

/** One lap of every run, or all laps of each together. */
export function lapOf(runs: Runs, unit: keyof Lap, name?: string): Spread {
  return spreadOf(
    runs.map(({ laps }) =>
      Object.entries(laps).reduce(
        (sum, [lap, measured]) => (name === undefined || name === lap ? sum + measured[unit] : sum),
        0,
      ),
    ),
  );
}

/** The highest of the runs: memory that was needed once may be needed again. */
export function peakOf(runs: Runs): number {
  return Math.max(...runs.map(({ megabytes }) => megabytes));
}
