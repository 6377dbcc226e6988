/** One request of the add-in, and what Excel answered. */
export interface Exchange {
  readonly customData: string;
  readonly flags: number;
  /** As it went out: JSON text. */
  readonly request: string;
  /** Null while Excel has not answered. */
  readonly answer: ExchangeAnswer | null;
}

export type ExchangeAnswer =
  | { readonly kind: 'answered'; readonly body: string }
  /** The request failed as a whole, with the number that Office gives. */
  | { readonly kind: 'failed'; readonly number: number };

/** A session of the add-in in a real Excel. It holds the contents of the cells that were read. */
export interface Recording {
  readonly format: 'office-js-recording';
  readonly version: 1;
  /** What Excel says of itself. */
  readonly host: Readonly<Record<string, string>>;
  /** In the order in which the requests went out. */
  readonly exchanges: readonly Exchange[];
}

/** @throws Error for text that is no recording of this version */
export function readRecording(text: string): Recording {
  const recording = JSON.parse(text) as Partial<Recording>;
  if (recording.format !== 'office-js-recording' || recording.version !== 1)
    throw new Error('no recording of Office.js, or of another version');
  if (!Array.isArray(recording.exchanges)) throw new Error('the recording has no exchanges');
  return recording as Recording;
}
