import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Seconds of the processor that a reader may take for one file, and megabytes of heap that it gets. */
export const MOST_SECONDS = 10;
export const MOST_HEAP = 1024;

/** What a reader made of a file; the fingerprint stands for all texts and numbers that it read. */
export type Answer =
  { readonly kind: 'read'; readonly fingerprint: string } | { readonly kind: 'refused' | 'hung' | 'crashed' };

/** Before each file the program prints this line, after it a fingerprint, or null when the file was refused. */
export const BEGINS = '…';

/** Hands a list of files to a reader, and goes on in a new process after a file that hangs or ends it. */
export async function allAnswers(
  program: string,
  reader: string,
  list: string,
  count: number,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < count) {
    const more = await answersFrom(program, reader, list, answers.length);
    if (more.length === 0) throw new Error(`${reader} gives no answer`);
    answers.push(...more);
  }
  return answers;
}

function answersFrom(
  program: string,
  reader: string,
  list: string,
  start: number,
): Promise<readonly Answer[]> {
  return new Promise((resolve) => {
    const answers: Answer[] = [];
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${MOST_HEAP}`, program, reader, list, String(start)],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let working = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      working = line === BEGINS;
      if (working) return;
      const fingerprint = JSON.parse(line) as string | null;
      answers.push(fingerprint === null ? { kind: 'refused' } : { kind: 'read', fingerprint });
    });
    child.on('close', (_, signal) => {
      if (working) answers.push({ kind: signal === 'SIGKILL' ? 'hung' : 'crashed' });
      resolve(answers);
    });
  });
}

export interface Tally {
  readonly refused: number;
  /** Read, with the content of the sound file. */
  readonly same: number;
  /** Read, with other content, and not a word about it. */
  readonly wrong: number;
  readonly hung: number;
  readonly crashed: number;
}

/** @param answers the first is that for the sound file, and is not counted */
export function tallyOf([sound, ...answers]: readonly Answer[]): Tally {
  if (sound?.kind !== 'read') throw new Error('the sound workbook was not read');
  const count = (kind: Answer['kind']): number => answers.filter((answer) => answer.kind === kind).length;
  const same = answers.filter(
    (answer) => answer.kind === 'read' && answer.fingerprint === sound.fingerprint,
  ).length;
  return {
    refused: count('refused'),
    same,
    wrong: count('read') - same,
    hung: count('hung'),
    crashed: count('crashed'),
  };
}
