import { createExcelPort } from '../../excel/create-excel-port';
import { createApplication } from '../application';
import type { Commands } from '../commands/commands';
import { browserSurroundings } from './surroundings';

/** What stands behind the ribbon and the pane. */
export interface Program {
  readonly commands: Commands;
  /** Puts the pane on the page. */
  readonly mount: (root: HTMLElement) => Promise<void>;
}

/** What the program asks of the page that it runs on. */
export interface Page {
  /** Brings the pane to view. */
  readonly showPane: () => Promise<void>;
  /** Offers a page that could not be opened by itself. */
  readonly offer: (address: string) => void;
}

export async function createProgram(page: Page): Promise<Program> {
  await Office.onReady();
  const application = createApplication(browserSurroundings(createExcelPort(), page));
  void application.attempt(async () => {
    await application.start();
  });
  return {
    commands: application,
    mount: async (root) => {
      const { mountPane } = await import(/* webpackChunkName: 'pane' */ '../app');
      mountPane(root, application);
    },
  };
}
