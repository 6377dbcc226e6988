import { UNCALCULATED } from '../workbook/cell';
import { type Area, areaOfCell, union } from '../workbook/address';
import { type Header, spanOf } from './header-columns';
import type { Head } from './head';
import type { Region } from './head-fields';
import type { RowReader } from './row-reader';
import type { CellRef, Table } from './model';
import type { SheetView } from './sheet-view';

/** A form found on a sheet, before it is read: its header, what stands above it, and its indicator rows. */
export interface FormSite {
  readonly view: SheetView;
  readonly header: Header;
  /** The rows between the form above and the header. */
  readonly above: Region;
  readonly head: Head;
  readonly reader: RowReader;
  readonly rows: readonly number[];
}

/** One kind of form. The first layout that accepts a site reads it. */
export interface Layout {
  /** Whether a form is one of this layout, judged by its header and head. */
  accepts(site: FormSite): boolean;
  /** The tables of a form: one, or one per project. */
  readonly read: (site: FormSite) => readonly Table[];
}

/** What of a head may tell its year. */
interface YearTelling extends Pick<Head, 'title' | 'yearLine'> {
  readonly fields: Pick<Head['fields'], 'projectName'>;
}

const TITLE_YEAR = /(20\d{2})年/u;

/** A budget year as far as the form itself tells it: a year line or the title, else the project's name. */
export function yearOf(head: YearTelling): number | null {
  const texts = [head.title?.text, head.fields.projectName?.text];
  const found = texts.map((text) => TITLE_YEAR.exec(text?.normalize('NFKC') ?? '')?.[1]).find(Boolean);
  return head.yearLine ?? (found === undefined ? null : Number(found));
}

/** The unit that a form names: in a line with its code, else in a field. */
export function unitOf({ unitLine, fields: { unit } }: Head): Table['unit'] {
  return unitLine ?? (unit === null || unit.empty ? null : { code: null, name: unit.text, at: unit.at });
}

/** The first label of a form's header. */
export function headerCell({ view, header }: FormSite): CellRef {
  return view.ref({ row: header.row, col: spanOf(header)[0] });
}

/** The cells that a form covers: head, header and rows up to its last indicator. */
export function areaOf({ view, header, head, rows }: FormSite): Area {
  const [left, right] = spanOf(header);
  const start: Area = { top: header.row, bottom: header.row, left, right };
  const edge = edgeOf(head, header);
  const inRows = rows.flatMap((row) => {
    const cells = view.filled(row, header.left, edge);
    return [cells[0], cells.at(-1)].filter((cell) => cell !== undefined);
  });
  const area = [...head.places, ...inRows].reduce<Area>((all, place) => union(all, areaOfCell(place)), start);
  return view.sheet.merges
    .filter((merge) => overlaps(merge, area) && merge.left >= header.left && merge.right <= header.right)
    .reduce<Area>((all, merge) => union(all, merge), area);
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The rightmost column that the form's labels or their values use. */
export function edgeOf(head: Head, header: Header): number {
  const cols = [...head.places, ...header.columns].map(({ col }) => col);
  return Math.min(
    cols.reduce((a, b) => Math.max(a, b), 0),
    header.right,
  );
}

/** A formula that was never calculated hides what its cell says. */
export function hasUnknownResults({ view }: FormSite, area: Area): boolean {
  if (!view.hasUncalculated) return false;
  return view
    .rowsBetween(area.top, area.bottom)
    .some((row) =>
      view
        .filled(row, area.left, area.right)
        .some(({ cell }) => cell.kind === 'error' && cell.value === UNCALCULATED),
    );
}
