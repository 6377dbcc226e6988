import type { ModelCell } from './cell';
import { mapReferences } from './formula-references';
import type { DefinedName } from './names';
import type { SheetModel } from './sheet';

type Reference = Parameters<Parameters<typeof mapReferences>[1]>[0];

/**
 * What a reference becomes; null: it stays.
 * @param home the sheet that the formula stands on; null for a name of the workbook
 */
export type Rewrite = (reference: Reference, home: SheetModel | null) => string | null;

/**
 * Rewrites the references of all formulas in cells and conditional formats, and those of names.
 * @param inFile whoever saves the workbook does the same to the formulas in the file
 * @returns the names as they are now
 */
export function rewriteFormulas(
  sheets: readonly SheetModel[],
  names: readonly DefinedName[],
  rewrite: Rewrite,
  inFile: boolean,
): readonly DefinedName[] {
  const map = (formula: string, home: SheetModel | null): string =>
    mapReferences(formula, (reference) => rewrite(reference, home));
  for (const sheet of sheets) {
    const used = sheet.grid.used(true);
    for (const { row, col, cell } of used === null ? [] : [...sheet.grid.within(used)]) {
      if (cell.formula === undefined) continue;
      const formula = map(cell.formula, sheet);
      if (formula === cell.formula) continue;
      const next: ModelCell = { ...cell, formula };
      sheet.load(row, col, next);
      if (!inFile) sheet.changes.cell(row, col, 'content');
    }
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
      const formula = map(format.formula, sheet);
      return formula === format.formula ? format : { ...format, formula };
    });
  }
  return names.map((name) => {
    const formula = map(name.formula, name.scope);
    return formula === name.formula ? name : { ...name, formula };
  });
}
