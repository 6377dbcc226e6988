import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tests of files, hosts, pages and the build see the same code from far away and take their time, as do random
 * workbooks and the injection of every fault into every layout.
 */
const TESTS = [
  'tests/core',
  'tests/tables',
  'tests/rules',
  'tests/check',
  'tests/silence.test.ts',
  'tests/seed.test.ts',
];

/** Judged by the clock, which runs slower here; about blobs that no rule or table sees; about what is remembered. */
const LEFT_OUT = ['long-texts.test.ts', 'long-cells.test.ts', 'hostile-blobs.test.ts', 'run-rules.test.ts'];

/** Names fewer of them, for a quicker look: the score can only be lower. */
export const CHOSEN_TESTS = 'MUTATION_TESTS';

/** Paths of the test files that mutants are tried with, from the root on, with slashes. */
export async function testFiles(root: string): Promise<readonly string[]> {
  const chosen = process.env[CHOSEN_TESTS]?.split(',') ?? TESTS;
  const lists = await Promise.all(
    chosen.map(async (path) => {
      if (path.endsWith('.ts')) return [path];
      const entries = await readdir(join(root, path), { recursive: true });
      return entries
        .filter(
          (name) =>
            name.endsWith('.test.ts') &&
            !name.endsWith('.dom.test.ts') &&
            !LEFT_OUT.some((file) => name.endsWith(file)),
        )
        .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
        .sort();
    }),
  );
  return lists.flat();
}
