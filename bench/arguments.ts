import { parseArgs } from 'node:util';

export type BenchArguments =
  | { readonly kind: 'run'; readonly sections: readonly string[]; readonly write: boolean }
  | { readonly kind: 'wrong'; readonly message: string };

/**
 * Names of sections (all of them unless any is named) and `--write`, which renews the document.
 * @param known names of the sections there are
 */
export function readBenchArguments(argv: readonly string[], known: readonly string[]): BenchArguments {
  const wrong = (message: string): BenchArguments => ({ kind: 'wrong', message });
  const usage = `npm run bench -- [${known.join(' ')}] [--write]`;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      options: { write: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch {
    return wrong(usage);
  }
  const { values, positionals } = parsed;
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) return wrong(`没有“${unknown}”这一节。${usage}`);
  const write = values.write ?? false;
  if (write && positionals.length > 0) return wrong('文档要一次测全：--write 不能与节的名称同用。');
  return { kind: 'run', sections: positionals.length > 0 ? [...new Set(positionals)] : known, write };
}
