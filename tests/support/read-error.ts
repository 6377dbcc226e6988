import { ReadError } from '../../src/workbook/errors';

/** What a ReadError says; fails when nothing is thrown, and when it is anything else. */
export function errorOf(work: () => unknown): {
  code: string;
  part?: string;
  sheet?: string;
  cell?: string;
  note?: string;
} {
  try {
    work();
  } catch (error) {
    if (error instanceof ReadError) return { code: error.code, ...error.detail };
    throw error;
  }
  throw new Error('no error was thrown');
}
