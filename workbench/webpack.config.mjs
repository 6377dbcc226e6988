import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);

/** The page that stands in for Excel. The add-in itself is built by the configuration at the top. */
export default {
  mode: 'production',
  name: 'workbench',
  entry: join(HERE, 'page/main.tsx'),
  output: {
    filename: '[name].[contenthash:8].js',
    clean: true,
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
            target: 'es2022',
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    splitChunks: {
      cacheGroups: { grid: { test: /node_modules/, name: 'grid', chunks: 'initial' } },
    },
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: join(HERE, 'page/index.html'),
      favicon: join(ROOT, 'assets/app-32.png'),
      scriptLoading: 'defer',
    }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
  ],
  // The grid alone is several megabytes, served from the same machine.
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: join(ROOT, '.cache/workbench/webpack') },
};
