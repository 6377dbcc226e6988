import { join } from 'node:path';
import type { Compiler } from 'webpack';
import type { Language } from '../../../src/i18n/language';
import { functionMetadata } from './metadata';

const NAME = 'FunctionMetadataPlugin';

/** The files that the manifest names, by language. */
const METADATA_FILES: readonly (readonly [Language, string])[] = [
  ['en', 'functions.json'],
  ['zh-CN', 'functions.zh-CN.json'],
];

/** Writes what Excel reads about the functions. */
export class FunctionMetadataPlugin {
  /** @param base address of the add-in, with a stroke at its end */
  constructor(
    private readonly root: string,
    private readonly base: string,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          compilation.fileDependencies.add(join(this.root, 'src/functions/functions.ts'));
          for (const [language, file] of METADATA_FILES) {
            const metadata = await functionMetadata({ root: this.root, base: this.base, language });
            compilation.emitAsset(file, new sources.RawSource(JSON.stringify(metadata, null, 2)));
          }
        },
      );
    });
  }
}
