import { ReadError } from '../workbook/errors';
import { CellStyle } from './cell-style';
import type { Package } from './package';
import type { Relationships } from './relationships';
import { readSharedStrings, type SharedStrings } from './shared-strings';
import { type CellFormats, GENERAL, readStyles } from './styles';

/** What the sheets of a workbook share. */
export class WorkbookContext {
  private readonly formats: CellFormats;
  private readonly styles: (CellStyle | undefined)[];
  private readonly styleByName = new Map<string, CellStyle>();
  private readonly general: CellStyle;
  private strings: SharedStrings | undefined;
  private cells = 0;

  constructor(
    readonly pkg: Package,
    private readonly relationships: Relationships,
    readonly date1904: boolean,
  ) {
    const styles = relationships.partOfKind('styles');
    this.formats = styles !== undefined && pkg.has(styles) ? readStyles(pkg, styles) : null;
    this.general = new CellStyle(GENERAL, date1904);
    this.styles = Array.from({ length: this.formats?.length ?? 0 }, () => undefined);
  }

  /** The style that a cell names; undefined when the workbook has no such style. */
  style(name = '0'): CellStyle | undefined {
    const known = this.styleByName.get(name);
    if (known !== undefined) return known;
    const style = this.styleAt(/^\d+$/.test(name) ? Number(name) : NaN);
    if (style !== undefined) this.styleByName.set(name, style);
    return style;
  }

  /** The style of an index; undefined when the workbook has no such style. */
  styleAt(index: number): CellStyle | undefined {
    const known = this.styles[index];
    if (known !== undefined) return known;
    const { formats } = this;
    if (formats === null) return this.general;
    const format = formats[index];
    // Style 0 is what a cell has that names none, even where the list of styles is empty.
    if (format === undefined) return index === 0 ? this.general : undefined;
    const style = new CellStyle(format, this.date1904);
    this.styles[index] = style;
    return style;
  }

  /** The shared strings, read when the first cell asks for one: a workbook without such cells may lack the part. */
  sharedStrings(): SharedStrings {
    if (this.strings === undefined) {
      const part = this.relationships.partOfKind('sharedStrings');
      if (part === undefined) throw new ReadError('missing-part', { note: 'shared strings' });
      this.strings = readSharedStrings(this.pkg, part);
    }
    return this.strings;
  }

  /** Counts a cell that holds something. */
  countCell(): void {
    this.cells += 1;
    const { cells } = this.pkg.limits;
    if (this.cells > cells) throw new ReadError('too-large', { note: `more than ${cells} cells` });
  }
}
