import type { Area } from '../../../src/workbook/address';
import type { Anchor } from '../model/anchors';
import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { Referable } from './references';

/** Cells of a sheet as a range object holds them: while kept, they follow inserted and deleted rows and columns. */
export class RangeTarget implements Referable {
  private readonly anchor: Anchor;
  private kept = 0;

  constructor(
    readonly sheet: SheetModel,
    area: Area,
  ) {
    this.anchor = sheet.anchors.keep(area);
  }

  /** @throws OfficeError when the cells, or their sheet, are gone */
  get area(): Area {
    if (this.sheet.deleted) throw new OfficeError('ItemNotFound', 'Range');
    if (this.anchor.area === null) throw new OfficeError('InvalidReference', 'Range');
    return this.anchor.area;
  }

  keep(): void {
    this.kept += 1;
  }

  release(): void {
    this.kept -= 1;
    this.settle();
  }

  settle(): void {
    if (this.kept <= 0) this.anchor.release();
  }
}

/** Several areas of one sheet. */
export class RangeAreasTarget implements Referable {
  constructor(readonly ranges: readonly RangeTarget[]) {}

  get sheet(): SheetModel {
    const [first] = this.ranges;
    if (first === undefined) throw new OfficeError('InvalidReference', 'RangeAreas');
    return first.sheet;
  }

  get areas(): readonly Area[] {
    return this.ranges.map(({ area }) => area);
  }

  keep(): void {
    for (const range of this.ranges) range.keep();
  }

  release(): void {
    for (const range of this.ranges) range.release();
  }
}
