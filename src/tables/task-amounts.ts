import { readAmount } from '../core/money';
import { compact, labelKey, labelRemarks } from '../core/text';
import { amountOf } from './funds';
import type { Region } from './head-fields';
import { WHOLES } from './labels';
import type { AmountField, FundBlock } from './model';
import { labelled } from './sheet-field';
import type { SheetView } from './sheet-view';

/** The line under the tasks: 金额合计. */
const SUM = /^(?:预算)?(?:金额)?(?:合计|总计)(?:\([^()]*\))?$/u;
/** 金额合计 of the 年度主要任务 of a department with its 财政拨款 and 其他资金; none on a form without such a line. */
export function readTaskFunds(view: SheetView, region: Region): readonly FundBlock[] {
  const lines = view.lines(region);
  const top = lines.findIndex(({ hits }) => hits.some(({ names }) => names.includes('task')));
  const under = top < 0 ? [] : lines.slice(top + 1).flatMap(({ cells }) => cells);
  const label = under.find(({ text }) => SUM.test(compact(text)));
  if (label === undefined) return [];
  const above = lines.slice(top).filter(({ row }) => row < label.row);
  const columns = above.flatMap(({ hits }) => hits).filter(({ col }) => col > label.col);
  const whole =
    above
      .flatMap(({ cells }) => cells)
      .find(({ text, col }) => col > label.col && WHOLES.has(labelKey(text))) ??
    columns.find(({ names }) => names.includes('budget'));
  if (whole === undefined) return [];
  const amountIn = (col: number, named: string): AmountField => {
    const field = labelled(view.field({ row: label.row, col }), named, view.ref(label));
    return amountOf(field, { remarks: labelRemarks(named) });
  };
  const unrecognised = above
    .filter(({ row }) => row === whole.row)
    .flatMap(({ cells }) => cells)
    .filter(({ row, col }) => col > whole.col && view.hitAt(row, col) === undefined)
    .filter(({ col }) => readAmount(view.text(label.row, col)).kind === 'amount');
  const fiscal = columns.find(({ names }) => names.includes('fiscal'));
  const others = columns.filter(({ names }) => names.includes('otherFunds'));
  return [
    {
      phase: 'annual',
      budget: amountIn(whole.col, label.text),
      fiscal: fiscal === undefined ? null : amountIn(fiscal.col, fiscal.label),
      others: others.map((other) => amountIn(other.col, other.label)),
      restated: [],
      unrecognised: unrecognised.map(({ text }) => text),
    },
  ];
}
