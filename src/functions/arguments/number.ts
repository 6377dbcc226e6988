import { type Decimal, decimal, ZERO } from '../../core/decimal';
import { readAmount } from '../../core/money';
import { invalid, type ParameterName } from '../failure';
import { lineOf, matrixOf, readCell } from './cell';

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

/** The cells of one row or one column. */
export function readLine(value: unknown, parameter: ParameterName): readonly unknown[] {
  const matrix = matrixOf(value);
  if (matrix === null) throw invalid({ code: 'missing', parameter });
  return lineOf(matrix, parameter);
}
