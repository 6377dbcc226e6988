import type { CellStyle, HorizontalAlignment, StylePatch, VerticalAlignment } from '../model/style';
import { OfficeError } from '../office-error';
import type { Json } from '../json';
import {
  HostObject,
  navigation,
  type ObjectType,
  type Property,
  property,
  writing,
} from '../richapi/object-type';
import type { RangeTarget } from '../richapi/range-target';
import { BORDERS } from './borders';
import { refuseProtected } from './guards';
import type { StyledCells } from './styled-cells';
import { choiceOf, colourOf, flagOf, numberOf, textOf } from './values';
import { heightOf, widthOf } from './worksheet';

function look(
  read: (style: CellStyle) => Json,
  patch: (value: Json, location: string) => StylePatch,
  since?: string,
): Property<StyledCells> {
  return property(
    (cells) => cells.agreed(({ style }) => read(style)),
    (cells, value, _, location) => cells.patch(patch(value, location), location),
    since === undefined ? {} : { since },
  );
}

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

const DEFAULT_FONT = { name: '宋体', size: 11, color: '#000000' } as const;
const NO_FILL = '#FFFFFF';

/** The one size of all rows or columns; null where they differ. */
function oneSize(
  { ranges }: StyledCells,
  span: (range: RangeTarget) => readonly [number, number],
  stored: (range: RangeTarget) => ReadonlyMap<number, number>,
  size: (range: RangeTarget, index: number) => number,
  standard: (range: RangeTarget) => number,
): number | null {
  let found: number | null = null;
  for (const range of ranges) {
    const [from, to] = span(range);
    const own = [...stored(range).keys()].filter((index) => index >= from && index <= to);
    const sizes = own.map((index) => size(range, index));
    if (own.length < to - from + 1) sizes.push(standard(range));
    for (const one of sizes) {
      if (found !== null && found !== one) return null;
      found = one;
    }
  }
  return found;
}

function columnWidth(cells: StyledCells): number | null {
  return oneSize(
    cells,
    ({ area }) => [area.left, area.right],
    ({ sheet }) => sheet.columnWidths,
    ({ sheet }, col) => widthOf(sheet, col),
    ({ sheet }) => sheet.standardWidth,
  );
}

function rowHeight(cells: StyledCells): number | null {
  return oneSize(
    cells,
    ({ area }) => [area.top, area.bottom],
    ({ sheet }) => sheet.rowHeights,
    ({ sheet }, row) => heightOf(sheet, row),
    ({ sheet }) => sheet.standardHeight,
  );
}

function setColumnWidth({ ranges }: StyledCells, points: number | null, location: string): void {
  for (const { sheet } of ranges) refuseProtected(sheet, 'allowFormatColumns', location);
  for (const { sheet, area } of ranges) sheet.setColumnWidth(area.left, area.right, points, 'addin');
}

function setRowHeight({ ranges }: StyledCells, points: number | null, location: string): void {
  for (const { sheet } of ranges) refuseProtected(sheet, 'allowFormatRows', location);
  for (const { sheet, area } of ranges) sheet.setRowHeight(area.top, area.bottom, points, 'addin');
}

function sizeOf(value: Json, largest: number, location: string): number {
  const points = numberOf(value, location);
  if (points < 0 || points > largest) throw new OfficeError('InvalidArgument', location);
  return points;
}

export const RANGE_FORMAT: ObjectType<StyledCells> = {
  name: 'RangeFormat',
  members: {
    Borders: navigation((cells) => HostObject.of(BORDERS, cells)),
    Fill: navigation((cells) => HostObject.of(FILL, cells)),
    Font: navigation((cells) => HostObject.of(FONT, cells)),
    Protection: navigation((cells) => HostObject.of(FORMAT_PROTECTION, cells), { since: '1.2' }),
    ColumnWidth: property(
      columnWidth,
      (cells, value, _, location) => setColumnWidth(cells, sizeOf(value, 1790, location), location),
      { since: '1.2' },
    ),
    RowHeight: property(
      rowHeight,
      (cells, value, _, location) => setRowHeight(cells, sizeOf(value, 409.5, location), location),
      { since: '1.2' },
    ),
    HorizontalAlignment: look(
      ({ horizontal = 'General' }) => horizontal,
      (value, location) => ({ horizontal: choiceOf(value, HORIZONTAL, location) }),
    ),
    VerticalAlignment: look(
      ({ vertical = 'Bottom' }) => vertical,
      (value, location) => ({ vertical: choiceOf(value, VERTICAL, location) }),
    ),
    IndentLevel: look(
      ({ indent = 0 }) => indent,
      (value, location) => ({ indent: numberOf(value, location) }),
      '1.9',
    ),
    UseStandardHeight: property(
      (cells) => rowHeight(cells) === cells.ranges[0]?.sheet.standardHeight,
      (cells, value, _, location) => {
        if (flagOf(value, location)) setRowHeight(cells, null, location);
      },
      { since: '1.7' },
    ),
    UseStandardWidth: property(
      (cells) => columnWidth(cells) === cells.ranges[0]?.sheet.standardWidth,
      (cells, value, _, location) => {
        if (flagOf(value, location)) setColumnWidth(cells, null, location);
      },
      { since: '1.7' },
    ),
    WrapText: look(
      ({ wrap = false }) => wrap,
      (value, location) => ({ wrap: flagOf(value, location) }),
    ),
    AutofitColumns: writing(
      (cells, args) => {
        setColumnWidth(cells, null, args.location);
        return null;
      },
      { since: '1.2' },
    ),
    AutofitRows: writing(
      (cells, args) => {
        setRowHeight(cells, null, args.location);
        return null;
      },
      { since: '1.2' },
    ),
  },
};

const FILL: ObjectType<StyledCells> = {
  name: 'RangeFill',
  members: {
    Color: look(
      ({ fill = NO_FILL }) => fill,
      (value, location) => ({ fill: colourOf(value, location) || undefined }),
    ),
    Clear: writing((cells, args) => {
      cells.patch({ fill: undefined }, args.location);
      return null;
    }),
  },
};

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const FONT: ObjectType<StyledCells> = {
  name: 'RangeFont',
  members: {
    Bold: look(
      ({ bold = false }) => bold,
      (value, location) => ({ bold: flagOf(value, location) }),
    ),
    Color: look(
      ({ fontColor = DEFAULT_FONT.color }) => fontColor,
      (value, location) => ({ fontColor: colourOf(value, location) || undefined }),
    ),
    Italic: look(
      ({ italic = false }) => italic,
      (value, location) => ({ italic: flagOf(value, location) }),
    ),
    Name: look(
      ({ fontName = DEFAULT_FONT.name }) => fontName,
      (value, location) => ({ fontName: textOf(value, location) }),
    ),
    Size: look(
      ({ fontSize = DEFAULT_FONT.size }) => fontSize,
      (value, location) => ({ fontSize: numberOf(value, location) }),
    ),
    Strikethrough: look(
      ({ strikethrough = false }) => strikethrough,
      (value, location) => ({ strikethrough: flagOf(value, location) }),
      '1.9',
    ),
    Underline: look(
      ({ underline = 'None' }) => underline,
      (value, location) => ({ underline: choiceOf(value, UNDERLINES, location) }),
    ),
  },
};

const FORMAT_PROTECTION: ObjectType<StyledCells> = {
  name: 'FormatProtection',
  members: {
    FormulaHidden: look(
      ({ formulaHidden = false }) => formulaHidden,
      (value, location) => ({ formulaHidden: flagOf(value, location) }),
    ),
    Locked: look(
      ({ unlocked = false }) => !unlocked,
      (value, location) => ({ unlocked: !flagOf(value, location) }),
    ),
  },
};
