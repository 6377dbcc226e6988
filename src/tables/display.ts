import { dayOfSerial } from '../core/day';
import { decimal, HUNDRED, plain } from '../core/decimal';
import { isComparison } from '../core/targets';
import { singleLine } from '../core/text';
import type { Cell } from '../workbook/cell';

/**
 * A cell as its reader sees it, on one line: 25 % stored as 0.25 is "25%", 60 with the format `"≥"0"人"` is "≥60人", a
 * date is "2023年12月31日". Digits hidden by the number format are kept.
 */
export function displayText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'error':
      return singleLine(String(cell.value));
    case 'boolean':
      return cell.value === true ? 'TRUE' : 'FALSE';
    case 'date': {
      const day = dayOfSerial(Number(cell.value));
      return day === null ? String(cell.value) : `${day.year}年${day.month}月${day.day}日`;
    }
    case 'number': {
      if (isPlain(cell)) return `${prefixOf(cell)}${String(cell.value)}${cell.unitSuffix ?? ''}`;
      const value = decimal(Number(cell.value));
      const shown = cell.percent ? value.times(HUNDRED) : value;
      const places = fraction(plain(shown)).length;
      const digits =
        cell.decimals !== null && cell.decimals > places ? shown.toFixed(cell.decimals) : plain(shown);
      return `${prefixOf(cell)}${digits}${cell.percent ? '%' : ''}${cell.unitSuffix ?? ''}`;
    }
  }
}

/** Of the words before a number those that bound it; others (第, 共, No.) only lead up to it. */
function prefixOf({ prefix }: Cell): string {
  return prefix !== undefined && isComparison(prefix) ? prefix : '';
}

function fraction(digits: string): string {
  return digits.split('.')[1] ?? '';
}

/** A whole number without fixed decimals needs no decimal arithmetic to be shown. */
function isPlain({ value, percent, decimals }: Cell): boolean {
  return !percent && (decimals ?? 0) === 0 && Number.isSafeInteger(value);
}
