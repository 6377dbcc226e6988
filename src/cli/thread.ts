import { parentPort, type Transferable, workerData } from 'node:worker_threads';
import { type Job, partOf } from './job';
import { pack, type PackedPart } from './packed-part';

/** What a thread is told when it starts. */
export interface ThreadTask {
  /** All files, each with its place in the report, in the order in which they are taken. */
  readonly files: readonly { readonly file: string; readonly index: number }[];
  readonly job: Job;
  /** Whole numbers shared by all threads: how many files have been taken, then for each thread the file it is at. */
  readonly board: Int32Array;
  /** Where on the board this thread writes. */
  readonly place: number;
}

/** What it answers for each file. */
export interface ThreadAnswer {
  readonly index: number;
  readonly part: PackedPart;
}

/** The place on the board that counts the files taken. */
export const TAKEN = 0;
/** On the board, of a thread that has not come to a file. */
export const AT_NONE = 0;

/** Takes one file after the other until none is left. Which file it is at is told first, in case it does not survive. */
export function work(): void {
  const { files, job, board, place } = workerData as ThreadTask;
  for (;;) {
    const taken = Atomics.add(board, TAKEN, 1);
    const next = files[taken];
    if (next === undefined) return;
    Atomics.store(board, place, taken + 1);
    const { file, index } = next;
    const answer: ThreadAnswer = { index, part: pack(partOf(file, index, job)) };
    parentPort?.postMessage(answer, buffersOf(answer));
  }
}

function buffersOf({ part }: ThreadAnswer): readonly Transferable[] {
  return part.texts.map(({ bytes }) => bytes.buffer);
}
