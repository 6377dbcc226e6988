import type { ExcelHost } from '../excel-host';
import { isJsonArray, isJsonObject, type Json, type JsonObject, parseJson } from '../json';
import { EVENT } from '../richapi/event-types';
import type { MessageEntry } from '../richapi/wire';
import { appContext, HOST_FLAGS, hostInfo } from './app-context';

export interface XdmOptions {
  /** The origin of the page that plays Excel. The library trusts an https origin of the add-in's own host name. */
  readonly origin: string;
  /** Hands a message to the add-in's window. */
  readonly post: (message: string) => void;
  /** Those of a shared runtime with custom functions unless given. */
  readonly flags?: number;
}

/** How a command of the ribbon ended. */
export interface CommandOutcome {
  readonly status: number;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const ANSWER = { answer: 0, event: 1 } as const;
const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;
const NOT_SUPPORTED = 5000;
const SERIALIZER = 1;

interface Request {
  readonly action: string;
  readonly kind: number;
  readonly correlation: Json;
  readonly data: Json;
}

/**
 * The host's end of the protocol that office.js speaks with Excel on the web: one for each window in which an add-in runs.
 */
export class XdmHost {
  readonly conversationId = crypto.randomUUID().replaceAll('-', '');
  readonly controlId = crypto.randomUUID();
  private readonly correlationId = crypto.randomUUID();
  /** The message that registered an event, by the event's name. */
  private readonly registered = new Map<string, Json>();
  private readonly held: MessageEntry[] = [];
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly commandListeners: (() => void)[] = [];
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly options: XdmOptions,
  ) {
    this.stops.push(host.onMessages((entries) => this.deliver(entries)));
  }

  /** The add-in's window must have this name before it loads. */
  get windowName(): string {
    const { conversationId, controlId, correlationId } = this;
    const flags = this.options.flags ?? HOST_FLAGS.sharedRuntime | HOST_FLAGS.customFunctions;
    return JSON.stringify({
      baseFrameName: `_xdm_${conversationId}`,
      hostInfo: hostInfo(this.host.locale, correlationId, flags),
      xdmInfo: `${conversationId}|${controlId}|${this.options.origin}`,
      serializerVersion: String(SERIALIZER),
      flights: '[]',
    });
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }

  /** A message came from the add-in's window. */
  receive(text: string): void {
    const request = readRequest(text, this.conversationId);
    if (request === null) return;
    void this.answer(request).then((data) => this.respond(request, data));
  }

  /** Whether the add-in can take commands. */
  get takesCommands(): boolean {
    return this.registered.has('appCommandInvoked');
  }

  /** Resolves when the add-in takes commands: its page is loaded and office.js runs in it. */
  async ready(): Promise<void> {
    if (!this.takesCommands) await new Promise<void>((resolve) => this.commandListeners.push(resolve));
  }

  /** Runs a command of the ribbon, as soon as the add-in takes commands; resolves when it calls `event.completed()`. */
  async runCommand(functionName: string, controlId = functionName): Promise<CommandOutcome> {
    await this.ready();
    const id = crypto.randomUUID();
    const outcome = new Promise<CommandOutcome>((resolve) => this.commands.set(id, resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    this.fire('appCommandInvoked', { 0: id, 1: functionName, 2: source });
    return outcome;
  }

  private async answer({ action, kind, data, correlation }: Request): Promise<Json> {
    if (kind === ACTION.register) return this.register(action, correlation);
    if (kind === ACTION.unregister) {
      this.registered.delete(action);
      return { Version: 1, Error: 0 };
    }
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.host, this.controlId, this.correlationId);
      case 'executeMethod':
        return this.execute(data);
      default:
        return null;
    }
  }

  private register(event: string, correlation: Json): Json {
    this.registered.set(event, correlation);
    // The answer goes first: messages and commands that waited follow it.
    setTimeout(() => {
      if (event === 'richApiMessage') this.deliver(this.held.splice(0));
      if (event === 'appCommandInvoked') for (const resume of this.commandListeners.splice(0)) resume();
    }, 0);
    return { Version: 1, Error: 0 };
  }

  private async execute(data: Json): Promise<Json> {
    if (!isJsonObject(data) || !isJsonObject(data.DdaMethod)) return { Version: 1, Error: NOT_SUPPORTED };
    switch (Number(data.DdaMethod.DispatchId)) {
      case METHOD.richApi:
        return this.richApi(data);
      case METHOD.saveSettings:
        return this.saveSettings(data);
      case METHOD.loadSettings:
        return { Version: 1, Error: 0, Settings: [...this.host.workbook.settings] };
      case METHOD.fileProperties:
        return { Version: 1, Error: 0, Url: this.host.workbook.fileName };
      case METHOD.commandCompleted:
        return this.complete(data);
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  private async richApi({ ArrayData }: JsonObject): Promise<Json> {
    if (!isJsonArray(ArrayData)) return { Version: 1, Error: NOT_SUPPORTED };
    const [customData, , , , body, , flags] = ArrayData;
    const answer = await this.host.execute(typeof body === 'string' ? body : '', {
      customData: typeof customData === 'string' ? customData : '',
      flags: typeof flags === 'number' ? flags : 0,
    });
    if (answer.kind === 'failed') return { Version: 1, Error: answer.number };
    return { Version: 1, Error: 0, Data: [200, ['CONTENT-TYPE', 'application/json'], answer.body] };
  }

  private saveSettings({ DdaSettingsMethod }: JsonObject): Json {
    const { workbook } = this.host;
    const properties = isJsonObject(DdaSettingsMethod) ? DdaSettingsMethod.Properties : null;
    const pairs = isJsonArray(properties) ? properties : [];
    const kept = new Set<string>();
    for (const pair of pairs) {
      if (!isJsonArray(pair) || typeof pair[0] !== 'string' || typeof pair[1] !== 'string') continue;
      kept.add(pair[0]);
      workbook.setSetting(pair[0], pair[1], 'addin');
    }
    for (const key of [...workbook.settings.keys()])
      if (!kept.has(key)) workbook.setSetting(key, null, 'addin');
    return { Version: 1, Error: 0 };
  }

  private complete(data: JsonObject): Json {
    const { 0: id, 1: status } = data;
    if (typeof id === 'string') {
      this.commands.get(id)?.({ status: typeof status === 'number' ? status : 0 });
      this.commands.delete(id);
    }
    return { Version: 1, Error: 0 };
  }

  private deliver(entries: readonly MessageEntry[]): void {
    const rich = entries.filter(([, type]) => type !== EVENT.selectionOfWorkbook);
    if (rich.length < entries.length) this.fire('documentSelectionChanged', {});
    if (rich.length === 0) return;
    if (this.registered.has('richApiMessage')) this.fire('richApiMessage', { ArrayData: rich });
    else this.held.push(...rich);
  }

  private fire(event: string, data: Json): void {
    const correlation = this.registered.get(event);
    if (correlation !== undefined) this.send(event, correlation, data, ANSWER.event);
  }

  private respond({ action, correlation }: Request, data: Json): void {
    this.send(action, correlation, data, ANSWER.answer);
  }

  private send(action: string, correlation: Json, data: Json, responseType: number): void {
    this.options.post(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: action,
        _conversationId: this.conversationId,
        _correlationId: correlation,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: SERIALIZER,
      }),
    );
  }
}

/** null for messages that are none of the library's, or of another conversation. */
function readRequest(text: string, conversation: string): Request | null {
  let message: Json;
  try {
    message = parseJson(text);
  } catch {
    return null;
  }
  if (!isJsonObject(message) || message._conversationId !== conversation) return null;
  const { _messageType, _actionName, _actionType, _correlationId = null, _data = null } = message;
  if (_messageType !== MESSAGE.request || typeof _actionName !== 'string') return null;
  return {
    action: _actionName,
    kind: typeof _actionType === 'number' ? _actionType : ACTION.invoke,
    correlation: _correlationId,
    data: _data,
  };
}
