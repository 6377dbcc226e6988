import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is told to run a function longer before it optimises it. Left to itself it optimises hundreds of functions
 * within the second that most checks take: 30 to 40 % of the processor's time on Node.js 20, 15 to 25 % on 22 and 24,
 * and what is gained by it comes too late. By the release of V8, for flags come and go, and V8 complains aloud about
 * one that it does not know: a release that is not named here is left as it is.
 */
const LATER: Readonly<Record<string, string>> = {
  // Node.js 20
  '11.3': '--interrupt-budget=1000000',
  // Node.js 22
  '12.4': '--invocation-count-for-turbofan=40000',
  // Node.js 24
  '13.6': '--invocation-count-for-turbofan=40000',
};

/**
 * From this size on, in bytes, a file keeps the same few functions busy for seconds, so that they are better optimised
 * soon, and may need more memory than there is.
 */
export const LARGE = 2 ** 20;

/** @param v8 its version, such as 11.3.244.8-node.33 */
export function laterFlag(v8: string): string | null {
  const [release = ''] = /^\d+\.\d+/u.exec(v8) ?? [];
  return LATER[release] ?? null;
}

/** @param sizes of the files that are going to be checked, in bytes */
export function flagFor(sizes: readonly number[]): string | null {
  return sizes.every((size) => size < LARGE) ? laterFlag(process.versions.v8) : null;
}

/** Sets up V8 for what is going to be checked; before much else is done. */
export function compileFor(sizes: readonly number[]): void {
  const flag = flagFor(sizes);
  if (flag !== null) setFlagsFromString(flag);
}
