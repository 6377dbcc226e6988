import type { Area } from '../../../src/workbook/address';
import { intersection } from '../model/areas';
import type { ConditionalFormat, Overlay } from '../model/conditional-format';
import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import type { RangeTarget } from '../richapi/range-target';
import { refuseProtected } from './guards';

/** What a protected sheet must allow for its rules to be changed. */
export const ALLOWED = 'allowFormatCells';

/** The rules that touch certain cells. */
export class OverlayScope {
  constructor(
    readonly sheet: SheetModel,
    readonly ranges: readonly RangeTarget[],
    readonly context: BatchContext,
  ) {}

  get areas(): readonly Area[] {
    return this.ranges.map(({ area }) => area);
  }

  get formats(): readonly ConditionalFormat[] {
    const { areas } = this;
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((own) => areas.some((area) => intersection(own, area) !== null)),
    );
  }
}

/** One rule, held by what it is and not by its place in the order. */
export class OverlayTarget {
  constructor(
    readonly sheet: SheetModel,
    readonly key: number,
  ) {}

  get format(): ConditionalFormat {
    const format = this.sheet.conditionalFormats.find(({ key }) => key === this.key);
    if (format === undefined) throw new OfficeError('ItemNotFound', 'ConditionalFormat');
    return format;
  }

  /** Its place in the order of the sheet's rules, from 0. */
  get priority(): number {
    return this.sheet.conditionalFormats.findIndex(({ key }) => key === this.key);
  }

  change(change: Partial<ConditionalFormat>, location: string): void {
    refuseProtected(this.sheet, ALLOWED, location);
    const { key } = this.format;
    this.sheet.setOverlays(
      this.sheet.conditionalFormats.map((format) => (format.key === key ? { ...format, ...change } : format)),
      'addin',
    );
  }

  overlay(change: Overlay, location: string): void {
    const merged = { ...this.format.overlay, ...change };
    this.change(
      { overlay: Object.fromEntries(Object.entries(merged).filter(([, x]) => x !== undefined)) },
      location,
    );
  }
}
