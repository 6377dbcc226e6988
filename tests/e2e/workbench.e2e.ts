import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { check } from '../../src/check/check';
import { readWaivers } from '../../src/check/waivers';
import { wordingOf } from '../../src/i18n/rules';
import { recognise } from '../../src/tables/recognise';
import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { Workbench } from '../../workbench/page/workbench';
import { differences } from '../support/zip-entries';
import { axe, launch, open, overflows, SAMPLE, shot, told, type Watch } from './surroundings';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const ORIGIN = told('PT_E2E_WORKBENCH');
const COST_SHEET = '4.人民陪审员经费';

let browser: Browser;
let watch: Watch;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await page.context().close();
  expect(watch.foreign).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

async function start(options: BrowserContextOptions = {}, search = ''): Promise<void> {
  watch = await open(browser, `${ORIGIN}/${search}`, `${ORIGIN}/`, {
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  ({ page } = watch);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  await settled();
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (frame === undefined) throw new Error('the add-in has no frame');
  pane = frame;
}

const cost = () => pane.locator('button[data-finding]', { hasText: '不超过人民陪审员总成本' });

const ribbon = (name: string) => page.getByRole('button', { name, exact: true }).first();

async function checkWorkbook(): Promise<void> {
  await ribbon('校验工作簿').click();
  await pane.getByRole('button', { name: '重新校验工作簿' }).waitFor();
  await pane.locator('button[data-finding]').first().waitFor();
}

const goTo = (sheet: string, cell: string) =>
  page.evaluate(([name = '', address = '']) => window.workbench?.goTo(name, address), [sheet, cell]);
const settled = () => page.evaluate(() => window.workbench?.settled());
const active = () =>
  page.evaluate(() => {
    const sheet = window.workbench?.workbook?.activeSheet;
    const { top = -1, left = -1 } = sheet?.selection[0] ?? {};
    return { sheet: sheet?.name, top, left };
  });

async function type(sheet: string, cell: string, text: string): Promise<void> {
  await goTo(sheet, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled();
}

async function save(): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const saved = await window.workbench?.save();
    return Array.from(saved?.bytes ?? [], (byte) => String.fromCharCode(byte)).join('');
  });
  return Uint8Array.from(base64, (char) => char.charCodeAt(0));
}

/** What `pt check` finds in a file. */
function findingsOf(bytes: Uint8Array) {
  const workbook = readWorkbook(bytes);
  const waivers = readWaivers(workbook.customXml ?? []);
  return check(recognise(workbook, '承德市中级人民法院2023年度.xlsx'), { waivers }).findings;
}

const sentences = (bytes: Uint8Array) =>
  findingsOf(bytes)
    .filter(({ severity, waived }) => severity !== 'info' && waived === undefined)
    .map(({ rule, data }) => wordingOf(rule, data, 'zh-CN').what)
    .sort();

/** What the pane lists, without suggestions, which are folded. */
const listed = async () => {
  const rows = await pane
    .locator('button[data-finding]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? row.textContent));
  return rows.length;
};

const SAMPLE_BYTES = new Uint8Array(readFileSync(SAMPLE));

describe('the workbench', () => {
  it('leads whoever sees it for the first time from three sentences to the findings', async () => {
    await start();
    await shot(page, 'workbench-start');
    expect(await pane.getByText('三句话说明').isVisible()).toBe(true);
    expect(await axe(pane)).toEqual([]);
    await checkWorkbook();
    expect(await listed()).toBe(sentences(SAMPLE_BYTES).length);
    await shot(page, 'workbench-checked');
    expect(await axe(pane)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });

  it('finds table 4’s cost, goes there, and forgets it once it is mended', async () => {
    await start();
    await checkWorkbook();
    await cost().click();
    await settled();
    expect(await active()).toEqual({ sheet: COST_SHEET, top: 12, left: 4 });
    await shot(page, 'workbench-located');
    await type(COST_SHEET, 'E13', '≤20万元');
    await cost().waitFor({ state: 'detached' });
    const saved = await save();
    // The sheet itself, and which sheet is in front.
    expect(differences(SAMPLE_BYTES, saved)).toEqual({
      changed: ['xl/workbook.xml', 'xl/worksheets/sheet5.xml'],
      added: [],
      removed: [],
    });
    expect(sentences(saved)).toHaveLength(sentences(SAMPLE_BYTES).length - 1);
    expect(await listed()).toBe(sentences(saved).length);
  });

  it('keeps a reason with its finding, also when a row is put in above', async () => {
    await start();
    await checkWorkbook();
    await cost().click();
    await pane.getByRole('button', { name: '不改，说明理由' }).click();
    await pane.getByLabel('不改的理由').fill('已报财政批复，年中调整预算');
    await pane.getByRole('button', { name: '记下理由' }).click();
    await pane.getByRole('button', { name: '已说明理由、不改的1处' }).waitFor();
    await page.evaluate((name) => {
      window.workbench?.workbook
        ?.sheet(name)
        ?.insert({ top: 1, bottom: 1, left: 0, right: 16_383 }, 'down', 'user');
    }, COST_SHEET);
    await settled();
    await pane.getByRole('button', { name: '重新校验工作簿' }).click();
    await pane.getByRole('button', { name: '已说明理由、不改的1处' }).click();
    await pane.getByText('已报财政批复，年中调整预算').waitFor();
    await shot(page, 'workbench-waived');
    expect(await axe(pane)).toEqual([]);
    const waived = findingsOf(await save()).filter((finding) => finding.waived !== undefined);
    expect(waived.map(({ at, waived: reason }) => [at.row, at.col, reason])).toEqual([
      [13, 4, { reason: '已报财政批复，年中调整预算' }],
    ]);
  });

  it('marks findings on the sheets, and leaves no trace when the marks are cleared', async () => {
    await start();
    await checkWorkbook();
    await goTo(COST_SHEET, 'E13');
    await ribbon('标出问题').click();
    await settled();
    await shot(page, 'workbench-marked');
    const marked = await save();
    expect(differences(SAMPLE_BYTES, marked).changed).toContain('xl/worksheets/sheet5.xml');
    await ribbon('清除标记').click();
    await settled();
    await goTo('部门整体绩效目标', 'A1');
    expect(differences(SAMPLE_BYTES, await save())).toEqual({ changed: [], added: [], removed: [] });
  });

  it('tells spending progress with a chart and a table', async () => {
    await start();
    await ribbon('进度面板').click();
    await pane.getByRole('tab', { name: '支出进度', selected: true }).waitFor();
    await pane.getByLabel('截止日期').first().fill('2023-09-30');
    await pane.getByText('75.0%').first().waitFor();
    await pane.locator('svg path').first().waitFor();
    await shot(page, 'workbench-progress');
    expect(await axe(pane)).toEqual([]);
  });

  it('computes a formula typed in either case, and again when the plan changes', async () => {
    await start();
    await goTo('1.办案业务经费', 'A1');
    await type('1.办案业务经费', 'J3', '=pt.progress(B6:G7,"6月底")');
    const value = (row: number, col: number) =>
      page.evaluate(
        ([r = 0, c = 0]) => window.workbench?.workbook?.sheet('1.办案业务经费')?.cell(r, c).value,
        [row, col],
      );
    expect(await value(2, 9)).toBe(0.5);
    const june = (await Promise.all([1, 2, 3, 4, 5, 6].map((col) => value(5, col)))).indexOf('6月底') + 1;
    await type('1.办案业务经费', `${'ABCDEFG'.charAt(june)}7`, '60%');
    expect(await value(2, 9)).toBe(0.6);
    const saved = await save();
    expect(differences(SAMPLE_BYTES, saved).changed).toContain('xl/worksheets/sheet2.xml');
    expect(readWorkbook(saved).sheets[1]?.cell(2, 9)).toMatchObject({ value: 0.6, isFormula: true });
    await shot(page, 'workbench-formula');
  });

  it('inserts formulas where the user points, and they compute', async () => {
    await start();
    await goTo('1.办案业务经费', 'J20');
    await ribbon('插入进度公式').click();
    const formulas = () =>
      page.evaluate(() => {
        const sheet = window.workbench?.workbook?.sheet('1.办案业务经费');
        const found: { formula: string; value: unknown }[] = [];
        for (let row = 19; row < 60; row += 1) {
          for (let col = 9; col < 20; col += 1) {
            const { formula, value } = sheet?.cell(row, col) ?? {};
            if (formula?.startsWith('=PT.') === true) found.push({ formula, value });
          }
        }
        return found;
      });
    while ((await formulas()).length === 0) await page.waitForTimeout(100);
    await settled();
    for (const { value } of await formulas()) expect(typeof value).toMatch(/^(?:number|string)$/u);
    await shot(page, 'workbench-inserted');
  });

  it('tries itself on sample tables that it puts into the workbook', async () => {
    await start();
    const sheets = () => page.evaluate(() => window.workbench?.workbook?.sheets.length ?? 0);
    const before = await sheets();
    await pane.getByRole('button', { name: '用示例表试一试' }).click();
    while ((await sheets()) === before) await page.waitForTimeout(100);
    await settled();
    await checkWorkbook();
    const once = sentences(SAMPLE_BYTES).length;
    while ((await listed()) <= once) await page.waitForTimeout(100);
    await shot(page, 'workbench-sample');
  });

  it('writes a report sheet, which the next check passes over', async () => {
    await start();
    await checkWorkbook();
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '写入报告工作表' }).click();
    await page.waitForFunction(
      () => typeof window.workbench?.workbook?.sheet('校验报告')?.cell(0, 0).value === 'string',
    );
    await settled();
    await shot(page, 'workbench-report');
    expect(await axe(pane)).toEqual([]);
    const saved = await save();
    const report = readWorkbook(saved).sheets.find(({ name }) => name === '校验报告');
    expect(report?.cell(0, 0).value).toBe(REPORT_MARKER);
    expect(sentences(saved)).toEqual(sentences(SAMPLE_BYTES));
  });

  it('speaks English', async () => {
    await start({ locale: 'en-US' }, '?lang=en');
    await page.getByRole('button', { name: 'Check workbook', exact: true }).click();
    await pane.getByRole('button', { name: 'Check the workbook again' }).waitFor();
    await shot(page, 'workbench-english');
    await pane.getByText('must fix').first().waitFor();
    expect(await axe(pane)).toEqual([]);
  });

  it.each<[string, BrowserContextOptions]>([
    ['dark', { colorScheme: 'dark' }],
    ['high-contrast', { forcedColors: 'active' }],
  ])('is right in surroundings that are %s', async (name, options) => {
    await start(options);
    await checkWorkbook();
    await shot(page, `workbench-${name}`);
    expect(await axe(pane)).toEqual([]);
    const scheme = await pane.locator('main').evaluate((element) => getComputedStyle(element).colorScheme);
    // Forced colours have a scheme of their own.
    if (name === 'dark') expect(scheme).toBe('dark');
  });

  it('fits a pane of 320 px', async () => {
    await start();
    const frame = page.locator('iframe');
    await frame.evaluate((element) => element.setAttribute('style', 'width: 320px'));
    await checkWorkbook();
    expect(await pane.evaluate(() => window.innerWidth)).toBe(320);
    await ribbon('新建项目表').click();
    await pane.getByText('空白表已加为新工作表，请填写后校验。').first().waitFor();
    const cross = pane.getByRole('button', { name: '关闭提示' });
    expect(await cross.evaluate((button) => button.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
    await cross.click();
    for (const tab of ['校验', '支出进度', '设置', '报告']) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('tabpanel').waitFor();
      expect(
        await pane.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        ),
      ).toBe(false);
      await shot(page, `workbench-320-${tab}`);
    }
    expect(await overflows(page)).toBe(false);
  });

  it('is used with the keyboard alone', async () => {
    await start();
    await ribbon('校验工作簿').focus();
    await page.keyboard.press('Enter');
    const again = pane.getByRole('button', { name: '重新校验工作簿' });
    await again.waitFor();
    await pane.locator('button[data-finding]').first().waitFor();
    await again.focus();
    for (let steps = 0; steps < 40; steps += 1) {
      if (await pane.evaluate(() => document.activeElement?.hasAttribute('data-finding') === true)) break;
      await page.keyboard.press('Tab');
    }
    expect(await pane.evaluate(() => document.activeElement?.hasAttribute('data-finding'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled();
    expect(await active()).toMatchObject({ sheet: '部门整体绩效目标' });
    expect((await active()).top).toBeGreaterThan(0);

    const focused = () => pane.evaluate(() => document.activeElement?.getAttribute('data-finding'));
    const all = await pane
      .locator('button[data-finding]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')));
    const left = (await focused()) ?? null;
    expect(all).toContain(left);
    await pane.getByRole('button', { name: '不改，说明理由' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('已报财政批复');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: '已说明理由、不改的1处' }).waitFor();
    expect(await focused()).toBe(all[all.indexOf(left) + 1]);
  });
});
