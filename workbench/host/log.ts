export interface LoggedAction {
  readonly kind: 'instantiate' | 'query' | 'method' | 'set' | 'trace' | 'update';
  /** `Range.values`; the type alone where no member is concerned. */
  readonly member: string;
  /** It changes the workbook: on Excel for Windows such a request empties the user's undo list. */
  readonly writes: boolean;
}

export interface LoggedRequest {
  /** From 1. */
  readonly number: number;
  /** `workbook`: what add-in code asked for; `clean-up`: references given back; `service`: the library's own. */
  readonly purpose: 'workbook' | 'clean-up' | 'service';
  readonly flags: number;
  readonly actions: readonly LoggedAction[];
  readonly writes: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error that the add-in was told. */
  readonly error?: string;
  readonly milliseconds: number;
}

/** Every request that came in. */
export class RequestLog {
  private readonly entries: LoggedRequest[] = [];
  private readonly listeners = new Set<(entry: LoggedRequest) => void>();

  get all(): readonly LoggedRequest[] {
    return this.entries;
  }

  /** What add-in code asked for: one entry for each `sync` that had anything to send. */
  get syncs(): readonly LoggedRequest[] {
    return this.entries.filter(({ purpose }) => purpose === 'workbook');
  }

  /** Actions that changed the workbook. */
  get writes(): readonly LoggedAction[] {
    return this.entries.flatMap(({ actions }) => actions.filter(({ writes }) => writes));
  }

  get bytes(): { readonly sent: number; readonly received: number } {
    let sent = 0;
    let received = 0;
    for (const entry of this.syncs) {
      sent += entry.requestBytes;
      received += entry.responseBytes;
    }
    return { sent, received };
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** @returns stops listening */
  on(listener: (entry: LoggedRequest) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  add(entry: LoggedRequest): void {
    this.entries.push(entry);
    for (const listener of this.listeners) listener(entry);
  }
}
