import type { Call } from '../workbook/port';
import { failureOf } from './failure';
import type { Notices } from './notices';
import { createStore, type Store } from './store';

/** A call that the host has not answered for a second. */
export interface Waiting {
  readonly cancel: () => void;
}

export interface Attempts {
  readonly waiting: Store<Waiting | null>;
  /** Runs what asks something of the workbook. Failing is told, with a way to try again. @returns whether it was done */
  readonly attempt: (action: (call: Call) => Promise<void>) => Promise<boolean>;
}

export function createAttempts(notices: Notices): Attempts {
  const waiting = createStore<Waiting | null>(null);
  const attempt = async (action: (call: Call) => Promise<void>): Promise<boolean> => {
    const controller = new AbortController();
    const mine: Waiting = { cancel: () => controller.abort() };
    try {
      await action({ byUser: true, signal: controller.signal, waiting: () => waiting.set(mine) });
      return true;
    } catch (error) {
      const retry = async (): Promise<void> => {
        await attempt(action);
      };
      notices.tell({ kind: 'failed', failure: failureOf(error), retry });
      return false;
    } finally {
      waiting.update((now) => (now === mine ? null : now));
    }
  };
  return { waiting, attempt };
}
