import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const MOST = 60_000;

it('the functions’ part of the bundle stays below 60 kB gzipped, without React or Fluent', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(__dirname, '../../src/functions/register.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    metafile: true,
  });
  const [bundle] = outputFiles;
  expect(gzipSync(bundle?.contents ?? new Uint8Array(MOST * 10)).length).toBeLessThan(MOST);
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? [],
    ),
  );
  expect([...packages]).toEqual(['big.js']);
});
