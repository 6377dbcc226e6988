import type { Day } from '../core/day';
import type { Language } from '../i18n/language';
import type { ErrorValue } from './failure';
import type { FunctionsHost } from './register';

/** The part of the global CustomFunctions that is used. */
export type Runtime = Pick<typeof CustomFunctions, 'associate' | 'Error' | 'ErrorCode'>;

/** @param runtime the global CustomFunctions of office.js */
export function hostOnRuntime(runtime: Runtime, today: () => Day, language: () => Language): FunctionsHost {
  const codes: Readonly<Record<ErrorValue, CustomFunctions.ErrorCode>> = {
    '#VALUE!': runtime.ErrorCode.invalidValue,
    '#N/A': runtime.ErrorCode.notAvailable,
    '#DIV/0!': runtime.ErrorCode.divisionByZero,
  };
  return {
    associate: (id, fn) => runtime.associate(id, fn),
    error: (error, message) => new runtime.Error(codes[error], message),
    today,
    language,
  };
}
