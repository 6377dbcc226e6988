import { formatArea } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { CellContent, FormulaResult } from './changes';
import { storedFormula } from './formula-names';
import { attributesOf, childNamed, textOf, type XmlElement } from './xml-elements';

/** A cell as it stands in the file. */
export interface HeldCell {
  /** Of the sheet. */
  readonly text: string;
  readonly element: XmlElement;
  readonly attributes: ReadonlyMap<string, string>;
  readonly formula: XmlElement | undefined;
  /** As the reader reads it, shared strings included; undefined when that is not known. */
  readonly known: Cell | undefined;
}

/** Whether a cell holds just this already: a host need not know what a new calculation has changed. */
export function holds(cell: HeldCell, content: CellContent): boolean {
  const { text, formula } = cell;
  switch (content.kind) {
    case 'empty':
      return false;
    case 'constant':
      return formula === undefined && hasValue(cell, content.value);
    case 'result':
      return hasValue(cell, content.result);
    case 'formula': {
      if (formula === undefined || textOf(text, formula) !== storedFormula(content.formula)) return false;
      const attributes = attributesOf(text, formula);
      const area = content.spill === undefined ? undefined : formatArea(content.spill);
      const kind = area === undefined ? undefined : 'array';
      const same = attributes.get('t') === kind && attributes.get('ref') === area;
      return same && hasValue(cell, content.result);
    }
  }
}

function hasValue({ text, element, attributes, known }: HeldCell, value: FormulaResult): boolean {
  const v = childNamed(text, element, 'v');
  const type = attributes.get('t') ?? 'n';
  if (typeof value === 'string') return known?.kind === 'text' && known.value === value;
  if (value === null || v === undefined) return false;
  const written = textOf(text, v);
  if (typeof value === 'number') return type === 'n' && written !== '' && Number(written) === value;
  if (typeof value === 'boolean') return type === 'b' && written === (value ? '1' : '0');
  return type === 'e' && written === value.error;
}
