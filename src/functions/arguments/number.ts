import { type Decimal, decimal, HUNDRED, plain, ZERO } from '../../core/decimal';
import { readAbsence } from '../../core/absence';
import { fold } from '../../core/folding';
import { readAmount } from '../../core/money';
import { findNumbers } from '../../core/numbers';
import { withArabicNumerals } from '../../core/numerals';
import { invalid, type ParameterName } from '../failure';
import { lineOf, matrixOf, readCell, shown } from './cell';

/** A number, or a text that is one ("1,030,700.00"); blank and 无 are 0. */
export function readNumber(value: unknown, parameter: ParameterName): Decimal {
  const cell = readCell(value, parameter);
  switch (cell.kind) {
    case 'blank':
      return ZERO;
    case 'number':
      return decimal(cell.value);
    case 'text':
      return numberOf(cell.text, parameter);
  }
}

function numberOf(text: string, parameter: ParameterName): Decimal {
  const reading = readAmount(text);
  switch (reading.kind) {
    case 'empty':
    case 'none':
      return ZERO;
    case 'amount':
      if (reading.unit !== null) throw invalid({ code: 'unit-in-amount', parameter, text });
      return reading.value;
    case 'invalid':
      throw invalid({ code: reading.problem === 'negative' ? 'negative' : 'not-a-number', parameter, text });
  }
}

/** A number that cannot be below 0: a budget, a weight, a count. */
export function readCount(value: unknown, parameter: ParameterName): Decimal {
  const number = readNumber(value, parameter);
  if (number.lt(0)) throw invalid({ code: 'negative', parameter, text: number.toFixed() });
  return number;
}

const POINTS = /^(?:%|个?百分点|个?点)$/u;

/**
 * Percentage points: 8, "8", "8%", "8个百分点". Null when they are omitted; a 0 is one that was written.
 * @throws for a bare number between 0 and 1, which a cell that shows 8% holds as well as one that means less than a point
 */
export function readPercentagePoints(value: unknown, parameter: ParameterName): Decimal | null {
  const cell = readCell(value, parameter);
  if (cell.kind === 'blank') return null;
  if (cell.kind === 'text' && readAbsence(cell.text) !== null) return ZERO;
  const written = withArabicNumerals(fold(shown(cell))).text;
  const [token, second] = findNumbers(written);
  const unit = token === undefined ? '' : written.slice(token.end);
  const isPoints = unit === '' || POINTS.test(unit);
  if (token === undefined || second !== undefined || token.start > 0 || !isPoints) {
    const code = written.startsWith('-') ? 'negative' : 'not-points';
    throw invalid({ code, parameter, text: shown(cell) });
  }
  if (unit === '' && token.value.gt(ZERO) && token.value.lt(1)) {
    const points = plain(token.value.times(HUNDRED));
    throw invalid({ code: 'uncertain-points', parameter, text: shown(cell), points });
  }
  return token.value;
}

/** The cells of one row or one column. */
export function readLine(value: unknown, parameter: ParameterName): readonly unknown[] {
  const matrix = matrixOf(value);
  if (matrix === null) throw invalid({ code: 'missing', parameter });
  return lineOf(matrix, parameter);
}
