import type { Comparison, Judgement } from './results';

/** How many times better counts as clearly ahead. */
const CLEARLY = 2;

/** clear: ahead by `CLEARLY` times or more; ahead: by less; behind: not at all. */
export type Verdict = 'clear' | 'ahead' | 'behind' | 'met' | 'missed';

/** How many times ours is better; Infinity where ours is none at all, 1 where both are. */
export function timesBetter({ ours, theirs }: Comparison): number {
  const [better, worse] = ours.unit === 'perSecond' ? [theirs.value, ours.value] : [ours.value, theirs.value];
  return better === worse ? 1 : worse / better;
}

export function verdictOf(judgement: Judgement): Verdict {
  if (judgement.kind === 'goal') {
    const { ours, bound, limit } = judgement;
    const met = bound === 'at-most' ? ours.value <= limit.value : ours.value >= limit.value;
    return met ? 'met' : 'missed';
  }
  const times = timesBetter(judgement);
  if (times >= CLEARLY) return 'clear';
  return times > 1 ? 'ahead' : 'behind';
}

/** Whether a reader must be told before all else: we are not clearly ahead, or a promise is not kept. */
export function isShort(judgement: Judgement): boolean {
  const verdict = verdictOf(judgement);
  return verdict !== 'clear' && verdict !== 'met';
}
