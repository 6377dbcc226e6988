import { movedFormula } from './formula-references';
import { allCells, rowElements } from './sheet-rows';
import { TextEdits } from './text-edits';
import { attributesOf, childNamed, rootElement, textOf } from './xml-elements';
import { escapeText, prefixOf } from './xml-write';

const SHARED = /\bt\s*=\s*["']shared["']/u;

/** Spells out every shared formula of a sheet in each of its cells: once rows move, they no longer say the same. */
export function expandShared(text: string): string {
  if (!SHARED.test(text)) return text;
  const root = rootElement(text);
  const sheetData = childNamed(text, root, 'sheetData');
  if (sheetData === undefined) return text;
  const edits = new TextEdits(text);
  const p = prefixOf(root);
  const masters = new Map<string, { row: number; col: number; formula: string }>();
  for (const { row, col, element } of allCells(text, rowElements(text, sheetData))) {
    const f = childNamed(text, element, 'f');
    if (f === undefined) continue;
    const attributes = attributesOf(text, f);
    if (attributes.get('t') !== 'shared') continue;
    const id = attributes.get('si') ?? '';
    const own = textOf(text, f);
    const known = masters.get(id);
    // The first cell of a group holds the formula, and some writers repeat it.
    if (own !== '' && (known === undefined || attributes.has('ref')))
      masters.set(id, { row, col, formula: own });
    const master = masters.get(id);
    const formula =
      own !== '' || master === undefined
        ? own
        : movedFormula(master.formula, row - master.row, col - master.col);
    edits.replace(f.start, f.end, `<${p}f>${escapeText(formula)}</${p}f>`);
  }
  return edits.apply();
}
