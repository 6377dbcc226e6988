import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type {
  Border,
  CellStyle,
  HorizontalAlignment,
  StylePatch,
  VerticalAlignment,
} from '../../host/model/style';
import { GENERAL } from '../../host/model/style';
import { STAND_IN } from './stand-in-fonts';

/** Excel's own look of a cell that says nothing else. */
const STANDARD_FONT = { name: '宋体', size: 11 } as const;

/** What a machine without the fonts of Chinese Windows shows in their place, the likest first. */
const FONT_SUBSTITUTES: Readonly<Record<string, string>> = {
  宋体: `宋体,SimSun,Songti SC,STSong,${STAND_IN.song},serif`,
  仿宋: `仿宋,FangSong,FangSong_GB2312,STFangsong,${STAND_IN.song},serif`,
  黑体: `黑体,SimHei,Heiti SC,${STAND_IN.hei},sans-serif`,
  楷体: `楷体,KaiTi,Kaiti SC,STKaiti,${STAND_IN.song},serif`,
};
const OTHER_FONTS = `Microsoft YaHei,PingFang SC,${STAND_IN.hei},sans-serif`;

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** An indent step in pixels: three characters of the standard font's narrow width. */
const INDENT = 9;

const SIDES = {
  EdgeTop: 't',
  EdgeRight: 'r',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
} as const;

/** By line style and weight, as Office names them. */
const LINES: Readonly<Record<string, Readonly<Record<string, BorderStyleTypes>>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
  SlantDashDot: { Medium: BorderStyleTypes.SLANT_DASH_DOT },
};

/**
 * How the grid draws a cell of that look.
 * @param wraps false for a number, which stays on one line whatever its cell says
 */
export function toGridStyle(style: CellStyle, wraps = true): IStyleData {
  const { fontName = STANDARD_FONT.name, fontSize = STANDARD_FONT.size, horizontal, vertical } = style;
  return {
    ff: FONT_SUBSTITUTES[fontName] ?? `${fontName},${OTHER_FONTS}`,
    fs: fontSize,
    vt: VERTICAL[vertical ?? 'Bottom'],
    tb: style.wrap !== true ? WrapStrategy.OVERFLOW : wraps ? WrapStrategy.WRAP : WrapStrategy.CLIP,
    ...(horizontal !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(style.indent !== undefined &&
      (horizontal === 'Right' ? { pd: { r: style.indent * INDENT } } : { pd: { l: style.indent * INDENT } })),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.bold === true && { bl: BooleanNumber.TRUE }),
    ...(style.italic === true && { it: BooleanNumber.TRUE }),
    ...(style.underline !== undefined && style.underline !== 'None' && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    ...(style.numberFormat !== GENERAL && { n: { pattern: style.numberFormat } }),
    ...(style.borders !== undefined && { bd: toGridBorders(style.borders) }),
  };
}

function toGridBorders(borders: Readonly<Record<string, Border>>): IBorderData {
  const drawn: IBorderData = {};
  for (const [side, border] of Object.entries(borders)) {
    const key = isSide(side) ? SIDES[side] : undefined;
    if (key === undefined) continue;
    const line = LINES[border.style]?.[border.weight ?? 'Thin'];
    if (line !== undefined) drawn[key] = { s: line, cl: { rgb: border.color ?? '#000000' } };
  }
  return drawn;
}

function isSide(side: string): side is keyof typeof SIDES {
  return Object.hasOwn(SIDES, side);
}

/**
 * What a user changed in a cell's look, as far as the grid lets one change it from the keyboard or by pasting; fonts and
 * alignment that nobody touched are not in it.
 */
export function readGridStyle(before: CellStyle, drawn: Nullable<IStyleData>): StylePatch {
  const was = toGridStyle(before);
  const now = drawn ?? {};
  return {
    ...(rgb(was.bg) !== rgb(now.bg) && { fill: rgb(now.bg) }),
    ...(rgb(was.cl) !== rgb(now.cl) && { fontColor: rgb(now.cl) }),
    ...(isOn(was.bl) !== isOn(now.bl) && { bold: isOn(now.bl) || undefined }),
    ...(isOn(was.it) !== isOn(now.it) && { italic: isOn(now.it) || undefined }),
    ...(isOn(was.ul?.s) !== isOn(now.ul?.s) && { underline: isOn(now.ul?.s) ? 'Single' : undefined }),
    ...(isOn(was.st?.s) !== isOn(now.st?.s) && { strikethrough: isOn(now.st?.s) || undefined }),
    ...(was.n?.pattern !== now.n?.pattern && { numberFormat: now.n?.pattern ?? GENERAL }),
  };
}

function isOn(flag: Nullable<BooleanNumber>): boolean {
  return flag === BooleanNumber.TRUE;
}

function rgb(colour: Nullable<{ rgb?: Nullable<string> }>): string | undefined {
  const text = colour?.rgb ?? undefined;
  if (text === undefined) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (parts === null) return text.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
