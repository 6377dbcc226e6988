import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/workbook/cell';
import { deriveCell } from '../../src/workbook/derive-cell';
import { isCellError, type ModelCell, openWorkbook } from '../../workbench/host/node';
import { readWorkbook } from '../../src/xlsx/read-workbook';

/** As both hosts derive what a cell holds. */
function derived({ value, formula, spilledFrom, style }: ModelCell): Cell {
  const isError = isCellError(value);
  return deriveCell({
    value: isError ? value.error : value,
    isError,
    numberFormat: style.numberFormat,
    isFormula: formula !== undefined || spilledFrom !== undefined,
  });
}

const SAMPLES = join(__dirname, '..', '..', 'samples');

describe('opening an .xlsx file', () => {
  it.each(['承德市中级人民法院2023年度.xlsx', '空白模板.xlsx'])(
    'finds what the strict reader finds in %s',
    (name) => {
      const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
      const snapshot = readWorkbook(bytes);
      const workbook = openWorkbook(bytes, name);
      expect(workbook.isDirty).toBe(false);
      expect(
        workbook.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.usedRange(true), sheet.merges]),
      ).toEqual(snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.used, sheet.merges]));
      for (const [index, sheet] of snapshot.sheets.entries()) {
        for (const { row, col, cell } of sheet.cells()) {
          const own = workbook.sheets[index]?.cell(row, col);
          expect(own === undefined ? null : derived(own)).toEqual(cell);
        }
      }
    },
  );
});
