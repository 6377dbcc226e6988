import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { run } from '../../src/cli/run';
import { judge, readFile } from '../../src/page/examine';
import { formatPlace } from '../../src/workbook/address';
import { ReadError } from '../../src/workbook/errors';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { PatchError, patchWorkbook } from '../../src/xlsx/patch';
import { readWorkbook } from '../../src/xlsx/read-workbook';

/** Checks files one after the other as the command line does; prints what came of each as one line of JSON. */
const files = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly string[];

export interface Outcome {
  readonly file: string;
  readonly code: number;
  /** Of the processor, so that other work on the machine does not count. */
  readonly milliseconds: number;
  /** The sentence for a file that was not checked. */
  readonly message: string | null;
  /** Rule and cell of every finding. */
  readonly findings: readonly string[];
  /** What check.html makes of it: the same, told in the same words. */
  readonly page: { readonly message: string | null; readonly findings: readonly string[] };
  /** A cell was written into it: refused with a reason, or all else stayed; else what went wrong. */
  readonly saved: string;
  /** Highest memory of the process so far. */
  readonly megabytes: number;
}

const PLACE = { row: 399, col: 9 };
const TEXT = '新写入';

function pageOutcome(file: string, bytes: Uint8Array): Outcome['page'] {
  const result = judge(
    readFile(basename(file), () => bytes),
    DEFAULT_SETTINGS,
  );
  if (result.status === 'unreadable') return { message: result.code, findings: [] };
  const { findings, coverage } = result.report;
  return {
    message: null,
    findings: findings.map(
      ({ rule, at }) => `${rule}@${coverage.sheets[at.sheet]?.name ?? ''}!${formatPlace(at)}`,
    ),
  };
}

/** Every cell of a workbook but the one that is written. */
function cellsOf(workbook: WorkbookSnapshot): readonly string[] {
  return workbook.sheets.flatMap((sheet, index) =>
    [...sheet.cells()]
      .filter(({ row, col }) => index > 0 || row !== PLACE.row || col !== PLACE.col)
      .map(({ row, col, cell }) => `${sheet.name} ${row} ${col} ${JSON.stringify(cell)}`),
  );
}

function savingOutcome(bytes: Uint8Array): string {
  try {
    const before = readWorkbook(bytes);
    const [first] = before.sheets;
    if (first === undefined) return 'refused';
    const content = { kind: 'constant', value: TEXT } as const;
    const patched = patchWorkbook(bytes, { sheets: [{ sheet: first.name, cells: [{ ...PLACE, content }] }] });
    const after = readWorkbook(patched.bytes);
    if (after.sheets[0]?.cell(PLACE.row, PLACE.col).value !== TEXT) return 'the cell was not written';
    const [was, is] = [cellsOf(before), cellsOf(after)];
    return was.length === is.length && was.every((cell, index) => cell === is[index])
      ? 'saved'
      : 'other cells changed';
  } catch (error) {
    return error instanceof ReadError || error instanceof PatchError ? 'refused' : `threw ${String(error)}`;
  }
}

interface Output {
  readonly files: readonly {
    readonly error?: { readonly message: string };
    readonly findings?: readonly { readonly rule: string; readonly sheet: string; readonly cell: string }[];
  }[];
}

const checks: Omit<Outcome, 'page' | 'saved'>[] = [];
for (const file of files) {
  let text = '';
  const start = process.cpuUsage();
  const code = await run(['check', file, '--format', 'json'], {
    write: (chunk) => (text += chunk),
    complain: (chunk) => process.stderr.write(chunk),
    colour: false,
    showsProgress: false,
    today: { year: 2023, month: 12, day: 31 },
  });
  const { user, system } = process.cpuUsage(start);
  const [result] = (JSON.parse(text) as Output).files;
  checks.push({
    file,
    code,
    milliseconds: (user + system) / 1000,
    message: result?.error?.message ?? null,
    findings: (result?.findings ?? []).map(({ rule, sheet, cell }) => `${rule}@${sheet}!${cell}`),
    megabytes: process.resourceUsage().maxRSS / 1024,
  });
}
// Afterwards, so that the memory told is that of checking.
for (const checked of checks) {
  const bytes = new Uint8Array(readFileSync(checked.file));
  const outcome: Outcome = {
    ...checked,
    page: pageOutcome(checked.file, bytes),
    saved: savingOutcome(bytes),
  };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
