import { rememberLast } from '../../core/memo';
import type { FundBlock, Phase, Table } from '../../tables/model';
import { type Budget, largestBudget } from './budget';
import { fundMismatch } from './fund-sum';
import { contradictionOf } from './restated';

/** The largest budget of a phase. Null also when it contradicts its own funds or is told twice, differently. */
export function comparableBudget(table: Table, phase: Phase): Budget | null {
  return budgetsOf(table)[phase];
}

const budgetsOf = rememberLast((table: Table): Readonly<Record<Phase, Budget | null>> => ({
  annual: largestBudget(table, 'annual', isSound),
  term: largestBudget(table, 'term', isSound),
}));

function isSound(block: FundBlock, table: Table): boolean {
  return fundMismatch(block, table) === null && contradictionOf(block, table) === null;
}
