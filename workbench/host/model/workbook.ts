import type { Area, Place } from '../../../src/workbook/address';
import type { SheetVisibility } from '../../../src/workbook/snapshot';
import { isEntireColumns, isEntireRows, withMerges } from './areas';
import type { WorkbookPartChange } from './changes';
import { type CustomXmlPart, readNamespace } from './custom-xml';
import { Emitter } from './emitter';
import type { Origin, WorkbookEvent } from './events';
import { quoteSheet, rewriteArea } from './formula-references';
import { ModelError } from './model-error';
import { type DefinedName, isName } from './names';
import type { AddinIdentity } from './addin-identity';
import { type CustomPropertyValue, type DocumentProperties, emptyProperties } from './properties';
import { type Rewrite, rewriteFormulas } from './rewrite-formulas';
import { type SheetKind, SheetModel, type SheetOwner } from './sheet';
import { isSheetName, numberedName } from './sheet-names';
import { type Shift, shiftArea } from './shift';

export interface SheetCell extends Place {
  readonly sheet: SheetModel;
}

/** Computes formulas. The model stores formulas and their results; what a formula means is the calculator's affair. */
export interface Calculator {
  /**
   * Cells changed or formulas were entered. The calculator calls `SheetModel.setResult` for what follows from it, at once
   * or later; until then a new formula shows #BUSY!.
   */
  changed(workbook: WorkbookModel, cells: readonly SheetCell[]): void;
  /** Computes everything anew. */
  recalculate(workbook: WorkbookModel): void;
}

export interface NewSheet {
  readonly name?: string;
  readonly visibility?: SheetVisibility;
  readonly kind?: SheetKind;
  /** Where its tab goes; at the end otherwise. */
  readonly position?: number;
}

export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly comment?: string;
  readonly visible?: boolean;
  readonly scope?: SheetModel | null;
}

/** A workbook in memory: what Excel's grid is to an add-in. Every change is told to the listeners, whoever makes it. */
export class WorkbookModel {
  /** Results of formulas; null: formulas keep what they were loaded with, and new ones show #NAME?. */
  calculator: Calculator | null = null;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  fileName: string;
  /** Days are counted from 1904: serials are 1462 less. */
  date1904 = false;
  /** The add-in whose settings these are; null: they are kept in memory only. */
  addin: AddinIdentity | null = null;
  /** With a password or without; forbids to add, delete, rename, move, hide and show sheets. */
  structureProtected: { readonly password?: string } | null = null;
  readonly properties: DocumentProperties = emptyProperties();
  readonly customProperties = new Map<string, CustomPropertyValue>();
  readonly changedParts = new Set<WorkbookPartChange>();
  private readonly emitter = new Emitter<WorkbookEvent>();
  private readonly list: SheetModel[] = [];
  /** Sheets by id and by name in lower case; made anew when a sheet comes, goes or is renamed. */
  private known: ReadonlyMap<string, SheetModel> | null = null;
  private names: readonly DefinedName[] = [];
  private parts: readonly CustomXmlPart[] = [];
  private readonly settingValues = new Map<string, string>();
  private active: SheetModel | null = null;
  private savedFile: Uint8Array | null = null;
  private lastSheetId = 0;
  private lastKey = 0;
  private readonly owner: SheetOwner = {
    emit: (event) => this.emit(event),
    formulasEntered: (sheet, cells) => this.formulasEntered(sheet, cells),
    follow: (sheet, shift) => this.follow(sheet, shift),
    rename: (sheet, name, origin) => this.renameSheet(sheet, name, origin),
    setVisibility: (sheet, visibility, origin) => this.setVisibility(sheet, visibility, origin),
  };

  /** @param sheetNames the sheets that the workbook begins with */
  constructor(sheetNames: readonly string[] = ['Sheet1'], fileName = 'Book1.xlsx') {
    this.fileName = fileName;
    for (const name of sheetNames) this.addSheet({ name }, 'user');
    this.changedParts.clear();
  }

  get sheets(): readonly SheetModel[] {
    return this.list;
  }

  sheet(nameOrId: string): SheetModel | null {
    this.known ??= new Map(
      this.list.flatMap((sheet) => [[sheet.id, sheet] as const, [sheet.name.toLowerCase(), sheet] as const]),
    );
    return this.known.get(nameOrId) ?? this.known.get(nameOrId.toLowerCase()) ?? null;
  }

  get activeSheet(): SheetModel {
    if (this.active === null) throw new Error('a workbook without sheets');
    return this.active;
  }

  /** @returns stops listening */
  on(listener: (event: WorkbookEvent) => void): () => void {
    return this.emitter.on(listener);
  }

  addSheet(added: NewSheet, origin: Origin): SheetModel {
    const name = added.name ?? this.freeSheetName();
    this.checkSheetName(name, null);
    this.lastSheetId += 1;
    const sheet = new SheetModel(
      this.owner,
      guid(this.lastSheetId),
      name,
      added.visibility ?? 'visible',
      added.kind,
    );
    this.list.splice(added.position ?? this.list.length, 0, sheet);
    this.known = null;
    this.active ??= sheet;
    this.changedParts.add('sheets');
    this.emit({ kind: 'sheet-added', sheet, origin });
    return sheet;
  }

  /** Makes the name unique as Excel does when a sheet of it is copied in: `表1 (2)`. */
  uniqueSheetName(name: string): string {
    for (let count = 1; ; count += 1) {
      const candidate = numberedName(name, count);
      if (this.sheet(candidate) === null) return candidate;
    }
  }

  /** @throws ModelError last-visible-sheet */
  deleteSheet(sheet: SheetModel, origin: Origin): void {
    const index = this.list.indexOf(sheet);
    if (index < 0) return;
    if (sheet.visibility === 'visible') this.keepOneVisible(sheet);
    const next = this.visible(index + 1, 1) ?? this.visible(index - 1, -1);
    if (this.active === sheet && next !== null) this.activate(next, origin);
    this.list.splice(index, 1);
    this.known = null;
    sheet.deleted = true;
    sheet.anchors.drop();
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    this.rewrite((reference) => (this.refersTo(reference.sheet, sheet) ? '#REF!' : null), true);
    this.changedParts.add('sheets');
    this.emit({ kind: 'sheet-deleted', sheet, origin });
  }

  moveSheet(sheet: SheetModel, position: number, origin: Origin): void {
    const from = this.list.indexOf(sheet);
    const to = Math.max(0, Math.min(position, this.list.length - 1));
    if (from < 0 || from === to) return;
    this.list.splice(from, 1);
    this.list.splice(to, 0, sheet);
    this.changedParts.add('sheets');
    this.emit({ kind: 'sheet-moved', sheet, from, to, origin });
  }

  /** @throws ModelError bad-name, name-taken */
  renameSheet(sheet: SheetModel, name: string, origin: Origin): void {
    const before = sheet.name;
    if (name === before) return;
    this.checkSheetName(name, sheet);
    sheet.name = name;
    this.known = null;
    sheet.changes.parts.add('name');
    this.rewrite(
      (reference) =>
        reference.sheet?.toLowerCase() === before.toLowerCase()
          ? `${quoteSheet(name)}!${reference.text}`
          : null,
      true,
    );
    this.emit({ kind: 'sheet-renamed', sheet, before, origin });
  }

  /** @throws ModelError last-visible-sheet */
  setVisibility(sheet: SheetModel, visibility: SheetVisibility, origin: Origin): void {
    const before = sheet.visibility;
    if (visibility === before) return;
    if (before === 'visible') this.keepOneVisible(sheet);
    sheet.visibility = visibility;
    sheet.changes.parts.add('visibility');
    if (this.active === sheet && visibility !== 'visible') {
      const index = this.list.indexOf(sheet);
      const next = this.visible(index + 1, 1) ?? this.visible(index - 1, -1);
      if (next !== null) this.activate(next, origin);
    }
    this.emit({ kind: 'visibility', sheet, before, origin });
  }

  /** @throws ModelError hidden-sheet */
  activate(sheet: SheetModel, origin: Origin): void {
    if (sheet.visibility !== 'visible') throw new ModelError('hidden-sheet', sheet.name);
    const previous = this.activeSheet;
    if (previous === sheet) return;
    this.active = sheet;
    this.changedParts.add('active-sheet');
    this.emit({ kind: 'activated', sheet, previous, origin });
  }

  /** Selects areas of one sheet and brings it to the front; the first cell of the first area is the active one. */
  select(sheet: SheetModel, areas: readonly Area[], origin: Origin): void {
    if (sheet.kind !== 'worksheet') throw new ModelError('not-cells', sheet.name);
    this.activate(sheet, origin);
    sheet.selection = areas.map((area) => withMerges(area, sheet.merges));
    this.emit({ kind: 'selected', sheet, areas: sheet.selection, origin });
  }

  get definedNames(): readonly DefinedName[] {
    return this.names;
  }

  /** @throws ModelError bad-name, name-taken */
  addName(added: NewName, origin: Origin): DefinedName {
    const { name, formula, comment = '', visible = true, scope = null } = added;
    if (!isName(name)) throw new ModelError('bad-name', name);
    if (this.findName(name, scope) !== null) throw new ModelError('name-taken', name);
    this.lastKey += 1;
    const defined = { key: this.lastKey, name, formula, comment, visible, scope };
    this.setNames([...this.names, defined], origin);
    return defined;
  }

  findName(name: string, scope: SheetModel | null): DefinedName | null {
    const folded = name.toLowerCase();
    return this.names.find((own) => own.scope === scope && own.name.toLowerCase() === folded) ?? null;
  }

  changeName(
    key: number,
    change: Partial<Pick<DefinedName, 'formula' | 'comment' | 'visible'>>,
    origin: Origin,
  ): void {
    this.setNames(
      this.names.map((own) => (own.key === key ? { ...own, ...change } : own)),
      origin,
    );
  }

  deleteName(key: number, origin: Origin): void {
    this.setNames(
      this.names.filter((own) => own.key !== key),
      origin,
    );
  }

  get customXmlParts(): readonly CustomXmlPart[] {
    return this.parts;
  }

  /** @throws ModelError bad-xml */
  addCustomXml(xml: string, origin: Origin): CustomXmlPart {
    const namespace = readNamespace(xml);
    this.lastKey += 1;
    const part = { id: guid(this.lastKey, 'C0DE'), xml, namespace };
    this.setParts([...this.parts, part], origin);
    return part;
  }

  /** @throws ModelError bad-xml */
  changeCustomXml(id: string, xml: string, origin: Origin): void {
    const namespace = readNamespace(xml);
    this.setParts(
      this.parts.map((part) => (part.id === id ? { id, xml, namespace } : part)),
      origin,
    );
  }

  deleteCustomXml(id: string, origin: Origin): void {
    this.setParts(
      this.parts.filter((part) => part.id !== id),
      origin,
    );
  }

  /** Add-in settings kept in the workbook: JSON by key. */
  get settings(): ReadonlyMap<string, string> {
    return this.settingValues;
  }

  /** @param json null removes the setting */
  setSetting(key: string, json: string | null, origin: Origin): void {
    if (json === null) this.settingValues.delete(key);
    else this.settingValues.set(key, json);
    this.changedParts.add('settings');
    this.emit({ kind: 'settings', origin });
  }

  setCustomProperty(key: string, value: CustomPropertyValue | null, origin: Origin): void {
    if (value === null) this.customProperties.delete(key);
    else this.customProperties.set(key, value);
    this.changedParts.add('properties');
    this.emit({ kind: 'properties', origin });
  }

  setProperty<K extends keyof DocumentProperties>(
    key: K,
    value: DocumentProperties[K],
    origin: Origin,
  ): void {
    this.properties[key] = value;
    this.changedParts.add('properties');
    this.emit({ kind: 'properties', origin });
  }

  /** A number that no conditional format or name of this workbook has. */
  newKey(): number {
    this.lastKey += 1;
    return this.lastKey;
  }

  /** Whether anything differs from the file since loading or `saved`. */
  get isDirty(): boolean {
    return this.changedParts.size > 0 || this.list.some(({ changes }) => !changes.none);
  }

  /** The file that the workbook was opened from or last saved to; null for a new one. */
  get file(): Uint8Array | null {
    return this.savedFile;
  }

  /** The file holds what the model holds. */
  saved(file: Uint8Array): void {
    this.savedFile = file;
    this.changedParts.clear();
    for (const sheet of this.list) {
      sheet.changes.clear();
      sheet.source = { file, sheet: sheet.name };
    }
  }

  recalculate(): void {
    this.calculator?.recalculate(this);
  }

  private emit(event: WorkbookEvent): void {
    this.emitter.emit(event);
    if (event.kind === 'edited' && this.calculationMode !== 'Manual') {
      const cells = [...event.sheet.grid.within(event.area)].map(({ row, col }) => ({
        sheet: event.sheet,
        row,
        col,
      }));
      const { top: row, left: col } = event.area;
      this.calculator?.changed(this, cells.length > 0 ? cells : [{ sheet: event.sheet, row, col }]);
    }
  }

  private formulasEntered(sheet: SheetModel, cells: readonly Place[]): void {
    if (this.calculator !== null) return;
    for (const { row, col } of cells) {
      sheet.load(row, col, { ...sheet.cell(row, col), value: { error: '#NAME?' } });
    }
  }

  private setNames(names: readonly DefinedName[], origin: Origin): void {
    this.names = names;
    this.changedParts.add('names');
    this.emit({ kind: 'names', origin });
  }

  private setParts(parts: readonly CustomXmlPart[], origin: Origin): void {
    this.parts = parts;
    this.changedParts.add('custom-xml');
    this.emit({ kind: 'custom-xml', origin });
  }

  private follow(sheet: SheetModel, shift: Shift): void {
    this.rewrite(
      (reference, home) => {
        const target = reference.sheet === null ? home : this.sheet(reference.sheet);
        if (target !== sheet) return null;
        const area = shiftArea(reference.area, shift);
        const prefix = reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`;
        return area === null ? `${prefix}#REF!` : `${prefix}${rewriteArea(area, reference.text)}`;
      },
      isEntireRows(shift.area) || isEntireColumns(shift.area),
    );
  }

  private rewrite(rewrite: Rewrite, inFile: boolean): void {
    this.names = rewriteFormulas(this.list, this.names, rewrite, inFile);
  }

  private refersTo(name: string | null, sheet: SheetModel): boolean {
    return name?.toLowerCase() === sheet.name.toLowerCase();
  }

  private keepOneVisible(sheet: SheetModel): void {
    if (this.list.some((other) => other !== sheet && other.visibility === 'visible')) return;
    throw new ModelError('last-visible-sheet', sheet.name);
  }

  private visible(from: number, step: 1 | -1): SheetModel | null {
    for (let index = from; index >= 0 && index < this.list.length; index += step) {
      const sheet = this.list[index];
      if (sheet?.visibility === 'visible') return sheet;
    }
    return null;
  }

  private freeSheetName(): string {
    for (let count = this.list.length + 1; ; count += 1) {
      if (this.sheet(`Sheet${count}`) === null) return `Sheet${count}`;
    }
  }

  private checkSheetName(name: string, own: SheetModel | null): void {
    if (!isSheetName(name)) throw new ModelError('bad-name', name);
    const folded = name.toLowerCase();
    if (this.list.some((sheet) => sheet !== own && sheet.name.toLowerCase() === folded)) {
      throw new ModelError('name-taken', name);
    }
  }
}

function guid(number: number, block = '0000'): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0001-${block}-0000-000000000000}`;
}
