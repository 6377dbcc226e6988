import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { CellValue } from '../../workbench/host/model/cell';
import type { Workbench } from '../../workbench/page/workbench';
import { open, told, type Watch } from './surroundings';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const ORIGIN = told('PT_E2E_WORKBENCH');

function paneOf(page: Page): Frame | undefined {
  return page.frames().find((each) => each.url().includes('taskpane'));
}

/** The workbench in a browser, as tests use it. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly watch: Watch,
    /** From asking for the page until the first workbook is shown and the add-in beside it is ready. */
    readonly readyMilliseconds: number,
  ) {}

  /** @param origins the workbench's address, and others that the page may ask */
  static async open(
    browser: Browser,
    options: BrowserContextOptions = {},
    origins: readonly [string, ...string[]] = [`${ORIGIN}/`],
  ): Promise<WorkbenchPage> {
    const started = performance.now();
    const watch = await open(browser, origins[0], origins, {
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const { page } = watch;
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    // A busy machine may take longer than the workbench waits for the add-in.
    while (paneOf(page) === undefined) await page.waitForEvent('framenavigated', { timeout: 60_000 });
    return new WorkbenchPage(page, watch, performance.now() - started);
  }

  get pane(): Frame {
    const frame = paneOf(this.page);
    if (frame === undefined) throw new Error('the add-in has no frame');
    return frame;
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.settled());
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    await this.page.evaluate(
      ([name = '', address = '']) => window.workbench?.goTo(name, address),
      [sheet, cell],
    );
  }

  /** As a user does: goes there, types, and presses Enter. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.goTo(sheet, cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  /** @param row counted from 0 @param col counted from 0 */
  value(sheet: string, row: number, col: number): Promise<CellValue | undefined> {
    return this.page.evaluate(
      ({ sheet: name, row: r, col: c }) => window.workbench?.workbook?.sheet(name)?.cell(r, c).value,
      { sheet, row, col },
    );
  }

  async save(): Promise<Uint8Array> {
    const text = await this.page.evaluate(async () => {
      const saved = await window.workbench?.save();
      return Array.from(saved?.bytes ?? [], (byte) => String.fromCharCode(byte)).join('');
    });
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
  }

  /** Opens a file with the button, as a user does; resolves when the add-in beside it is ready. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.setInputFiles('input[type=file]', { name, mimeType, buffer });
    await this.opened(name);
  }

  async opened(name: string): Promise<void> {
    await this.page.waitForFunction((expected) => {
      const state = window.workbench?.state.get();
      return state?.fileName === expected && state.addinReady;
    }, name);
  }

  /** Looks a button of the ribbon up, so that a measurement has nothing to look for. @returns the click of a mouse on it */
  async pointAt(name: string): Promise<() => Promise<void>> {
    const box = await this.page.getByRole('button', { name, exact: true }).first().boundingBox();
    if (box === null) throw new Error(`no button ${name} to be seen`);
    return () => this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async check(): Promise<void> {
    await this.page.getByRole('button', { name: '校验工作簿', exact: true }).first().click();
    await this.pane.getByRole('button', { name: '重新校验工作簿' }).waitFor();
    await this.pane.locator('button[data-finding]').first().waitFor();
  }
}
