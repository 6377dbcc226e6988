import { join, resolve } from 'node:path';
import webpack from 'webpack';

/**
 * Builds the measured program with the compiler of the product's builds. Run through tsx instead, every function that a
 * loop makes would be given its name by a call, which no shipped code does.
 * @param folder where the program is written; the file's path is returned
 */
export async function bundleChild(folder: string): Promise<string> {
  const root = resolve(import.meta.dirname, '..');
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    entry: join(root, 'bench/child.ts'),
    output: { path: folder, filename: 'child.cjs' },
    resolve: { extensions: ['.ts', '.js'] },
    // What ours is measured against runs as it is installed.
    externals: {
      exceljs: `commonjs2 ${join(root, 'node_modules/exceljs')}`,
      xlsx: `commonjs2 ${join(root, 'node_modules/xlsx')}`,
    },
    optimization: { minimize: false },
    performance: false,
    module: {
      rules: [
        {
          test: /\.ts$/u,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
  return join(folder, 'child.cjs');
}
