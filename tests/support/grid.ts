import { parseArea } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import {
  createSheet,
  type PlacedCell,
  type SheetSnapshot,
  type SheetVisibility,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';

/** What tests write into a cell: text, a number, nothing, or a cell with a format. */
export type Value = string | number | boolean | null | Cell;
export type Grid = readonly (readonly Value[])[];

interface SheetOptions {
  readonly merges?: readonly string[];
  readonly visibility?: SheetVisibility;
  /** Where the grid's first cell stands, from 0. */
  readonly row?: number;
  readonly col?: number;
}

export function sheetOf(name: string, grid: Grid, options: SheetOptions = {}): SheetSnapshot {
  const { merges = [], visibility = 'visible', row = 0, col = 0 } = options;
  const cells: PlacedCell[] = grid.flatMap((values, r) =>
    values.map((value, c) => ({ row: row + r, col: col + c, cell: cellOf(value) })),
  );
  return createSheet({
    name,
    visibility,
    merges: merges.map((text) => parseArea(text)).filter((area) => area !== null),
    cells,
  });
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

export function cellOf(value: Value): Cell {
  const plain = { percent: false, decimals: null, isFormula: false } as const;
  if (value === null || value === '') return { ...plain, kind: 'empty', value: null };
  if (typeof value === 'string') return { ...plain, kind: 'text', value };
  if (typeof value === 'number') return { ...plain, kind: 'number', value };
  if (typeof value === 'boolean') return { ...plain, kind: 'boolean', value };
  return value;
}

/** 0.9 shown as 90 %. */
export function percent(value: number, decimals = 0): Cell {
  return { kind: 'number', value, percent: true, decimals, isFormula: false };
}

/** 60 shown as 60人. */
export function suffixed(value: number, unitSuffix: string): Cell {
  return { kind: 'number', value, percent: false, decimals: 0, unitSuffix, isFormula: false };
}

/** 60 shown as ≥60人. */
export function prefixed(prefix: string, value: number, unitSuffix: string): Cell {
  return { ...suffixed(value, unitSuffix), prefix };
}

/** A serial shown as a date. */
export function date(serial: number): Cell {
  return { kind: 'date', value: serial, percent: false, decimals: null, isFormula: false };
}

/** A number with fixed decimals, such as 292.00. */
export function fixed(value: number, decimals = 2): Cell {
  return { kind: 'number', value, percent: false, decimals, isFormula: false };
}

export function error(name: string): Cell {
  return { kind: 'error', value: name, percent: false, decimals: null, isFormula: true };
}
