import { basename } from 'node:path';
import { writeHeapSnapshot } from 'node:v8';
import { readBytes } from '../../src/cli/files';
import { NODE_ZIP } from '../../src/cli/node-zip';
import { run } from '../../src/cli/run';
import { readWorkbook } from '../../src/xlsx/read-workbook';

/** Checks a folder in this thread, and takes a snapshot of the heap when all files are checked and nothing is told yet. */
async function main(): Promise<void> {
  const [, , folder = '', snapshot = '', held = ''] = process.argv;
  // For the counter-test: what a single workbook that somebody forgot to let go of looks like.
  const workbook =
    held === '' ? null : readWorkbook(readBytes(held), { fileName: basename(held), engine: NODE_ZIP });
  let taken = false;
  await run(['check', folder, '--jobs', '1', '--format', 'json'], {
    write: () => {
      if (!taken) writeHeapSnapshot(snapshot);
      taken = true;
    },
    complain: (text) => process.stderr.write(text),
    colour: false,
    showsProgress: false,
    today: { year: 2026, month: 1, day: 1 },
  });
  if (workbook?.sheets.length === 0) throw new Error('a workbook without sheets');
}

await main();
