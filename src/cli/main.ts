import { availableParallelism } from 'node:os';
import { isMainThread, Worker } from 'node:worker_threads';
import { localDay } from '../core/day';
import { languageOf } from './arguments';
import { compileFor } from './compiling';
import { errorCode } from './error-code';
import { holder, V8_NEW_SPACE } from './new-space';
import { crashText, run } from './run';
import { work } from './thread';

/** Of this program: its threads begin here too. */
const ADDRESS = new URL(import.meta.url);
/**
 * Megabytes in which a thread keeps what is new. By default it is four times as much, which a thread fills after some
 * dozens of files, and is no faster for it.
 */
const NEW_SPACE = 12;
/** The exit code where the result could not be told to its end. */
const LOST = 2;

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  let isLost = false;
  process.stdout.on('error', (error) => {
    // `pt check … | head` closes the pipe early: what was not wanted any more is no failure.
    if (errorCode(error) === 'EPIPE') return;
    if (!isLost) process.stderr.write(crashText(error, languageOf(argv)));
    isLost = true;
    process.exitCode = LOST;
  });
  const code = await run(argv, {
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
    showsProgress: process.stderr.isTTY,
    today: localDay(new Date()),
    expect: compileFor,
    afterEach: holder(V8_NEW_SPACE),
    threads: {
      available: availableParallelism(),
      start: (workerData) =>
        new Worker(ADDRESS, { workerData, resourceLimits: { maxYoungGenerationSizeMb: NEW_SPACE } }),
    },
  });
  process.exitCode ??= code;
}

if (isMainThread) await main();
else work();
