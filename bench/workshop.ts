import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleProgram } from './bundle';
import type { Measurement, Runs } from './measurement';

/** A folder of its own for one section, and the means to measure in it. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'pt-bench-'));

  constructor(
    /** Tells whoever waits what is being done. */
    readonly say: (what: string) => void,
  ) {}

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Writes a file below the folder. @returns its path */
  put(name: string, content: Uint8Array | string): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  program(entry: string): Promise<string> {
    return bundleProgram(entry, this.folder);
  }
}

const LARGEST_ANSWER = 256 * 2 ** 20;

/** Runs a program from cold in a process of its own. @returns what it printed, as JSON */
export function fresh(program: string, args: readonly string[]): unknown {
  const output = execFileSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: LARGEST_ANSWER,
  });
  return JSON.parse(output);
}

/** Every way of doing something, run by turns, so that what disturbs the machine disturbs all alike. */
export async function byTurns(
  names: readonly string[],
  rounds: number,
  run: (name: string) => Promise<Measurement> | Measurement,
): Promise<ReadonlyMap<string, Runs>> {
  const measured = new Map<string, [Measurement, ...Measurement[]]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const one = await run(name);
      const runs = measured.get(name);
      if (runs === undefined) measured.set(name, [one]);
      else runs.push(one);
    }
  }
  return measured;
}
