import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBJECTS } from './subjects';
import { flatSheet, manySheets } from './workbooks';

/** Read and check times beside other libraries' reading alone, on generated workbooks, each in a process of its own. */
const RUNS = 3;

interface Measurement {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly result: string;
}

interface Case {
  readonly label: string;
  readonly files: readonly string[];
  readonly subjects: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'pt-bench-'));
const print = (line = ''): boolean => process.stdout.write(`${line}\n`);

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function measure(subject: string, files: readonly string[]): Measurement {
  const list = put('files.json', new TextEncoder().encode(JSON.stringify(files)));
  const child = new URL('./child.ts', import.meta.url).pathname;
  const runs = Array.from({ length: RUNS }, () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', child, subject, list], {
      encoding: 'utf8',
    });
    return JSON.parse(output) as Measurement;
  });
  const [first] = runs;
  if (first === undefined) throw new Error('no run');
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    megabytes: median(runs.map((run) => run.megabytes)),
    result: first.result,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const ALL = ['ours-read', 'ours-check', 'exceljs-read', 'sheetjs-read'];

try {
  const small = await manySheets(10);
  const cases: readonly Case[] = [
    { label: '300 sheets of 9 indicators', files: [put('300.xlsx', await manySheets(300))], subjects: ALL },
    {
      label: 'one flat sheet, 20,000 rows (200,000 cells)',
      files: [put('200k.xlsx', await flatSheet(20_000))],
      subjects: ALL,
    },
    {
      label: 'one flat sheet, 100,000 rows (1,000,000 cells)',
      files: [put('1m.xlsx', await flatSheet(100_000))],
      subjects: ALL,
    },
    {
      label: 'a folder of 200 files, 10 forms each',
      files: Array.from({ length: 200 }, (_, index) => put(`f${index}.xlsx`, small)),
      subjects: ['ours-check', 'exceljs-read', 'sheetjs-read'],
    },
  ];
  const cpu = cpus();
  print(
    `node ${process.version}, ${cpu.length} × ${cpu[0]?.model.trim() ?? '?'}; median of ${RUNS} runs, each in a process of its own`,
  );
  for (const { label, files, subjects } of cases) {
    print();
    print(label);
    const measured = new Map(subjects.map((subject) => [subject, measure(subject, files)]));
    for (const [subject, { milliseconds, megabytes, result }] of measured) {
      const perSecond =
        files.length > 1 ? `  ${((files.length * 1000) / milliseconds).toFixed(0)} files/s` : '';
      print(
        `  ${(SUBJECTS[subject]?.label ?? subject).padEnd(36)}${milliseconds.toFixed(0).padStart(7)} ms${megabytes.toFixed(0).padStart(6)} MB${perSecond}  ${result}`,
      );
    }
    const [read, checked, other] = ['ours-read', 'ours-check', 'exceljs-read'].map(
      (s) => measured.get(s)?.milliseconds,
    );
    if (checked !== undefined && other !== undefined) {
      print(`  read + check / ExcelJS read: ${(checked / other).toFixed(2)} (goal ≤ 0.50)`);
    }
    if (checked !== undefined && read !== undefined) {
      print(`  check / own read: ${((checked - read) / read).toFixed(2)} (goal ≤ 0.25)`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
