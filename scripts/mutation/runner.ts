import { basename } from 'node:path';
import { Script } from 'node:vm';
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type MutantCoverage,
} from '@stryker-mutator/api/core';
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle';
import { type Case, collect, evaluate, type TestFiles } from './harness';
import { testFiles } from './test-files';
import { VOCABULARY, vocabulary } from './vocabulary';

export const RUNNER = 'in-process';

/**
 * A mutant that its nearest tests do not kill is tried with so many in all. One that only further tests would notice
 * counts as survived, which keeps the score on the low side and a run short.
 */
const MOST_TESTS = 300;

/**
 * A mutant that is met so many times more often than in all tests without it runs in circles. Stryker allows a hundred
 * times, which takes minutes in code that is met for every character.
 */
const MOST_ROUNDS = 5;
const STRYKERS_ROUNDS = 100;

/**
 * Runs the same test files as jest, written for the same functions, without a new realm for every file: a mutant costs
 * milliseconds instead of seconds.
 *
 * A mutant that is met while modules are loaded, in a table or a regular expression, is covered by whole files: each
 * test file stands in the list of tests once more, as itself. Such a mutant is on before anything is evaluated, as it
 * would be in a process of its own, and all tests of the file are run. Stryker thus knows no static mutants.
 */
class InProcessRunner implements TestRunner {
  private script = new Script('');
  private files: readonly string[] = [];
  /** Test files loaded without a mutant. */
  private readonly loaded = new Map<string, readonly Case[]>();
  private loaders: TestFiles = {};
  private readonly context: InstrumenterContext = {};

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const root = process.cwd();
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.context });
    this.files = await testFiles(root);
    this.script = new Script(await bundleTests(root, this.files), { filename: 'tests.js' });
    this.loaders = evaluate(this.script);
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    this.context.mutantCoverage = coverage;
    for (const file of this.files) {
      this.context.currentTestId = file;
      // Anew for each file: what the file before has loaded would not be met again.
      const cases = collect(evaluate(this.script), file);
      for (const one of cases) {
        this.context.currentTestId = one.id;
        const start = performance.now();
        const failure = one.skipped ? null : await failureOf(one);
        const timeSpentMs = performance.now() - start;
        const result = { id: one.id, name: one.id, fileName: file, timeSpentMs };
        if (one.skipped) tests.push({ ...result, status: TestStatus.Skipped });
        else if (failure === null) tests.push({ ...result, status: TestStatus.Success });
        else tests.push({ ...result, status: TestStatus.Failed, failureMessage: failure });
      }
      // Its tests count their time themselves.
      tests.push({ id: file, name: file, fileName: file, timeSpentMs: 0, status: TestStatus.Success });
    }
    delete this.context.currentTestId;
    delete this.context.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = new Set(testFilter ?? this.files);
    const fresh = this.files.some((file) => wanted.has(file));
    const limit = hitLimit === undefined ? undefined : (hitLimit / STRYKERS_ROUNDS) * MOST_ROUNDS;
    this.context.hitCount = 0;
    if (limit === undefined) delete this.context.hitCount;
    else this.context.hitLimit = limit;
    let nrOfTests = 0;
    try {
      if (fresh) this.context.activeMutant = activeMutant.id;
      const loaders = fresh ? evaluate(this.script) : this.loaders;
      for (const file of nearestFirst(this.files, activeMutant.fileName)) {
        const whole = wanted.has(file);
        if (!whole && ![...wanted].some((id) => id.startsWith(`${file} › `))) continue;
        let cases: readonly Case[];
        try {
          cases = fresh ? collect(loaders, file) : this.loadOnce(file);
        } catch (error) {
          return killed(file, messageOf(error), nrOfTests + 1);
        }
        this.context.activeMutant = activeMutant.id;
        for (const one of cases) {
          if (one.skipped || !(whole || wanted.has(one.id))) continue;
          if (nrOfTests >= MOST_TESTS) return { status: MutantRunStatus.Survived, nrOfTests };
          nrOfTests += 1;
          const failure = await failureOf(one);
          const circling = determineHitLimitReached(this.context.hitCount, limit);
          if (circling !== undefined) return { status: MutantRunStatus.Timeout, ...reasonOf(circling) };
          if (failure !== null) return killed(one.id, failure, nrOfTests);
        }
        if (!fresh) delete this.context.activeMutant;
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      delete this.context.activeMutant;
    }
  }

  private loadOnce(file: string): readonly Case[] {
    const known = this.loaded.get(file);
    if (known !== undefined) return known;
    const cases = collect(this.loaders, file);
    this.loaded.set(file, cases);
    return cases;
  }
}

function killed(id: string, failureMessage: string, nrOfTests: number): MutantRunResult {
  return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
}

function reasonOf({ reason }: { readonly reason?: string }): { reason?: string } {
  return reason === undefined ? {} : { reason };
}

/** Null when the test passes. */
async function failureOf(one: Case): Promise<string | null> {
  try {
    await one.run();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The file that is named after the mutated one comes first, then those of its folder: most mutants die there. */
function nearestFirst(files: readonly string[], mutated: string): readonly string[] {
  const name = basename(mutated, '.ts');
  const folder = /src[/\\](\w+)/u.exec(mutated)?.[1] ?? '';
  const distance = (file: string): number =>
    basename(file, '.test.ts') === name ? 0 : file.startsWith(`tests/${folder}/`) ? 1 : 2;
  return [...files].sort((one, other) => distance(one) - distance(other));
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, VOCABULARY, vocabulary),
  declareFactoryPlugin(PluginKind.TestRunner, RUNNER, () => new InProcessRunner()),
];
