import type { WorkbookPort } from '../../../workbook/port';
import type { Surroundings } from '../../surroundings';
import { copy } from './copy';
import { localStore } from './local-store';
import { openPage } from './open-page';
import { save } from './save';
import { workbookFile } from './workbook-file';

/** @param blocked offers a page that could not be opened by itself */
export function browserSurroundings(port: WorkbookPort, blocked: (url: string) => void): Surroundings {
  return {
    port,
    assets: { sample: () => workbookFile('sample'), blankForm: () => workbookFile('blank-form') },
    storage: localStore(() => localStorage, Office.context.partitionKey),
    save: (download) => save(download, port.facts.platform),
    copy,
    now: () => new Date(),
    helpUrl: (page) =>
      new URL(page === 'home' ? 'help/index.html' : `help/rules/${page}.html`, document.baseURI).href,
    openPage: (url) => openPage(url, blocked),
    showPane: () => Office.addin.showAsTaskpane(),
  };
}
