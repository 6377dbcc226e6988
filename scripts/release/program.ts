import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

export interface ProgramOptions {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly entry: string;
  readonly output: string;
  /** Names in the source that stand for values. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * A program for Node as a single file that needs no packages beside it. Left readable: whoever runs it on an office's
 * machines may want to see what it does.
 */
export function programConfiguration(root: string, options: ProgramOptions): Configuration {
  const { name, entry, output, values = {} } = options;
  return {
    name,
    context: root,
    mode: 'production',
    devtool: false,
    target: 'node20',
    entry: { [name]: entry },
    output: { path: output, filename: '[name].mjs', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      // A program that asks for its own address means the file it has become.
      parser: { javascript: { importMeta: false } },
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.DefinePlugin(
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)])),
      ),
    ],
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack') },
  };
}
