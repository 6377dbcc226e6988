import type { CellValue } from './cell';
import { GENERAL } from './style';

/** What a program hands over to be put into a cell. */
export type Content = string | number | boolean | null;

export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that what was typed brings along to a cell that has none of its own. */
  readonly numberFormat?: string;
}

export const TEXT_FORMAT = '@';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;
const DATE = /^(\d{4})([-/年])(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/;
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a content as Excel reads what a user types into a cell with that number format. */
export function readInput(content: Content, numberFormat: string): Entered {
  if (typeof content !== 'string') return { value: content };
  if (numberFormat === TEXT_FORMAT) return { value: content === '' ? null : content };
  if (content === '') return { value: null };
  if (content.startsWith("'")) return { value: content.slice(1) };
  if (content.startsWith('=') && content.length > 1) return { value: null, formula: content };
  return readConstant(content);
}

function readConstant(content: string): Entered {
  const text = content.trim();
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    return { value: Number(percent) / 100, numberFormat: percent.includes('.') ? '0.00%' : '0%' };
  }
  if (NUMBER.test(text)) {
    return /e/i.test(text) ? { value: Number(text), numberFormat: '0.00E+00' } : { value: Number(text) };
  }
  if (GROUPED.test(text)) {
    return {
      value: Number(text.replaceAll(',', '')),
      numberFormat: text.includes('.') ? '#,##0.00' : '#,##0',
    };
  }
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERROR.test(text)) return { value: { error: text.toUpperCase() } };
  return readDate(text) ?? { value: content };
}

/** A full date only: what "3-1" means depends on the machine's settings and on today. */
function readDate(text: string): Entered | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year, separator, month, day] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  if (Number(year) < 1901 || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    return null;
  return {
    value: Math.round((time - EPOCH) / DAY_MS),
    numberFormat: separator === '年' ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d',
  };
}

/** The number format of the cell after the entry: one that the cell already has wins. */
export function formatAfter(entered: Entered, before: string): string {
  return before === GENERAL ? (entered.numberFormat ?? before) : before;
}
