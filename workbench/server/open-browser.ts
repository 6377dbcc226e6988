import { spawn } from 'node:child_process';

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Opens an address in the system's browser; where there is none, nothing happens: the address stands printed. */
export function openBrowser(address: string, platform: NodeJS.Platform, env = process.env): void {
  const [command, ...options] = OPENERS[platform] ?? ['xdg-open'];
  const child = spawn(command, [...options, address], { stdio: 'ignore', detached: true, env });
  child.on('error', () => undefined);
  child.unref();
}
