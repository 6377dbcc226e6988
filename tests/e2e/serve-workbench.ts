import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A workbench that is being served. */
export interface Served {
  readonly origin: string;
  readonly end: () => void;
}

const ADDRESS = /https:\/\/localhost:\d+/u;
/** The first start builds the add-in and the page. */
const START_MS = 600_000;

/** Starts what `npm start` starts, on a port of its own. @param args of its command line */
export function serveWorkbench(root: string, args: readonly string[] = ['--port', '8643']): Promise<Served> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), 'workbench/server/main.ts', ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((done, fail) => {
    let told = '';
    const timer = setTimeout(() => giveUp('it took too long'), START_MS);
    const giveUp = (why: string): void => {
      end(child);
      fail(new Error(`the workbench did not start: ${why}\n${told}`));
    };
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
      const origin = ADDRESS.exec(told)?.[0];
      if (origin === undefined) return;
      clearTimeout(timer);
      done({ origin, end: () => end(child) });
    });
    child.on('exit', (code) => giveUp(`it ended with ${code ?? 'a signal'}`));
  });
}

function end(child: ChildProcess): void {
  child.removeAllListeners('exit');
  child.kill('SIGTERM');
}
