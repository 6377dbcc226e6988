import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { SUBJECTS } from './subjects';

/** The progress of 10,000 plans: PT functions beside HyperFormula with native formulas, each in a process of its own. */
const RUNS = 5;
const CLOSE = 1e-6;

interface Measurement {
  /** Until the first results are there, formulas parsed included. */
  readonly first: number;
  /** Until new results are there after the date has changed. */
  readonly again: number;
  readonly shares: readonly number[];
}

const print = (line = ''): boolean => process.stdout.write(`${line}\n`);

function measure(subject: string): Measurement {
  const child = new URL('./child.ts', import.meta.url).pathname;
  const runs = Array.from({ length: RUNS }, () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', child, subject], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(output) as Measurement;
  });
  const [one] = runs;
  if (one === undefined) throw new Error('no run');
  return {
    first: Math.min(...runs.map(({ first }) => first)),
    again: Math.min(...runs.map(({ again }) => again)),
    shares: one.shares,
  };
}

const measured = new Map(Object.keys(SUBJECTS).map((name) => [name, measure(name)]));
const native = measured.get('hyperformula');
if (native === undefined) throw new Error('nothing to compare with');

const cpu = cpus();
print(
  `node ${process.version}, ${cpu.length} × ${cpu[0]?.model.trim() ?? '?'}; best of ${RUNS} runs, each in a process of its own`,
);
print('progress by day of 10,000 plans with four checkpoints');
print();
for (const [name, { first, again, shares }] of measured) {
  const label = (SUBJECTS[name]?.label ?? name).padEnd(44);
  print(`  ${label}${first.toFixed(1).padStart(9)} ms first${again.toFixed(1).padStart(9)} ms again`);
  const off = Math.max(...shares.map((share, index) => Math.abs(share - (native.shares[index] ?? NaN))));
  if (!(off < CLOSE)) throw new Error(`${name} differs from native formulas by ${off}`);
}
print();
for (const [name, { first, again }] of measured) {
  if (name === 'hyperformula') continue;
  const goals = name === 'column' ? [' (goal ≥ 25)', ' (goal > 1)'] : ['', ''];
  print(
    `  ${SUBJECTS[name]?.label ?? name}: ${(native.first / first).toFixed(0)} × faster than HyperFormula builds${goals[0] ?? ''}, ${(native.again / again).toFixed(1)} × than it recalculates${goals[1] ?? ''}`,
  );
}
print(`  results equal to ${CLOSE}`);
