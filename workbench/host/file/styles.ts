import type { Package } from '../../../src/xlsx/package';
import { SPREADSHEET } from '../../../src/xlsx/namespaces';
import { readStyles as readNumberFormats } from '../../../src/xlsx/styles';
import { xmlBoolean } from '../../../src/xlsx/xml-boolean';
import type { XmlAttributes, XmlHandler } from '../../../src/xlsx/xml-reader';
import type { Overlay } from '../model/conditional-format';
import {
  type Border,
  type CellStyle,
  DEFAULT_STYLE,
  type HorizontalAlignment,
  type VerticalAlignment,
} from '../model/style';
import { readColour } from './colours';

/** The looks of a workbook's cells and rules, by their numbers in the file. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly overlays: readonly Overlay[];
}

interface Font {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
}

interface Xf {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: XmlAttributes;
  unlocked: boolean;
  formulaHidden: boolean;
}

interface Dxf {
  readonly font: Font;
  fill?: string;
  numberFormat?: string;
  readonly borders: Record<string, Border>;
}

type Inside = 'root' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs' | 'other';

const UNDERLINES: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};
const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};

/** What every cell has that says nothing else, and therefore is not noted. */
const STANDARD_COLOUR = '#000000';

export function readFileStyles(pkg: Package, part: string | undefined, theme: readonly string[]): FileStyles {
  if (part === undefined || !pkg.has(part)) return { cells: [DEFAULT_STYLE], overlays: [] };
  const formats = readNumberFormats(pkg, part) ?? [];
  const reader = new StyleReader(theme);
  pkg.read(part, { root: 'styleSheet', namespaces: SPREADSHEET }, reader);
  const cells = reader.xfs.map((xf, index) => reader.cellStyle(xf, formats[index] ?? 'General'));
  return { cells: cells.length > 0 ? cells : [DEFAULT_STYLE], overlays: reader.dxfs.map(overlayOf) };
}

class StyleReader implements XmlHandler {
  readonly xfs: Xf[] = [];
  readonly dxfs: Dxf[] = [];
  private readonly fonts: Font[] = [];
  private readonly fills: { color?: string }[] = [];
  private readonly borders: Record<string, Border>[] = [];
  private inside: Inside = 'root';
  private side: string | null = null;
  private solid = false;

  constructor(private readonly theme: readonly string[]) {}

  open(name: string, attributes: XmlAttributes): boolean {
    switch (this.inside) {
      case 'root':
        if (name === 'styleSheet') return true;
        if (
          name === 'fonts' ||
          name === 'fills' ||
          name === 'borders' ||
          name === 'cellXfs' ||
          name === 'dxfs'
        ) {
          this.inside = name;
          return true;
        }
        return false;
      case 'fonts':
        if (name === 'font') this.fonts.push({});
        else this.openFont(this.fonts.at(-1), name, attributes);
        return name === 'font';
      case 'fills':
        return this.openFill(name, attributes);
      case 'borders':
        if (name === 'border') this.borders.push({});
        return name === 'border' || this.openBorder(this.borders.at(-1), name, attributes);
      case 'cellXfs':
        return this.openXf(name, attributes);
      case 'dxfs':
        return this.openDxf(name, attributes);
      case 'other':
        return false;
    }
  }

  close(name: string): void {
    if (name === this.inside) this.inside = 'root';
    if (name === 'border' || name in SIDES) this.side = null;
  }

  text(): void {
    return undefined;
  }

  cellStyle(
    { font: fontIndex, fill, border, alignment, unlocked, formulaHidden }: Xf,
    numberFormat: string,
  ): CellStyle {
    const font = this.fonts[fontIndex] ?? {};
    const fillColour = this.fills[fill]?.color;
    const borders = this.borders[border] ?? {};
    const { horizontal = '', vertical = '', wrapText, indent } = alignment;
    const align = HORIZONTAL[horizontal];
    const upright = VERTICAL[vertical];
    return {
      numberFormat,
      ...(fillColour === undefined ? {} : { fill: fillColour }),
      ...fontStyle(font),
      ...(xmlBoolean(wrapText) === true ? { wrap: true } : {}),
      ...(align === undefined ? {} : { horizontal: align }),
      ...(upright === undefined ? {} : { vertical: upright }),
      ...(indent === undefined || Number(indent) === 0 ? {} : { indent: Number(indent) }),
      ...(unlocked ? { unlocked } : {}),
      ...(formulaHidden ? { formulaHidden } : {}),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
    };
  }

  private openFont(font: Font | undefined, name: string, attributes: XmlAttributes): void {
    if (font === undefined) return;
    const { val } = attributes;
    const on = val === undefined || xmlBoolean(val) === true;
    if (name === 'name' && val !== undefined) font.name = val;
    else if (name === 'sz' && val !== undefined) font.size = Number(val);
    else if (name === 'b') font.bold = on;
    else if (name === 'i') font.italic = on;
    else if (name === 'strike') font.strikethrough = on;
    else if (name === 'u') {
      const underline = UNDERLINES[val ?? 'single'];
      if (underline !== undefined) font.underline = underline;
    } else if (name === 'color') {
      const colour = readColour(attributes, this.theme);
      if (colour !== undefined) font.color = colour;
    }
  }

  private openFill(name: string, attributes: XmlAttributes): boolean {
    if (name === 'fill') this.fills.push({});
    if (name === 'patternFill') this.solid = attributes.patternType === 'solid';
    const fill = this.fills.at(-1);
    if (name === 'fgColor' && this.solid && fill !== undefined) {
      const colour = readColour(attributes, this.theme);
      if (colour !== undefined) fill.color = colour;
    }
    return name === 'fill' || name === 'patternFill';
  }

  private openBorder(
    border: Record<string, Border> | undefined,
    name: string,
    attributes: XmlAttributes,
  ): boolean {
    if (border === undefined) return false;
    const side = SIDES[name];
    if (side !== undefined) {
      const line = LINES[attributes.style ?? ''];
      if (line === undefined) return false;
      border[side] = { ...line };
      this.side = side;
      return true;
    }
    const drawn = this.side === null ? undefined : border[this.side];
    if (name === 'color' && this.side !== null && drawn !== undefined) {
      const colour = readColour(attributes, this.theme);
      if (colour !== undefined) border[this.side] = { ...drawn, color: colour };
    }
    return false;
  }

  private openXf(name: string, attributes: XmlAttributes): boolean {
    const xf = this.xfs.at(-1);
    if (name === 'xf') {
      const { fontId = '0', fillId = '0', borderId = '0' } = attributes;
      this.xfs.push({
        font: Number(fontId),
        fill: Number(fillId),
        border: Number(borderId),
        alignment: {},
        unlocked: false,
        formulaHidden: false,
      });
    } else if (name === 'alignment' && xf !== undefined) xf.alignment = attributes;
    else if (name === 'protection' && xf !== undefined) {
      xf.unlocked = attributes.locked !== undefined && xmlBoolean(attributes.locked) !== true;
      xf.formulaHidden = xmlBoolean(attributes.hidden) === true;
    }
    return name === 'xf';
  }

  private openDxf(name: string, attributes: XmlAttributes): boolean {
    if (name === 'dxf') this.dxfs.push({ font: {}, borders: {} });
    const dxf = this.dxfs.at(-1);
    if (dxf === undefined) return false;
    if (name === 'numFmt' && attributes.formatCode !== undefined) dxf.numberFormat = attributes.formatCode;
    // Rules keep the colour of a solid fill in the background.
    if (name === 'bgColor') {
      const colour = readColour(attributes, this.theme);
      if (colour !== undefined) dxf.fill = colour;
    }
    if (name === 'border' || this.side !== null || name in SIDES) {
      return name === 'border' || this.openBorder(dxf.borders, name, attributes);
    }
    this.openFont(dxf.font, name, attributes);
    return name === 'dxf' || name === 'font' || name === 'fill' || name === 'patternFill';
  }
}

function fontStyle(font: Font): Partial<CellStyle> {
  return {
    ...(font.name === undefined ? {} : { fontName: font.name }),
    ...(font.size === undefined ? {} : { fontSize: font.size }),
    ...(font.color === undefined || font.color === STANDARD_COLOUR ? {} : { fontColor: font.color }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.underline === undefined ? {} : { underline: font.underline }),
    ...(font.strikethrough === true ? { strikethrough: true } : {}),
  };
}

function overlayOf({ font, fill, numberFormat, borders }: Dxf): Overlay {
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font.color === undefined ? {} : { fontColor: font.color }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.underline === undefined ? {} : { underline: font.underline }),
    ...(font.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}
