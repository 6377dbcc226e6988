import type { ExcelHost } from '../excel-host';
import { type CommandOutcome, XdmHost } from './xdm-host';

/** An add-in in a frame of this page, which plays Excel on the web for it. */
export class WebHost {
  readonly frame: HTMLIFrameElement;
  private readonly xdm: XdmHost;
  private readonly listener: (event: MessageEvent) => void;

  /** @param url the add-in's page: https, and of this page's own host name, or the library does not trust this page */
  constructor(
    host: ExcelHost,
    private readonly container: HTMLElement,
    url: string,
    title: string,
  ) {
    const target = new URL(url, location.href);
    this.frame = container.ownerDocument.createElement('iframe');
    this.frame.title = title;
    const post = (message: string): void => this.frame.contentWindow?.postMessage(message, target.origin);
    this.xdm = new XdmHost(host, { origin: location.origin, post });
    // Chromium takes the name of a frame only before the frame is put into the page.
    this.frame.name = this.xdm.windowName;
    this.frame.src = target.href;
    this.listener = ({ source, data }) => {
      if (source === this.frame.contentWindow && typeof data === 'string') this.xdm.receive(data);
    };
  }

  start(): void {
    window.addEventListener('message', this.listener);
    this.container.append(this.frame);
  }

  stop(): void {
    window.removeEventListener('message', this.listener);
    this.xdm.stop();
    this.frame.remove();
  }

  runCommand(functionName: string, controlId?: string): Promise<CommandOutcome> {
    return this.xdm.runCommand(functionName, controlId);
  }

  /** Resolves when the add-in takes commands. */
  ready(): Promise<void> {
    return this.xdm.ready();
  }
}
