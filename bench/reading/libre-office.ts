import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficeVersion } from '../machine';
import type { Measurement, Runs } from '../measurement';
import type { Workshop } from '../workshop';

export const LIBRE_OFFICE = 'LibreOffice 无窗口：转成 CSV';

/** Once, after a first run in this workshop that makes its settings; empty where it is not installed. */
export async function libreOffice(
  files: readonly string[],
  workshop: Workshop,
): Promise<ReadonlyMap<string, Runs>> {
  if (libreOfficeVersion() === null) return new Map();
  if (!existsSync(profileOf(workshop))) await convertWithLibreOffice(files.slice(0, 1), workshop);
  return new Map([[LIBRE_OFFICE, [await convertWithLibreOffice(files, workshop)]]]);
}

const profileOf = ({ folder }: Workshop): string => join(folder, 'libreoffice');

/** How often memory is looked at, in milliseconds. */
const WATCH = 20;

/**
 * Reads workbooks with LibreOffice without a window and writes their first sheets as CSV, all in one process: the least
 * that it can be asked to do with a file. Its settings are kept in the workshop, so that whatever LibreOffice is open
 * on the machine stays out of it.
 * @throws Error when it fails or writes fewer files than it was given
 */
async function convertWithLibreOffice(files: readonly string[], { folder }: Workshop): Promise<Measurement> {
  const output = mkdtempSync(join(folder, 'csv-'));
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
  const options = [settings, '--headless', '--convert-to', 'csv', '--outdir', output];
  const start = performance.now();
  // The shell tells what its children have used of the processor.
  const child = spawn('sh', ['-c', 'soffice "$@" >/dev/null 2>&1; times', 'sh', ...options, ...files], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryBelow(child.pid ?? 0))), WATCH);
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  const wall = performance.now() - start;
  const made = readdirSync(output).length;
  if (made < files.length) throw new Error(`LibreOffice wrote ${made} of ${files.length} files`);
  return {
    laps: { 启动和转换: { wall, cpu: childrenTime(told) } },
    megabytes: peak,
    result: `${made} 个 CSV 文件`,
  };
}

/** Milliseconds from what the shell's `times` tells: its own time on the first line, its children's on the second. */
export function childrenTime(told: string): number {
  const [, children = ''] = told.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/gu)];
  if (parts.length !== 2) throw new Error(`no times: ${told}`);
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
}

/** Megabytes of the process below this one that has needed most; 0 where the system does not tell. */
function memoryBelow(root: number): number {
  const children = (id: number): readonly number[] =>
    folderNames(`/proc/${id}/task`).flatMap((task) =>
      fileText(`/proc/${id}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
    );
  const peakOf = (id: number): number =>
    Number(/VmHWM:\s+(\d+)/u.exec(fileText(`/proc/${id}/status`))?.[1] ?? 0);
  const below = (id: number): readonly number[] => children(id).flatMap((child) => [child, ...below(child)]);
  return Math.max(0, ...below(root).map(peakOf)) / 1024;
}

/** Empty when the process is gone already. */
function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function folderNames(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
