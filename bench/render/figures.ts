import type { Cell, Figure } from '../results';
import type { Verdict } from '../verdict';

const KILOBYTE = 1024;

/** A figure with its unit, to as many digits as it deserves. */
export function figureText({ value, unit }: Figure): string {
  switch (unit) {
    case 'ms':
      return `${grouped(value, value < 10 ? 1 : 0)} 毫秒`;
    case 'MB':
      return `${grouped(value, 0)} MB`;
    case 'bytes':
      return value < KILOBYTE ** 2
        ? `${grouped(value / KILOBYTE, value < 10 * KILOBYTE ? 1 : 0)} KB`
        : `${grouped(value / KILOBYTE ** 2, 1)} MB`;
    case 'perSecond':
      return `每秒 ${grouped(value, value < 10 ? 1 : 0)}`;
    case 'count':
      return grouped(value, Number.isInteger(value) ? 0 : 2);
  }
}

export function cellText(cell: Cell): string {
  if (cell === null) return '—';
  return typeof cell === 'string' ? cell : figureText(cell);
}

/** "2.3 倍"; without end where ours is none at all. */
export function timesText(times: number): string {
  if (!Number.isFinite(times)) return '我们为零';
  return `${grouped(times, times < 10 ? 1 : 0)} 倍`;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  clear: '明显领先',
  ahead: '领先不到两倍',
  behind: '没有领先',
  met: '达到',
  missed: '没有达到',
};

function grouped(value: number, digits: number): string {
  const [whole = '', part] = Math.abs(value).toFixed(digits).split('.');
  const text = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (part === undefined ? '' : `.${part}`);
  return value < 0 ? `−${text}` : text;
}
