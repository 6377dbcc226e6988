import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import configurations from '../build/configuration';
import { parseArguments, USAGE } from './arguments';
import { makeRelease } from './make';

const root = dirname(dirname(import.meta.dirname));

async function main(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  if (options === null) {
    process.stdout.write(USAGE);
    return;
  }
  // A release should be one that others can make again.
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (stdout) process.stderr.write('注意：有未提交的改动，这次的发布包别人无法照样重做。\n');
  const say = (line: string): void => void process.stderr.write(`正在构建 ${line} ……\n`);
  const output = resolve(root, options.output);
  const made = await makeRelease({ ...options, root, output, configurations, say });
  process.stdout.write(made.map((name) => `${join(options.output, name)}\n`).join(''));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
