import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { openCellEditor } from '../../tests/e2e/cell-editor';
import { findBrowser } from '../../tests/e2e/find-browser';
import { serveWorkbench } from '../../tests/e2e/serve-workbench';
import type { Workbench } from '../../workbench/page/workbench';
import { smallerPng } from './smaller-png';

/*
 * npm run pictures
 * Draws the pictures of docs/ anew from the workbench, each from a page of its own.
 */

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const ROOT = dirname(dirname(import.meta.dirname));
const FOLDER = join(ROOT, 'docs/images');
const SIZE = { width: 1280, height: 800 };
const WAIT_MS = 180_000;
const COST_SHEET = '4.人民陪审员经费';
const COST = /成本指标“不超过人民陪审员总成本”.*E13/su;

interface Scene {
  readonly page: Page;
  readonly pane: Frame;
}

/** Each picture by its name, and what is done before it is taken. */
const PICTURES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  start: ({ pane }) => pane.getByText('三句话说明').waitFor(),
  check: checkWorkbook,
  finding: async (scene) => {
    await checkWorkbook(scene);
    await scene.pane.locator('button[data-finding]', { hasText: COST }).click();
    await settled(scene);
  },
  reason: async (scene) => {
    await checkWorkbook(scene);
    await scene.pane.locator('button[data-finding]', { hasText: COST }).click();
    await settled(scene);
    await scene.pane.getByRole('button', { name: '不改，说明理由' }).click();
    await scene.pane.getByLabel('不改的理由').fill('已报财政部门批复，年中调整预算');
    await scene.pane.getByRole('button', { name: '记下理由' }).scrollIntoViewIfNeeded();
  },
  marks: async (scene) => {
    await checkWorkbook(scene);
    await goTo(scene, COST_SHEET, 'E13');
    await ribbon(scene, '标出问题');
    await scene.pane
      .getByText(/已标出/u)
      .first()
      .waitFor();
    await settled(scene);
  },
  progress: async (scene) => {
    // As high as the figures and the chart under them.
    await scene.page.setViewportSize({ ...SIZE, height: 960 });
    await ribbon(scene, '进度面板');
    await scene.pane.getByLabel('截止日期').first().fill('2023-09-30');
    await scene.pane.getByText('75.0%').first().waitFor();
    await scene.pane.locator('svg path').first().waitFor();
  },
  formula: async (scene) => {
    // From the top: beside the plan that it reads.
    await goTo(scene, '1.办案业务经费', 'A1');
    await goTo(scene, '1.办案业务经费', 'H7');
    await openCellEditor(scene.page);
    await scene.page.keyboard.type('=PT.PROGRESS(B6:G7,"6月底")');
    await scene.page.keyboard.press('Enter');
    await settled(scene);
    await goTo(scene, '1.办案业务经费', 'H7');
    await settled(scene);
  },
};

async function ribbon({ page }: Scene, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  // Away from the button: its tip would cover the sheet.
  await page.mouse.move(SIZE.width / 2, SIZE.height - 4);
}

async function checkWorkbook(scene: Scene): Promise<void> {
  await ribbon(scene, '校验工作簿');
  await scene.pane.locator('button[data-finding]').first().waitFor();
}

async function goTo({ page }: Scene, sheet: string, cell: string): Promise<void> {
  await page.evaluate(([name = '', address = '']) => window.workbench?.goTo(name, address), [sheet, cell]);
}

async function settled({ page }: Scene): Promise<void> {
  await page.evaluate(() => window.workbench?.settled());
}

async function openScene(browser: Browser, origin: string): Promise<Scene> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    // The certificate is made on this machine, for this machine.
    ignoreHTTPSErrors: true,
    viewport: SIZE,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  const pane = page.frames().find((frame) => frame.url().includes('taskpane'));
  if (pane === undefined) throw new Error('the add-in has no frame');
  return { page, pane };
}

async function main(): Promise<void> {
  const cache = join(ROOT, '.cache/e2e');
  mkdirSync(cache, { recursive: true });
  const found = await findBrowser(cache);
  if (typeof found === 'string') throw new Error(found);
  const workbench = await serveWorkbench(ROOT);
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  try {
    mkdirSync(FOLDER, { recursive: true });
    const chosen = process.argv.slice(2);
    for (const [name, prepare] of Object.entries(PICTURES)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      const scene = await openScene(browser, workbench.origin);
      await prepare(scene);
      const picture = smallerPng(await scene.page.screenshot({ animations: 'disabled', caret: 'hide' }));
      writeFileSync(join(FOLDER, `${name}.png`), picture);
      process.stdout.write(`docs/images/${name}.png ${Math.ceil(picture.length / 1000)} kB\n`);
      await scene.page.context().close();
    }
  } finally {
    await browser.close();
    workbench.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
