import type { CheckOptions } from '../../check/check';
import type { RecognisedWorkbook } from '../../tables/model';
import type { HostErrorCode } from '../../workbook/host-error';
import type { SheetKey, WorkbookChange, WorkbookPort, WorkbookReading } from '../../workbook/port';
import { failureOf } from '../failure';
import { createStore, type Store } from '../store';
import { type Activity, type Checked, type CheckState, NOT_CHECKED } from './check-state';
import { sameReading } from './same-reading';

/** How long after a change the workbook is read again, in milliseconds: long enough for a paste to end. */
export const LIVE_DELAY = 200;
/** And when the host had no time, doubling up to the last. */
const RETRY_DELAY = 1000;
const LONGEST_RETRY_DELAY = 8000;

/** A host that says one of these will answer later: nothing is wrong. */
const LATER: ReadonlySet<HostErrorCode> = new Set(['cell-edit-mode', 'busy', 'dialog-open']);

export interface CheckerParts {
  readonly port: WorkbookPort;
  readonly now: () => Date;
  /** Settings and the like; the waivers are the workbook's own. */
  readonly options: (workbook: RecognisedWorkbook, reading: WorkbookReading) => Omit<CheckOptions, 'waivers'>;
  /** Whether changes are checked by themselves. */
  readonly live: () => boolean;
}

export type Scope = { readonly sheets: readonly SheetKey[] } | 'workbook';

export interface Checker {
  readonly state: Store<CheckState>;
  /** For a pane at rest: fetches the rules and goes through them once, so that the first check waits for neither. */
  readonly prepare: () => void;
  /** A check that a user asked for. @returns the result, or null when there is none; why is in the state */
  readonly check: (scope?: Scope) => Promise<Checked | null>;
  /** Ends the check under way; what was known before stays. */
  readonly cancel: () => void;
  /** Judges anew what was read: settings or waivers have changed. */
  readonly rejudge: () => void;
  /** Puts a fresher reading in the place of the last one: other waivers, or other facts about its sheets. */
  readonly adopt: (reading: WorkbookReading) => void;
  /** Begins to listen to the workbook. @returns ends it */
  readonly listen: () => Promise<() => Promise<void>>;
}

/** Reads, recognises and judges a workbook, at a user's word and by itself after a change. Late results are dropped. */
export function createChecker(parts: CheckerParts): Checker {
  const state = createStore<CheckState>(NOT_CHECKED);
  let latest = 0;
  let byUser: AbortController | null = null;
  let background: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryDelay = RETRY_DELAY;
  /** Sheets changed since the last reading; everything when sheets themselves changed. */
  let dirty: Set<SheetKey> | 'everything' = new Set();

  /** Fetched at the first check; there whenever something was checked. */
  let judge: ((reading: WorkbookReading) => Checked) | null = null;
  const judging = async (): Promise<(reading: WorkbookReading) => Checked> =>
    (judge ??= (await import('./judge')).createJudge(parts));
  /** Whether that failed shows when it is needed. */
  const fetchRules = (): void => void judging().catch(() => undefined);
  let rehearsed = false;
  const prepare = async (): Promise<void> => {
    const { rehearse } = await import('./judge');
    if (rehearsed || state.get() !== NOT_CHECKED) return;
    rehearsed = true;
    await rehearse(() => state.get() !== NOT_CHECKED);
  };
  const show = (activity: Activity): void => state.update((now) => ({ ...now, activity }));

  const checkNow = async (scope: Scope = 'workbook'): Promise<Checked | null> => {
    byUser?.abort();
    background?.abort();
    clearTimeout(timer);
    const controller = new AbortController();
    byUser = controller;
    const run = (latest += 1);
    const taken = dirty;
    const previous = state.get().checked?.reading;
    dirty = new Set();
    show({ kind: 'reading', done: 0, total: 0 });
    fetchRules();
    try {
      const only =
        scope === 'workbook' || previous === undefined || taken === 'everything'
          ? {}
          : { only: { sheets: [...new Set([...scope.sheets, ...taken])], previous } };
      const reading = await parts.port.read({
        ...only,
        byUser: true,
        signal: controller.signal,
        progress: (done, total) => {
          if (run === latest) show({ kind: 'reading', done, total });
        },
        waiting: () => {
          if (run === latest) show({ kind: 'waiting' });
        },
      });
      if (run === latest) {
        show({ kind: 'judging' });
        await breath();
      }
      const judge = await judging();
      if (run !== latest) {
        dirty = merged(taken, dirty);
        return null;
      }
      const checked = judge(reading);
      retryDelay = RETRY_DELAY;
      state.set({ activity: null, checked, failure: null, outdated: isDirty() });
      if (isDirty()) schedule(LIVE_DELAY);
      return checked;
    } catch (error) {
      dirty = merged(taken, dirty);
      if (run !== latest) return null;
      state.update((now) => ({ ...now, activity: null, failure: failureOf(error) }));
      return null;
    } finally {
      if (byUser === controller) byUser = null;
    }
  };

  const checkInBackground = async (): Promise<void> => {
    const { checked } = state.get();
    if (checked === null || byUser !== null || !isDirty() || !parts.live()) return;
    background?.abort();
    const controller = new AbortController();
    background = controller;
    const run = (latest += 1);
    const taken = dirty;
    dirty = new Set();
    try {
      const reading = await parts.port.read({
        ...(taken === 'everything' ? {} : { only: { sheets: [...taken], previous: checked.reading } }),
        byUser: false,
        signal: controller.signal,
      });
      const judge = await judging();
      if (run !== latest) {
        dirty = merged(taken, dirty);
        return;
      }
      retryDelay = RETRY_DELAY;
      state.set({
        activity: null,
        checked: sameReading(reading, checked.reading) ? checked : judge(reading),
        failure: null,
        outdated: isDirty(),
      });
    } catch (error) {
      dirty = merged(taken, dirty);
      if (run !== latest) return;
      const failure = failureOf(error);
      if (LATER.has(failure.code)) {
        schedule(retryDelay);
        retryDelay = Math.min(retryDelay * 2, LONGEST_RETRY_DELAY);
      } else {
        state.update((now) => ({ ...now, failure }));
      }
    } finally {
      if (background === controller) background = null;
    }
  };

  const isDirty = (): boolean => dirty === 'everything' || dirty.size > 0;
  const schedule = (delay: number): void => {
    clearTimeout(timer);
    if (parts.live()) timer = setTimeout(() => void checkInBackground(), delay);
  };
  const onChange = (change: WorkbookChange): void => {
    if (change.kind === 'sheets') dirty = 'everything';
    else if (dirty !== 'everything') dirty = new Set([...dirty, ...change.sheets]);
    const { checked, activity } = state.get();
    if (checked === null || !isDirty()) return;
    state.update((now) => (now.outdated ? now : { ...now, outdated: true }));
    if (activity === null) schedule(LIVE_DELAY);
  };

  return {
    state,
    prepare: () => void prepare().catch(() => undefined),
    check: checkNow,
    cancel: () => {
      if (byUser === null) return;
      byUser.abort();
      latest += 1;
      state.update((now) => ({ ...now, activity: null, failure: { code: 'cancelled', detail: {} } }));
    },
    rejudge: () => {
      const { checked } = state.get();
      if (checked !== null && judge !== null) state.set({ ...state.get(), checked: judge(checked.reading) });
      if (isDirty()) schedule(LIVE_DELAY);
    },
    adopt: (reading) => {
      const { checked } = state.get();
      if (checked === null || judge === null) return;
      const sameCells = checked.reading.snapshot === reading.snapshot;
      state.set({ ...state.get(), checked: sameCells ? { ...checked, reading } : judge(reading) });
    },
    listen: async () => {
      const stop = await parts.port.onChange(onChange);
      return async () => {
        clearTimeout(timer);
        byUser?.abort();
        background?.abort();
        latest += 1;
        await stop();
      };
    },
  };
}

function merged(
  a: Set<SheetKey> | 'everything',
  b: Set<SheetKey> | 'everything',
): Set<SheetKey> | 'everything' {
  return a === 'everything' || b === 'everything' ? 'everything' : new Set([...a, ...b]);
}

/** Lets the page draw and the host breathe before long work. */
function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
