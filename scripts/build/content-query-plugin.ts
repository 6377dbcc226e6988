import { createHash } from 'node:crypto';
import type { Compiler } from 'webpack';

const NAME = 'ContentQueryPlugin';
/** Files beside the page whose names do not tell their content; Microsoft's stand in a folder of their own. */
const ASKED = /\b(src|href)="([^"/:?]+\.(?:js|css))"/gu;
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.js$/u;

/**
 * Lets pages ask for files by their content where the name always stays the same: no cache answers with an older one,
 * and the page depends on nothing but what is in them.
 */
export class ContentQueryPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Once all names are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const contentOf = (file: string): Buffer | string | null =>
          compilation.getAsset(file)?.source.source() ?? null;
        for (const { name, source } of compilation.getAssets()) {
          if (!name.endsWith('.html')) continue;
          const page = withQueries(source.source().toString(), contentOf);
          compilation.updateAsset(name, new sources.RawSource(page));
        }
      });
    });
  }
}

/** @param contentOf null for a file that the build does not have */
export function withQueries(page: string, contentOf: (file: string) => Buffer | string | null): string {
  return page.replaceAll(ASKED, (whole, attribute: string, file: string) => {
    const content = NAMED_BY_CONTENT.test(file) ? null : contentOf(file);
    if (content === null) return whole;
    return `${attribute}="${file}?${createHash('sha256').update(content).digest('hex').slice(0, 8)}"`;
  });
}
