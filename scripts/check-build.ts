import { join, resolve } from 'node:path';
import { buildProblems } from './check/build';

// `npm run build:check [-- FOLDER]`: what an administrator is going to publish.
const root = join(import.meta.dirname, '..');
const problems = buildProblems(root, resolve(process.argv[2] ?? join(root, 'dist')));
process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
process.exitCode = problems.length === 0 ? 0 : 1;
