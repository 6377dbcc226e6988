import type { Script } from 'node:vm';
import { createRequire } from 'node:module';
import { expect } from 'expect';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  getState,
  it,
  resetState,
  test,
} from 'jest-circus';

type Block = ReturnType<typeof getState>['rootDescribeBlock'];

export interface Case {
  /** Path of the test file and full name; a name that comes twice is counted. */
  readonly id: string;
  readonly name: string;
  readonly skipped: boolean;
  run(): Promise<void>;
}

/** Loads a test file and tells its tests. */
export type TestFiles = Readonly<Record<string, () => unknown>>;

Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test });

/** Everything as fresh as in a new process: no module has been evaluated yet. */
export function evaluate(script: Script): TestFiles {
  const start = script.runInThisContext() as (require: NodeJS.Require, module: object) => TestFiles;
  return start(createRequire(import.meta.url), { exports: {} });
}

/** @throws what the file throws while it is loaded, and where it asks for more than this harness does */
export function collect(files: TestFiles, file: string): readonly Case[] {
  resetState();
  const load = files[file];
  if (load === undefined) throw new Error(`no such test file: ${file}`);
  load();
  const seen = new Map<string, number>();
  return [...casesOf(getState().rootDescribeBlock, [])].map(([name, one]) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      id: `${file} › ${name}${before === 0 ? '' : ` (${before + 1})`}`,
      name,
      skipped: one.mode === 'skip' || one.mode === 'todo',
      run: async () => {
        await (one.fn as (() => unknown) | undefined)?.call({});
      },
    };
  });
}

type Entry = Extract<Block['children'][number], { type: 'test' }>;

function* casesOf(block: Block, path: readonly string[]): Generator<readonly [string, Entry]> {
  if (block.hooks.length > 0) throw new Error('tests that mutants are tried with know no hooks');
  for (const child of block.children) {
    const names = [...path, child.name];
    if (child.type === 'test') yield [names.join(' › '), child];
    else yield* casesOf(child, names);
  }
}
