import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Sizes in pixels of the ribbon's icons. */
const RIBBON_SIZES = [16, 32, 80] as const;
/** The add-in's own icon is also shown in lists of add-ins, on fine screens in 64. */
const APP_SIZES = [...RIBBON_SIZES, 64] as const;

export interface Icon {
  /** Name of the PNG file. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Draws every SVG of a folder in every size. */
export async function drawIcons(sources: string): Promise<readonly Icon[]> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return readdirSync(sources)
    .filter((file) => file.endsWith('.svg'))
    .flatMap((file) =>
      (file === 'app.svg' ? APP_SIZES : RIBBON_SIZES).map((size) => draw(join(sources, file), size)),
    );
}

function draw(source: string, size: number): Icon {
  const drawing = new Resvg(readFileSync(source, 'utf8'), { fitTo: { mode: 'width', value: size } });
  return { file: `${basename(source, '.svg')}-${size}.png`, bytes: drawing.render().asPng() };
}
