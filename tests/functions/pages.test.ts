import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chengde2023Workbook } from '../../samples/source/workbooks';
import { formatPlace, parseArea } from '../../src/workbook/address';
import { readBack, type SheetReading } from '../samples/read-back';
import { FunctionCalls } from './support/excel';

const DOCS = join(__dirname, '../../docs/functions');
const EXAMPLE = /^\| `(=PT\..+?)`\s+\| (.+?)\s*\|$/gmu;

interface Example {
  readonly page: string;
  readonly formula: string;
  readonly result: string;
}

const EXAMPLES = readdirSync(DOCS).flatMap((page) =>
  [...readFileSync(join(DOCS, page), 'utf8').matchAll(EXAMPLE)].map(
    ([, formula = '', result = '']): Example => ({ page, formula, result }),
  ),
);

let sheets: readonly SheetReading[];
let excel: FunctionCalls;
beforeAll(async () => {
  sheets = await readBack(await chengde2023Workbook());
  excel = await FunctionCalls.load();
});

/** Arguments between the commas that stand outside quotes and brackets. */
function split(text: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
    if (quote === '' && character === '(') depth += 1;
    if (quote === '' && character === ')') depth -= 1;
    if (character === ',' && depth === 0 && quote === '') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}

function valueOf(text: string): unknown {
  if (text === '') return null;
  if (text.startsWith('PT.')) return resultOf(`=${text}`);
  if (text.startsWith('"')) return text.slice(1, -1);
  if (/^-?[\d.]+$/u.test(text)) return Number(text);
  const [, quoted, plain, address = ''] = /^(?:'(.+)'|(\p{L}+))!(.+)$/u.exec(text.replaceAll('$', '')) ?? [];
  const sheet = sheets.find(({ name }) => name === (quoted ?? plain));
  const area = parseArea(address);
  if (sheet === undefined || area === null) throw new RangeError(text);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, right) => {
      const value = sheet.value(formatPlace({ row: area.top + down, col: area.left + right }));
      return value instanceof Date ? '2023-09-30' : (value ?? 0);
    }),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function resultOf(formula: string): unknown {
  const [, name = '', args = ''] = /^=PT\.([A-Z]+)\((.*)\)$/u.exec(formula) ?? [];
  const given = split(args).map(valueOf);
  const error = excel.errorOf(name, ...given);
  if (error !== null) return error;
  const result = excel.call(name, ...given);
  if (!Array.isArray(result)) return result;
  const rows = result as readonly (readonly unknown[])[];
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** A figure of a page may be rounded. */
function agrees(written: string, value: unknown): void {
  if (typeof value === 'number') {
    const places = written.split('.')[1]?.length ?? 0;
    expect(value.toFixed(places)).toBe(Number(written).toFixed(places));
  } else if (typeof value === 'boolean') expect(written).toBe(value ? 'TRUE' : 'FALSE');
  else expect(written).toBe(value === '' ? '（空）' : value);
}

it('there are examples on every page', () => {
  const pages = new Set(EXAMPLES.map(({ page }) => page));
  expect(readdirSync(DOCS).filter((page) => !pages.has(page))).toEqual(['index.md']);
});

it.each(EXAMPLES)('$page: $formula', ({ formula, result }) => {
  const value = resultOf(formula);
  if (!Array.isArray(value)) {
    agrees(result, value);
    return;
  }
  const rows = result.split('；').map((row) => row.split('、'));
  const computed = value as readonly (readonly unknown[])[];
  expect(rows).toHaveLength(computed.length);
  computed.forEach((row, index) => {
    expect(rows[index]).toHaveLength(row.length);
    row.forEach((cell, column) => agrees(rows[index]?.[column] ?? '', cell));
  });
});
