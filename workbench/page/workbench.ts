import { type Area, parseArea } from '../../src/workbook/address';
import {
  isCellError,
  openWorkbook,
  PROFILES,
  type RequestFailure,
  type SavedFile,
  saveWorkbook,
  type SheetModel,
  WEB,
  type WorkbookModel,
} from '../host';
import { type ActiveCell, activeCellOf } from './active-cell';
import type { DrawerActions } from './drawer/drawer';
import { lossLines, reasonOf } from './files';
import { Grid } from './grid/grid';
import type { LoadedAddin } from './load-addin';
import { AddinSession, HIDDEN, SHOWN } from './session';
import type { Notice } from './notice-line';
import type { AddinDescription, RibbonAction, RibbonLabel } from './ribbon/read-ribbon';
import { Store } from './store';
import type { Language, Texts } from './texts';

export interface WorkbenchState {
  readonly fileName: string;
  /** The sheet in front. */
  readonly sheet: SheetModel | null;
  readonly active: ActiveCell | null;
  /** What the formula of the active cell says about its error. */
  readonly cellMessage: string | null;
  /** Counts the changes of the workbook. */
  readonly revision: number;
  readonly busy: string | null;
  readonly notice: Notice | null;
  readonly paneOpen: boolean;
  readonly tableOpen: boolean;
  readonly drawerOpen: boolean;
  readonly addinReady: boolean;
  readonly session: AddinSession | null;
}

/** The workbench behind its page: one workbook in the grid, and the add-in beside it. */
export class Workbench {
  readonly state = new Store<WorkbenchState>({
    fileName: '',
    sheet: null,
    active: null,
    cellMessage: null,
    revision: 0,
    busy: null,
    notice: null,
    paneOpen: true,
    tableOpen: false,
    drawerOpen: false,
    addinReady: false,
    session: null,
  });
  private grid: Grid | null = null;
  private pane: HTMLElement | null = null;
  private opened: WorkbookModel | null = null;
  private profile = WEB;
  private readonly messages = new Map<string, string>();
  private markStarted: () => void = () => undefined;
  /** Resolves when the first workbook is drawn and the add-in beside it is ready. */
  readonly ready = new Promise<void>((resolve) => {
    this.markStarted = resolve;
  });

  constructor(
    private readonly loaded: LoadedAddin,
    readonly language: Language,
    private readonly texts: Texts,
    /** The workbook that is open at the start. */
    private readonly sample: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>,
  ) {}

  get addin(): AddinDescription {
    return this.loaded.description;
  }

  get workbook(): WorkbookModel | null {
    return this.opened;
  }

  /** Puts grid and add-in into the page; the page calls it once. */
  async start(gridContainer: HTMLElement, paneContainer: HTMLElement): Promise<void> {
    if (this.grid !== null) return;
    this.pane = paneContainer;
    const { namespace, metadata, help } = this.loaded.functions;
    this.grid = new Grid(
      gridContainer,
      this.language,
      {
        namespace,
        metadata,
        help,
        invoke: (call, caller) => this.session.invoke(call, caller, this.grid?.nameOf(caller.sheet) ?? ''),
        told: ({ sheet, row, col }, outcome) => {
          this.messages.set(`${sheet}!${row},${col}`, outcome.kind === 'error' ? outcome.message : '');
        },
      },
      (refused) => {
        const text =
          refused.kind === 'sheet' ? this.texts.protectedSheet(refused.sheet) : this.texts.protectedStructure;
        this.tell({ kind: 'error', text });
      },
    );
    const { name, bytes } = await this.sample();
    await this.open(bytes, name);
    await this.grid.drawn;
    this.markStarted();
  }

  async openFile(file: File): Promise<void> {
    if (!/\.xls[xm]$/i.test(file.name)) {
      this.tell({ kind: 'error', text: this.texts.onlyXlsx(file.name) });
      return;
    }
    this.state.set({ busy: this.texts.opening(file.name) });
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      this.tell({ kind: 'error', text: this.texts.cannotOpen(file.name, this.reasonOf(error)) });
    } finally {
      this.state.set({ busy: null });
    }
  }

  /**
   * Shows a workbook and starts the add-in anew beside it, as Excel does for each workbook.
   * @throws ReadError when the file cannot be read; what was open stays open
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const workbook = openWorkbook(bytes, name, this.addin.identity);
    const { grid } = this;
    if (grid === null) throw new Error('not started');
    this.opened = workbook;
    this.messages.clear();
    workbook.on(() => this.followWorkbook(workbook));
    grid.open(workbook);
    this.state.set({ fileName: name, notice: null, tableOpen: false });
    this.followWorkbook(workbook);
    await this.startAddin();
  }

  /** Whether a cell is being edited: only then is what is typed sure to reach it. */
  get editing(): boolean {
    return this.grid?.editing === true;
  }

  /** The workbook as an .xlsx file: the one that was opened, with what was edited. */
  async save(): Promise<SavedFile> {
    if (this.opened === null) throw new Error(this.texts.loading);
    await this.grid?.settled();
    return saveWorkbook(this.opened);
  }

  async saveFile(): Promise<void> {
    const workbook = this.opened;
    if (workbook === null) return;
    try {
      const { bytes, lost, unwritten } = await this.save();
      download(bytes, workbook.fileName);
      workbook.saved(bytes);
      const saved = this.texts.saved(workbook.fileName);
      const details = [
        ...lossLines(lost, this.texts),
        ...unwritten.map((what) => this.texts.unwritten[what]),
      ];
      const text = details.length === 0 ? saved : this.texts.notKept(saved);
      this.tell({ kind: 'info', text, details });
    } catch (error) {
      this.tell({ kind: 'error', text: this.texts.cannotSave(this.reasonOf(error)) });
    }
  }

  /** What a ribbon button does. */
  async run(action: RibbonAction, { id, label }: Pick<RibbonLabel, 'id' | 'label'>): Promise<void> {
    if (action.kind === 'pane') {
      this.showPane(true);
      return;
    }
    try {
      await this.session.command(action.name, id);
    } catch (error) {
      this.tell({ kind: 'error', text: this.texts.commandFailed(label, this.reasonOf(error)) });
    }
  }

  /**
   * Selects cells and shows them, as a user would.
   * @param address A1, or A1:B2
   */
  goTo(sheetName: string, address: string): void {
    const sheet = this.workbook?.sheet(sheetName);
    const area: Area | null = parseArea(address);
    if (sheet == null || area === null) throw new Error(`no ${sheetName}!${address}`);
    this.workbook?.select(sheet, [area], 'user');
    this.grid?.focus();
  }

  /** Resolves when the workbook is computed and the add-in has been told of all that happened. */
  async settled(): Promise<void> {
    await this.grid?.settled();
    await this.state.get().session?.host.settled();
  }

  undo(): void {
    this.grid?.undo();
  }

  redo(): void {
    this.grid?.redo();
  }

  showPane(paneOpen: boolean): void {
    this.state.set({ paneOpen });
    this.state.get().session?.host.setRuntimeState(paneOpen ? SHOWN : HIDDEN);
  }

  toggleTable(): void {
    this.state.set({ tableOpen: !this.state.get().tableOpen });
  }

  toggleDrawer(): void {
    this.state.set({ drawerOpen: !this.state.get().drawerOpen });
  }

  dismiss(): void {
    this.state.set({ notice: null });
  }

  switchLanguage(language: Language): void {
    const address = new URL(window.location.href);
    address.searchParams.set('lang', language);
    window.location.assign(address);
  }

  readonly developer: DrawerActions = {
    playVersion: (name) => {
      this.profile = PROFILES[name] ?? WEB;
      void this.startAddin();
    },
    setCellEditing: (editing) => this.change((session) => void (session.host.cellEditing = editing)),
    protectActiveSheet: (protect) => {
      this.change(() => this.workbook?.activeSheet.protect(protect ? { options: {} } : null, 'user'));
      if (!protect) this.dismiss();
    },
    failAt: (request: number, failure: RequestFailure) =>
      this.change(({ host }) => {
        host.faults.reset();
        host.faults.add({ request, failure });
      }),
    disarm: () => this.change(({ host }) => host.faults.reset()),
    setLatency: (milliseconds) => this.change(({ host }) => void (host.latency = milliseconds)),
  };

  private get session(): AddinSession {
    const { session } = this.state.get();
    if (session === null) throw new Error(this.texts.loading);
    return session;
  }

  private async startAddin(): Promise<void> {
    const { workbook, pane } = this;
    if (workbook === null || pane === null) return;
    this.state.get().session?.end();
    const session = new AddinSession(this.loaded, workbook, pane, {
      profile: this.profile,
      language: this.language,
      onPane: (paneOpen) => this.state.set({ paneOpen }),
    });
    this.state.set({ session, addinReady: false });
    this.grid?.restartFunctions();
    try {
      await session.ready;
      if (this.state.get().session === session) this.state.set({ addinReady: true });
    } catch (error) {
      this.tell({ kind: 'error', text: this.texts.addinMissing(this.reasonOf(error)) });
    }
  }

  private followWorkbook(workbook: WorkbookModel): void {
    if (workbook !== this.workbook) return;
    const sheet = workbook.activeSheet;
    const { top, left } = sheet.selection[0] ?? { top: 0, left: 0 };
    // What stands there now may be another formula, or none.
    const isError = isCellError(sheet.cell(top, left).value);
    const message = this.messages.get(`${this.grid?.idOf(sheet) ?? sheet.id}!${top},${left}`);
    this.state.set({
      sheet,
      active: activeCellOf(sheet),
      cellMessage: message === undefined || message === '' || !isError ? null : message,
      revision: this.state.get().revision + 1,
    });
  }

  private change(work: (session: AddinSession) => void): void {
    work(this.session);
    this.state.set({ revision: this.state.get().revision + 1 });
  }

  private reasonOf(error: unknown): string {
    return reasonOf(error, this.texts, this.language);
  }

  private tell(notice: Notice): void {
    this.state.set({ notice });
  }
}

function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
