import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { WrittenCase } from '../tests/hostile/write';
import { HOSTILE_READERS } from './hostile-readers';

/** Damaged workbooks through our reader and others: refused, read right, or read wrong without a word. */
const MOST_SECONDS = 15;
const MEGABYTES = 1024;

const path = (name: string): string => new URL(name, import.meta.url).pathname;
const print = (line = ''): boolean => process.stdout.write(`${line}\n`);

type Answer =
  { readonly kind: 'read'; readonly fingerprint: string } | { readonly kind: 'refused' | 'hung' | 'crashed' };

/** Files from `start` on, until one of them hangs or ends the process. */
function answersFrom(reader: string, list: string, start: number): Promise<readonly Answer[]> {
  return new Promise((resolve) => {
    const answers: Answer[] = [];
    const heap = `--max-old-space-size=${MEGABYTES}`;
    const child = spawn(
      process.execPath,
      [heap, '--import', 'tsx', path('hostile-child.ts'), reader, list, String(start)],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let working = false;
    let hung = false;
    let timer: NodeJS.Timeout | undefined;
    createInterface({ input: child.stdout }).on('line', (line) => {
      clearTimeout(timer);
      working = line === '…';
      if (working) {
        timer = setTimeout(() => {
          hung = true;
          child.kill('SIGKILL');
        }, MOST_SECONDS * 1000);
        return;
      }
      const fingerprint = JSON.parse(line) as string | null;
      answers.push(fingerprint === null ? { kind: 'refused' } : { kind: 'read', fingerprint });
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(working ? [...answers, { kind: hung ? 'hung' : 'crashed' }] : answers);
    });
  });
}

async function allAnswers(reader: string, list: string, count: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < count) {
    const more = await answersFrom(reader, list, answers.length);
    if (more.length === 0) throw new Error(`${reader} gives no answer`);
    answers.push(...more);
  }
  return answers;
}

const folder = mkdtempSync(join(tmpdir(), 'pt-hostile-'));
try {
  const written = execFileSync(
    process.execPath,
    ['--import', 'tsx', path('../tests/hostile/write.ts'), folder],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const all = JSON.parse(written) as readonly WrittenCase[];
  const cases = all.filter(({ damaged }, index) => index === 0 || damaged);
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(cases.map(({ file }) => file)));
  print(`${cases.length - 1} damaged workbooks; at most ${MOST_SECONDS} s and ${MEGABYTES} MB of heap each`);
  print('');
  print('| library | refused | read as the sound one | silently wrong | hung | crashed |');
  print('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [id, { label }] of Object.entries(HOSTILE_READERS)) {
    const [sound, ...answers] = await allAnswers(id, list, cases.length);
    if (sound?.kind !== 'read') throw new Error(`${label} does not read the sound workbook`);
    const count = (kind: Answer['kind']): number => answers.filter((answer) => answer.kind === kind).length;
    const right = answers.filter(
      (answer) => answer.kind === 'read' && answer.fingerprint === sound.fingerprint,
    ).length;
    print(
      `| ${label} | ${count('refused')} | ${right} | ${count('read') - right} | ${count('hung')} | ${count('crashed')} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
