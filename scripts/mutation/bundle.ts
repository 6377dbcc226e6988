import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as esbuild, type Plugin } from 'esbuild';

const MEMORY = join('src', 'core', 'memo.ts');

/**
 * What src/core/memo.ts remembers would outlive the mutant that was on when it was made. The code of the product
 * therefore runs without memory: each of its functions gives back the function whose results it would have kept, which
 * it is handed last. A test that imports the memory itself gets the real one.
 */
function withoutMemory(root: string): Plugin {
  return {
    name: 'without-memory',
    setup(build) {
      build.onResolve({ filter: /\/memo$/ }, ({ importer }) =>
        importer.startsWith(join(root, 'src')) ? { path: 'memo', namespace: 'forgetful' } : null,
      );
      build.onLoad({ filter: /.*/, namespace: 'forgetful' }, async () => {
        const source = await readFile(join(root, MEMORY), 'utf8');
        const names = [...source.matchAll(/^export function (\w+)/gmu)].map(([, name]) => name ?? '');
        return { contents: names.map((name) => `export const ${name} = (...of) => of.at(-1);`).join('\n') };
      });
    },
  };
}

/** Properties try the same few cases for every mutant: quick, and the same in the next run. */
const fewCases: Plugin = {
  name: 'few-cases',
  setup(build) {
    build.onResolve({ filter: /^fast-check$/ }, ({ namespace }) =>
      namespace === 'few-cases' ? { external: true } : { path: 'fast-check', namespace: 'few-cases' },
    );
    build.onLoad({ filter: /.*/, namespace: 'few-cases' }, () => ({
      contents: `import fc from 'fast-check';
        const assert = (property, options) => fc.assert(property, { ...options, numRuns: 25, seed: 2023 });
        export default { ...fc, assert };`,
      resolveDir: import.meta.dirname,
    }));
  },
};

/** One file has one folder; a bundle of many has to be told. */
const ownFolder: Plugin = {
  name: 'own-folder',
  setup(build) {
    build.onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => ({
      contents: `const __dirname = ${JSON.stringify(dirname(path))};${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

/**
 * One script for all test files: a function of `require` that gives, by the path of each test file, what loads it.
 * Nothing is evaluated before a file that needs it is loaded.
 */
export async function bundleTests(root: string, files: readonly string[]): Promise<string> {
  const loaders = files.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`,
  );
  const { outputFiles } = await esbuild({
    stdin: { contents: `module.exports = {\n${loaders.join(',\n')}\n};`, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [withoutMemory(root), fewCases, ownFolder],
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild gave no script');
  return `(function (require, module) {${script.text}\nreturn module.exports;})`;
}
