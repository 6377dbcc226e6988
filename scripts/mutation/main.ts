import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { RUNNER } from './runner';
import { CHOSEN_TESTS } from './test-files';
import { VOCABULARY } from './vocabulary';

const root = dirname(dirname(import.meta.dirname));
const FOLDERS = ['src/core', 'src/tables', 'src/rules'];
const cache = '.cache/mutation';

const patternOf = (path: string): string =>
  statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true ? `${path}/**/*.ts` : path;

async function main(args: readonly string[]): Promise<void> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  process.chdir(root);
  const tests = args.find((arg) => arg.startsWith('--tests='));
  if (tests !== undefined) process.env[CHOSEN_TESTS] = tests.slice('--tests='.length);
  // Stryker's own processes load the runner too.
  process.env.NODE_OPTIONS = '--import tsx';
  await new Stryker({
    mutate: (paths.length === 0 ? FOLDERS : paths).map(patternOf),
    testRunner: RUNNER,
    plugins: [join(import.meta.dirname, 'runner.ts')],
    ignorePatterns: ['/*', '!/src', '!/tests', '!/samples', '!/docs', '!/package.json', '!/tsconfig.json'],
    tempDirName: `${cache}/sandbox`,
    coverageAnalysis: 'perTest',
    ignorers: [VOCABULARY],
    concurrency: 2,
    timeoutMS: 30_000,
    thresholds: { high: 95, low: 85, break: 85 },
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `${cache}/report.html` },
    jsonReporter: { fileName: `${cache}/report.json` },
    disableTypeChecks: false,
    allowConsoleColors: false,
  }).runMutationTest();
}

main(process.argv.slice(2)).catch(() => {
  process.exitCode = 1;
});
