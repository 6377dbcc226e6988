import { type Language, languageFor } from '../../i18n/language';
import { associateCommands } from '../commands/associate';
import { type NoticeOptions, OFFER, showNotice } from './notice';
import { once } from './once';
import type { Page, Program } from './program';
import type { Notice } from './texts';
import { startsVisible } from './visibility';

/** Excel answers within a second or two; longer than this in milliseconds, and something is wrong. */
export const ANSWERS_WITHIN = 15_000;

/** What the manifest asks of Excel; a host that passes over it is sent to the page that says so. */
const NEEDED = { set: 'ExcelApi', version: '1.14' };

/** Where things stand on the page. */
export interface Places {
  readonly pane: HTMLElement;
  /** Above the pane: what the program says when there is no pane to say it. */
  readonly notice: HTMLElement;
}

/**
 * Starts the add-in on its page: the ribbon's commands at once, the pane when it is first shown. `load` fetches the
 * program behind both, which comes as files of its own so that cells compute before it is there.
 */
export function start({ pane, notice }: Places, load: (page: Page) => Promise<Program>): void {
  const language = pageLanguage();
  const tell = (which: Notice, options: Omit<NoticeOptions, 'language'> = {}): void =>
    showNotice(notice, which, { language, ...options });
  if (typeof Office === 'undefined') {
    tell('no-office-js', { retry: () => location.reload() });
    return;
  }
  const program = once(() => load({ showPane, offer }));
  const mount = once(async () => (await program()).mount(pane));
  const show = async (): Promise<void> => {
    try {
      await mount();
      dismissStale(notice);
    } catch (error) {
      notLoaded(error);
    }
  };
  const showPane = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
    await show();
  };
  const offer = (page: string): void => {
    tell('page-blocked', { page });
    void showPane();
  };
  const notLoaded = (error: unknown): void =>
    tell('not-loaded', { detail: told(error), retry: () => void show() });
  associateCommands(
    async () => (await program()).commands,
    async (error) => {
      notLoaded(error);
      await Office.addin.showAsTaskpane();
    },
  );
  const unanswered = setTimeout(() => tell('no-answer'), ANSWERS_WITHIN);
  void Office.onReady().then((info) => {
    clearTimeout(unanswered);
    const lack = lackOf(info.host);
    if (lack !== null) {
      location.replace(`unavailable.html?reason=${lack}`);
      return;
    }
    if (startsVisible(info)) void show();
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) void show();
    });
  });
}

/** Once the pane is there, only an offer still stands. */
function dismissStale(notice: HTMLElement): void {
  for (const box of [...notice.children]) if (!box.matches(OFFER)) box.remove();
}

function lackOf(host: unknown): 'outside-excel' | 'excel-too-old' | null {
  if (host !== Office.HostType.Excel) return 'outside-excel';
  const able = Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version);
  return able ? null : 'excel-too-old';
}

/** Office's language is not known before Excel has answered. */
function pageLanguage(): Language {
  return languageFor([navigator.language]);
}

function told(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
