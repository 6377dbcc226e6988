import { csv } from './csv';
import type { Formatter } from './formatter';
import { html } from './html';
import { json } from './json';
import { sarif } from './sarif';
import { text } from './text';

/** Every formatter; the first is the default. */
export const FORMATTERS: readonly [Formatter, ...Formatter[]] = [text, json, sarif, csv, html];
