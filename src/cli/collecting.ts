import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of garbage, new objects and buffers included, at which the heap is collected: some 60 workbooks of ten forms. */
const ROOM = 24 * 2 ** 20;

/** The heap of this thread. */
export interface Heap {
  /** Bytes, garbage and buffers included. */
  readonly used: () => number;
  readonly collect: () => void;
}

/**
 * Keeps a heap small while file after file is checked. V8 by itself lets garbage lie until it is several times as much
 * as what is alive: some hundred workbooks, and memory grows with each of them.
 * @returns to be called between files and between the pieces of a report
 */
export function collector({ used, collect }: Heap): () => void {
  let kept = used();
  return () => {
    if (used() < kept + ROOM) return;
    collect();
    kept = used();
  };
}

export const V8_HEAP: Heap = {
  used: () => {
    const { used_heap_size: own, external_memory: beside } = getHeapStatistics();
    return own + beside;
  },
  collect: () => {
    // It has no name for programs but by this flag, which new contexts heed.
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('globalThis.gc') as (() => void) | undefined;
    collect?.();
  },
};
