import type { ExcelHost } from '../excel-host';
import { officeFolder, officeSource } from './library';
import { type CommandOutcome, XdmHost } from './xdm-host';

export interface JsdomOptions {
  /** Where the library lies; node_modules of the working folder otherwise. */
  readonly officeFolder?: string;
  readonly flags?: number;
}

export interface AttachedPage {
  /** Resolves when the library is ready, as `Office.onReady` does. */
  readonly ready: Promise<void>;
  runCommand(functionName: string, controlId?: string): Promise<CommandOutcome>;
  detach(): void;
}

const BASE = 'https://localhost/office/';

/**
 * Runs the genuine library, start-up code and all, in a page of jsdom whose address is https, and connects it to a host as
 * Excel on the web would: only the network and the frame around are missing.
 */
export function attachJsdom(
  window: Window & typeof globalThis,
  host: ExcelHost,
  options: JsdomOptions = {},
): AttachedPage {
  const { document } = window;
  const folder = options.officeFolder ?? officeFolder();
  const { origin, hostname } = window.location;
  const post = (data: string): void => {
    setTimeout(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin })), 0);
  };
  const xdm = new XdmHost(host, {
    origin,
    post,
    ...(options.flags === undefined ? {} : { flags: options.flags }),
  });
  window.name = xdm.windowName;
  const parent = { postMessage: (message: string) => setTimeout(() => xdm.receive(message), 0) };
  Object.defineProperty(window, 'parent', { configurable: true, value: parent });
  Object.defineProperty(document, 'domain', { configurable: true, value: hostname, writable: true });
  const restore = interceptScripts(window, folder);
  const evaluate = (file: string): unknown => (0, window.eval)(officeSource(folder, file));
  const mark = document.createElement('script');
  // The library finds its base address by its own tag, which must not be loaded again.
  mark.type = 'text/x-office';
  mark.src = `${BASE}office.js`;
  document.head.append(mark);
  evaluate('office.js');
  const ready = new Promise<void>((resolve) => {
    void Office.onReady(() => resolve());
  });
  return {
    ready,
    runCommand: (name, id) => xdm.runCommand(name, id),
    detach: () => {
      xdm.stop();
      restore();
    },
  };
}

/** Scripts of the library that the page asks for are read from the folder; the page's own are left alone. */
function interceptScripts(window: Window & typeof globalThis, folder: string): () => void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  const load = (node: Node): boolean => {
    if (!(node instanceof window.HTMLScriptElement) || !node.src.startsWith(BASE)) return false;
    const file = node.src.slice(BASE.length).split('?')[0] ?? '';
    setTimeout(() => {
      (0, window.eval)(officeSource(folder, file));
      node.dispatchEvent(new window.Event('load'));
    }, 0);
    return true;
  };
  head.appendChild = <T extends Node>(node: T): T => (load(node) ? node : append(node));
  return () => {
    head.appendChild = append;
  };
}
