import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { Compiler, Configuration } from 'webpack';
import { PAGE_STYLE } from '../../src/page/page-style';
import { STYLE } from '../../src/report/html-style';

const NAME = 'OneFilePlugin';
const SCRIPT = 'check.js';
const PAGE = 'check.html';

/** check.html: one file that holds its script and style, for offices without the add-in and without a network. */
export function pageConfiguration(root: string, production: boolean): Configuration {
  const folder = join(root, 'src/page');
  return {
    name: 'page',
    // The add-in's build empties the folder first.
    dependencies: ['addin'],
    mode: production ? 'production' : 'development',
    devtool: false,
    target: ['web', 'es2018'],
    entry: { check: join(folder, 'main.ts') },
    output: { path: join(root, 'dist'), filename: SCRIPT },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          // Packages as well: theirs is newer JavaScript than the browsers of some offices know.
          test: /\.m?[jt]s$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2018' } },
        },
      ],
    },
    optimization: {
      splitChunks: false,
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { ecma: 2018 },
        }),
      ],
    },
    plugins: [new OneFilePlugin(join(folder, PAGE))],
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack') },
  };
}

/** Puts the script and the style into the page, and lets the page run nothing else and reach nothing. */
class OneFilePlugin {
  constructor(private readonly template: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(this.template);
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE },
        (assets) => {
          const script = assets[SCRIPT]?.source().toString();
          if (script === undefined) return;
          compilation.deleteAsset(SCRIPT);
          const page = onePage(readFileSync(this.template, 'utf8'), script, STYLE.html + PAGE_STYLE.html);
          compilation.emitAsset(PAGE, new sources.RawSource(page));
        },
      );
    });
  }
}

/** @throws Error when the template lacks a place, or the script would end too early inside the page */
export function onePage(template: string, script: string, style: string): string {
  if (/<\/script|<!--/iu.test(script)) throw new Error('the script holds a tag that ends it inside a page');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return Object.entries({
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  }).reduce((page, [name, content]) => {
    const place = `<!-- ${name} -->`;
    if (!page.includes(place)) throw new Error(`the page has no ${place}`);
    // As a function: in a text, dollar signs would be read as references.
    return page.replace(place, () => content);
  }, template);
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
}
