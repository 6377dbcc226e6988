import type { Area } from '../../workbook/address';
import type { SheetArea } from '../../workbook/port';
import { cellCount } from '../areas';
import { countCells } from './pack';

/** A sheet whose used area is larger is searched for where its cells are instead of being read whole. */
const VAST = 200_000;
/** An area this small is read as it is. */
const SMALL = 20_000;
/** Into how many strips an area is cut each way. */
const STRIPS = 4;
/** Where more than this share of an area is left, it is full of cells and searching on would be lost time. */
const FULL = 0.5;
/** Areas that one question can hold, before they are cut up. */
const MOST_AREAS = 200;

/**
 * Finds where the cells of vast areas are: cuts each into parts, asks how far the cells of each part reach, and goes on
 * with those until they are small or full. One stray value at XFD1048576 costs a few questions instead of 17 billion
 * cells. Each round asks once for all areas together.
 */
export async function narrowAreas(
  areas: readonly SheetArea[],
  usedWithin: (areas: readonly SheetArea[]) => Promise<readonly (Area | null)[]>,
): Promise<SheetArea[]> {
  const done = areas.filter((area) => cellCount(area) <= VAST);
  let open = areas.filter((area) => cellCount(area) > VAST);
  while (open.length > 0 && open.length <= MOST_AREAS) {
    const parts = open.map(cutUp);
    const used = await usedWithin(parts.flat());
    const next: SheetArea[] = [];
    let index = 0;
    for (const [place, area] of open.entries()) {
      const found: SheetArea[] = [];
      for (const { sheet } of parts[place] ?? []) {
        const within = used[index];
        if (within != null) found.push({ sheet, ...within });
        index += 1;
      }
      const full = countCells(found) > cellCount(area) * FULL;
      for (const part of found) (full || cellCount(part) <= SMALL ? done : next).push(part);
    }
    open = next;
  }
  return [...done, ...open];
}

function cutUp({ sheet, top, left, bottom, right }: SheetArea): SheetArea[] {
  return strips(top, bottom).flatMap(([first, last]) =>
    strips(left, right).map(([start, end]) => ({ sheet, top: first, left: start, bottom: last, right: end })),
  );
}

function strips(first: number, last: number): [number, number][] {
  const length = last - first + 1;
  const count = Math.min(STRIPS, length);
  return Array.from({ length: count }, (_, index) => [
    first + Math.floor((length * index) / count),
    first + Math.floor((length * (index + 1)) / count) - 1,
  ]);
}
