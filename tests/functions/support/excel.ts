import { join } from 'node:path';
import { functionMetadata, type Metadata } from '../../../scripts/build/functions/metadata';
import type { Day } from '../../../src/core/day';
import type { ErrorValue } from '../../../src/functions/failure';
import { type Associated, registerFunctions } from '../../../src/functions/register';
import type { Language } from '../../../src/i18n/language';

/** A cell with nothing in it, which hosts hand over in different ways. */
export const BLANK = Symbol('blank');

/** Desktop Excel hands 0 for a blank cell, the web null or "". */
const BLANKS = { desktop: 0, web: '', 'web (null)': null } as const;
export type Habit = keyof typeof BLANKS;
export const HABITS: readonly Habit[] = ['desktop', 'web', 'web (null)'];

class CellError extends Error {
  constructor(
    readonly code: ErrorValue,
    message: string,
  ) {
    super(message);
  }
}

interface Options {
  readonly habit?: Habit;
  readonly language?: Language;
  readonly today?: Day;
}

const ROOT = join(__dirname, '../../..');
const TODAY: Day = { year: 2023, month: 9, day: 30 };

export function metadata(language: Language = 'en'): Promise<Metadata> {
  return functionMetadata({ root: ROOT, base: 'https://localhost:3000/', language });
}

/**
 * Calls functions as Excel does: through what they registered, ids in upper case, a single value for a range as a range
 * of one cell, omitted arguments as null, and an invocation object after them.
 */
export class FunctionCalls {
  readonly #mappings = new Map<string, Associated>();
  readonly #ranges = new Map<string, readonly boolean[]>();
  readonly #blank: unknown;

  private constructor({ habit = 'desktop', language = 'zh-CN', today = TODAY }: Options, known: Metadata) {
    this.#blank = BLANKS[habit];
    registerFunctions({
      associate: (id, fn) => this.#mappings.set(id.toUpperCase(), fn),
      error: (code, message) => new CellError(code, message),
      today: () => today,
      language: () => language,
    });
    for (const { id, parameters } of known.functions) {
      this.#ranges.set(
        id,
        parameters.map(({ dimensionality }) => dimensionality === 'matrix'),
      );
    }
  }

  static async load(options: Options = {}): Promise<FunctionCalls> {
    return new FunctionCalls(options, await metadata());
  }

  get ids(): readonly string[] {
    return [...this.#mappings.keys()];
  }

  /** What the function returns: a range for those that may spill. */
  call(name: string, ...given: readonly unknown[]): unknown {
    const id = name.toUpperCase();
    const fn = this.#mappings.get(id);
    const ranges = this.#ranges.get(id);
    if (fn === undefined || ranges === undefined) throw new RangeError(`no function ${name}`);
    const args = ranges.map((range, index) => {
      const value = this.#asHanded(given[index]);
      return range && value !== null && !Array.isArray(value) ? [[value]] : value;
    });
    return fn(...args, { functionName: id, address: 'Sheet1!A1' });
  }

  /** The value of a result of one cell, or its error. */
  cell(name: string, ...given: readonly unknown[]): unknown {
    try {
      const result = this.call(name, ...given);
      if (!Array.isArray(result)) return result;
      const rows = result as readonly (readonly unknown[])[];
      if (rows.length !== 1 || rows[0]?.length !== 1) throw new RangeError('more than one cell');
      return rows[0][0];
    } catch (error) {
      if (error instanceof CellError) return error.code;
      throw error;
    }
  }

  /** The error of a failing call; null for one that has a result. */
  errorOf(name: string, ...given: readonly unknown[]): ErrorValue | null {
    try {
      this.call(name, ...given);
      return null;
    } catch (error) {
      if (error instanceof CellError) return error.code;
      throw error;
    }
  }

  /** The message that a failing call shows. */
  message(name: string, ...given: readonly unknown[]): string {
    try {
      this.call(name, ...given);
    } catch (error) {
      if (error instanceof CellError) return error.message;
      throw error;
    }
    throw new Error(`${name} did not fail`);
  }

  /** The rows of a result, errors by their names. */
  spill(name: string, ...given: readonly unknown[]): unknown[][] {
    const rows = this.call(name, ...given) as readonly (readonly unknown[])[];
    return rows.map((row) => row.map((value) => (value instanceof CellError ? value.code : value)));
  }

  #asHanded(value: unknown): unknown {
    if (value === undefined) return null;
    if (value === BLANK) return this.#blank === null ? '' : this.#blank;
    if (!Array.isArray(value)) return value;
    return value.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell: unknown) => (cell === BLANK ? this.#blank : cell)) : row,
    );
  }
}
