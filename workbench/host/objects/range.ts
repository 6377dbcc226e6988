import { type Area, areaOfCell } from '../../../src/workbook/address';
import { cellCount, columnCount, isEntireColumns, isEntireRows, rowCount } from '../model/areas';
import type { ModelCell } from '../model/cell';
import { displayText } from '../model/display-text';
import type { SheetModel } from '../model/sheet';
import type { Hyperlink } from '../model/style';
import { OfficeError } from '../office-error';
import { isJsonObject, type Json } from '../json';
import {
  HostObject,
  navigation,
  type ObjectType,
  type Property,
  property,
  reading,
  writing,
} from '../richapi/object-type';
import { RangeTarget } from '../richapi/range-target';
import { readAddress, writeAddress } from './addresses';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { derived, DERIVED_RANGES } from './derived-ranges';
import { refuseLocked, refuseProtected } from './guards';
import { OverlayScope } from './overlay-target';
import { RANGE_FORMAT } from './range-format';
import {
  agreed,
  formulaJson,
  readBlock,
  readCells,
  refuseUnbounded,
  valueJson,
  valueType,
} from './range-values';
import { StyledCells } from './styled-cells';
import { flagOf, textOf } from './values';
import { heightOf, widthOf, WORKSHEET } from './worksheet';

const LARGEST_ARRAY = 5_000_000;

/** A property with one entry for each cell. */
function perCell(
  read: (cell: ModelCell, sheet: SheetModel) => Json,
  set?: Property<RangeTarget>['set'],
  since?: string,
): Property<RangeTarget> {
  return property(
    (range, context) => readCells(range, context, read),
    set,
    since === undefined ? {} : { since },
  );
}

const enter: Property<RangeTarget>['set'] = ({ sheet, area }, value, context, location) => {
  refuseUnbounded(sheet, area, context, location);
  const block = readBlock(area, value, location);
  refuseLocked(sheet, area, location);
  sheet.enter(area, block, 'addin');
};

const setNumberFormat: Property<RangeTarget>['set'] = ({ sheet, area }, value, context, location) => {
  if (typeof value === 'string' || isEntireRows(area) || isEntireColumns(area)) {
    const [[only] = []] = readBlock({ top: 0, left: 0, bottom: 0, right: 0 }, value, location);
    refuseProtected(sheet, 'allowFormatCells', location);
    sheet.setStyle(area, { numberFormat: textOf(only ?? null, location) }, 'addin');
    return;
  }
  refuseUnbounded(sheet, area, context, location);
  const block = readBlock(area, value, location);
  refuseProtected(sheet, 'allowFormatCells', location);
  block.forEach((line, r) => {
    line.forEach((format, c) => {
      if (format === null) return;
      const [row, col] = [area.top + r, area.left + c];
      sheet.setStyle(areaOfCell({ row, col }), { numberFormat: textOf(format, location) }, 'addin');
    });
  });
};

function hyperlinkJson(link: Hyperlink | undefined): Json {
  return link === undefined ? null : { ...link };
}

function hyperlinkOf(value: Json, location: string): Hyperlink {
  if (!isJsonObject(value)) throw new OfficeError('InvalidArgument', location);
  const text = (key: string): string | undefined => {
    const part = value[key];
    if (part === undefined || part === null) return undefined;
    return textOf(part, location);
  };
  const parts = {
    address: text('address'),
    documentReference: text('documentReference'),
    screenTip: text('screenTip'),
    textToDisplay: text('textToDisplay'),
  };
  if (parts.address === undefined && parts.documentReference === undefined)
    throw new OfficeError('InvalidArgument', location);
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** Whether all of them are hidden; null where only some are. */
function hiddenState(indexes: ReadonlySet<number>, from: number, to: number): boolean | null {
  let hidden = 0;
  for (const index of indexes) if (index >= from && index <= to) hidden += 1;
  return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
}

/** The points that so many rows or columns take up together. */
function extent(size: (index: number) => number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += size(index);
  return sum;
}

const CLEAR = { All: 'all', Contents: 'contents', Formats: 'formats', Hyperlinks: 'hyperlinks' } as const;

/** Rows and columns are inserted and deleted by options of their own on a protected sheet. */
function refuseShift(sheet: SheetModel, area: Area, verb: 'Insert' | 'Delete', location: string): void {
  const option = isEntireRows(area)
    ? `allow${verb}Rows`
    : isEntireColumns(area)
      ? `allow${verb}Columns`
      : null;
  refuseProtected(sheet, option, location);
}

export const RANGE: ObjectType<RangeTarget> = {
  name: 'Range',
  identity: (range, context) => {
    const id = context.referenceOf(HostObject.of(RANGE, range), range);
    return id === null ? {} : { _ReferenceId: id };
  },
  members: {
    ConditionalFormats: navigation(
      (range, context) => HostObject.of(CONDITIONAL_FORMATS, new OverlayScope(range.sheet, [range], context)),
      { since: '1.6' },
    ),
    Format: navigation((range) => HostObject.of(RANGE_FORMAT, new StyledCells([range]))),
    Worksheet: navigation(({ sheet }) => HostObject.of(WORKSHEET, sheet)),

    Address: property(({ sheet, area }) => writeAddress(sheet, area)),
    AddressLocal: property(({ sheet, area }) => writeAddress(sheet, area)),
    CellCount: property(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
    ColumnCount: property(({ area }) => columnCount(area)),
    ColumnIndex: property(({ area }) => area.left),
    RowCount: property(({ area }) => rowCount(area)),
    RowIndex: property(({ area }) => area.top),
    ColumnHidden: property(
      ({ sheet, area }) => hiddenState(sheet.hiddenColumns, area.left, area.right),
      ({ sheet, area }, value, _, location) => {
        refuseProtected(sheet, 'allowFormatColumns', location);
        sheet.setHidden('columns', area.left, area.right, flagOf(value, location), 'addin');
      },
      { since: '1.2' },
    ),
    RowHidden: property(
      ({ sheet, area }) => hiddenState(sheet.hiddenRows, area.top, area.bottom),
      ({ sheet, area }, value, _, location) => {
        refuseProtected(sheet, 'allowFormatRows', location);
        sheet.setHidden('rows', area.top, area.bottom, flagOf(value, location), 'addin');
      },
      { since: '1.2' },
    ),
    Hidden: property(
      ({ sheet, area }) => {
        const rows = hiddenState(sheet.hiddenRows, area.top, area.bottom);
        const columns = hiddenState(sheet.hiddenColumns, area.left, area.right);
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
      undefined,
      { since: '1.2' },
    ),
    IsEntireColumn: property(({ area }) => isEntireColumns(area), undefined, { since: '1.7' }),
    IsEntireRow: property(({ area }) => isEntireRows(area), undefined, { since: '1.7' }),
    HasSpill: property(
      ({ sheet, area }) =>
        [...sheet.grid.within(area)].some(
          ({ row, col, cell }) =>
            cell.spilledFrom !== undefined ||
            (cell.formula !== undefined && cellCount(sheet.spillArea({ row, col })) > 1),
        ),
      undefined,
      { since: '1.12' },
    ),
    Height: property(
      ({ sheet, area }) => extent((i) => heightOf(sheet, area.top + i), rowCount(area)),
      undefined,
      { since: '1.10' },
    ),
    Width: property(
      ({ sheet, area }) => extent((i) => widthOf(sheet, area.left + i), columnCount(area)),
      undefined,
      { since: '1.10' },
    ),
    Left: property(({ sheet, area }) => extent((i) => widthOf(sheet, i), area.left), undefined, {
      since: '1.10',
    }),
    Top: property(({ sheet, area }) => extent((i) => heightOf(sheet, i), area.top), undefined, {
      since: '1.10',
    }),
    Hyperlink: property(
      ({ sheet, area }) => hyperlinkJson(sheet.cell(area.top, area.left).style.hyperlink),
      ({ sheet, area }, value, _, location) => {
        const link = hyperlinkOf(value, location);
        refuseProtected(sheet, 'allowInsertHyperlinks', location);
        if (link.textToDisplay !== undefined) {
          const first = { ...area, bottom: area.top, right: area.left };
          sheet.enter(first, [[`'${link.textToDisplay}`]], 'addin');
        }
        sheet.setStyle(area, { hyperlink: link, fontColor: '#0563C1', underline: 'Single' }, 'addin');
      },
      { since: '1.7' },
    ),

    Values: perCell(({ value }) => valueJson(value), enter),
    Formulas: perCell(formulaJson, enter),
    FormulasLocal: perCell(formulaJson, enter),
    Text: perCell(({ value, style }) => displayText(value, style.numberFormat)),
    ValueTypes: perCell(valueType),
    NumberFormat: perCell(({ style }) => style.numberFormat, setNumberFormat),
    NumberFormatLocal: perCell(({ style }) => style.numberFormat, setNumberFormat, '1.7'),
    Style: property((range) => agreed(range, () => 'Normal'), undefined, { since: '1.7' }),

    Calculate: writing(
      (_, __, { workbook }) => {
        workbook.recalculate();
        return null;
      },
      { since: '1.6' },
    ),
    Clear: writing(({ sheet, area }, args) => {
      const what = args.oneOf(0, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
      refuseLocked(sheet, area, args.location);
      sheet.clear(area, what === 'RemoveHyperlinks' ? CLEAR.Hyperlinks : CLEAR[what], 'addin');
      return null;
    }),
    Delete: writing(({ sheet, area }, args) => {
      const direction = args.oneOf(0, ['Up', 'Left']);
      refuseShift(sheet, area, 'Delete', args.location);
      sheet.delete(area, direction === 'Up' ? 'up' : 'left', 'addin');
      return null;
    }),
    Insert: writing((range, args, context) => {
      const { sheet, area } = range;
      const direction = args.oneOf(0, ['Down', 'Right']);
      refuseShift(sheet, area, 'Insert', args.location);
      sheet.insert(area, direction === 'Down' ? 'down' : 'right', 'addin');
      return derived(context, range, area, args.location);
    }),
    Merge: writing(
      ({ sheet, area }, args) => {
        const across = args.flagOr(0, false);
        refuseProtected(sheet, 'allowFormatCells', args.location);
        if (!across) sheet.merge(area, 'addin');
        else
          for (let row = area.top; row <= area.bottom; row += 1)
            sheet.merge({ ...area, top: row, bottom: row }, 'addin');
        return null;
      },
      { since: '1.2' },
    ),
    Unmerge: writing(
      ({ sheet, area }, args) => {
        refuseProtected(sheet, 'allowFormatCells', args.location);
        sheet.unmerge(area, 'addin');
        return null;
      },
      { since: '1.2' },
    ),
    Select: reading(({ sheet, area }, _, { workbook }) => {
      workbook.select(sheet, [area], 'addin');
      return null;
    }),
    CopyFrom: writing(
      ({ sheet, area }, args, context) => {
        const from = args.object(0, RangeTarget);
        const read =
          from === null
            ? readAddress(context.workbook, sheet, args.text(0))
            : { sheet: from.sheet, area: from.area };
        if (read === null) throw args.wrong();
        const what = args.oneOf(1, ['All', 'Values', 'Formats', 'Formulas'], 'All');
        refuseLocked(sheet, area, args.location);
        const into = {
          ...area,
          bottom: area.top + Math.max(rowCount(area), rowCount(read.area)) - 1,
          right: area.left + Math.max(columnCount(area), columnCount(read.area)) - 1,
        };
        sheet.copy(into, read.sheet, read.area, what, 'addin');
        return null;
      },
      { since: '1.9' },
    ),

    ...DERIVED_RANGES,

    _KeepReference: reading((range, _, { references }) => {
      references.keep(HostObject.of(RANGE, range), range);
      return null;
    }),
    _ValidateArraySize: reading(
      (_, args) => {
        if (args.integer(0) * args.integer(1) > LARGEST_ARRAY) throw args.wrong();
        return null;
      },
      { since: '1.3' },
    ),
  },
};
