import type { Area } from '../../workbook/address';
import type { SheetArea } from '../../workbook/port';
import { parseAddressList } from '../areas';
import { supports } from '../requirements';
import { packAreas } from './pack';

/** Excel fails when a range touches more than 512 merged areas: one of this size never does. */
const CELLS_PER_QUESTION = 512;

export function canTellMerges(): boolean {
  return supports('1.13', Excel.Range, 'getMergedAreasOrNullObject');
}

/** Merged areas asked for, to be looked at after the sync. */
export interface MergeQuestion {
  readonly sheet: string;
  readonly areas: Excel.RangeAreas;
}

export function askForMerges(
  areas: readonly SheetArea[],
  rangeOf: (area: SheetArea) => Excel.Range,
): MergeQuestion[] {
  return areas
    .flatMap((area) => packAreas([area], CELLS_PER_QUESTION).flat())
    .map((area) => ({
      sheet: area.sheet,
      areas: rangeOf(area).getMergedAreasOrNullObject().load('address'),
    }));
}

export function mergesTold(questions: readonly MergeQuestion[]): SheetArea[] {
  return questions.flatMap(({ sheet, areas }) =>
    areas.isNullObject ? [] : (parseAddressList(areas.address) ?? []).map((area) => ({ sheet, ...area })),
  );
}

/** The areas of one sheet, each once: one that two pieces share is told by both. */
export function distinctMerges(areas: readonly Area[]): Area[] {
  const byStart = new Map<string, Area>();
  for (const { top, left, bottom, right } of areas)
    byStart.set(`${top}:${left}`, { top, left, bottom, right });
  return [...byStart.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
