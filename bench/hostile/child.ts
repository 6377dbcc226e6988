import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BEGINS } from './answers';
import { HOSTILE_READERS } from './readers';

/**
 * Reads files with one library, one after the other from `start` on; prints one line before and one after each: what
 * was read as a fingerprint, or null when the library refused the file.
 */
const [name = '', list = '', start = '0'] = process.argv.slice(2);
const reader = HOSTILE_READERS[name];
if (reader === undefined) throw new Error(`no reader ${name}`);
const files = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];

async function readAll({ prepare }: NonNullable<typeof reader>): Promise<void> {
  const read = await prepare();
  for (const file of files.slice(Number(start))) {
    process.stdout.write(`${BEGINS}\n`);
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
}

void readAll(reader);
