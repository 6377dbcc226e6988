import { createContext } from 'node:vm';
import type { ExcelHost, HostAnswer } from '../excel-host';
import { statusOf } from '../excel-host';
import { supports } from '../profiles';
import { isJsonArray, isJsonObject, type Json, parseJson } from '../json';
import { officeFolder, officeScript } from './library';

/** The genuine object model, bound to a host. */
export interface ObjectModel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface ObjectModelOptions {
  /** Where the library lies; node_modules of the working folder otherwise. */
  readonly officeFolder?: string;
}

const FILE = 'excel-web-16.00.js';

/**
 * Loads the library's object model into plain Node, without its start-up code, and connects it to a host by the bridge that
 * the library has for native programs. Fast; errors, JSON and promises are those of the caller's realm.
 */
export function loadObjectModel(host: ExcelHost, options: ObjectModelOptions = {}): ObjectModel {
  const { context: officeContext, info } = officeInfo(host);
  const factory = { getContext: () => officeContext, getHostInfo: () => ({ isDialog: false }) };
  const global: Record<string, unknown> = {
    ...QUIET_PAGE,
    OSF: { _OfficeAppFactory: factory },
    Error,
    JSON,
    Promise,
    clearInterval,
    clearTimeout,
    console,
    setInterval,
    setTimeout,
    CustomFunctions: {},
    _richApiNativeBridge: bridge(host),
  };
  global.window = global;
  global.self = global;
  const context = createContext(global);
  officeScript(options.officeFolder ?? officeFolder(), FILE).runInContext(context);
  if (!isObjectModel(global)) throw new Error(`${FILE} made no object model`);
  Object.assign(global.Office, {
    onReady: (ready?: (told: typeof info) => unknown) => Promise.resolve(ready?.(info)).then(() => info),
  });
  return global;
}

function isObjectModel(global: object): global is ObjectModel {
  return ['Excel', 'OfficeExtension', 'Office'].every((name) => name in global);
}

/** The little of a page that the object model looks at while it loads. */
const QUIET_PAGE = {
  addEventListener: () => undefined,
  document: {
    URL: 'https://localhost/',
    addEventListener: () => undefined,
    createElement: () => ({ style: {}, setAttribute: () => undefined }),
    documentElement: {},
    getElementsByTagName: () => [],
    head: { appendChild: () => undefined },
  },
  location: {
    hash: '',
    host: 'localhost',
    href: 'https://localhost/',
    origin: 'https://localhost',
    protocol: 'https:',
    search: '',
  },
  navigator: { platform: 'node', userAgent: 'node' },
};

/** What the start-up code would have filled in. */
function officeInfo({ profile, locale }: ExcelHost) {
  const info = { host: 'Excel', platform: profile.platform };
  const context = {
    contentLanguage: locale,
    diagnostics: { ...info, version: profile.version },
    displayLanguage: locale,
    ...info,
    requirements: {
      isSetSupported: (name: string, version = '1.1') => supports(profile, `${name} ${version}`),
    },
  };
  return { info, context };
}

interface Bridge {
  onMessageFromHost: (text: string) => void;
  sendMessageToHost: (text: string) => void;
}

function bridge(host: ExcelHost): Bridge {
  const own: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      const { id, flags, body, customData } = readMessage(text);
      void host.execute(body, { customData, flags }).then((answer) => {
        own.onMessageFromHost(JSON.stringify({ id, type: 2, message: messageOf(answer) }));
      });
    },
  };
  host.onMessages((entries) => own.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } })));
  return own;
}

function readMessage(text: string): { id: number; flags: number; body: string; customData: string } {
  const message = parseJson(text);
  if (!isJsonObject(message) || !isJsonObject(message.message)) throw new Error('no bridge message');
  const { id, flags } = message;
  const { body, url } = message.message;
  const customData = /[?&]customdata=([^&]*)/i.exec(typeof url === 'string' ? url : '')?.[1] ?? '';
  return {
    id: typeof id === 'number' ? id : 0,
    flags: typeof flags === 'number' ? flags : 0,
    body: isJsonObject(body) || isJsonArray(body) ? JSON.stringify(body) : String(body),
    customData: decodeURIComponent(customData),
  };
}

function messageOf(answer: HostAnswer): Json {
  if (answer.kind === 'answered') return { statusCode: 200, headers: {}, body: answer.body };
  const { failure } = answer;
  const body = JSON.stringify({ error: { code: failure, message: failure } });
  return { statusCode: statusOf(failure), headers: {}, body };
}
