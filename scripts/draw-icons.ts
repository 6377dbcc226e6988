import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './icons';

const assets = join(import.meta.dirname, '../assets');
for (const { file, bytes } of await drawIcons(join(assets, 'icons')))
  writeFileSync(join(assets, file), bytes);
