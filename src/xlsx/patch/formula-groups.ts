import { type Area, parseArea, type Place } from '../../workbook/address';
import { contains } from '../../workbook/contains';
import type { CellElement } from './sheet-rows';
import { movedFormula } from './formula-references';
import { attributesOf, childNamed, textOf } from './xml-elements';

/** A formula of one cell that speaks for others as well. */
interface FormulaGroup extends Place {
  readonly kind: 'shared' | 'array';
  /** Of a shared formula: what its other cells name it by. */
  readonly id: string | undefined;
  readonly area: Area;
  readonly formula: string;
}

/** What a change makes of cells that it does not name. */
export interface GroupEffects {
  /** Formulas as stored that cells now need of their own, by `placeKey`. */
  readonly ownFormulas: ReadonlyMap<string, string>;
  /** Cells whose array formula no longer fills others, by `placeKey`. */
  readonly single: ReadonlyMap<string, Place>;
}

const GROUPED = /<(?:[\w.-]+:)?f\s[^>]*\bt\s*=\s*["'](?:shared|array)["']/u;

export function placeKey({ row, col }: Place): string {
  return `${row},${col}`;
}

/**
 * Finds what happens to formulas that several cells share when some of the cells are written over.
 * @param cells every cell of the sheet
 * @param replaced places whose formula goes or becomes another
 */
export function groupEffects(
  text: string,
  cells: () => Iterable<CellElement>,
  replaced: ReadonlyMap<string, Place>,
): GroupEffects {
  const ownFormulas = new Map<string, string>();
  const single = new Map<string, Place>();
  if (replaced.size === 0 || !GROUPED.test(text)) return { ownFormulas, single };
  const groups: FormulaGroup[] = [];
  const members: (Place & { readonly id: string | undefined })[] = [];
  for (const cell of cells()) {
    const f = childNamed(text, cell.element, 'f');
    if (f === undefined) continue;
    const attributes = attributesOf(text, f);
    const kind = attributes.get('t');
    const id = attributes.get('si');
    const area = parseArea(attributes.get('ref') ?? '');
    const { row, col } = cell;
    if (kind === 'shared') members.push({ row, col, id });
    if ((kind === 'shared' || kind === 'array') && area !== null) {
      groups.push({ row, col, kind, id, area, formula: textOf(text, f) });
    }
  }
  for (const group of groups) {
    const gone = replaced.has(placeKey(group));
    if (group.kind === 'array') {
      const broken = [...replaced.values()].some((place) => contains(group.area, place));
      if (broken && !gone) single.set(placeKey(group), group);
    } else if (gone) {
      for (const { row, col, id } of members) {
        if (id !== group.id || replaced.has(placeKey({ row, col }))) continue;
        ownFormulas.set(
          placeKey({ row, col }),
          movedFormula(group.formula, row - group.row, col - group.col),
        );
      }
    }
  }
  return { ownFormulas, single };
}
