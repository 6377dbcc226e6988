import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { laterFlag } from './compiling';

/** What is asked of a V8. */
export interface NewSpace {
  /** Bytes that it keeps for new objects, both halves together. */
  readonly size: () => number;
  /** Keeps it from taking more. */
  readonly hold: () => void;
}

/**
 * Room for new objects that does for small workbooks. After some dozens of them V8 takes as much again: it then collects
 * half as often, half as much at a time, and is no faster for it.
 */
const ENOUGH = 16 * 2 ** 20;

/** To be called after each file: holds the room for new objects once there is enough of it. */
export function holder({ size, hold }: NewSpace): () => void {
  let held = false;
  return () => {
    if (held || size() < ENOUGH) return;
    held = true;
    hold();
  };
}

/** That of this process, for all its threads; of a release in which it was not tried the room is as V8 wishes. */
export const V8_NEW_SPACE: NewSpace = {
  size: () =>
    laterFlag(process.versions.v8) === null
      ? 0
      : (getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0),
  hold: () => setFlagsFromString('--semi-space-growth-factor=1'),
};
