import { json } from './json';
import type { Formatter } from './run';
import { text } from './text';

/** Every formatter; the first is the default. */
export const FORMATTERS: readonly [Formatter, ...Formatter[]] = [text, json];
