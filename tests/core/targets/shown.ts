import { plain } from '../../../src/core/decimal';
import type { Quantity, Target } from '../../../src/core/targets';

function quantity({ value, unit }: Quantity): string {
  return unit === null ? plain(value) : `${plain(value)} ${unit}`;
}

function whole(number: number | null): string {
  return number === null ? '?' : String(number);
}

/** A target on one line, every field but the unit as written: "number ≥ 6000 件". */
export function shown(target: Target): string {
  switch (target.kind) {
    case 'number':
      return `number ${target.comparator ?? '?'} ${quantity(target.quantity)}`;
    case 'interval':
      return `interval ${quantity(target.low)} … ${quantity(target.high)}`;
    case 'date':
      return `date ${target.comparator ?? '?'} ${[target.year, target.month, target.day].map(whole).join('-')}`;
    case 'duration':
      return [
        `duration ${target.comparator ?? '?'} ${target.value === null ? '?' : plain(target.value)} ${target.unit}`,
        ...(target.after === null ? [] : [`after ${target.after}`]),
      ].join(' ');
    case 'grade':
      return `grade ${target.comparator ?? '?'} ${target.grade}`;
    case 'text':
      return [
        'text',
        ...target.quantities.map(quantity),
        ...(target.hasDate ? ['date'] : []),
        ...(target.hasDuration ? ['duration'] : []),
      ].join(' | ');
    case 'malformed':
      return target.problem;
    case 'none':
    case 'not-applicable':
      return `${target.kind} ${target.word}`;
    case 'empty':
      return 'empty';
  }
}
