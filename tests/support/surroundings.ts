import type { Download, KeyValueStore, Surroundings } from '../../src/taskpane/surroundings';
import type { WorkbookPort } from '../../src/workbook/port';

export class MemoryStore implements KeyValueStore {
  readonly texts = new Map<string, string>();
  full = false;

  get = (key: string): string | null => this.texts.get(key) ?? null;

  set = (key: string, text: string): boolean => {
    if (this.full) return false;
    this.texts.set(key, text);
    return true;
  };
}

/** The world around a pane under test, and what the pane did to it. */
export class World {
  readonly storage = new MemoryStore();
  readonly saved: Download[] = [];
  readonly copied: string[] = [];
  readonly opened: string[] = [];
  shown = 0;
  /** Downloads and the clipboard are allowed. */
  allows = true;
  assetsFail = false;
  time = new Date(2023, 8, 30, 9, 5);

  around(port: WorkbookPort): Surroundings {
    const asset = (text: string): Promise<string> =>
      this.assetsFail ? Promise.reject(new Error('offline')) : Promise.resolve(text);
    return {
      port,
      assets: { sample: () => asset('sample'), blankForm: () => asset('blank') },
      storage: this.storage,
      save: (download) => {
        if (this.allows) this.saved.push(download);
        return Promise.resolve(this.allows);
      },
      copy: (text) => {
        if (this.allows) this.copied.push(text);
        return Promise.resolve(this.allows);
      },
      now: () => this.time,
      helpUrl: (page) => `help/${page}.html`,
      openPage: (url) => this.opened.push(url),
      showPane: () => {
        this.shown += 1;
        return Promise.resolve();
      },
    };
  }
}
