import type { Area, Place } from './address';

export function contains(area: Area, { row, col }: Place): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}
