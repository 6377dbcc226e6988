import type { Json } from '../json';
import type { Area } from '../../../src/workbook/address';
import { subtract } from './areas';

export type ConditionalFormatType =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

/** What a rule changes in the cells it applies to. Colours are #RRGGBB. */
export interface Overlay {
  readonly fill?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: string | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly numberFormat?: string | undefined;
  readonly borders?:
    Readonly<Record<string, { readonly style: string; readonly color?: string }>> | undefined;
}

export interface ConditionalFormat {
  /** Unique in the workbook and never told to an add-in. */
  readonly key: number;
  readonly type: ConditionalFormatType;
  readonly areas: readonly Area[];
  /** With `=`; of a Custom rule. */
  readonly formula: string;
  /** What else the rule says, as the object model or the file has it. */
  readonly rule: Json;
  readonly overlay: Overlay;
  readonly stopIfTrue: boolean;
}

/** Takes cells out of a rule; null when none are left to it. */
export function withoutArea(format: ConditionalFormat, area: Area): ConditionalFormat | null {
  const areas = format.areas.flatMap((own) => subtract(own, area));
  return areas.length === 0 ? null : { ...format, areas };
}
