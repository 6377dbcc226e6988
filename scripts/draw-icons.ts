import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './icons';

// `tsx scripts/draw-icons.ts [--check]`: the PNGs of assets/ from their SVG sources, or whether they are up to date.
const assets = join(import.meta.dirname, '../assets');
const checks = process.argv.includes('--check');
for (const { file, bytes } of await drawIcons(join(assets, 'icons'))) {
  const path = join(assets, file);
  if (!checks) {
    writeFileSync(path, bytes);
  } else if (!existsSync(path) || !readFileSync(path).equals(bytes)) {
    process.stdout.write(`${file}: not as its source draws it\n`);
    process.exitCode = 1;
  }
}
