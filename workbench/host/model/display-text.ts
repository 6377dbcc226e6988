import { formatValue } from 'hucre';
import { type CellValue, isCellError } from './cell';
import { GENERAL } from './style';

/** What a cell shows, as far as the number formats of our forms need it; column width is not looked at. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === GENERAL || numberFormat === '@') {
    return typeof value === 'string' ? value : generalNumber(value);
  }
  return formatValue(value, numberFormat);
}

/** General shows at most eleven characters, and powers of ten outside 1E-4 to 1E+11. */
function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
    return `${trimZeros(mantissa)}E${sign}${digits}`;
  }
  const whole = Math.trunc(size).toString().length;
  return trimZeros(value.toFixed(Math.min(Math.max(10 - whole, 0), 10)));
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
