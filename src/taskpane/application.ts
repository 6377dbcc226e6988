import type { Finding } from '../check/finding';
import type { Language } from '../i18n/language';
import type { CellRef } from '../tables/model';
import { formatPlace } from '../workbook/address';
import { HostError } from '../workbook/host-error';
import type { Call, FormulaBlock, SheetPlace, SheetState } from '../workbook/port';
import { type Attempts, createAttempts } from './attempt';
import type { Checked } from './checking/check-state';
import { type Checker, createChecker } from './checking/checker';
import { createFixing } from './checking/fixing';
import { marksOf } from './checking/marking';
import { createNavigation, type Navigation } from './checking/navigation';
import { createWaiving } from './checking/waiving';
import type { FindingActions } from './findings/finding-actions';
import { idOf } from './findings/finding-id';
import { type Filter, NO_FILTER } from './findings/filter';
import { findingsToVisit } from './findings/finding-order';
import { createNotices, type Notices } from './notices';
import { createProgressModel, type ProgressModel } from './progress/progress-model';
import { createPreferences, languageOf, type PreferencesStore } from './settings/preferences';
import { createStore, type Store, type WritableStore } from './store';
import type { Surroundings } from './surroundings';

/**
 * What the ribbon's buttons do. No command ever rejects: each ends where the user sees it, in the grid or as a
 * sentence in the pane, which is then brought to view.
 */
export interface Commands {
  /** Checks the whole workbook and shows the findings. */
  readonly checkWorkbook: () => Promise<void>;
  /** Reads the sheet in front anew and shows the findings on it alone. */
  readonly checkActiveSheet: () => Promise<void>;
  /** Moves to the next finding that must or should be looked at; checks first when nothing was checked yet. */
  readonly next: () => Promise<void>;
  readonly previous: () => Promise<void>;
  /** Marks the findings' cells, or refreshes the marks; checks first when nothing was checked yet. */
  readonly mark: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly openProgress: () => Promise<void>;
  /** Writes live formulas of the expected spending from the selected cell on; asks before it writes over anything. */
  readonly insertProgressFormulas: () => Promise<void>;
  /** Adds the blank form as a new sheet. */
  readonly newProjectSheet: () => Promise<void>;
  readonly openHelp: () => Promise<void>;
}

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

/** @param at the selected cell: the block's top-left one; null: there is nothing to write */
export type BlockMaker = (at: SheetPlace) => Promise<{
  readonly block: FormulaBlock;
  readonly left: readonly string[];
} | null>;

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
  const waiving = createWaiving(port, checker);
  const fixing = createFixing(port, checker, notices);
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
  const showOnFailure = async (action: (call: Call) => Promise<void>): Promise<boolean> => {
    const done = await attempt(action);
    if (!done) await surroundings.showPane();
    return done;
  };
  const withChecked = (action: (checked: Checked, call: Call) => Promise<void>): Promise<boolean> =>
    attempt(async (call) => {
      const { checked } = checker.state.get();
      if (checked !== null) await action(checked, call);
    });

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

  const addSheets = async (what: 'sample' | 'blank-form'): Promise<boolean> => {
    let workbook: string;
    try {
      workbook = await (what === 'sample' ? surroundings.assets.sample() : surroundings.assets.blankForm());
    } catch {
      notices.tell({ kind: 'asset-missing' });
      await surroundings.showPane();
      return false;
    }
    return showOnFailure(async (call) => {
      await port.insertSheets(workbook, call);
      notices.tell({ kind: 'sheets-added', what });
    });
  };

  const writeBlock = async (make: BlockMaker): Promise<void> => {
    await showOnFailure(async (call) => {
      const at = await port.selected(call);
      const made = await make(at);
      if (made === null) {
        notices.tell({ kind: 'nothing-to-write' });
        await surroundings.showPane();
        return;
      }
      const cell = formatPlace(at);
      try {
        await port.insertFormulas(at, made.block, false, call);
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'not-empty') throw error;
        await surroundings.showPane();
        if (!(await notices.ask({ kind: 'overwrite', cell: `${at.sheetName}!${cell}` }))) return;
        await port.insertFormulas(at, made.block, true, call);
      }
      notices.tell({ kind: 'formulas-written', cell: `${at.sheetName}!${cell}`, left: made.left });
      if (made.left.length > 0) await surroundings.showPane();
    });
  };

  /** What is known of the sheets, after marks were set or removed. */
  const noteMarks = (marked: ReadonlySet<string>, skipped: readonly SheetState[]): void => {
    const { checked } = checker.state.get();
    if (checked === null) return;
    const left = new Set(skipped.map(({ key }) => key));
    const sheets = checked.reading.sheets.map((sheet) =>
      left.has(sheet.key) ? sheet : { ...sheet, marked: marked.has(sheet.key) },
    );
    checker.adopt({ ...checked.reading, sheets });
  };

  const findings: FindingActions = {
    visit: async (finding: Finding) => {
      navigation.select(idOf(finding));
      await withChecked((checked, call) => navigation.goTo(checked, finding.at, call));
    },
    goTo: async (at: CellRef) => {
      await withChecked((checked, call) => navigation.goTo(checked, at, call));
    },
    fix: async (chosen) => {
      await attempt((call) => fixing.fix(chosen, call));
    },
    waive: (finding, reason) =>
      attempt(async (call) => {
        await waiving.waive(finding, reason, call);
        notices.tell({ kind: 'waived' });
      }),
    revoke: async (finding) => {
      await attempt(async (call) => {
        await waiving.revoke(finding, call);
        notices.tell({ kind: 'unwaived' });
      });
    },
    dropUnmatched: async () => {
      await attempt(async (call) => {
        const count = await waiving.dropUnmatched(call);
        notices.tell({ kind: 'waivers-dropped', count });
      });
    },
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
    findings,
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
      const done = await showOnFailure(async (call) => {
        if (findingsToVisit(checked.report).length === 0) {
          await port.clearMarks(call);
          notices.tell({ kind: 'nothing-to-mark' });
          await surroundings.showPane();
          return;
        }
        const marks = marksOf(checked);
        const { marked, skipped } = await port.mark(marks, call);
        noteMarks(new Set(marks.map(({ sheet }) => sheet)), skipped);
        notices.tell({ kind: 'marked', marked, skipped: skipped.map(({ name }) => name) });
        if (skipped.length > 0) await surroundings.showPane();
      });
      if (done) tab.set('check');
    },
    clearMarks: async () => {
      await showOnFailure(async (call) => {
        const { skipped } = await port.clearMarks(call);
        noteMarks(new Set(), skipped);
        notices.tell({ kind: 'marks-cleared', skipped: skipped.map(({ name }) => name) });
        if (skipped.length > 0) await surroundings.showPane();
      });
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
