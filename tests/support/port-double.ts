import { readWaivers } from '../../src/check/waivers';
import { unwrapWaivers } from '../../src/workbook/custom-xml';
import type { Cell } from '../../src/workbook/cell';
import { HostError, type HostErrorCode } from '../../src/workbook/host-error';
import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import type {
  AppliedWrite,
  FormulaBlock,
  HostFacts,
  HostTheme,
  Mark,
  PickedCell,
  RefusedWrite,
  ReportSheet,
  SheetKey,
  SheetPlace,
  SheetState,
  WorkbookChange,
  WorkbookPort,
  WorkbookReading,
} from '../../src/workbook/port';
import { formatPlace, type Area } from '../../src/workbook/address';
import {
  createSheet,
  type SheetSnapshot,
  type SheetVisibility,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import { cellOf, type Value } from './grid';

interface SheetInside {
  readonly key: SheetKey;
  name: string;
  visibility: SheetVisibility;
  protected: boolean;
  merges: readonly Area[];
  cells: Map<string, { row: number; col: number; cell: Cell }>;
  marks: Mark[];
  /** Rebuilt after a change, so that a sheet nobody touched stays the same object. */
  snapshot: SheetSnapshot | null;
}

export interface PortDoubleOptions {
  readonly facts?: Partial<HostFacts>;
  readonly theme?: HostTheme;
  readonly fileName?: string;
  /** What the file to be inserted holds: whatever the text, these sheets. */
  readonly inserted?: WorkbookSnapshot;
}

type Verb = Exclude<keyof WorkbookPort, 'facts' | 'theme' | 'onChange' | 'onSelectionChange'>;

/** A workbook in memory behind the port: what the pane does to it can be looked at, and it can be told to fail. */
export class PortDouble implements WorkbookPort {
  readonly facts: HostFacts;
  hostTheme: HostTheme;
  /** Every verb that was called, in order. */
  readonly calls: Verb[] = [];
  readonly settings = new Map<string, string>();
  readonly written: { readonly at: SheetPlace; readonly block: FormulaBlock; readonly overwrite: boolean }[] =
    [];
  readonly reports: ReportSheet[] = [];
  active: SheetKey;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** When set, reading waits for it. */
  gate: Promise<void> | null = null;
  private readonly sheets: SheetInside[];
  private customXml: readonly string[];
  private readonly pins = new Map<string, SheetPlace>();
  private readonly failures: { readonly verb: Verb; readonly code: HostErrorCode; times: number }[] = [];
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private keys = 0;

  constructor(
    workbook: WorkbookSnapshot,
    private readonly options: PortDoubleOptions = {},
  ) {
    this.facts = { excelApi: '1.17', platform: 'windows', displayLanguage: 'zh-CN', ...options.facts };
    this.hostTheme = options.theme ?? { background: '#FFFFFF', text: '#000000' };
    this.sheets = workbook.sheets.map((sheet) => this.inside(sheet));
    this.customXml = workbook.customXml ?? [];
    this.active = this.sheets[0]?.key ?? '';
  }

  // What a test or a user does in the grid.

  keyOf(name: string): SheetKey {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet.key;
  }

  cell(name: string, row: number, col: number): Cell {
    return this.snapshotOf(this.sheet(this.keyOf(name))).cell(row, col);
  }

  edit(name: string, row: number, col: number, value: Value): void {
    const sheet = this.sheet(this.keyOf(name));
    this.put(sheet, row, col, cellOf(value));
    this.changed({ kind: 'cells', sheets: [sheet.key] });
  }

  insertRows(name: string, at: number, count: number): void {
    const sheet = this.sheet(this.keyOf(name));
    const moved = [...sheet.cells.values()].map((placed) => ({
      ...placed,
      row: placed.row >= at ? placed.row + count : placed.row,
    }));
    sheet.cells = new Map(moved.map((placed) => [`${placed.row} ${placed.col}`, placed]));
    sheet.merges = sheet.merges.map((area) =>
      area.top >= at ? { ...area, top: area.top + count, bottom: area.bottom + count } : area,
    );
    sheet.snapshot = null;
    for (const [pin, place] of this.pins) {
      if (place.sheet === sheet.key && place.row >= at)
        this.pins.set(pin, { ...place, row: place.row + count });
    }
    this.changed({ kind: 'cells', sheets: [sheet.key] });
  }

  change(name: string, change: Partial<Pick<SheetInside, 'name' | 'visibility' | 'protected'>>): void {
    const sheet = this.sheet(this.keyOf(name));
    Object.assign(sheet, change);
    sheet.snapshot = null;
    this.changed({ kind: 'sheets' });
  }

  deleteSheet(name: string): void {
    const at = this.sheets.findIndex((sheet) => sheet.name === name);
    this.sheets.splice(at, 1);
    this.changed({ kind: 'sheets' });
  }

  select(name: string, row: number, col: number): void {
    this.active = this.keyOf(name);
    this.selection = { top: row, left: col, bottom: row, right: col };
    for (const listener of [...this.selectionListeners]) listener();
  }

  /** The next calls of a verb fail. */
  fail(verb: Verb, code: HostErrorCode, times = 1): void {
    this.failures.push({ verb, code, times });
  }

  /** "1!A1" of the selection. */
  get selectedAddress(): string {
    const { top, left } = this.selection;
    return `${this.sheet(this.active).name}!${formatPlace({ row: top, col: left })}`;
  }

  get marks(): readonly string[] {
    return this.sheets.flatMap((sheet) =>
      sheet.marks.map(
        ({ severity, top, left }) => `${severity}@${sheet.name}!${formatPlace({ row: top, col: left })}`,
      ),
    );
  }

  get waivers(): readonly string[] {
    return readWaivers(this.customXml).waivers.map(({ rule, reason }) => `${rule}: ${reason}`);
  }

  get names(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  /** "name=1!A1" of each cell that is pinned. */
  get pinnedAddresses(): readonly string[] {
    return [...this.pins].map(
      ([pin, { sheet, row, col }]) => `${pin}=${this.sheet(sheet).name}!${formatPlace({ row, col })}`,
    );
  }

  get listening(): boolean {
    return this.changeListeners.size + this.selectionListeners.size > 0;
  }

  // The port.

  theme(): HostTheme {
    return this.hostTheme;
  }

  read: WorkbookPort['read'] = async ({ only, progress, signal, waiting }) => {
    this.calls.push('read');
    if (this.gate !== null) {
      waiting?.();
      await this.gate;
    }
    if (signal?.aborted === true) throw new HostError('cancelled');
    this.mayFail('read');
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
    progress?.(cells, cells);
    const sheets = this.sheets.map((sheet) => {
      const at = only?.previous.sheets.findIndex(({ key }) => key === sheet.key) ?? -1;
      const kept = only?.sheets.includes(sheet.key) === false ? only.previous.snapshot.sheets[at] : undefined;
      return kept ?? this.snapshotOf(sheet);
    });
    const reading: WorkbookReading = {
      snapshot: { sheets, customXml: this.customXml },
      sheets: this.sheets.map((sheet) => this.stateOf(sheet)),
      ...(this.options.fileName === undefined ? {} : { fileName: this.options.fileName }),
    };
    return reading;
  };

  goTo: WorkbookPort['goTo'] = (area) =>
    this.do('goTo', () => {
      const sheet = this.sheet(area.sheet);
      if (sheet.visibility !== 'visible') throw new HostError('sheet-hidden', { sheet: sheet.name });
      this.active = area.sheet;
      this.selection = area;
    });

  activeSheet: WorkbookPort['activeSheet'] = () => this.do('activeSheet', () => this.active);

  mark: WorkbookPort['mark'] = (marks) =>
    this.do('mark', () => {
      const wanted = this.sheets.filter((sheet) => marks.some((mark) => mark.sheet === sheet.key));
      const skipped = wanted.filter((sheet) => sheet.protected);
      for (const sheet of this.sheets.filter((candidate) => !candidate.protected)) {
        sheet.marks = marks.filter((mark) => mark.sheet === sheet.key);
      }
      const marked = this.sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0);
      return { marked, skipped: skipped.map((sheet) => this.stateOf(sheet)) };
    });

  clearMarks: WorkbookPort['clearMarks'] = () =>
    this.do('clearMarks', () => {
      const skipped = this.sheets.filter((sheet) => sheet.protected && sheet.marks.length > 0);
      const cleared = this.sheets.filter((sheet) => !sheet.protected);
      const marked = cleared.reduce((sum, sheet) => sum + sheet.marks.length, 0);
      for (const sheet of cleared) sheet.marks = [];
      return { marked, skipped: skipped.map((sheet) => this.stateOf(sheet)) };
    });

  apply: WorkbookPort['apply'] = (writes) =>
    this.do('apply', () => {
      const applied: AppliedWrite[] = [];
      const refused: RefusedWrite[] = [];
      for (const { expected, text, ...place } of writes) {
        const sheet = this.sheets.find(({ key }) => key === place.sheet);
        const cell = sheet === undefined ? null : this.snapshotOf(sheet).cell(place.row, place.col);
        if (sheet === undefined || cell === null) refused.push({ ...place, reason: 'sheet-gone' });
        else if (sheet.protected) refused.push({ ...place, reason: 'protected' });
        else if (cell.isFormula) refused.push({ ...place, reason: 'formula-cell' });
        else if (JSON.stringify(cell) !== JSON.stringify(expected)) {
          refused.push({ ...place, reason: 'changed-meanwhile' });
        } else {
          this.put(sheet, place.row, place.col, cellOf(text));
          applied.push({ ...place, before: cell.value ?? '', text });
        }
      }
      return { applied, refused };
    });

  revert: WorkbookPort['revert'] = (writes) =>
    this.do('revert', () => {
      const reverted: AppliedWrite[] = [];
      const refused: RefusedWrite[] = [];
      for (const write of writes) {
        const { sheet: key, row, col } = write;
        const sheet = this.sheets.find((candidate) => candidate.key === key);
        if (sheet === undefined) refused.push({ sheet: key, row, col, reason: 'sheet-gone' });
        else if (this.snapshotOf(sheet).cell(row, col).value !== write.text) {
          refused.push({ sheet: key, row, col, reason: 'changed-meanwhile' });
        } else {
          this.put(sheet, row, col, cellOf(write.before));
          reverted.push(write);
        }
      }
      return { reverted, refused };
    });

  onChange: WorkbookPort['onChange'] = (listener) => {
    this.changeListeners.add(listener);
    return Promise.resolve(() => {
      this.changeListeners.delete(listener);
      return Promise.resolve();
    });
  };

  onSelectionChange: WorkbookPort['onSelectionChange'] = (listener) => {
    this.selectionListeners.add(listener);
    return Promise.resolve(() => {
      this.selectionListeners.delete(listener);
      return Promise.resolve();
    });
  };

  writeWaivers: WorkbookPort['writeWaivers'] = (xml) =>
    this.do('writeWaivers', () => {
      const others = this.customXml.filter((part) => unwrapWaivers(part) === null);
      this.customXml = xml === null ? others : [...others, xml];
    });

  setting: WorkbookPort['setting'] = (name) => this.do('setting', () => this.settings.get(name) ?? null);

  writeSetting: WorkbookPort['writeSetting'] = (name, text) =>
    this.do('writeSetting', () => {
      if (text === null) this.settings.delete(name);
      else this.settings.set(name, text);
    });

  writeReport: WorkbookPort['writeReport'] = (report) =>
    this.do('writeReport', () => {
      const same = this.sheets.find(({ name }) => name === report.name);
      const ours = same === undefined || this.snapshotOf(same).cell(0, 0).value === REPORT_MARKER;
      if (!ours) throw new HostError('name-taken', { sheet: report.name });
      this.reports.push(report);
      const sheet = same ?? this.add(createSheet({ name: report.name, cells: [] }));
      sheet.cells = new Map();
      report.rows.forEach((cells, row) =>
        cells.forEach(({ text }, col) => this.put(sheet, row, col, cellOf(text))),
      );
      this.active = sheet.key;
      return sheet.key;
    });

  addSheet: WorkbookPort['addSheet'] = (name) =>
    this.do('addSheet', () => this.add(createSheet({ name, cells: [] })).key);

  insertSheets: WorkbookPort['insertSheets'] = () =>
    this.do('insertSheets', () => {
      const added = (this.options.inserted?.sheets ?? []).map((sheet) => this.add(sheet));
      this.active = added[0]?.key ?? this.active;
      return added.map(({ key }) => key);
    });

  selected: WorkbookPort['selected'] = () =>
    this.do('selected', () => {
      const { top, left } = this.selection;
      return this.picked({ sheet: this.active, row: top, col: left });
    });

  insertFormulas: WorkbookPort['insertFormulas'] = (at, block, overwrite) =>
    this.do('insertFormulas', () => {
      const sheet = this.sheet(at.sheet);
      const snapshot = this.snapshotOf(sheet);
      const places = block.cells.flatMap((cells, row) =>
        cells.map(({ content }, col) => ({ row: at.row + row, col: at.col + col, content })),
      );
      const taken = places.some(({ row, col }) => snapshot.cell(row, col).kind !== 'empty');
      if (taken && !overwrite) throw new HostError('not-empty', { sheet: sheet.name });
      for (const { row, col, content } of places) this.put(sheet, row, col, cellOf(content));
      this.written.push({ at, block, overwrite });
    });

  pin: WorkbookPort['pin'] = (name, place) =>
    this.do('pin', () => {
      if (place === null) this.pins.delete(name);
      else this.pins.set(name, place);
    });

  pinned: WorkbookPort['pinned'] = (name) =>
    this.do('pinned', () => {
      const place = this.pins.get(name);
      const there = place !== undefined && this.sheets.some(({ key }) => key === place.sheet);
      return there ? this.picked(place) : null;
    });

  private do<T>(verb: Verb, action: () => T): Promise<T> {
    this.calls.push(verb);
    return Promise.resolve().then(() => {
      this.mayFail(verb);
      return action();
    });
  }

  private mayFail(verb: Verb): void {
    const failure = this.failures.find((candidate) => candidate.verb === verb && candidate.times > 0);
    if (failure === undefined) return;
    failure.times -= 1;
    throw new HostError(failure.code);
  }

  private inside(sheet: SheetSnapshot): SheetInside {
    this.keys += 1;
    return {
      key: `{${this.keys}}`,
      name: sheet.name,
      visibility: sheet.visibility,
      protected: false,
      merges: sheet.merges,
      cells: new Map([...sheet.cells()].map((placed) => [`${placed.row} ${placed.col}`, placed])),
      marks: [],
      snapshot: null,
    };
  }

  private add(sheet: SheetSnapshot): SheetInside {
    const added = this.inside(sheet);
    this.sheets.push(added);
    return added;
  }

  private put(sheet: SheetInside, row: number, col: number, cell: Cell): void {
    sheet.cells.set(`${row} ${col}`, { row, col, cell });
    sheet.snapshot = null;
  }

  private snapshotOf(sheet: SheetInside): SheetSnapshot {
    const { name, visibility, merges, cells } = sheet;
    const placed = [...cells.values()].sort((a, b) => a.row - b.row || a.col - b.col);
    sheet.snapshot ??= createSheet({ name, visibility, merges, cells: placed });
    return sheet.snapshot;
  }

  private stateOf({ key, name, visibility, marks, ...sheet }: SheetInside): SheetState {
    return { key, name, visibility, protected: sheet.protected, marked: marks.length > 0 };
  }

  private sheet(key: SheetKey): SheetInside {
    const sheet = this.sheets.find((candidate) => candidate.key === key);
    if (sheet === undefined) throw new HostError('sheet-gone');
    return sheet;
  }

  private picked(place: SheetPlace): PickedCell {
    const sheet = this.sheet(place.sheet);
    const cell = this.snapshotOf(sheet).cell(place.row, place.col);
    return { sheet: place.sheet, row: place.row, col: place.col, sheetName: sheet.name, cell };
  }

  private changed(change: WorkbookChange): void {
    for (const listener of [...this.changeListeners]) listener(change);
  }
}
