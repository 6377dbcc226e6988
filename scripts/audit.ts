import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { judgeAudit } from './check/audit';

// `npm run audit:shipped`: fails on a grave known fault; a registry that does not answer is told, and fails nothing.
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  timeout: 60_000,
});
const { kind, sentence } = judgeAudit(stdout);
process.stdout.write(`${sentence}\n`);
process.exitCode = kind === 'faulty' ? 1 : 0;
