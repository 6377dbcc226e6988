import { plain } from '../decimal';
import type { DateTarget, DurationTarget, IntervalTarget, Quantity, Target } from './types';

/** The target in its shortest usual form (≥98%, 5～10件, 2023年12月31日前) for messages; '' where there is none. */
export function formatTarget(target: Target): string {
  switch (target.kind) {
    case 'number':
      return (target.comparator ?? '') + formatQuantity(target.quantity);
    case 'interval':
      if (isAroundZero(target)) return `±${formatQuantity(target.high)}`;
      return `${plain(target.low.value)}～${formatQuantity(target.high)}`;
    case 'date':
      return formatDate(target);
    case 'duration':
      return formatDuration(target);
    case 'grade':
      return (target.comparator ?? '') + target.grade;
    case 'none':
    case 'not-applicable':
      return target.word;
    case 'empty':
    case 'text':
    case 'malformed':
      return '';
  }
}

function isAroundZero({ low, high }: IntervalTarget): boolean {
  return low.value.lt(0) && low.value.neg().eq(high.value);
}

function formatQuantity({ value, unit }: Quantity): string {
  return plain(value) + (unit === null ? '' : spoken(unit));
}

/** Units that are counted with 个. */
const COUNTED_WITH_GE: ReadonlySet<string> = new Set(['工作日', '季度', '学期', '百分点']);

function spoken(unit: string): string {
  return COUNTED_WITH_GE.has(unit) ? `个${unit}` : unit;
}

function formatDate({ comparator, year, month, day }: DateTarget): string {
  const parts = [
    year === null ? '' : `${year}年`,
    month === null ? (day === null ? '' : '每月') : `${month}月`,
    day === null ? (month === null ? '' : '底') : `${day}日`,
  ];
  const date = parts.join('');
  if (comparator === '≤') return month === null && day === null ? `${date}内` : `${date}前`;
  return (comparator ?? '') + date;
}

const WORDS_FOR_A_SPAN: ReadonlyMap<string, string> = new Map([
  ['天', '当日'],
  ['周', '当周'],
  ['个月', '当月'],
  ['季度', '当季度'],
]);

function formatDuration({ comparator, value, unit, after }: DurationTarget): string {
  if (value === null) return WORDS_FOR_A_SPAN.get(unit) ?? unit;
  const span = plain(value) + spoken(unit);
  const event = after === null ? '' : `${after}后`;
  return comparator === '≤' ? `${event}${span}内` : `${event}${comparator ?? ''}${span}`;
}
