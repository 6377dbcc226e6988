import { ReadError } from '../workbook/errors';
import { type Job, lostPart } from './job';
import { pack, type PackedPart } from './packed-part';
import { AT_NONE, TAKEN, type ThreadAnswer, type ThreadTask } from './thread';

/** What is heard of a thread: of Node's Worker no more is needed. */
interface Thread {
  on(event: 'message', take: (answer: ThreadAnswer) => void): unknown;
  on(event: 'error', take: (error: NodeJS.ErrnoException) => void): unknown;
  on(event: 'exit', take: () => void): unknown;
}

/** How threads come about. */
export interface Threads {
  /** How many the machine runs beside each other. */
  readonly available: number;
  readonly start: (task: ThreadTask) => Thread;
}

export interface SizedFile {
  readonly file: string;
  /** Bytes, as its weight tells them; 0 when it is not there. */
  readonly size: number;
}

/**
 * Bytes of workbooks that keep a thread busy for about twice the time that it takes to start and to warm up: with less
 * for each, more threads use more of the machine and are hardly sooner done.
 */
const BYTES_PER_THREAD = 512 * 1024;

/** A file with its place in the report. */
export interface PlacedFile extends SizedFile {
  readonly index: number;
}

/** How many threads pay for these files; 1: none beside this one. */
export function threadsFor(files: readonly SizedFile[], available: number): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return Math.max(1, Math.min(available, files.length, Math.floor(bytes / BYTES_PER_THREAD)));
}

/**
 * Shares files out among threads, the largest first, so that none is left alone with one at the end. A file whose check
 * ends its thread is told as unreadable, and another thread takes the place. When threads cannot be started, or end of
 * themselves, there are files without a part.
 */
export async function examineInThreads(
  files: readonly PlacedFile[],
  job: Job,
  { count, start }: { readonly count: number } & Pick<Threads, 'start'>,
  take: (answer: ThreadAnswer) => void,
): Promise<void> {
  const order = [...files].sort((a, b) => b.size - a.size).map(({ file, index }) => ({ file, index }));
  const board = new Int32Array(new SharedArrayBuffer((1 + count) * Int32Array.BYTES_PER_ELEMENT));
  const answered = new Set<number>();
  const answer = (index: number, part: PackedPart): void => {
    answered.add(index);
    take({ index, part });
  };
  const runAt = async (place: number): Promise<void> => {
    const ended = await runThread(
      () => start({ files: order, job, board, place }),
      ({ index, part }) => answer(index, part),
    );
    const at = Atomics.exchange(board, place, AT_NONE);
    const lost = at === AT_NONE ? undefined : order[at - 1];
    if (lost === undefined || answered.has(lost.index)) return;
    answer(lost.index, pack(lostPart(lost.file, lost.index, job, lossOf(ended))));
    if (Atomics.load(board, TAKEN) < order.length) await runAt(place);
  };
  await Promise.all(Array.from({ length: count }, (_, index) => runAt(index + 1)));
}

/** @returns what ended the thread before its time, or null */
function runThread(
  start: () => Thread,
  take: (answer: ThreadAnswer) => void,
): Promise<NodeJS.ErrnoException | null> {
  return new Promise((ended) => {
    let failure: NodeJS.ErrnoException | null = null;
    const thread = start();
    thread.on('message', take);
    thread.on('error', (error: NodeJS.ErrnoException) => (failure = error));
    thread.on('exit', () => ended(failure));
  });
}

function lossOf(error: NodeJS.ErrnoException | null): ReadError {
  if (error?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ReadError('too-large', { note: 'out of memory' });
  return new ReadError('internal-error', { note: error?.message ?? 'the thread ended' });
}
