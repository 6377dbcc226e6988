import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPage } from './build-page';
import { findBrowser } from './find-browser';
import { serveWorkbench } from './serve-workbench';

/*
 * npm run e2e [-- jest's options]
 * Builds what is tested, finds a browser, and runs the flows in it. Without a browser it says so and passes, unless
 * PT_E2E=required. PT_BROWSER names another browser, or `package` for the one that comes with npm.
 */
const root = resolve(import.meta.dirname, '../..');
const cache = join(root, '.cache/e2e');
mkdirSync(cache, { recursive: true });

const browser = await findBrowser(cache);
if (typeof browser === 'string') {
  process.stderr.write(
    `\nBROWSER TESTS NOT RUN: ${browser}.\nInstall Chrome, Edge or Chromium, or name one in PT_BROWSER.\n\n`,
  );
  process.exitCode = process.env.PT_E2E === 'required' ? 1 : 0;
} else {
  process.stderr.write(`Browser tests run in ${browser.name}.\n`);
  await buildPage(root, join(cache, 'page'));
  const workbench = await serveWorkbench(root);
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--config',
      'jest.e2e.config.mjs',
      ...process.argv.slice(2),
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PT_E2E_BROWSER: browser.path,
        PT_E2E_ENV: JSON.stringify(browser.env),
        PT_E2E_CACHE: cache,
        PT_E2E_WORKBENCH: workbench.origin,
      },
    },
  );
  workbench.end();
  process.exitCode = status ?? 1;
}
