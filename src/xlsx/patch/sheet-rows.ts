import { packedCol, packedRow, packReference } from '../cell-reference';
import { attributesOf, childrenNamed, type XmlElement } from './xml-elements';

export interface RowElement {
  readonly row: number;
  readonly element: XmlElement;
}

export interface CellElement {
  readonly row: number;
  readonly col: number;
  readonly element: XmlElement;
}

/** The rows of `sheetData`; one that does not tell its number follows the one before it. */
export function rowElements(text: string, sheetData: XmlElement): RowElement[] {
  let row = -1;
  return childrenNamed(text, sheetData, 'row').map((element) => {
    const number = attributesOf(text, element).get('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    return { row, element };
  });
}

export function cellElements(text: string, { row, element: parent }: RowElement): CellElement[] {
  let col = -1;
  return childrenNamed(text, parent, 'c').map((element) => {
    const packed = packReference(attributesOf(text, element).get('r') ?? '');
    col = packed < 0 ? col + 1 : packedCol(packed);
    return { row: packed < 0 ? row : packedRow(packed), col, element };
  });
}

export function* allCells(text: string, rows: readonly RowElement[]): Generator<CellElement> {
  for (const row of rows) yield* cellElements(text, row);
}
