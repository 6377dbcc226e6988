import type { Area } from '../../../src/workbook/address';
import { type Shift, shiftArea } from './shift';

/** Cells that somebody keeps hold of: they follow inserted and deleted rows and columns. */
export interface Anchor {
  /** null: the cells were deleted. */
  readonly area: Area | null;
  release(): void;
}

export class Anchors {
  private readonly kept = new Set<{ area: Area | null }>();

  keep(area: Area): Anchor {
    const anchor: { area: Area | null } = { area };
    this.kept.add(anchor);
    return {
      get area() {
        return anchor.area;
      },
      release: () => void this.kept.delete(anchor),
    };
  }

  shift(shift: Shift): void {
    for (const anchor of this.kept) if (anchor.area !== null) anchor.area = shiftArea(anchor.area, shift);
  }

  /** The sheet is gone. */
  drop(): void {
    for (const anchor of this.kept) anchor.area = null;
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }
}
