import { areaOfCell } from '../../workbook/address';
import type { SheetArea } from '../../workbook/port';
import { type HostCells, isFormula } from '../host-cells';
import { supports } from '../requirements';
import { rectangle } from './survey';

export function canTellSpills(): boolean {
  return supports('1.12', Excel.Range, 'hasSpill');
}

interface SpillingArea {
  readonly area: SheetArea;
  readonly cells: HostCells;
}

/** The areas that formulas of these areas spill into, in one sync more where there are any. */
export async function findSpills(
  context: Excel.RequestContext,
  areas: readonly SpillingArea[],
  rangeOf: (area: SheetArea) => Excel.Range,
): Promise<SheetArea[]> {
  const asked = areas.flatMap(formulaCells).map((cell) => ({
    sheet: cell.sheet,
    range: rangeOf(cell).getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  if (asked.length === 0) return [];
  await context.sync();
  return asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, ...rectangle(range) }]));
}

function formulaCells({ area, cells }: SpillingArea): SheetArea[] {
  return cells.formulas.flatMap((line, rowIndex) =>
    line.flatMap((formula, colIndex) => {
      if (!isFormula(formula, cells.values[rowIndex]?.[colIndex] ?? '')) return [];
      const place = { row: area.top + rowIndex, col: area.left + colIndex };
      return [{ sheet: area.sheet, ...areaOfCell(place) }];
    }),
  );
}
