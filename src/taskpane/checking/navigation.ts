import type { Finding } from '../../check/finding';
import type { CellRef } from '../../tables/model';
import type { Call, WorkbookPort } from '../../workbook/port';
import { type FindingId, idOf } from '../findings/finding-id';
import { neighbour } from '../findings/finding-order';
import { areaOf } from '../findings/place';
import { createStore, type Store } from '../store';
import type { Checked } from './check-state';

/** Which finding is being looked at, and the way to its cells. */
export interface Navigation {
  readonly selected: Store<FindingId | null>;
  readonly select: (id: FindingId | null) => void;
  /** Selects a cell in the workbook. Rejects with a host error. */
  readonly goTo: (checked: Checked, at: CellRef, call?: Call) => Promise<void>;
  /** Selects the finding after or before the selected one, and its cell. @returns null when there is none to visit */
  readonly move: (
    checked: Checked,
    among: readonly Finding[],
    step: 1 | -1,
    call?: Call,
  ) => Promise<Finding | null>;
}

export function createNavigation(port: WorkbookPort): Navigation {
  const selected = createStore<FindingId | null>(null);
  const goTo = async (checked: Checked, at: CellRef, call?: Call): Promise<void> => {
    const area = areaOf(checked, at);
    if (area !== null) await port.goTo(area, call);
  };
  return {
    selected,
    select: selected.set,
    goTo,
    move: async (checked, among, step, call) => {
      const finding = neighbour(among, selected.get(), step);
      if (finding === null) return null;
      selected.set(idOf(finding));
      await goTo(checked, finding.at, call);
      return finding;
    },
  };
}
