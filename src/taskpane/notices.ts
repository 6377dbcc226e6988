import type { RefusedWrite } from '../workbook/port';
import type { Failure } from './failure';
import { createStore, type Store } from './store';

/** What has just happened, as facts; sentences are made of them when they are shown. */
export type NoticeFacts =
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry?: () => Promise<void> }
  | { readonly kind: 'marked'; readonly marked: number; readonly skipped: readonly string[] }
  | { readonly kind: 'marks-cleared'; readonly skipped: readonly string[] }
  | { readonly kind: 'nothing-to-mark' }
  | {
      readonly kind: 'fixed';
      readonly fixed: number;
      readonly refused: readonly RefusedCell[];
      readonly undo: (() => Promise<void>) | null;
    }
  | { readonly kind: 'reverted'; readonly reverted: number; readonly refused: readonly RefusedCell[] }
  | { readonly kind: 'waived' }
  | { readonly kind: 'unwaived' }
  | { readonly kind: 'waivers-dropped'; readonly count: number }
  | { readonly kind: 'nothing-to-visit' }
  | { readonly kind: 'sheets-added'; readonly what: 'sample' | 'blank-form' }
  | { readonly kind: 'asset-missing' }
  | { readonly kind: 'formulas-written'; readonly cell: string; readonly left: readonly string[] }
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'report-written'; readonly sheet: string }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-failed' }
  | { readonly kind: 'settings-imported' }
  | { readonly kind: 'not-kept' };

export interface RefusedCell {
  /** "4.人民陪审员经费!E13" */
  readonly cell: string;
  readonly reason: RefusedWrite['reason'];
}

export type Notice = NoticeFacts & { readonly id: number };

/** Something that only the user can decide, asked in the pane. */
export interface Question {
  readonly kind: 'overwrite';
  readonly cell: string;
  readonly answer: (yes: boolean) => void;
}

export interface Notices {
  /** The last one; a new one takes its place. */
  readonly current: Store<Notice | null>;
  readonly question: Store<Question | null>;
  readonly tell: (facts: NoticeFacts) => void;
  readonly dismiss: () => void;
  readonly ask: (question: Omit<Question, 'answer'>) => Promise<boolean>;
}

export function createNotices(): Notices {
  const current = createStore<Notice | null>(null);
  const question = createStore<Question | null>(null);
  let count = 0;
  return {
    current,
    question,
    tell: (facts) => {
      count += 1;
      current.set({ ...facts, id: count });
    },
    dismiss: () => current.set(null),
    ask: (asked) =>
      new Promise((done) => {
        question.get()?.answer(false);
        question.set({
          ...asked,
          answer: (yes) => {
            question.set(null);
            done(yes);
          },
        });
      }),
  };
}
