import { OfficeError } from '../office-error';
import type { Json } from '../json';

/** Readers of what is assigned to a property; each throws InvalidArgument at the member. */
export function textOf(value: Json, location: string): string {
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument', location);
  return value;
}

export function flagOf(value: Json, location: string): boolean {
  if (typeof value !== 'boolean') throw new OfficeError('InvalidArgument', location);
  return value;
}

export function numberOf(value: Json, location: string): number {
  if (typeof value !== 'number') throw new OfficeError('InvalidArgument', location);
  return value;
}

export function choiceOf<T extends string>(value: Json, choices: readonly T[], location: string): T {
  const choice = choices.find((own) => own === value);
  if (choice === undefined) throw new OfficeError('InvalidArgument', location);
  return choice;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** #RRGGBB in upper case, or one of the common English names; "" for none. */
export function colourOf(value: Json, location: string): string {
  if (typeof value === 'string') {
    if (value === '') return '';
    const named = NAMED_COLOURS[value.toLowerCase()];
    if (named !== undefined) return named;
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  }
  throw new OfficeError('InvalidArgument', location);
}
