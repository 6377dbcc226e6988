import { areaOfCell } from '../../../src/workbook/address';
import type { Json } from '../json';
import { HostObject, type ObjectType, property, reading } from '../richapi/object-type';
import { refuseProtected } from './guards';
import type { StyledCells } from './styled-cells';
import { choiceOf, colourOf, textOf } from './values';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

class BorderTarget {
  constructor(
    readonly cells: StyledCells,
    readonly side: Side,
  ) {}

  get(part: 'style' | 'color' | 'weight', otherwise: string): Json {
    return this.cells.agreed(({ style }) => style.borders?.[this.side]?.[part] ?? otherwise);
  }

  set(part: 'style' | 'color' | 'weight', value: string, location: string): void {
    for (const { sheet } of this.cells.ranges) refuseProtected(sheet, 'allowFormatCells', location);
    for (const { sheet, area } of this.cells.ranges) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let col = area.left; col <= area.right; col += 1) {
          const { borders = {} } = sheet.cell(row, col).style;
          const border = { style: 'Continuous', ...borders[this.side], [part]: value };
          const place = areaOfCell({ row, col });
          sheet.setStyle(place, { borders: { ...borders, [this.side]: border } }, 'addin');
        }
      }
    }
  }
}

function border(cells: StyledCells, side: string, location: string): HostObject {
  return HostObject.of(BORDER, new BorderTarget(cells, choiceOf(side, SIDES, location)));
}

export const BORDERS: ObjectType<StyledCells> = {
  name: 'RangeBorderCollection',
  items: (cells) => SIDES.map((side) => HostObject.of(BORDER, new BorderTarget(cells, side))),
  item: (cells, args) => border(cells, args.text(0), args.location),
  members: {
    Count: property(() => SIDES.length),
    GetItemAt: reading((cells, args) => border(cells, SIDES[args.integer(0)] ?? '', args.location)),
  },
};

const BORDER: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  members: {
    Color: property(
      (target) => target.get('color', '#000000'),
      (target, value, _, location) => target.set('color', colourOf(value, location), location),
    ),
    SideIndex: property(({ side }) => side),
    Style: property(
      (target) => target.get('style', 'None'),
      (target, value, _, location) => target.set('style', textOf(value, location), location),
    ),
    Weight: property(
      (target) => target.get('weight', 'Thin'),
      (target, value, _, location) => target.set('weight', textOf(value, location), location),
    ),
  },
};
