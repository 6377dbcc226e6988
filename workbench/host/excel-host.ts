import type { Fault } from './faults';
import { Faults } from './faults';
import type { FunctionMetadata } from './function-metadata';
import { FunctionCalls } from './functions';
import { EXCEL_LIMITS, type Limits } from './limits';
import { type LoggedAction, RequestLog } from './log';
import { Emitter } from './model/emitter';
import type { WorkbookModel } from './model/workbook';
import { serviceByName, workbookObject } from './objects/services';
import { ERROR_STATUS, REQUEST_FAILURES, type RequestFailure } from './office-error';
import { type Profile, WEB } from './profiles';
import { BatchContext, type HostServices, type RuntimeState } from './richapi/batch-context';
import { EventMessages } from './richapi/event-messages';
import { EventRegistry } from './richapi/event-registry';
import { Interpreter } from './richapi/interpreter';
import { ReferenceTable } from './richapi/references';
import type { MessageEntry, WireRequest } from './richapi/wire';

export interface HostOptions {
  readonly profile?: Profile;
  readonly limits?: Partial<Limits>;
  /** From functions.json. */
  readonly functions?: readonly FunctionMetadata[];
  /** The display language. */
  readonly locale?: string;
  /** Opens the .xlsx files that an add-in inserts sheets from. */
  readonly openWorkbook?: (bytes: Uint8Array) => WorkbookModel;
}

/** How a request came in. */
export interface RequestKind {
  readonly customData: string;
  readonly flags: number;
}

export type HostAnswer =
  | { readonly kind: 'answered'; readonly body: string }
  | { readonly kind: 'failed'; readonly failure: RequestFailure; readonly number: number };

/** The bits of a request's flags. */
const FLAG = { write: 1, delayForCellEdit: 64 } as const;
const SERVICE_FLAGS = 2176;

/**
 * Excel as an add-in meets it: takes the add-in's requests one after another, carries them out on the workbook, and tells
 * the add-in what happens there. One for each add-in.
 */
export class ExcelHost {
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly references = new ReferenceTable('REF');
  readonly events = new EventRegistry();
  readonly profile: Profile;
  readonly locale: string;
  readonly functions: FunctionCalls;
  readonly functionMetadata: readonly FunctionMetadata[];
  /** Milliseconds that every request takes. */
  latency = 0;
  /** Whether the add-in's pane is shown, by the add-in's wish or the user's. */
  runtimeState: RuntimeState = 'Visible';
  private readonly limits: Limits;
  private readonly eventReferences = new ReferenceTable('EVENT');
  private readonly messages = new Emitter<readonly MessageEntry[]>();
  private readonly runtimeStates = new Emitter<RuntimeState>();
  private readonly outbox: MessageEntry[] = [];
  private readonly editEnds = new Emitter<void>();
  private readonly services: HostServices;
  private queue: Promise<unknown> = Promise.resolve();
  private running = false;
  private delivering = false;
  private editing = false;
  private numbers = 0;

  constructor(
    readonly workbook: WorkbookModel,
    private readonly options: HostOptions = {},
  ) {
    const { profile = WEB, locale = 'zh-CN', limits, functions = [] } = options;
    this.profile = profile;
    this.locale = locale;
    this.limits = { ...EXCEL_LIMITS, ...limits };
    this.functionMetadata = functions;
    const byId = new Map(functions.map((one) => [one.id, one]));
    this.functions = new FunctionCalls(byId, profile, (entries) => this.tell(entries));
    this.services = {
      functionResults: (rows) => this.functions.take(rows),
      functionsReady: () => this.functions.markReady(),
      setRuntimeState: (state) => this.setRuntimeState(state),
      runtimeState: () => this.runtimeState,
      openWorkbook: (base64) => this.openWorkbook(base64),
    };
    const eventMessages = new EventMessages(this.events, this.eventReferences);
    workbook.on((event) => this.tell(eventMessages.of(event)));
  }

  /** A cell is being edited: requests fail, or wait where the add-in said that they may. */
  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (!editing) this.editEnds.emit();
  }

  /** @param listener is told the events, function calls and actions that are meant for the add-in */
  onMessages(listener: (entries: readonly MessageEntry[]) => void): () => void {
    return this.messages.on(listener);
  }

  /** The add-in shows or hides its pane. */
  onRuntimeState(listener: (state: RuntimeState) => void): () => void {
    return this.runtimeStates.on(listener);
  }

  setRuntimeState(state: RuntimeState): void {
    this.runtimeState = state;
    this.runtimeStates.emit(state);
  }

  /** Runs an action of the add-in, such as that of a keyboard shortcut. */
  fireAction(id: string, args: unknown = {}): void {
    this.tell([[2, 1000, '', JSON.stringify([id, JSON.stringify(args)])]]);
  }

  /** Answers when all requests that came in so far are done and all messages are out. */
  async settled(): Promise<void> {
    await this.queue;
    while (this.outbox.length > 0 || this.delivering) await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Carries out one request; requests wait for the ones before them. */
  execute(text: string, kind: RequestKind): Promise<HostAnswer> {
    const answer = this.queue.then(() => this.process(text, kind));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async process(text: string, kind: RequestKind): Promise<HostAnswer> {
    const started = performance.now();
    const request = readRequest(text);
    const purpose = purposeOf(request, kind);
    const requestBytes = byteLength(text);
    const fault = purpose === 'workbook' ? this.faults.next() : null;
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    const refused = purpose === 'service' ? null : await this.refuse(requestBytes, kind, fault);
    let actions: readonly LoggedAction[] = [];
    let answer: HostAnswer;
    let responseBytes = 0;
    let error: string | undefined = refused ?? undefined;
    if (refused === null) {
      const done = this.run(request, fault);
      actions = done.actions;
      error = 'Error' in done.response ? done.response.Error.Code : undefined;
      const body = JSON.stringify(done.response);
      responseBytes = byteLength(body);
      answer = this.pack(body, responseBytes, fault);
      if (answer.kind === 'failed') error = answer.failure;
    } else answer = failed(refused);
    this.numbers += 1;
    this.log.add({
      number: this.numbers,
      purpose,
      flags: kind.flags,
      actions,
      writes: actions.filter(({ writes }) => writes).length,
      requestBytes,
      responseBytes: answer.kind === 'answered' ? responseBytes : 0,
      ...(error === undefined ? {} : { error }),
      milliseconds: performance.now() - started,
    });
    return answer;
  }

  private async refuse(
    bytes: number,
    { flags }: RequestKind,
    fault: Fault | null,
  ): Promise<RequestFailure | null> {
    if (this.editing) {
      if ((flags & FLAG.delayForCellEdit) === 0) return 'InvalidOperationInCellEditMode';
      await this.endOfEdit();
    }
    if (bytes > this.limits.requestBytes) return 'RequestPayloadSizeLimitExceeded';
    return fault !== null && 'failure' in fault && fault.done !== true ? fault.failure : null;
  }

  private endOfEdit(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.editEnds.on(() => {
        stop();
        resolve();
      });
    });
  }

  private run(request: WireRequest, fault: Fault | null): ReturnType<Interpreter['run']> {
    const { workbook, profile, limits, references, eventReferences, events, services } = this;
    const autoKeep = request.AutoKeepReference === true;
    const context = new BatchContext(
      workbook,
      profile,
      limits,
      references,
      eventReferences,
      events,
      services,
      autoKeep,
    );
    this.running = true;
    try {
      return new Interpreter(
        request,
        { workbook: workbookObject(), byName: serviceByName },
        context,
        fault,
      ).run();
    } finally {
      context.end();
      this.running = false;
      this.deliverSoon();
    }
  }

  private pack(body: string, bytes: number, fault: Fault | null): HostAnswer {
    if (fault !== null && 'failure' in fault) return failed(fault.failure);
    if (bytes > this.limits.responseBytes) return failed('ResponsePayloadSizeLimitExceeded');
    return { kind: 'answered', body };
  }

  /** Messages go out after the answer to the request that brought them about, in one piece. */
  private tell(entries: readonly MessageEntry[]): void {
    if (entries.length === 0) return;
    this.outbox.push(...entries);
    if (!this.running) this.deliverSoon();
  }

  private deliverSoon(): void {
    if (this.delivering || this.outbox.length === 0) return;
    this.delivering = true;
    setTimeout(() => {
      this.delivering = false;
      const entries = this.outbox.splice(0);
      if (entries.length > 0) this.messages.emit(entries);
    }, 0);
  }

  private openWorkbook(base64: string): WorkbookModel {
    const { openWorkbook } = this.options;
    if (openWorkbook === undefined) throw new Error('this host was given nothing to open files with');
    return openWorkbook(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  }
}

function failed(failure: RequestFailure): HostAnswer {
  return { kind: 'failed', failure, number: REQUEST_FAILURES[failure] };
}

function readRequest(text: string): WireRequest {
  return JSON.parse(text) as WireRequest;
}

function purposeOf(
  { Actions }: WireRequest,
  { customData, flags }: RequestKind,
): 'workbook' | 'clean-up' | 'service' {
  if (customData !== '' && customData !== 'IterativeExecutor') return 'service';
  if ((flags & SERVICE_FLAGS) === SERVICE_FLAGS) return 'service';
  const cleaning =
    Actions.length > 0 &&
    Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);
  return cleaning && Actions.some(({ Name }) => Name === '_RemoveReference') ? 'clean-up' : 'workbook';
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The HTTP status that goes with a request that failed as a whole. */
export function statusOf(failure: RequestFailure): number {
  const STATUS: Partial<Record<RequestFailure, number>> = {
    InvalidOrTimedOutSession: 408,
    ActivityLimitReached: ERROR_STATUS.ActivityLimitReached,
    AccessDenied: ERROR_STATUS.AccessDenied,
    GeneralException: ERROR_STATUS.GeneralException,
  };
  return STATUS[failure] ?? 400;
}
