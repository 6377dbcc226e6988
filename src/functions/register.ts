import { type Day, serialOfDay } from '../core/day';
import type { Language } from '../i18n/language';
import { isOmitted, readCell } from './arguments/cell';
import { type ErrorValue, Failure } from './failure';
import * as functions from './functions';
import { messageOf } from './texts/messages';

/** What Excel calls: arguments by position, omitted ones null, and its invocation object after them. */
export type Associated = (...args: readonly unknown[]) => unknown;

export interface FunctionsHost {
  readonly associate: (id: string, fn: Associated) => void;
  /** Makes what Excel shows as an error; a message is shown with #VALUE! and #N/A. */
  readonly error: (error: ErrorValue, message: string) => unknown;
  readonly today: () => Day;
  /** Of the messages; results are Chinese in every language. Asked anew for each message. */
  readonly language: () => Language;
}

/** By the ids of the metadata. */
const FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  PROGRESS: functions.progress,
  EXPECTED: functions.expected,
  SCHEDULE: functions.schedule,
  DEVIATION: functions.deviation,
  GAP: functions.gap,
  REQUIRED: functions.required,
  STATUS: functions.status,
  TARGET: functions.target,
  MEETS: functions.meets,
  CHECK: functions.check,
  SCORE: functions.score,
  RATE: functions.rateOf,
  COSTCONTROL: functions.costControlRate,
  SATISFACTION: functions.satisfactionRate,
  GROWTHPOINTS: functions.growthPoints,
  CODECHECK: functions.codeCheckCharacter,
};

/** PT.PROGRESS alone may leave its date out, and then means today. */
const DATED = { id: 'PROGRESS', position: 1 };

/** Associates every PT function. Synchronous: Excel asks for them as soon as the page has loaded. */
export function registerFunctions(host: FunctionsHost): void {
  for (const [id, fn] of Object.entries(FUNCTIONS)) host.associate(id, associated(id, fn, host));
}

function associated(id: string, fn: (...args: never[]) => unknown, host: FunctionsHost): Associated {
  // Their types are those of the metadata; what really comes is read by each function itself.
  const call = fn as Associated;
  return (...given) => {
    // The invocation object comes last and concerns no function.
    const args = given.slice(0, fn.length);
    try {
      if (id === DATED.id && isOmitted(readCell(args[DATED.position], 'asOf'))) {
        args[DATED.position] = serialOfDay(host.today());
      }
      return withErrors(call(...args), host);
    } catch (error) {
      if (error instanceof Failure) throw errorOf(error, host);
      throw error;
    }
  };
}

/** In a column of results a row that failed is an error of its own. */
function withErrors(result: unknown, host: FunctionsHost): unknown {
  if (!Array.isArray(result)) return result;
  const rows = result as readonly (readonly unknown[])[];
  if (!rows.some((row) => row.some((value) => value instanceof Failure))) return rows;
  return rows.map((row) => row.map((value) => (value instanceof Failure ? errorOf(value, host) : value)));
}

function errorOf({ error, problem }: Failure, host: FunctionsHost): unknown {
  return host.error(error, messageOf(problem, host.language()));
}
