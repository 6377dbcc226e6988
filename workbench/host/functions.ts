import type { FunctionMetadata } from './function-metadata';
import { type CellValue, isCellError } from './model/cell';
import type { Profile } from './profiles';
import { CATEGORY } from './richapi/event-types';
import { isJsonArray, type Json } from './json';
import type { MessageEntry } from './richapi/wire';

/** An argument: a single value, a block of cells, or nothing where an optional one was left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

export type FunctionResult =
  | { readonly kind: 'value'; readonly value: CellValue | readonly (readonly CellValue[])[] }
  /** What the cell shows, and the message that the function gave along with it. */
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

export interface InvocationOptions {
  /** The cell of the formula, such as `表1!B2`. */
  readonly address?: string;
  /** One for each argument that was a reference. */
  readonly parameterAddresses?: readonly (string | null)[];
  /** Called with every result of a streaming function. */
  readonly onResult?: (result: FunctionResult) => void;
}

export interface Invocation {
  /** The first result. */
  readonly result: Promise<FunctionResult>;
  /** Tells the function that nobody waits any more. */
  cancel(): void;
}

interface Waiting {
  readonly resolve: (result: FunctionResult) => void;
  readonly onResult: (result: FunctionResult) => void;
  readonly streaming: boolean;
}

const FLAG = { cancelable: 1, streaming: 2 } as const;
const MESSAGE = { invoke: 1000, cancel: 1001 } as const;

/** What a cell shows for the numbers that stand for errors on the wire. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Calls the functions of an add-in as Excel's calculation does, and takes their results. */
export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private readonly beforeReady: MessageEntry[] = [];
  private last = 0;
  private ready = false;

  constructor(
    private readonly metadata: ReadonlyMap<string, FunctionMetadata>,
    private readonly profile: Profile,
    private readonly send: (entries: readonly MessageEntry[]) => void,
  ) {}

  get pending(): number {
    return this.waiting.size;
  }

  /** The add-in can be called from now on. */
  markReady(): void {
    this.ready = true;
    if (this.beforeReady.length > 0) this.send(this.beforeReady.splice(0));
  }

  invoke(id: string, args: readonly FunctionArgument[], options: InvocationOptions = {}): Invocation {
    const metadata = this.metadata.get(id.toUpperCase());
    if (metadata === undefined) {
      const unknown: FunctionResult = { kind: 'error', error: '#NAME?', message: '' };
      return { result: Promise.resolve(unknown), cancel: () => undefined };
    }
    this.last += 1;
    const invocation = this.last;
    const flags = (metadata.cancelable ? FLAG.cancelable : 0) | (metadata.stream ? FLAG.streaming : 0);
    const values = this.argumentValues(metadata, args);
    const { address = '', parameterAddresses, onResult = () => undefined } = options;
    const call: Json[] = [invocation, metadata.id, values, address, flags];
    if (metadata.requiresParameterAddresses) call.push(parameterAddresses ?? []);
    const result = new Promise<FunctionResult>((resolve) => {
      this.waiting.set(invocation, { resolve, onResult, streaming: metadata.stream });
    });
    this.post([CATEGORY.customFunctions, MESSAGE.invoke, '', JSON.stringify(call)]);
    return { result, cancel: () => this.cancel(invocation) };
  }

  /** Rows of [invocation, done, value, error number where it failed, …]. */
  take(rows: readonly Json[]): void {
    for (const row of rows) {
      if (!isJsonArray(row) || typeof row[0] !== 'number') continue;
      const call = this.waiting.get(row[0]);
      if (call === undefined) continue;
      if (!call.streaming) this.waiting.delete(row[0]);
      const result = readResult(row);
      call.resolve(result);
      call.onResult(result);
    }
  }

  private cancel(invocation: number): void {
    if (!this.waiting.delete(invocation)) return;
    this.post([CATEGORY.customFunctions, MESSAGE.cancel, '', JSON.stringify({ invocationId: invocation })]);
  }

  private post(entry: MessageEntry): void {
    if (this.ready) this.send([entry]);
    else this.beforeReady.push(entry);
  }

  /** Brings every argument into the form that the metadata ask for. */
  private argumentValues({ parameters }: FunctionMetadata, args: readonly FunctionArgument[]): Json[] {
    return parameters.map((parameter, index): Json => {
      const { matrix } = parameter;
      if (parameter.repeating) return args.slice(index).map((one) => this.argumentValue(one, matrix));
      return this.argumentValue(args[index], matrix);
    });
  }

  private argumentValue(argument: FunctionArgument, matrix: boolean): Json {
    if (argument === undefined) return null;
    const block = isBlock(argument) ? argument : null;
    if (matrix) {
      const rows = block ?? [[isBlock(argument) ? null : argument]];
      return rows.map((row) => row.map((value) => this.plain(value)));
    }
    return this.plain(block === null ? (isBlock(argument) ? null : argument) : (block[0]?.[0] ?? null));
  }

  /** Desktop Excel hands a blank cell over as 0, Excel on the web as null. */
  private plain(value: CellValue): Json {
    if (value === null) return this.profile.blanks === 'zero' ? 0 : null;
    return isCellError(value) ? value.error : value;
  }
}

function isBlock(argument: FunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

function readResult([, done, value = null, code]: readonly Json[]): FunctionResult {
  if (done === true) return { kind: 'value', value: cellValues(value) };
  const error = (typeof code === 'number' ? ERRORS[code] : undefined) ?? '#VALUE!';
  return { kind: 'error', error, message: typeof value === 'string' ? value : '' };
}

function cellValues(value: Json): CellValue | readonly (readonly CellValue[])[] {
  if (!isJsonArray(value)) return cellValue(value);
  return value.map((row) => (isJsonArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

/** A function that gives null shows 0. */
function cellValue(value: Json): CellValue {
  if (value === null) return 0;
  if (typeof value === 'object') return { error: '#VALUE!' };
  return value;
}
