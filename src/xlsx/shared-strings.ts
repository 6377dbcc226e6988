import type { Cell } from '../workbook/cell';
import { deriveCell } from '../workbook/derive-cell';
import { ReadError } from '../workbook/errors';
import { decodeEscapes } from './escapes';
import { SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { RichText } from './rich-text';
import type { XmlHandler } from './xml-reader';

/** The workbook's strings as cells: cells with the same string share one object. */
export type SharedStrings = readonly Cell[];

/** A string of one run, with the mark that Excel sets on strings in Chinese or without it, and nothing to decode. */
const PLAIN_ITEM =
  /<si><t(?: xml:space="preserve")?>([^<&\]\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]+)<\/t>(?:<phoneticPr fontId="\d+" type="\w+"\/>)?<\/si>/y;

/** Reads the table of shared strings. Its counts are ignored: the items count. */
export function readSharedStrings(pkg: Package, part: string): SharedStrings {
  const reader = new SharedStringReader(pkg.limits.cellTextLength, part);
  pkg.read(part, { root: 'sst', namespaces: SPREADSHEET }, reader);
  return reader.cells;
}

class SharedStringReader implements XmlHandler {
  readonly cells: Cell[] = [];
  private readonly item: RichText;
  private inItem = false;

  constructor(
    private readonly maxLength: number,
    private readonly part: string,
  ) {
    this.item = new RichText(maxLength, part);
  }

  open(name: string): boolean {
    if (name === 'si') this.inItem = true;
    return name === 'sst' || name === 'si' || (this.inItem && this.item.open(name));
  }

  close(name: string): void {
    this.item.close();
    if (name !== 'si') return;
    this.inItem = false;
    this.add(this.item.take());
  }

  text(text: string): void {
    this.item.text(text);
  }

  alternatives(): never {
    throw new ReadError('damaged-part', { part: this.part, note: 'alternative content among the strings' });
  }

  /** Plain strings one after the other. */
  readonly shortcut = (text: string, from: number): number => {
    if (this.inItem) return from;
    let at = from;
    for (;;) {
      PLAIN_ITEM.lastIndex = at;
      const [written, string = ''] = PLAIN_ITEM.exec(text) ?? [''];
      if (written === '' || string.length > this.maxLength) return at;
      this.add(decodeEscapes(string));
      at += written.length;
    }
  };

  private add(value: string): void {
    this.cells.push(deriveCell({ value, numberFormat: 'General', isFormula: false }));
  }
}
