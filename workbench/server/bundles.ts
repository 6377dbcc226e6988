import { join } from 'node:path';
import type { Bundle } from './build';

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** What the workbench serves: the add-in as it is delivered, and the page around it. */
export function bundlesOf(root: string): { readonly addin: Bundle; readonly page: Bundle } {
  const cache = join(root, '.cache/workbench');
  return {
    addin: {
      name: '加载项',
      arguments: ['--config', 'webpack.config.js', '--env', 'officejs=self'],
      sources: [
        'webpack.config.js',
        'scripts',
        'manifest.xml',
        'assets',
        'src',
        'samples',
        'docs',
        ...SHARED,
      ],
      output: join(cache, 'addin'),
    },
    page: {
      name: '工作台页面',
      arguments: ['--config', 'workbench/webpack.config.mjs'],
      sources: [
        'workbench/webpack.config.mjs',
        'workbench/page',
        'workbench/host',
        'assets',
        'src/i18n',
        'src/workbook',
        'src/xlsx',
        ...SHARED,
      ],
      output: join(cache, 'page'),
    },
  };
}
