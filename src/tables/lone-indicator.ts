import { type Decimal, plain } from '../core/decimal';
import type { MoneyUnit } from '../core/money';
import { type Cell, EMPTY_CELL } from '../workbook/cell';
import { createSheet, type PlacedCell, type SheetSnapshot } from '../workbook/snapshot';
import { COLUMN_LABELS, type ColumnName } from './column-labels';
import { type Header, headerColumns } from './header-columns';
import { readIndicators } from './indicators';
import type { ReadLabel } from './label';
import { labelLookup } from './label-lookup';
import type { AmountField, CellRef, ProjectTable } from './model';
import { rowReader } from './row-reader';
import { SheetView } from './sheet-view';

/** A budget given beside the row, outside any form. */
export interface GivenBudget {
  readonly value: Decimal;
  readonly unit: MoneyUnit;
}

/** A header row by itself: what its columns are, and how to read a row under it as a form of one indicator. */
export interface LoneHeader {
  /** The column that a position belongs to, counted from 0; null for one that the labels do not name. */
  readonly columnAt: (position: number) => ColumnName | null;
  /** Null when the labels name no indicator or no target. */
  readonly read: (cells: readonly Cell[], budget: GivenBudget | null) => ProjectTable | null;
}

const HEADER_ROW = 0;
const INDICATOR_ROW = 1;
const HERE: CellRef = { sheet: 0, row: HEADER_ROW, col: 0 };

const { labelNames } = labelLookup(COLUMN_LABELS);

/** There are no other labels than those of columns in a header. */
const readColumnLabel: ReadLabel = (text) => {
  const names = labelNames(text);
  return names.length === 0 ? null : { names, label: text, remarks: [], inline: null };
};

export function loneHeader(labels: readonly Cell[]): LoneHeader {
  const columns = headerColumns(new SheetView(sheetOf([labels]), 0, readColumnLabel), HEADER_ROW);
  const edge = Math.max(0, labels.length - 1);
  const header: Header = { row: HEADER_ROW, columns, left: 0, right: edge, beside: Infinity };
  return {
    columnAt: (position) => columns.findLast(({ col }) => col <= position)?.name ?? null,
    read: (cells, budget) => {
      const view = new SheetView(sheetOf([labels, cells]), 0, readColumnLabel);
      const indicators = readIndicators(rowReader(view, header, edge), [INDICATOR_ROW]);
      if (indicators.length === 0) return null;
      return {
        kind: 'project',
        form: 'target',
        sheet: 0,
        area: { top: HEADER_ROW, left: 0, bottom: INDICATOR_ROW, right: edge },
        title: null,
        unit: null,
        fields: { projectCode: null, projectName: null, unit: null, purpose: null, goal: null },
        moneyUnit: budget === null ? null : { value: budget.unit, at: HERE },
        funds:
          budget === null
            ? []
            : [
                {
                  phase: 'annual',
                  budget: fieldOf(budget),
                  fiscal: null,
                  others: [],
                  restated: [],
                  unrecognised: [],
                },
              ],
        plan: null,
        gaps: [],
        indicators,
        headerAt: HERE,
        blank: false,
        lacking: [],
        year: null,
      };
    },
  };
}

function sheetOf(rows: readonly (readonly Cell[])[]): SheetSnapshot {
  const cells = rows.flatMap((row, index) => row.map((cell, col): PlacedCell => ({ row: index, col, cell })));
  return createSheet({ name: '', cells });
}

function fieldOf({ value, unit }: GivenBudget): AmountField {
  const text = plain(value);
  return {
    at: HERE,
    text,
    empty: false,
    cell: { ...EMPTY_CELL, kind: 'number', value: Number(text) },
    label: '预算数',
    labelAt: HERE,
    reading: { kind: 'amount', value, unit, decimals: text.split('.')[1]?.length ?? 0 },
    ownUnit: unit,
  };
}
