import type { RuleId } from '../rules';
import type { WorkbookPort } from '../workbook/port';

/** Small texts kept for this user on this machine, such as localStorage. Neither method throws. */
export interface KeyValueStore {
  readonly get: (key: string) => string | null;
  /** @returns whether it was kept: storage may be full or forbidden */
  readonly set: (key: string, text: string) => boolean;
}

/** Workbooks that come with the add-in, as Base64 of an .xlsx file, fetched when they are needed. */
export interface Assets {
  /** The sample tables. */
  readonly sample: () => Promise<string>;
  /** The blank form. */
  readonly blankForm: () => Promise<string>;
}

export interface Download {
  /** With its extension. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** All that the pane and the ribbon's commands need of the world, given by the entry page or by a test. */
export interface Surroundings {
  readonly port: WorkbookPort;
  readonly assets: Assets;
  readonly storage: KeyValueStore;
  /** @returns false where downloads are blocked: the text is then shown to be copied */
  readonly save: (download: Download) => Promise<boolean>;
  /** Puts text on the clipboard. @returns false where that is forbidden */
  readonly copy: (text: string) => Promise<boolean>;
  readonly now: () => Date;
  /** Address of a help page: a rule's, or where help begins. */
  readonly helpUrl: (page: RuleId | 'home') => string;
  readonly openPage: (url: string) => void;
  /** Brings the task pane to view, for a command whose end would otherwise be seen nowhere. */
  readonly showPane: () => Promise<void>;
}
