import type { Json } from '../json';
import type { ModelCell } from '../model/cell';
import type { StylePatch } from '../model/style';
import type { RangeTarget } from '../richapi/range-target';
import { refuseProtected } from './guards';
import { agreed } from './range-values';

/** The cells whose look is read or set: those of a range, or of several. */
export class StyledCells {
  constructor(readonly ranges: readonly RangeTarget[]) {}

  agreed(read: (cell: ModelCell) => Json): Json {
    const [first, ...more] = this.ranges;
    if (first === undefined) return null;
    const value = agreed(first, read);
    return more.every((range) => agreed(range, read) === value) ? value : null;
  }

  patch(patch: StylePatch, location: string): void {
    for (const { sheet } of this.ranges) refuseProtected(sheet, 'allowFormatCells', location);
    for (const { sheet, area } of this.ranges) sheet.setStyle(area, patch, 'addin');
  }
}
