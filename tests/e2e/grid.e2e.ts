import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openCellEditor } from './cell-editor';
import { axe, launch, overflows, SAMPLE, shot } from './surroundings';
import { WorkbenchPage } from './workbench-page';

const PROJECT = '1.办案业务经费';
const SAMPLE_BYTES = new Uint8Array(readFileSync(SAMPLE));

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { page, watch } = workbench;
  await page.context().close();
  expect(watch.foreign).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

async function start(options: BrowserContextOptions = {}): Promise<void> {
  workbench = await WorkbenchPage.open(browser, options);
  await workbench.settled();
}

describe('the grid of the workbench', () => {
  it('takes Chinese from an input method', async () => {
    await start();
    const { page } = workbench;
    await workbench.goTo(PROJECT, 'J10');
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('jixiao');
    await compose('绩效');
    await session.send('Input.insertText', { text: '绩效目标' });
    await page.keyboard.press('Enter');
    await workbench.settled();
    expect(await workbench.value(PROJECT, 9, 9)).toBe('绩效目标');
  });

  it('takes a formula whole right after another sheet was brought to the front', async () => {
    await start();
    const { page } = workbench;
    await workbench.goTo(PROJECT, 'A1');
    await workbench.goTo(PROJECT, 'H7');
    await openCellEditor(page);
    await page.keyboard.type('=PT.PROGRESS(B6:G7,"6月底")');
    await page.keyboard.press('Enter');
    await workbench.settled();
    expect(await workbench.value(PROJECT, 6, 7)).toBe(0.5);
  });

  it('hands texts in formulas to functions as they are, and tells each cell its own error', async () => {
    await start();
    const { page } = workbench;
    const message = () => page.evaluate(() => window.workbench?.state.get().cellMessage);
    await workbench.goTo(PROJECT, 'A1');
    await workbench.settled();
    await workbench.type(PROJECT, 'J10', '=PT.STATUS(700,1000,B6:G7,"10月底",,"8%")');
    expect(await workbench.value(PROJECT, 9, 9)).toBe('滞后');
    for (const cell of ['J11', 'J12']) {
      await workbench.type(PROJECT, cell, '=PT.STATUS(700,1000,B6:G7,"10月底",,0.08)');
      await workbench.goTo(PROJECT, cell);
      expect(await message()).toContain('8个百分点请填8');
    }
    await workbench.type(PROJECT, 'J12', '8');
    await workbench.goTo(PROJECT, 'J12');
    expect(await message()).toBeNull();
  });

  it('spills a table, takes it back and brings it again', async () => {
    await start();
    const { page } = workbench;
    await workbench.type(PROJECT, 'J12', '=pt.schedule(C4,B6:G7)');
    const line = (row: number) =>
      Promise.all([9, 10, 11, 12, 13].map((col) => workbench.value(PROJECT, row, col)));
    expect(await line(11)).toEqual(['节点', '累计比例', '累计金额', '本期金额', '序时进度']);
    expect(await line(13)).toEqual(['6月底', 0.5, 146, 73, 0.5]);
    await page.getByRole('button', { name: '撤消' }).click();
    await workbench.settled();
    expect(await line(13)).toEqual([null, null, null, null, null]);
    await page.getByRole('button', { name: '恢复' }).click();
    await workbench.settled();
    expect(await line(13)).toEqual(['6月底', 0.5, 146, 73, 0.5]);
  });

  it('refuses what a protected sheet forbids, and says why', async () => {
    await start();
    const { page } = workbench;
    await workbench.goTo(PROJECT, 'C4');
    await page.getByRole('button', { name: '开发者' }).click();
    await page.getByLabel('保护当前工作表').check();
    await workbench.type(PROJECT, 'C4', '123');
    await workbench.goTo(PROJECT, 'C4');
    await page.keyboard.press('Delete');
    await workbench.settled();
    expect(await workbench.value(PROJECT, 3, 2)).toBe(292);
    await page.getByText(`工作表“${PROJECT}”受保护`).waitFor();
    await shot(page, 'workbench-protected');
    await page.getByLabel('保护当前工作表').uncheck();
    await workbench.type(PROJECT, 'C4', '123');
    expect(await workbench.value(PROJECT, 3, 2)).toBe(123);
  });

  it('opens a file that is dropped, and says so when it cannot be read', async () => {
    await start();
    const { page } = workbench;
    const drop = async (name: string, bytes: Uint8Array) => {
      const transfer = await page.evaluateHandle(
        ([file = '', base64 = '']) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], file));
          return data;
        },
        [name, Buffer.from(bytes).toString('base64')],
      );
      await page.dispatchEvent('.sheet-grid', 'drop', { dataTransfer: transfer });
    };
    await drop('断.xlsx', SAMPLE_BYTES.subarray(0, 20_000));
    await page.getByText('打不开 断.xlsx：文件已损坏').waitFor();
    await drop('旧.xls', SAMPLE_BYTES);
    await page.getByText('旧.xls 不是 .xlsx 文件').waitFor();
    expect(await workbench.value(PROJECT, 3, 2)).toBe(292);
    await drop('另一个.xlsx', SAMPLE_BYTES);
    await workbench.opened('另一个.xlsx');
    expect(await workbench.value(PROJECT, 3, 2)).toBe(292);
  });

  it('keeps the add-in’s settings with the workbook', async () => {
    await start();
    const { page } = workbench;
    await page.evaluate(() =>
      window.workbench?.workbook?.setSetting('performance-targets.spent', '"{}"', 'addin'),
    );
    const saved = await workbench.save();
    await workbench.choose('保存过的.xlsx', saved);
    const settings = await page.evaluate(() => [...(window.workbench?.workbook?.settings ?? [])]);
    expect(settings).toContainEqual(['performance-targets.spent', '"{}"']);
  });

  it('tells the active cell in a line, and shows the sheet as a table', async () => {
    await start();
    const { page } = workbench;
    await workbench.goTo(PROJECT, 'C4');
    expect(await page.getByTestId('active-cell').textContent()).toBe(`${PROJECT} C4 292.00`);
    expect(await page.getByTestId('active-cell').getAttribute('aria-live')).toBe('polite');
    await page.getByRole('button', { name: '表格视图' }).click();
    expect(await page.locator('[data-cell=C4]').textContent()).toBe('292.00');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'workbench-table');
  });

  it.each<[string, BrowserContextOptions]>([
    ['1280', { viewport: { width: 1280, height: 800 } }],
    ['1600', { viewport: { width: 1600, height: 900 } }],
    ['900', { viewport: { width: 900, height: 700 } }],
    ['page-dark', { colorScheme: 'dark' }],
  ])('is right in a window of %s, drawer open', async (name, options) => {
    await start(options);
    const { page } = workbench;
    await page.getByRole('button', { name: '开发者' }).click();
    expect(await overflows(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    await shot(page, `workbench-${name}`);
  });

  it('has ribbon and drawer within reach of the keyboard', async () => {
    await start();
    const { page } = workbench;
    const wanted = new Set(['打开', '表格视图', '开发者', '校验工作簿', '插入进度公式', '帮助']);
    await page.getByRole('button', { name: '打开', exact: true }).focus();
    for (let steps = 0; steps < 40 && wanted.size > 0; steps += 1) {
      const name = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
      wanted.delete(name);
      await page.keyboard.press('Tab');
    }
    expect([...wanted]).toEqual([]);
  });
});
