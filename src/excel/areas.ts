import { type Area, formatArea, parseArea } from '../workbook/address';

/** Excel refuses longer lists of addresses in one call. */
const LONGEST_ADDRESS_LIST = 8000;

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Joins cells and areas that lie side by side or cover one another into fewer areas over the same cells. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const rows = joinAlong(areas, 'left', 'right', 'top', 'bottom');
  return joinAlong(rows, 'top', 'bottom', 'left', 'right');
}

type Edge = keyof Area;

/** Joins areas with the same edges `from` and `to` that follow one another between `start` and `end`. */
function joinAlong(areas: readonly Area[], from: Edge, to: Edge, start: Edge, end: Edge): Area[] {
  const sorted = [...areas].sort((a, b) => a[from] - b[from] || a[to] - b[to] || a[start] - b[start]);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    if (last?.[from] === area[from] && last[to] === area[to] && area[start] <= last[end] + 1) {
      joined[joined.length - 1] = { ...last, [end]: Math.max(last[end], area[end]) };
    } else joined.push(area);
  }
  return joined;
}

/** Lists of addresses, none longer than a host takes in one call. */
export function addressLists(areas: readonly Area[], longest = LONGEST_ADDRESS_LIST): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatArea(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longest) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

/** Sheet names in quotes, whatever they hold, then an address; at the start of a list or after a comma. */
const SHEET_PREFIX = /(^|,)\s*(?:'(?:[^']|'')*'|[^'!,]+)!/gu;

/** Reads a list of addresses such as "'a,b'!A1:B2,Sheet1!C3" of one sheet; null when a part is no area. */
export function parseAddressList(list: string): Area[] | null {
  const areas = list
    .replace(SHEET_PREFIX, '$1')
    .split(',')
    .map((address) => parseArea(address.trim()));
  return areas.every((area) => area !== null) ? areas : null;
}
