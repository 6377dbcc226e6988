import { basename, dirname, join, resolve } from 'node:path';
import type { Configuration } from 'webpack';
import { bundle } from '../scripts/release/bundle';

const ROOT = resolve(import.meta.dirname, '..');
/** What ours is measured against runs as it is installed. */
const INSTALLED = ['exceljs', 'xlsx', 'hyperformula'];

/**
 * Builds a measured program with the compiler of the product's builds. Run through tsx instead, every function that a
 * loop makes would be given its name by a call, which no shipped code does.
 * @param entry below the repository's root
 * @param folder where the program is written; the file's path is returned
 */
export async function bundleProgram(entry: string, folder: string): Promise<string> {
  const name = basename(dirname(entry));
  const program: Configuration = {
    mode: 'production',
    target: 'node20',
    context: ROOT,
    entry: join(ROOT, entry),
    output: { path: join(folder, name), filename: 'program.cjs' },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    externals: Object.fromEntries(
      INSTALLED.map((one) => [one, `commonjs2 ${join(ROOT, 'node_modules', one)}`]),
    ),
    optimization: { minimize: false },
    performance: false,
    module: {
      // office.js is read in place, from where it is installed.
      parser: { javascript: { createRequire: false } },
      rules: [
        {
          test: /\.ts$/u,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  };
  await bundle([program]);
  return join(folder, name, 'program.cjs');
}
