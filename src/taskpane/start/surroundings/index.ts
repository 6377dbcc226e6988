import type { WorkbookPort } from '../../../workbook/port';
import type { Surroundings } from '../../surroundings';
import type { Page } from '../program';
import { copy } from './copy';
import { localStore } from './local-store';
import { openPage } from './open-page';
import { save } from './save';
import { workbookFile } from './workbook-file';

export function browserSurroundings(port: WorkbookPort, page: Page): Surroundings {
  return {
    port,
    assets: { sample: () => workbookFile('sample'), blankForm: () => workbookFile('blank-form') },
    storage: localStore(() => localStorage, Office.context.partitionKey),
    save: (download) => save(download, port.facts.platform),
    copy,
    now: () => new Date(),
    helpUrl: (page) =>
      new URL(page === 'home' ? 'help/index.html' : `help/rules/${page}.html`, document.baseURI).href,
    openPage: (url) => openPage(url, page.offer),
    showPane: page.showPane,
  };
}
