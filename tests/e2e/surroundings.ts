import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';

/** What `npm run e2e` found and built. */
export function told(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: these tests are started by npm run e2e`);
  return value;
}

export const CACHE = told('PT_E2E_CACHE');
export const ROOT = join(__dirname, '../..');
export const SAMPLE = join(ROOT, 'samples/承德市中级人民法院2023年度.xlsx');
const SHOTS = join(ROOT, '.cache/shots');

export function launch(): Promise<Browser> {
  const extra: unknown = JSON.parse(told('PT_E2E_ENV'));
  return chromium.launch({
    executablePath: told('PT_E2E_BROWSER'),
    env: { ...process.env, ...(extra as Record<string, string>) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page must not do: ask another origin for anything, or complain. */
export interface Watch {
  readonly page: Page;
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens a page that is watched. @param origins the only ones that it may ask; `file://` for none */
export async function open(
  browser: Browser,
  url: string,
  origins: string | readonly string[],
  options: BrowserContextOptions = {},
): Promise<Watch> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    // The certificate is made on this machine, for this machine.
    ignoreHTTPSErrors: true,
    ...options,
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const own = typeof origins === 'string' ? [origins] : origins;
  const complaints: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    if (!own.some((origin) => asked.startsWith(origin)) && !/^(?:data|blob):/u.test(asked))
      foreign.push(asked);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, foreign, complaints };
}

export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page: rule and element. */
export async function axe(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: {
        run: (
          context: object,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Not ours to mend: Fluent's guards of the focus, which are hidden and never keep it, and the grid of the workbench,
    // which is a canvas: beside it stand a line that tells the active cell and a view of the sheet as a table. The pane in
    // its frame is looked at by itself.
    const { violations } = await engine.run(
      { exclude: ['[data-tabster-dummy]', '.sheet-grid', 'section[aria-label^="Notifications"]', 'iframe'] },
      // What stands in a frame has its heading on the page around it.
      { rules: { 'page-has-heading-one': { enabled: window.top === window } } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** No part of the page lies outside its width. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
