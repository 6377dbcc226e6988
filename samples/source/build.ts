/** Writes the sample workbooks beside this folder: `npm run samples`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLES } from './workbooks';

const FOLDER = join(import.meta.dirname, '..');

for (const { file, bytes } of SAMPLES) {
  await writeFile(join(FOLDER, file), await bytes());
}
