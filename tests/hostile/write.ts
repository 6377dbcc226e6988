import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, type Expectation, SOUND } from './corpus';

export interface WrittenCase {
  readonly name: string;
  readonly expected: Expectation;
  readonly damaged: boolean;
  readonly file: string;
}

/** Writes the sound workbook and the corpus into a folder, and prints what is there as JSON. */
const folder = process.argv[2] ?? '';
const sound = join(folder, 'sound.xlsx');
writeFileSync(sound, SOUND);
const written: WrittenCase[] = [
  { name: 'the sound workbook', expected: 'same', damaged: false, file: sound },
];
for (const [index, { name, expected, damaged, bytes }] of CORPUS.entries()) {
  const file = join(folder, `${String(index).padStart(3, '0')}.xlsx`);
  writeFileSync(file, bytes());
  written.push({ name, expected, damaged, file });
}
process.stdout.write(JSON.stringify(written));
