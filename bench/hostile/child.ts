import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { BEGINS, MOST_SECONDS } from './answers';
import { HOSTILE_READERS } from './readers';

/** How often the time is looked at, in milliseconds. */
const WATCH = 100;

/**
 * Reads files with one library, one after the other from `start` on; prints one line before and one after each: what
 * was read as a fingerprint, or null when the library refused the file. A second thread ends the process when one file
 * takes too much of the processor: other work on the machine does not count.
 */
async function readAll(name: string, list: string, start: number): Promise<void> {
  const reader = HOSTILE_READERS[name];
  if (reader === undefined) throw new Error(`no reader ${name}`);
  const files = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
  const read = await reader.prepare();
  const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const watchdog = new Worker(process.argv[1] ?? '', { workerData: begun });
  await new Promise((ready) => watchdog.once('online', ready));
  for (const file of files.slice(start)) {
    process.stdout.write(`${BEGINS}\n`);
    Atomics.add(begun, 0, 1);
    let fingerprint: string | null;
    try {
      fingerprint = createHash('sha256')
        .update(JSON.stringify(await read(readFileSync(file))))
        .digest('hex');
    } catch {
      fingerprint = null;
    }
    process.stdout.write(`${JSON.stringify(fingerprint)}\n`);
  }
  await watchdog.terminate();
}

function watch(begun: Int32Array): void {
  let file = 0;
  let before = process.cpuUsage();
  setInterval(() => {
    const now = Atomics.load(begun, 0);
    if (now !== file) {
      file = now;
      before = process.cpuUsage();
      return;
    }
    const { user, system } = process.cpuUsage(before);
    if (user + system > MOST_SECONDS * 1e6) process.kill(process.pid, 'SIGKILL');
  }, WATCH);
}

if (isMainThread) {
  const [name = '', list = '', start = '0'] = process.argv.slice(2);
  void readAll(name, list, Number(start));
} else {
  watch(workerData as Int32Array);
}
