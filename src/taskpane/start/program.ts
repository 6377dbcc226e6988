import { createExcelPort } from '../../excel/create-excel-port';
import { createApplication, type Commands } from '../application';
import { browserSurroundings } from './surroundings';

/** What stands behind the ribbon and the pane. */
export interface Program {
  readonly commands: Commands;
  /** Puts the pane on the page. */
  readonly mount: (root: HTMLElement) => Promise<void>;
}

/** @param blocked offers a page that could not be opened by itself */
export async function createProgram(blocked: (url: string) => void): Promise<Program> {
  await Office.onReady();
  const application = createApplication(browserSurroundings(createExcelPort(), blocked));
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
