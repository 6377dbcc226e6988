import { formatPlace } from '../../src/workbook/address';
import {
  ExcelHost,
  type FunctionResult,
  openWorkbook,
  type Profile,
  WebHost,
  type WorkbookModel,
} from '../host';
import type { Caller, FunctionCall } from './grid/function-results';
import { type LoadedAddin, LOCALES } from './load-addin';
import type { Language } from './texts';

interface SessionOptions {
  readonly profile: Profile;
  readonly language: Language;
  /** The add-in shows or hides its pane. */
  readonly onPane: (open: boolean) => void;
}

/** What the add-in's runtime is while it runs with its pane, and without. */
export const SHOWN = 'Visible';
export const HIDDEN = 'Background';

/** Longer than any command takes that does not wait for the user. */
const START_SECONDS = 20;

/** The add-in at work beside one workbook: its page in a frame, and the Excel that is played for it. */
export class AddinSession {
  readonly host: ExcelHost;
  readonly ready: Promise<void>;
  private readonly web: WebHost;
  private readonly stop: () => void;

  constructor(
    { description, functions }: LoadedAddin,
    workbook: WorkbookModel,
    container: HTMLElement,
    { profile, language, onPane }: SessionOptions,
  ) {
    this.host = new ExcelHost(workbook, {
      profile,
      locale: LOCALES[language],
      functions: functions.metadata,
      openWorkbook: (bytes) => openWorkbook(bytes, workbook.fileName),
    });
    this.stop = this.host.onRuntimeState((state) => onPane(state !== HIDDEN));
    this.web = new WebHost(this.host, container, description.runtime, description.name);
    this.web.start();
    this.ready = Promise.race([this.web.ready(), after(START_SECONDS)]);
  }

  get frame(): HTMLIFrameElement {
    return this.web.frame;
  }

  /** Resolves when the command says that it is done. */
  async command(functionName: string, controlId: string): Promise<void> {
    await this.web.runCommand(functionName, controlId);
  }

  invoke(call: FunctionCall, { row, col }: Caller, sheetName: string): Promise<FunctionResult> {
    const address = `${sheetName}!${formatPlace({ row, col })}`;
    return this.host.functions.invoke(call.functionId, call.arguments, { address }).result;
  }

  end(): void {
    this.stop();
    this.web.stop();
  }
}

function after(seconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${seconds} s`)), seconds * 1000);
  });
}
