import { type MoneyUnit, readAmount } from '../../src/core/money';
import type { AmountField, Indicator, ProjectTable } from '../../src/tables/model';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type FormInput, formGrid, recogniseForms, type RowInput, rowsWith } from './forms';
import { cellOf, type Grid, sheetOf, type Value, workbookOf } from './grid';

/** Class, name, comparator, target, unit. */
export type ColumnsRow = readonly [Value, Value, Value, Value, Value];

/** A project form with comparator and unit in columns of their own: indicators from row 5 on, D E F = ≥ 90 %. */
export function columnsWorkbook(...rows: readonly ColumnsRow[]): WorkbookSnapshot {
  const grid: Grid = [
    ['2023年度办公楼物业管理费绩效目标表'],
    ['项目名称', '2023年度办公楼物业管理费', null, '单位：万元'],
    ['预算数', 24, '其中：财政资金', 24],
    ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
    ...rows.map((row, index) => [index === 0 ? '产出指标' : null, ...row]),
  ];
  return workbookOf(sheetOf('1', grid));
}

/** The form with another row of amounts: it stands in row 4. */
export function fundsWorkbook(
  amounts: readonly Value[],
  overrides: Partial<FormInput> = {},
): WorkbookSnapshot {
  const grid = formGrid(overrides).map((row, index) => (index === 3 ? amounts : row));
  return workbookOf(sheetOf('1', grid));
}

/** The table of one form, for cases that no form of the field's layouts yields. */
export function projectOf(form: Partial<FormInput>): ProjectTable {
  const [table] = recogniseForms(form).tables;
  if (table?.kind !== 'project') throw new Error('no project table');
  return table;
}

/** One row of the clean form's indicators with another content: the fourth, of class cost, unless it says another. */
export function indicatorOf(row: RowInput, index = 3): Indicator {
  const found = projectOf({ rows: rowsWith({ [index]: row }) }).indicators[index];
  if (found === undefined) throw new Error('no such row');
  return found;
}

const HERE = { sheet: 0, row: 3, col: 2 };

/** A cell of a budget, beside its label. */
export function amountField(label: string, value: Value, ownUnit: MoneyUnit | null = null): AmountField {
  const cell = cellOf(value);
  const text = cell.value === null ? '' : String(cell.value);
  const field = { at: HERE, text, empty: text === '', cell, label, labelAt: HERE };
  return { ...field, reading: readAmount(text), ownUnit };
}
