import type { SheetArea } from '../../workbook/port';
import { cellCount } from '../areas';

/** Cuts areas so that every block but the last holds exactly `limit` cells: as few requests as there can be. */
export function packAreas(areas: readonly SheetArea[], limit: number): SheetArea[][] {
  const blocks: SheetArea[][] = [];
  let block: SheetArea[] = [];
  let room = limit;
  for (const area of areas) {
    let rest = [area];
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
      const [taken, ...left] = cut(next, room);
      block.push(taken);
      rest = [...left, ...rest];
      room -= cellCount(taken);
      if (room > 0) continue;
      blocks.push(block);
      block = [];
      room = limit;
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

export function countCells(areas: readonly SheetArea[]): number {
  return areas.reduce((sum, area) => sum + cellCount(area), 0);
}

/** What fits into the room: whole rows, or the start of one row where less than a row fits; then what is left. */
function cut(area: SheetArea, room: number): [SheetArea, ...SheetArea[]] {
  const { top, left, bottom, right } = area;
  const rows = Math.floor(room / (right - left + 1));
  if (rows > bottom - top) return [area];
  if (rows > 0)
    return [
      { ...area, bottom: top + rows - 1 },
      { ...area, top: top + rows },
    ];
  const start = { ...area, bottom: top, right: left + room - 1 };
  const end = { ...area, bottom: top, left: left + room };
  return top === bottom ? [start, end] : [start, end, { ...area, top: top + 1 }];
}
