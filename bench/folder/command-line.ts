import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../scripts/release/bundle';
import { programConfiguration } from '../../scripts/release/program';
import type { Measurement } from '../measurement';
import type { Workshop } from '../workshop';

const ROOT = join(import.meta.dirname, '../..');
const WATCH = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;

/** Builds the command line as it is released: one file. @returns its path */
export async function buildCommandLine({ folder }: Workshop): Promise<string> {
  await bundle([
    programConfiguration(ROOT, { name: 'pt', entry: join(ROOT, 'src/cli/main.ts'), output: folder }),
  ]);
  return join(folder, 'pt.mjs');
}

interface Output {
  readonly summary: {
    readonly files: number;
    readonly tables: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

/**
 * Checks a folder with the released command line, in a process of its own, start included.
 * @throws Error when a file could not be checked
 */
export function checkFolder(
  program: string,
  { checked, jobs }: { readonly checked: string; readonly jobs: number },
  { folder }: Workshop,
): Measurement {
  const [usage, output] = [join(folder, 'usage.json'), join(folder, 'report.json')];
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      WATCH,
      program,
      'check',
      checked,
      '--jobs',
      String(jobs),
      '--format',
      'json',
      '--out',
      output,
    ],
    { encoding: 'utf8', env: { ...process.env, PT_BENCH_USAGE: usage } },
  );
  if (status !== 0 && status !== 1) throw new Error(`exit code ${String(status)}: ${stderr}`);
  const { cpu, wall, megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as {
    readonly cpu: number;
    readonly wall: number;
    readonly megabytes: number;
  };
  const { files, tables, errors, warnings, infos } = (JSON.parse(readFileSync(output, 'utf8')) as Output)
    .summary;
  return {
    laps: { 启动和校验: { cpu, wall } },
    megabytes,
    result: `${files} 个文件，${tables} 张表，${errors + warnings + infos} 处问题`,
  };
}
