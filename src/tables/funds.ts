import { readAmount } from '../core/money';
import { fieldOf, type Region } from './head-fields';
import type { AmountField, FundBlock } from './model';
import { remarkedUnit } from './money-unit';
import type { Hit, SheetView } from './sheet-view';

/** The amounts of a form: 预算数, 其中：财政资金 and the addends beside it. */
export function readFunds(view: SheetView, region: Region, hits: readonly Hit[]): readonly FundBlock[] {
  const budget = hits.find(({ names }) => names.includes('budget'));
  const fiscal = hits.find(({ names }) => names.includes('fiscal'));
  const others = hits.filter(({ names }) => names.includes('otherFunds'));
  if (budget === undefined && fiscal === undefined) return [];
  const rows = new Set([budget, fiscal, ...others].flatMap((hit) => (hit === undefined ? [] : [hit.row])));
  return [
    {
      phase: 'annual',
      budget: budget === undefined ? null : amountField(view, region, budget),
      fiscal: fiscal === undefined ? null : amountField(view, region, fiscal),
      others: others.map((hit) => amountField(view, region, hit)),
      unrecognised: [...rows].flatMap((row) => unrecognisedFunds(view, region, row)),
    },
  ];
}

function amountField(view: SheetView, region: Region, hit: Hit): AmountField {
  const field = fieldOf(view, region, hit);
  const reading = readAmount(field.text);
  const written = reading.kind === 'amount' ? reading.unit : null;
  return { ...field, reading, ownUnit: written ?? remarkedUnit(hit.remarks) };
}

/** Texts that are no known label but have an amount to their right: a fund line of a name we do not know. */
function unrecognisedFunds(view: SheetView, region: Region, row: number): readonly string[] {
  const cells = view.filled(row, region.left, region.right);
  return cells.flatMap(({ col, cell }, index) => {
    const next = cells[index + 1];
    if (next === undefined || cell.kind !== 'text' || view.hitAt(row, col) !== undefined) return [];
    const text = view.text(row, col);
    const isLabel = readAmount(text).kind === 'invalid' && isAmount(view.text(row, next.col));
    return isLabel ? [text] : [];
  });
}

function isAmount(text: string): boolean {
  return readAmount(text).kind === 'amount';
}
