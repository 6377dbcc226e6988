import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { localCertificate } from '../../workbench/server/certificate';
import { documentedRules, documentedServer } from './documented-server';
import { serveWorkbench } from './serve-workbench';
import { CACHE, launch, ROOT } from './surroundings';
import { WorkbenchPage } from './workbench-page';

/*
 * What an administrator does by docs/deployment.md: makes the package for an internal server, unpacks it, adds office.js
 * by the package's own program, puts it on an https server that is set up as documented, and tries it in the workbench.
 */
const BELOW = '/pt/';
const WORK = join(CACHE, 'deployed');
const FOLDER = join(WORK, 'performance-targets-1.0.0-self');
/** Names the parts of other packages, of which the build takes what is used; nothing of its own is in the bundle. */
const INDEX = '@fluentui/react-components';
const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js');

let browser: Browser;
let origin: string;
let base: string;
/** What has to end, the last begun first. */
const ends: (() => unknown)[] = [];

function run(args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
}

function unpack(zip: string, into: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
}

beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  const rules = documentedRules(readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8'));
  const certificate = await localCertificate(join(CACHE, 'certificate'), new Date());
  const server = documentedServer(certificate, rules, { folder: join(FOLDER, 'web'), below: BELOW });
  ends.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `https://localhost:${(server.address() as AddressInfo).port}${BELOW}`;
  const [tsx, release] = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/release/main.ts'];
  run([tsx, release, '--base', base, '--flavour', 'self', '--out', join(WORK, 'release')], ROOT);
  unpack(join(WORK, 'release/performance-targets-1.0.0-self.zip'), WORK);
  run(['add-office-js.mjs', OFFICE_JS], FOLDER);
  const workbench = await serveWorkbench(ROOT, [
    '--port',
    '8743',
    '--manifest',
    join(FOLDER, 'web/manifest.xml'),
  ]);
  ({ origin } = workbench);
  ends.push(workbench.end);
  browser = await launch();
  ends.push(() => browser.close());
}, 600_000);

afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

describe('the add-in on an administrator’s server', () => {
  it('shows its ribbon, finds table 4’s cost, and computes in a cell', async () => {
    const workbench = await WorkbenchPage.open(browser, {}, [`${origin}/`, base]);
    const { page, pane, watch } = workbench;
    expect(pane.url()).toBe(`${base}taskpane.html`);
    const scripts = await pane.evaluate(() => Array.from(document.scripts, ({ src }) => src));
    expect(scripts).toContainEqual(expect.stringContaining(`${base}office-js/office.js`));
    await workbench.settled();
    await workbench.check();
    const cost = pane.locator('button[data-finding]', { hasText: '不超过人民陪审员总成本' });
    expect(await cost.count()).toBe(1);
    const icons = await page
      .locator('.ribbon img')
      .evaluateAll((all) => all.map((icon) => (icon instanceof HTMLImageElement ? icon.naturalWidth : 0)));
    expect(icons.length).toBeGreaterThan(5);
    expect(icons.filter((width) => width === 0)).toEqual([]);
    const sheet = '1.办案业务经费';
    await workbench.type(sheet, 'J1', '=PT.PROGRESS(B6:G7,"6月底")');
    expect(await workbench.value(sheet, 0, 9)).toBe(0.5);
    expect(watch.foreign).toEqual([]);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  });

  it('has help behind the manifest and every function, and pages that ask no other server for anything', async () => {
    const read = (name: string): string => readFileSync(join(FOLDER, 'web', name), 'utf8');
    const support = /<SupportUrl DefaultValue="([^"]+)"/u.exec(read('manifest.xml'))?.[1];
    const { functions } = JSON.parse(read('functions.json')) as { functions: { helpUrl: string }[] };
    const pages = ['help/deployment.html', 'taskpane.html', 'check.html'].map((path) => base + path);
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const address of [support ?? '', ...functions.map(({ helpUrl }) => helpUrl), ...pages]) {
      const answer = await page.goto(address);
      expect([address, answer?.status()]).toEqual([address, 200]);
      expect((await page.locator('body').innerText()).length).toBeGreaterThan(10);
    }
    expect(functions.length).toBeGreaterThan(10);
    expect(asked.filter((address) => !address.startsWith(base))).toEqual([]);
    await context.close();
  });

  it('comes with the licences of what the sources use', () => {
    const notices = readFileSync(join(FOLDER, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }).flatMap(
      (entry) =>
        entry.isFile() && /\.tsx?$/u.test(entry.name)
          ? [readFileSync(join(entry.parentPath, entry.name), 'utf8')]
          : [],
    );
    const imported = sources.flatMap((text) =>
      [...text.matchAll(/(?:^import (?!type)[^;]*?|\bimport\()'((?:@[\w-]+\/)?[\w.-]+)[^']*'/gmu)].map(
        ([, name = '']) => name,
      ),
    );
    const used = [...new Set(imported)].filter((name) => !/^\.|^node$/u.test(name) && name !== INDEX);
    expect(used).toEqual(expect.arrayContaining(['@fluentui/react-icons', 'big.js', 'react', 'valibot']));
    const named = used.map((name) => {
      const folder = join(ROOT, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        version: string;
      };
      const own = readdirSync(folder).find((file) => /^licen[cs]e/iu.test(file));
      const text =
        own === undefined ? '' : readFileSync(join(folder, own), 'utf8').replaceAll('\r\n', '\n').trim();
      return { name, told: notices.includes(`\n${name} ${version} (`), text: notices.includes(text) };
    });
    expect(notices).toContain('\n@fluentui/react-button ');
    expect(named.filter(({ told, text }) => !told || !text)).toEqual([]);
  });
});
