import { gzipSync } from 'node:zlib';
import type { Compilation, Compiler } from 'webpack';

const NAME = 'BudgetPlugin';

export interface Budget {
  readonly what: string;
  /** Entry points and named chunk groups that are loaded. */
  readonly groups: readonly string[];
  /** In bytes, gzipped. */
  readonly most: number;
}

/** Fails the build when what is loaded at one moment grows beyond its limit. */
export class BudgetPlugin {
  constructor(private readonly budgets: readonly Budget[]) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          for (const budget of this.budgets) {
            const size = sum(filesOf(compilation, budget.groups).map((file) => gzipped(compilation, file)));
            const account = `${budget.what}: ${kilobytes(size)} of ${kilobytes(budget.most)} gzipped`;
            if (size > budget.most) compilation.errors.push(new WebpackError(account));
            else compilation.getLogger(NAME).warn(account);
          }
        },
      );
    });
  }
}

/** @throws Error for a group that the build does not have: a limit on nothing would never be reached */
function filesOf(compilation: Compilation, groups: readonly string[]): readonly string[] {
  return [
    ...new Set(
      groups.flatMap((name) => {
        const group = compilation.entrypoints.get(name) ?? compilation.namedChunkGroups.get(name);
        if (group === undefined) throw new Error(`no chunk group ${name}`);
        return group.getFiles().filter((file) => /\.(js|css)$/.test(file));
      }),
    ),
  ];
}

function gzipped(compilation: Compilation, file: string): number {
  const source = compilation.getAsset(file)?.source.source() ?? '';
  return gzipSync(source, { level: 9 }).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
