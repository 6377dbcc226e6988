import { mapReferences, type Reference } from './formula-references';
import type { PackageEditor } from './package-editor';
import { expandShared } from './shared-formulas';
import { allCells, rowElements } from './sheet-rows';
import { TextEdits } from './text-edits';
import type { WorkbookEditor } from './workbook-editor';
import {
  attributesOf,
  childElements,
  childNamed,
  childrenNamed,
  descendants,
  rootElement,
  textOf,
  type XmlElement,
} from './xml-elements';
import { escapeText, setAttribute } from './xml-write';

/**
 * What becomes of a reference; null: its cells are gone.
 * @param own the sheet that a reference without a sheet's name means; null: none
 */
export type ReferenceChange = (reference: Reference, own: string | null) => Reference | null;

/** Elements of a worksheet that hold a formula as their text, wherever they stand. */
const FORMULA_ELEMENTS = new Set(['formula', 'formula1', 'formula2', 'f']);
/** Children of a worksheet that may hold formulas, beside its cells. */
const WITH_FORMULAS = new Set(['conditionalFormatting', 'dataValidations', 'extLst']);
/** Parts beside the sheets that hold formulas, and the elements that hold them. */
const OTHER_PARTS: readonly (readonly [part: RegExp, elements: readonly string[]])[] = [
  [/^xl\/charts\/[^/]+\.xml$/iu, ['f']],
  [/^xl\/tables\/[^/]+\.xml$/iu, ['calculatedColumnFormula', 'totalsRowFormula']],
];

/** Rewrites every reference of a workbook: in cells, rules, links, names and charts. */
export function mapWorkbookReferences(
  pkg: PackageEditor,
  workbook: WorkbookEditor,
  change: ReferenceChange,
): void {
  for (const { name, part, kind } of workbook.sheets()) {
    if (part === null || kind !== 'worksheet') continue;
    const own = (formula: string) => mapReferences(formula, (reference) => change(reference, name));
    pkg.setText(part, sheetWith(pkg.text(part), own));
  }
  const global = (formula: string) => mapReferences(formula, (reference) => change(reference, null));
  workbook.mapNames(global);
  for (const part of pkg.names()) {
    const elements = OTHER_PARTS.find(([pattern]) => pattern.test(part))?.[1];
    if (elements === undefined) continue;
    pkg.edit(part, (text, root, edits) => {
      for (const element of descendants(text, root)) {
        if (elements.includes(element.local)) editFormula(text, edits, element, global);
      }
    });
  }
}

function sheetWith(before: string, change: (formula: string) => string): string {
  // A shared formula is one text for many cells; only where it changes must each have its own.
  const shared = editedSheet(before, change);
  if (shared === before) return before;
  const spelled = expandShared(before);
  return spelled === before ? shared : editedSheet(spelled, change);
}

function editedSheet(text: string, change: (formula: string) => string): string {
  const root = rootElement(text);
  const edits = new TextEdits(text);
  for (const child of childElements(text, root)) {
    if (child.local === 'sheetData' && child.uri === root.uri) {
      for (const { element } of allCells(text, rowElements(text, child))) {
        const f = childNamed(text, element, 'f');
        if (f !== undefined) editFormula(text, edits, f, change);
      }
    } else if (WITH_FORMULAS.has(child.local)) {
      for (const element of descendants(text, child)) {
        if (FORMULA_ELEMENTS.has(element.local)) editFormula(text, edits, element, change);
      }
    } else if (child.local === 'hyperlinks') {
      for (const link of childrenNamed(text, child, 'hyperlink')) {
        const location = attributesOf(text, link).get('location');
        if (location === undefined) continue;
        const moved = change(location);
        if (moved !== location) setAttribute(text, edits, link, 'location', moved);
      }
    }
  }
  return edits.apply();
}

function editFormula(
  text: string,
  edits: TextEdits,
  element: XmlElement,
  change: (formula: string) => string,
): void {
  const before = textOf(text, element);
  if (before === '') return;
  const after = change(before);
  if (after !== before) edits.replace(element.openEnd, element.closeStart, escapeText(after));
}
