import { type Area, MAX_COL, type Place, parseArea } from '../../../src/workbook/address';
import { packedCol, packedRow, packReference } from '../../../src/xlsx/cell-reference';
import { decodeEscapes } from '../../../src/xlsx/escapes';
import { isoDateSerial } from '../../../src/xlsx/iso-date';
import { OFFICE_RELATIONSHIPS } from '../../../src/xlsx/namespaces';
import { RichText } from '../../../src/xlsx/rich-text';
import { xmlBoolean } from '../../../src/xlsx/xml-boolean';
import type { NamespaceScopes } from '../../../src/xlsx/xml-namespaces';
import type { XmlAttributes, XmlHandler } from '../../../src/xlsx/xml-reader';
import type { CellValue } from '../model/cell';
import { moveFormula } from '../model/formula-references';

export interface FileCell extends Place {
  readonly value: CellValue;
  /** As the file has it, without `=`. */
  readonly formula?: string;
  /** A formula without a result: its writer computed nothing. */
  readonly uncomputed: boolean;
  readonly style: number;
}

export interface FileRule {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly priority: number;
  readonly overlay: number | null;
  readonly stopIfTrue: boolean;
  readonly attributes: XmlAttributes;
  readonly formulas: string[];
}

export interface FileLink {
  readonly area: Area;
  readonly location?: string;
  readonly relationshipId?: string;
  readonly tooltip?: string;
}

interface Raw {
  place: Place;
  type: string;
  style: number;
  value: string | undefined;
  inline: string | undefined;
  formula: string | undefined;
  shared: string | undefined;
  isFormula: boolean;
}

type Sink = 'v' | 'f' | 'formula' | null;

/** Text that a cell can hold at most, with room to spare. */
const LONGEST_TEXT = 4 * 32_767;
/** Elements whose inside is looked at. */
const CONTAINERS = new Set([
  'worksheet',
  'sheetPr',
  'sheetViews',
  'sheetView',
  'cols',
  'sheetData',
  'row',
  'c',
  'v',
  'f',
  'is',
  'mergeCells',
  'conditionalFormatting',
  'cfRule',
  'formula',
  'hyperlinks',
]);

/** Gathers what a worksheet part says, as far as the workbook model holds it. */
export class SheetPart implements XmlHandler {
  readonly cells: FileCell[] = [];
  readonly merges: Area[] = [];
  readonly rules: FileRule[] = [];
  readonly links: FileLink[] = [];
  readonly columns: XmlAttributes[] = [];
  readonly rows: { readonly row: number; readonly attributes: XmlAttributes }[] = [];
  /** Cells that the formula of another one fills. */
  readonly spills: { readonly from: Place; readonly area: Area }[] = [];
  protection: XmlAttributes | null = null;
  view: XmlAttributes = {};
  selection: readonly Area[] = [];
  format: XmlAttributes = {};
  tabColour: XmlAttributes | null = null;
  pane: XmlAttributes | null = null;
  private row = -1;
  private col = -1;
  private raw: Raw | null = null;
  private ruleAreas: readonly Area[] = [];
  private sink: Sink = null;
  private readonly inline: RichText;
  private inInline = false;
  private readonly shared = new Map<string, { readonly place: Place; readonly formula: string }>();

  constructor(
    part: string,
    private readonly strings: () => readonly (string | null)[],
  ) {
    this.inline = new RichText(LONGEST_TEXT, part);
  }

  open(name: string, attributes: XmlAttributes, scopes: NamespaceScopes): boolean {
    if (this.inInline) return this.inline.open(name);
    switch (name) {
      case 'tabColor':
        this.tabColour = attributes;
        break;
      case 'sheetView':
        this.view = attributes;
        break;
      case 'pane':
        this.pane = attributes;
        break;
      case 'selection':
        this.selection = areasOf(attributes.sqref);
        break;
      case 'sheetFormatPr':
        this.format = attributes;
        break;
      case 'col':
        this.columns.push(attributes);
        break;
      case 'row':
        this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
        this.col = -1;
        this.rows.push({ row: this.row, attributes });
        break;
      case 'c':
        this.startCell(attributes);
        break;
      case 'v':
        this.sink = 'v';
        if (this.raw !== null) this.raw.value = '';
        break;
      case 'f':
        this.startFormula(attributes);
        break;
      case 'is':
        this.inInline = true;
        return true;
      case 'mergeCell':
        this.merges.push(...areasOf(attributes.ref));
        break;
      case 'sheetProtection':
        this.protection = attributes;
        break;
      case 'conditionalFormatting':
        this.ruleAreas = areasOf(attributes.sqref);
        break;
      case 'cfRule':
        this.startRule(attributes);
        break;
      case 'formula':
        this.rules.at(-1)?.formulas.push('');
        this.sink = 'formula';
        break;
      case 'hyperlink':
        this.addLink(attributes, scopes);
        break;
    }
    return CONTAINERS.has(name);
  }

  close(name: string): void {
    if (this.inInline && name !== 'is') {
      this.inline.close();
      return;
    }
    this.sink = null;
    if (name === 'is') {
      this.inInline = false;
      if (this.raw !== null) this.raw.inline = this.inline.take();
    } else if (name === 'c') this.endCell();
  }

  text(text: string): void {
    const { raw } = this;
    if (this.inInline) this.inline.text(text);
    else if (this.sink === 'v' && raw !== null) raw.value = (raw.value ?? '') + text;
    else if (this.sink === 'f' && raw !== null) raw.formula = (raw.formula ?? '') + text;
    else if (this.sink === 'formula') {
      const formulas = this.rules.at(-1)?.formulas;
      if (formulas !== undefined) formulas.push((formulas.pop() ?? '') + text);
    }
  }

  private startCell({ r, t = 'n', s = '0' }: XmlAttributes): void {
    const packed = r === undefined ? -1 : packReference(r);
    this.col = packed < 0 ? this.col + 1 : packedCol(packed);
    const place = { row: packed < 0 ? this.row : packedRow(packed), col: this.col };
    this.raw = {
      place,
      type: t,
      style: Number(s),
      value: undefined,
      inline: undefined,
      formula: undefined,
      shared: undefined,
      isFormula: false,
    };
  }

  private startFormula({ t, si, ref }: XmlAttributes): void {
    const { raw } = this;
    if (raw === null) return;
    this.sink = 'f';
    raw.isFormula = true;
    if (t === 'shared') raw.shared = si;
    const area = t === 'array' && ref !== undefined ? parseArea(ref) : null;
    if (area !== null) this.spills.push({ from: raw.place, area });
  }

  private endCell(): void {
    const { raw } = this;
    if (raw === null) return;
    this.raw = null;
    const { place, type, style, value, inline, isFormula } = raw;
    const formula = isFormula ? this.formulaOf(raw) : undefined;
    const missing = value === undefined || (value.trim() === '' && type !== 'str');
    this.cells.push({
      ...place,
      value: this.valueOf(type, value, inline),
      ...(formula === undefined ? {} : { formula }),
      uncomputed: isFormula && inline === undefined && missing,
      style,
    });
  }

  /** A shared formula is written out once, for its first cell. */
  private formulaOf({ place, formula, shared }: Raw): string | undefined {
    if (shared === undefined) return formula;
    if (formula !== undefined && formula !== '') {
      this.shared.set(shared, { place, formula });
      return formula;
    }
    const first = this.shared.get(shared);
    return first === undefined
      ? undefined
      : moveFormula(first.formula, place.row - first.place.row, place.col - first.place.col);
  }

  private valueOf(type: string, text: string | undefined, inline: string | undefined): CellValue {
    if (type === 'inlineStr') return inline ?? null;
    if (text === undefined) return null;
    switch (type) {
      case 's':
        return this.strings()[Number(text)] ?? null;
      case 'str':
        return decodeEscapes(text);
      case 'b':
        return xmlBoolean(text.trim()) === true;
      case 'e':
        return { error: text };
      case 'd':
        return isoDateSerial(text.trim());
      default:
        return text.trim() === '' ? null : Number(text);
    }
  }

  private startRule(attributes: XmlAttributes): void {
    const { type = '', priority = '0', dxfId, stopIfTrue } = attributes;
    this.rules.push({
      areas: this.ruleAreas,
      type,
      priority: Number(priority),
      overlay: dxfId === undefined ? null : Number(dxfId),
      stopIfTrue: xmlBoolean(stopIfTrue) === true,
      attributes,
      formulas: [],
    });
  }

  private addLink(attributes: XmlAttributes, scopes: NamespaceScopes): void {
    const { ref = '', location, tooltip } = attributes;
    const area = parseArea(ref);
    if (area === null) return;
    const id = Object.entries(attributes).find(([name]) => {
      const [prefix = '', local] = name.split(':');
      return local === 'id' && OFFICE_RELATIONSHIPS.includes(scopes.uri(prefix) ?? '');
    })?.[1];
    this.links.push({
      area,
      ...(location === undefined ? {} : { location }),
      ...(id === undefined ? {} : { relationshipId: id }),
      ...(tooltip === undefined ? {} : { tooltip }),
    });
  }
}

/** Areas written side by side, as `A1:B2 D4`. */
function areasOf(text = ''): Area[] {
  return text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

/** Columns that one element speaks of, from 0; an element that speaks of nearly all of them sets the standard. */
export function columnSpan({ min, max }: XmlAttributes): { readonly from: number; readonly to: number } {
  const from = Number(min) - 1;
  return { from, to: Math.min(Number(max) - 1, MAX_COL) };
}
