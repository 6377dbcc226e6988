import { readAmount } from '../core/money';
import { compact, labelKey, labelRemarks } from '../core/text';
import type { Place } from '../workbook/address';
import { amountOf } from './funds';
import type { Region } from './head-fields';
import { WHOLES } from './labels';
import type { AmountField, FundBlock } from './model';
import { labelled, type SheetField } from './sheet-field';
import type { Line, SheetView } from './sheet-view';

/** The line under the tasks: 金额合计. */
const SUM = /^(?:预算)?(?:金额)?(?:合计|总计)(?:\([^()]*\))?$/u;
/** Parts of another task, or sums of some: what such rows hold is not added to the others. */
const PART_OR_SUM = /其中|小计|合计|总计|累计/u;
/** 一、 (一) 1. 1、 ① before a task: tasks and their parts are numbered differently. */
const NUMBERINGS = [
  /^[一二三四五六七八九十]+[、.]/u,
  /^\([一二三四五六七八九十]+\)/u,
  /^\d+[、.]/u,
  /^\(\d+\)/u,
];

interface TaskTable {
  /** From the first label of the tasks to the line above their sum. */
  readonly above: readonly Line[];
  /** 金额合计 */
  readonly label: SheetField;
  /** The head of the whole amounts. */
  readonly whole: Place & { readonly text: string };
}

function taskTable(view: SheetView, region: Region): TaskTable | null {
  const lines = view.lines(region);
  const top = lines.findIndex(({ hits }) => hits.some(({ names }) => names.includes('task')));
  const under = top < 0 ? [] : lines.slice(top + 1).flatMap(({ cells }) => cells);
  const label = under.find(({ text }) => SUM.test(compact(text)));
  if (label === undefined) return null;
  const above = lines.slice(top).filter(({ row }) => row < label.row);
  const cells = above.flatMap((line) => line.cells).filter(({ col }) => col > label.col);
  const isBudget = ({ row, col }: Place): boolean => view.hitAt(row, col)?.names.includes('budget') === true;
  const whole = cells.find(({ text }) => WHOLES.has(labelKey(text))) ?? cells.find(isBudget);
  return whole === undefined ? null : { above, label, whole };
}

/**
 * The whole amount of each task, under its name; none where they are not all of one rank, or one is not read: then
 * nothing tells what adds up to 金额合计.
 */
export function readTasks(view: SheetView, region: Region): readonly AmountField[] {
  const table = taskTable(view, region);
  if (table === null) return [];
  const { above, label, whole } = table;
  const remarks = labelRemarks(label.text);
  const tasks: AmountField[] = [];
  const ranks = new Set<number>();
  for (const { row, cells } of above) {
    const field = view.field({ row, col: whole.col });
    if (row <= whole.row || field.empty) continue;
    const name = cells.find(({ col, cell }) => {
      return cell.kind === 'text' && col < whole.col && view.hitAt(row, col) === undefined;
    });
    const text = compact(name?.text ?? '');
    ranks.add(NUMBERINGS.findIndex((numbering) => numbering.test(text)));
    const task = amountOf(labelled(field, name?.text ?? '', name?.at ?? field.at), { remarks });
    if (PART_OR_SUM.test(text) || ranks.size > 1 || task.reading.kind === 'invalid') return [];
    tasks.push(task);
  }
  return tasks;
}

/** 金额合计 of the 年度主要任务 of a department with its 财政拨款 and 其他资金; none on a form without such a line. */
export function readTaskFunds(view: SheetView, region: Region): readonly FundBlock[] {
  const table = taskTable(view, region);
  if (table === null) return [];
  const { above, label, whole } = table;
  const columns = above.flatMap(({ hits }) => hits).filter(({ col }) => col > label.col);
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
