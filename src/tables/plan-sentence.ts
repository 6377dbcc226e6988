import { parseCheckpoint } from '../core/checkpoints';
import { type Decimal, decimal } from '../core/decimal';
import { readShares } from '../core/plan';
import { compact } from '../core/text';
import type { Cell } from '../workbook/cell';
import type { Field, PlanBlock, PlanEntry } from './model';

const FEWEST = 2;
const PERCENT = '%';
/** Between one checkpoint and the next, and at the end. */
const BETWEEN = /^[,、;。.及和]+/u;
/** A checkpoint, what is said of it, and its share. */
const PIECE = /^(.+?)(?:[:=]|累计|支出|完成|执行|应|达到|达|进度|比例|不低于|≥)*(\d+(?:\.\d+)?)$/u;

/**
 * A plan in one cell: 3月底25%，6月底50%，10月底80%，12月底100%. Null unless it is nothing else, its checkpoints and shares
 * ascend, and the last is the whole: then each share is cumulative beyond doubt.
 */
export function planSentence({ at, text }: Field): PlanBlock | null {
  const pieces = compact(text).split(PERCENT);
  const rest = pieces.pop() ?? '';
  if (pieces.length < FEWEST || rest.replace(BETWEEN, '') !== '') return null;
  const entries: PlanEntry[] = [];
  for (const piece of pieces) {
    const [, label = '', points = ''] = PIECE.exec(piece.replace(BETWEEN, '')) ?? [];
    const checkpoint = parseCheckpoint(label);
    const written = `${points}${PERCENT}`;
    const [reading] = readShares([{ kind: 'text', text: written }]);
    if (checkpoint === null || reading?.kind !== 'share') return null;
    const before = entries.at(-1);
    if (before !== undefined && !(before.month < checkpoint.month && isBelow(before, reading.share)))
      return null;
    const share: Field = { at, text: written, empty: false, cell: textCell(written) };
    entries.push({ label, month: checkpoint.month, labelAt: at, share, reading });
  }
  const last = entries.at(-1)?.reading;
  return last?.kind === 'share' && last.share.eq(decimal(1)) ? { at, entries } : null;
}

function isBelow({ reading }: PlanEntry, share: Decimal): boolean {
  return reading.kind === 'share' && reading.share.lt(share);
}

/** A share within a longer text, as if it stood alone. */
function textCell(value: string): Cell {
  return { kind: 'text', value, percent: false, decimals: null, isFormula: false };
}
