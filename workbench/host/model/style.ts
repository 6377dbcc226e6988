export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export interface Hyperlink {
  readonly address?: string;
  /** A place in this workbook, such as `'表 1'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** How a cell looks. Objects are shared between cells and never change. Colours are #RRGGBB. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly indent?: number;
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
  readonly hyperlink?: Hyperlink;
  readonly borders?: Readonly<Record<string, Border>>;
}

export interface Border {
  readonly style: string;
  readonly color?: string;
  readonly weight?: string;
}

export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

export const GENERAL = 'General';
export const DEFAULT_STYLE: CellStyle = { numberFormat: GENERAL };

/** Keys that the patch sets to undefined fall back to the default. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const merged = { ...style, ...patch };
  const kept = Object.entries(merged).filter(([, value]) => value !== undefined);
  const next: CellStyle = { ...DEFAULT_STYLE, ...Object.fromEntries(kept) };
  return sameStyle(style, next) ? style : next;
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(style: CellStyle): [string, unknown][] {
  return Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
}
