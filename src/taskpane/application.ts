import type { Language } from '../i18n/language';
import type { Call } from '../workbook/port';
import { type Attempts, createAttempts } from './attempt';
import type { Checked } from './checking/check-state';
import { type Checker, createChecker } from './checking/checker';
import { createFixing } from './checking/fixing';
import { createMarking } from './checking/marking';
import { createNavigation, type Navigation } from './checking/navigation';
import { createWaiving } from './checking/waiving';
import type { Commands } from './commands/commands';
import { type Filter, NO_FILTER } from './findings/filter';
import { createFindingActions, type FindingActions } from './findings/finding-actions';
import { createNotices, type Notices } from './notices';
import { createProgressModel, type ProgressModel } from './progress/progress-model';
import { createPreferences, languageOf, type PreferencesStore } from './settings/preferences';
import { createStore, type Store, type WritableStore } from './store';
import type { Surroundings } from './surroundings';
import { type BlockMaker, createWriting } from './writing';

export type Tab = 'check' | 'progress' | 'settings' | 'report';

/** The add-in while a workbook is open: what it knows, and what can be done. It lives on while the pane is closed. */
export interface Application extends Commands, Attempts {
  readonly surroundings: Surroundings;
  readonly preferences: PreferencesStore;
  readonly language: Store<Language>;
  readonly checker: Checker;
  readonly notices: Notices;
  readonly navigation: Navigation;
  readonly filter: WritableStore<Filter>;
  readonly tab: WritableStore<Tab>;
  readonly findings: FindingActions;
  readonly progress: ProgressModel;
  /** Adds the sample tables as new sheets and checks. */
  readonly trySample: () => Promise<void>;
  /** Writes a block from the selected cell on; asks before it writes over anything. `left`: what it does not hold. */
  readonly writeBlock: (make: BlockMaker) => Promise<void>;
  /** Shows only what lies on the sheet in front, or everything again. */
  readonly showActiveSheetOnly: (only: boolean) => Promise<void>;
  /** Begins to listen to the workbook. @returns ends it */
  readonly start: () => Promise<() => Promise<void>>;
}

export function createApplication(surroundings: Surroundings): Application {
  const { port } = surroundings;
  const notices = createNotices();
  const attempts = createAttempts(notices);
  const { attempt } = attempts;
  const preferences = createPreferences(surroundings.storage);
  const language = languageStore(preferences, port.facts.displayLanguage);
  const checker: Checker = createChecker({
    port,
    now: surroundings.now,
    options: ({ tables }, reading) => ({
      settings: preferences.get().settings,
      spendings: progress.spendings(tables, reading),
    }),
    live: () => preferences.get().live,
  });
  const navigation = createNavigation(port);
  const progress: ProgressModel = createProgressModel(port, checker);
  const filter = createStore<Filter>(NO_FILTER);
  const tab = createStore<Tab>('check');

  const judgedBy = (): string => JSON.stringify(preferences.get().settings);
  let judged = judgedBy();
  preferences.subscribe(() => {
    const now = judgedBy();
    if (now !== judged) {
      judged = now;
      checker.rejudge();
    }
  });

  /** The result there is, or the one of a check made now; null when there is none, and the pane then says why. */
  const checkedOrCheck = async (): Promise<Checked | null> => {
    const known = checker.state.get().checked;
    if (known !== null) return known;
    tab.set('check');
    const checked = await checker.check();
    if (checked === null) await surroundings.showPane();
    return checked;
  };
  /** Runs what asks something of the workbook; why it failed is brought to view. @returns whether it was done */
  const showOnFailure = async (action: (call: Call) => Promise<void>): Promise<boolean> => {
    const done = await attempt(action);
    if (!done) await surroundings.showPane();
    return done;
  };
  const marking = createMarking(surroundings, checker, notices);
  const { addSheets, writeBlock } = createWriting(surroundings, notices, showOnFailure);

  const move = async (step: 1 | -1): Promise<void> => {
    const checked = await checkedOrCheck();
    if (checked === null) return;
    await showOnFailure(async (call) => {
      const { visitable } = await import('./findings/visitable');
      const { findings: among, filter: under } = visitable(checked, filter.get(), language.get());
      filter.set(under);
      if ((await navigation.move(checked, among, step, call)) !== null) return;
      tab.set('check');
      notices.tell({ kind: 'nothing-to-visit' });
      await surroundings.showPane();
    });
  };

  const showActiveSheetOnly = async (only: boolean): Promise<void> => {
    if (!only) {
      filter.update((now) => ({ ...now, sheet: null }));
      return;
    }
    await attempt(async (call) => {
      const sheet = await port.activeSheet(call);
      filter.update((now) => ({ ...now, sheet }));
    });
  };

  return {
    ...attempts,
    surroundings,
    preferences,
    language,
    checker,
    notices,
    navigation,
    filter,
    tab,
    findings: createFindingActions({
      attempt,
      checker,
      navigation,
      fixing: createFixing(port, checker, notices),
      waiving: createWaiving(port, checker),
      notices,
    }),
    progress,
    writeBlock,
    showActiveSheetOnly,
    checkWorkbook: async () => {
      tab.set('check');
      notices.dismiss();
      filter.update((now) => ({ ...now, sheet: null }));
      await surroundings.showPane();
      await checker.check();
    },
    checkActiveSheet: async () => {
      tab.set('check');
      notices.dismiss();
      await surroundings.showPane();
      await showOnFailure(async (call) => {
        const sheet = await port.activeSheet(call);
        filter.update((now) => ({ ...now, sheet }));
        await checker.check({ sheets: [sheet] });
      });
    },
    next: () => move(1),
    previous: () => move(-1),
    mark: async () => {
      const checked = await checkedOrCheck();
      if (checked === null) return;
      if (await showOnFailure((call) => marking.mark(checked, call))) tab.set('check');
    },
    clearMarks: async () => {
      await showOnFailure(marking.clear);
    },
    openProgress: async () => {
      tab.set('progress');
      await surroundings.showPane();
    },
    insertProgressFormulas: async () => {
      const checked = await checkedOrCheck();
      if (checked === null) return;
      const { ribbonBlock } = await import('./progress/ribbon-block');
      await writeBlock((at) =>
        Promise.resolve(ribbonBlock(at, checked, progress, language.get(), surroundings.now())),
      );
    },
    newProjectSheet: async () => {
      await addSheets('blank-form');
    },
    openHelp: () => {
      surroundings.openPage(surroundings.helpUrl('home'));
      return Promise.resolve();
    },
    trySample: async () => {
      if (await addSheets('sample')) await checker.check();
    },
    start: async () => {
      const stopChanges = await checker.listen();
      const stopSelection = await port.onSelectionChange(() => {
        if (filter.get().sheet === null) return;
        port.activeSheet({ byUser: false }).then(
          (sheet) => filter.update((now) => (now.sheet === null ? now : { ...now, sheet })),
          () => undefined,
        );
      });
      await progress.load({ byUser: false }).catch(() => undefined);
      return async () => {
        await stopChanges();
        await stopSelection();
      };
    },
  };
}

function languageStore(preferences: PreferencesStore, displayLanguage: string): Store<Language> {
  return {
    get: () => languageOf(preferences.get(), displayLanguage),
    subscribe: preferences.subscribe,
  };
}
