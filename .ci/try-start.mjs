// Runs `npm start` as a newcomer does: waits for its address, opens the page there, and ends it with Ctrl-C.
import { spawn } from 'node:child_process';
import { get } from 'node:https';

const PATIENCE_MS = 600_000;
const ADDRESS = /https:\/\/localhost:\d+\//u;

const child = spawn('npm', ['start'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
const timer = setTimeout(() => end(1, 'npm start did not print its address in time'), PATIENCE_MS);

function end(code, message) {
  clearTimeout(timer);
  process.stdout.write(`${message}\n`);
  process.exitCode = code;
  child.removeAllListeners('exit');
  process.kill(-child.pid, 'SIGINT');
}

let told = '';
child.on('exit', (code) => end(1, `npm start ended by itself with ${code}`));
child.stdout.on('data', (chunk) => {
  if (ADDRESS.test(told)) return;
  told += chunk;
  const address = ADDRESS.exec(told)?.[0];
  if (address === undefined) return;
  // The certificate was made a moment ago on this machine.
  get(address, { rejectUnauthorized: false }, (answer) => {
    answer.resume();
    end(answer.statusCode === 200 ? 0 : 1, `${address} answers ${answer.statusCode}`);
  }).on('error', (error) => end(1, `${address}: ${error.message}`));
});
