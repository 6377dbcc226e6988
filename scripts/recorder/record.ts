import type { Exchange, ExchangeAnswer } from './recording';

/** Where office.js hands a request to Excel; not part of its published interface. */
export interface RequestGate {
  readonly executeRichApiRequestAsync: (message: readonly unknown[], done: (result: unknown) => void) => void;
}

/** What holds the gate; office.js looks it up here for every request. */
export interface GateHolder {
  RichApi: RequestGate;
}

/** Places in the message that office.js makes of a request. */
const MESSAGE = { customData: 0, body: 4, flags: 6 } as const;
/** Places in what it is answered. */
const ANSWER = { body: 2 } as const;

/** Writes down every request from now on. What Excel is asked and what the add-in is told stay as they are. */
export class Recorder {
  private readonly entries: Exchange[] = [];

  /** @param changed is called after every request and answer */
  constructor(
    holder: GateHolder,
    private readonly changed: () => void = () => undefined,
  ) {
    const gate = holder.RichApi;
    const executeRichApiRequestAsync: RequestGate['executeRichApiRequestAsync'] = (message, done) => {
      const place = this.add(exchangeOf(message));
      gate.executeRichApiRequestAsync(message, (result) => {
        this.answer(place, answerOf(result));
        done(result);
      });
    };
    // The gate cannot be changed, so another stands in front of it.
    holder.RichApi = Object.create(gate, {
      executeRichApiRequestAsync: { value: executeRichApiRequestAsync },
    }) as RequestGate;
  }

  get exchanges(): readonly Exchange[] {
    return this.entries;
  }

  private add(exchange: Exchange): number {
    this.entries.push(exchange);
    this.changed();
    return this.entries.length - 1;
  }

  private answer(place: number, answer: ExchangeAnswer): void {
    const exchange = this.entries[place];
    if (exchange !== undefined) this.entries[place] = { ...exchange, answer };
    this.changed();
  }
}

function exchangeOf(message: readonly unknown[]): Exchange {
  const { [MESSAGE.customData]: customData, [MESSAGE.body]: body, [MESSAGE.flags]: flags } = message;
  return {
    customData: typeof customData === 'string' ? customData : '',
    flags: typeof flags === 'number' ? flags : 0,
    request: textOf(body),
    answer: null,
  };
}

function answerOf(result: unknown): ExchangeAnswer {
  const { status, value, error } = result as {
    status: string;
    value?: { data: readonly unknown[] };
    error?: { code: number };
  };
  return status === 'succeeded'
    ? { kind: 'answered', body: textOf(value?.data[ANSWER.body]) }
    : { kind: 'failed', number: error?.code ?? 0 };
}

/** Long texts come in pieces. */
function textOf(body: unknown): string {
  return Array.isArray(body) ? body.join('') : typeof body === 'string' ? body : '';
}
