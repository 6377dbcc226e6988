import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { Configuration } from 'webpack';
import { FunctionMetadataPlugin } from './functions/plugin';
import { BudgetPlugin } from './budget-plugin';
import { ContentQueryPlugin } from './content-query-plugin';
import { HelpPlugin } from './help/plugin';
import { officeJs } from './office-js';
import { type BuildOptions, SOURCE_BASE } from './options';
import { pagePolicy } from './policy';

/**
 * What is loaded before cells compute, and before the pane shows. Charts and further pages come when they are opened.
 * The file of the functions holds more than they need: of what the pane shares with them, all that the pane uses. They
 * alone are measured by a test.
 */
const BUDGETS = [
  { what: 'Functions and what the pane shares with them', groups: ['functions'], most: 66_000 },
  { what: 'First load', groups: ['functions', 'taskpane', 'program', 'pane'], most: 250_000 },
];

/** The add-in: pane, ribbon commands and functions as one page, with all that the manifest names. */
export function addinConfiguration(root: string, options: BuildOptions): Configuration {
  const office = officeJs(options.officeJs, root);
  const start = join(root, 'src/taskpane/start');
  const policy = pagePolicy(office.origins);
  const page = { inject: false, minify: false, officeScript: office.script, policy };
  return {
    name: 'addin',
    mode: options.production ? 'production' : 'development',
    devtool: options.production ? false : 'source-map',
    entry: {
      functions: join(start, 'functions.ts'),
      // One copy of what both use, in the file that runs first.
      taskpane: { import: join(start, 'main.ts'), dependOn: 'functions' },
      ...(options.recorder && { recorder: join(root, 'scripts/recorder/page.ts') }),
    },
    output: {
      path: join(root, 'dist'),
      // The manifest names functions.js, so its name stays; pages ask for it by its content all the same.
      filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      // Relative to the page: the folder works at any address.
      publicPath: '',
      clean: true,
      environment: { globalThis: true },
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // By its name one can tell what stands in its files.
          helpers: {
            test: /[\\/]@microsoft[\\/]office-js-helpers[\\/]/,
            name: 'office-js-helpers',
            chunks: 'async',
            enforce: true,
          },
        },
      },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    plugins: [
      new HtmlPlugin({
        ...page,
        template: join(start, 'taskpane.html'),
        filename: 'taskpane.html',
        chunks: [...(options.recorder ? ['recorder'] : []), 'functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'blocking',
        inject: 'body',
      }),
      new HtmlPlugin({
        ...page,
        template: join(start, 'plain/unavailable.html'),
        filename: 'unavailable.html',
        chunks: [],
      }),
      new FunctionMetadataPlugin(root, options.base),
      new ContentQueryPlugin(),
      new HelpPlugin(join(root, 'docs')),
      ...(options.production ? [new BudgetPlugin(BUDGETS)] : []),
      new CopyPlugin({
        patterns: [
          {
            from: join(root, 'manifest.xml'),
            to: 'manifest.xml',
            transform: (text) => text.toString('utf8').replaceAll(SOURCE_BASE, options.base),
          },
          { from: '*.{js,css}', context: join(start, 'plain') },
          { from: join(root, 'assets/*.png'), to: 'assets/[name][ext]' },
          { from: join(root, 'samples/承德市中级人民法院2023年度.xlsx'), to: 'samples/sample.xlsx' },
          { from: join(root, 'samples/空白模板.xlsx'), to: 'samples/blank-form.xlsx' },
          ...office.copies.map(({ from, to }) => ({ from, to, info: { minimized: true } })),
        ],
      }),
    ],
    // Sizes are checked on the finished folder, gzipped.
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack') },
  };
}
