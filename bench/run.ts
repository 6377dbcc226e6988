import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleChild } from './bundle';
import { type Lap, least, type Measurement, total } from './measurement';
import { SUBJECTS } from './subjects';
import { flatSheet, manySheets } from './workbooks';

/** Reading, recognising and checking generated workbooks beside other libraries' reading alone, with the goals. */
const RUNS = 3;
/** Read + recognise + rules, as a share of ExcelJS's reading. */
const OF_EXCELJS = 0.5;
/** Recognise + rules, as a share of our own reading. */
const OF_OWN_READ = 0.25;

interface Case {
  readonly label: string;
  readonly files: readonly string[];
  /** Megabytes. */
  readonly memory?: number;
}

const folder = mkdtempSync(join(tmpdir(), 'pt-bench-'));
const print = (line = ''): boolean => process.stdout.write(`${line}\n`);

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function measure(child: string, subject: string, files: readonly string[]): Measurement {
  const list = put('files.json', new TextEncoder().encode(JSON.stringify(files)));
  const once = (): Measurement =>
    JSON.parse(execFileSync(process.execPath, [child, subject, list], { encoding: 'utf8' })) as Measurement;
  return least([once(), ...Array.from({ length: RUNS - 1 }, once)]);
}

function row(label: string, { cpu, wall }: Lap, rest = ''): void {
  const figures = [cpu, wall].map((ms) => `${ms.toFixed(0).padStart(8)} ms`).join('');
  print(`  ${label.padEnd(26)}${figures}${rest}`);
}

function printSubject(label: string, measured: Measurement, files: number): void {
  const { laps, megabytes, result } = measured;
  const names = Object.keys(laps);
  if (names.length > 1) for (const [name, lap] of Object.entries(laps)) row(`${label}: ${name}`, lap);
  const all = total(measured);
  const perSecond = files > 1 ? `  ${((files * 1000) / all.wall).toFixed(0)} files/s` : '';
  row(`${label}: ${names.join(' + ')}`, all, `${megabytes.toFixed(0).padStart(6)} MB${perSecond}  ${result}`);
}

function goal(what: string, value: number, most: number, digits: number): void {
  const verdict = value <= most ? 'met' : 'missed';
  print(`  ${what}: ${value.toFixed(digits)} (goal ≤ ${most.toFixed(digits)}: ${verdict})`);
}

function printGoals(ours: Measurement, exceljs: Measurement, memory: number | undefined): void {
  for (const unit of ['cpu', 'wall'] as const) {
    const read = ours.laps.read?.[unit] ?? NaN;
    const all = total(ours)[unit];
    goal(`${unit}: read + check / ExcelJS read`, all / total(exceljs)[unit], OF_EXCELJS, 2);
    goal(`${unit}: check / own read`, (all - read) / read, OF_OWN_READ, 2);
  }
  if (memory !== undefined) goal('peak memory, MB', ours.megabytes, memory, 0);
}

try {
  const child = await bundleChild(folder);
  const small = await manySheets(10);
  const cases: readonly Case[] = [
    { label: '300 sheets of 9 indicators', files: [put('300.xlsx', await manySheets(300))] },
    {
      label: 'one flat sheet, 20,000 rows (200,000 cells)',
      files: [put('200k.xlsx', await flatSheet(20_000))],
      memory: 300,
    },
    {
      label: 'one flat sheet, 100,000 rows (1,000,000 cells)',
      files: [put('1m.xlsx', await flatSheet(100_000))],
      memory: 600,
    },
    {
      label: 'a folder of 200 files, 10 forms each',
      files: Array.from({ length: 200 }, (_, index) => put(`f${index}.xlsx`, small)),
    },
  ];
  const machine = cpus();
  print(
    `${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${process.platform}, ${machine.length} × ${machine[0]?.model.trim() ?? '?'}, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
  print(
    `cpu time of all threads, then wall time; from cold, each run in a process of its own, least of ${RUNS}`,
  );
  print('ours as bundled for production (not minified); the other libraries as installed');
  for (const { label, files, memory } of cases) {
    print();
    print(label);
    const measured = new Map(Object.keys(SUBJECTS).map((name) => [name, measure(child, name, files)]));
    for (const [name, measurement] of measured) {
      printSubject(SUBJECTS[name]?.label ?? name, measurement, files.length);
    }
    const [ours, exceljs] = [measured.get('ours'), measured.get('exceljs')];
    if (ours !== undefined && exceljs !== undefined) printGoals(ours, exceljs, memory);
  }
} finally {
  rmSync(folder, { recursive: true });
}
