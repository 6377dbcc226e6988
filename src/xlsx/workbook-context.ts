import { ReadError } from '../workbook/errors';
import type { Package } from './package';
import type { Relationships } from './relationships';
import { readSharedStrings, type SharedStrings } from './shared-strings';
import { type CellFormats, formatOf, readStyles } from './styles';

/** What the sheets of a workbook share. */
export class WorkbookContext {
  private readonly formats: CellFormats;
  private readonly formatByStyle = new Map<string | undefined, string>();
  private strings: SharedStrings | undefined;
  private cells = 0;

  constructor(
    readonly pkg: Package,
    private readonly relationships: Relationships,
    readonly date1904: boolean,
  ) {
    const styles = relationships.partOfKind('styles');
    this.formats = styles !== undefined && pkg.has(styles) ? readStyles(pkg, styles) : null;
  }

  /** The number format code of a style as a cell names it; undefined when there is no such style. */
  format(style: string | undefined): string | undefined {
    const known = this.formatByStyle.get(style);
    if (known !== undefined) return known;
    const format = formatOf(this.formats, styleIndex(style));
    if (format !== undefined) this.formatByStyle.set(style, format);
    return format;
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

function styleIndex(style = '0'): number {
  return /^\d+$/.test(style) ? Number(style) : NaN;
}
