import type { Page } from 'playwright-core';
import type { Workbench } from '../../workbench/page/workbench';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** The grid takes keys only some time after another sheet was brought to the front: until then they are lost. */
const AGAIN_MS = 100;

/** Opens the editor of the selected cell with F2, as a user does, and resolves when it takes what is typed. */
export async function openCellEditor(page: Page): Promise<void> {
  while (!(await page.evaluate(() => window.workbench?.editing === true))) {
    await page.keyboard.press('F2');
    await page.waitForTimeout(AGAIN_MS);
  }
}
