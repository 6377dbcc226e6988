import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiler } from 'webpack';
import { helpDocuments, helpPictures } from './pages';
import { renderHelp } from './render';

const NAME = 'HelpPlugin';
const FOLDER = 'help';

/** Turns docs/ into help/ of the build. */
export class HelpPlugin {
  constructor(private readonly docs: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.contextDependencies.add(this.docs);
          const pictures = helpPictures(this.docs);
          for (const picture of pictures) {
            const source = new sources.RawSource(readFileSync(join(this.docs, picture)));
            compilation.emitAsset(`${FOLDER}/${picture}`, source);
          }
          for (const { path, html } of renderHelp(helpDocuments(this.docs), pictures))
            compilation.emitAsset(`${FOLDER}/${path}`, new sources.RawSource(html));
          const style = join(import.meta.dirname, 'style.css');
          compilation.fileDependencies.add(style);
          compilation.emitAsset(`${FOLDER}/style.css`, new sources.RawSource(readFileSync(style)));
        },
      );
    });
  }
}
