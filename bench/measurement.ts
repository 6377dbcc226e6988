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

/** Of several runs the least of each lap and of the memory: what disturbs a run only ever adds to it. */
export function least(runs: readonly [Measurement, ...Measurement[]]): Measurement {
  const [first] = runs;
  const laps = Object.keys(first.laps).map((name) => {
    const all = runs.map((run) => run.laps[name]);
    const of = (unit: keyof Lap): number => Math.min(...all.map((lap) => lap?.[unit] ?? NaN));
    return [name, { wall: of('wall'), cpu: of('cpu') }] as const;
  });
  return {
    laps: Object.fromEntries(laps),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
    result: first.result,
  };
}

export function total({ laps }: Measurement): Lap {
  const all = Object.values(laps);
  const of = (unit: keyof Lap): number => all.reduce((sum, lap) => sum + lap[unit], 0);
  return { wall: of('wall'), cpu: of('cpu') };
}
