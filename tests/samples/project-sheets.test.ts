import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chengde2023Workbook } from '../../samples/source/workbooks';
import { readSeedText } from '../support/seed-text';
import { readBack, type SheetReading } from './read-back';

const seed = readSeedText(readFileSync(join(__dirname, '承德市中级人民法院2023年度.txt'), 'utf8'));

const INDICATOR_ROWS = [10, 11, 12, 13, 14, 15, 16, 17, 18];
/** Where the cells of a published table stand on the sheet, in reading order; A5, A7, A11 … are continued merges. */
const ADDRESSES = [
  ...['A2', 'E2', 'A3', 'B3', 'D3', 'E3'],
  ...['A4', 'B4', 'C4', 'D4', 'E4', 'F4', 'G4', 'A5', 'B5'],
  ...['A6', 'B6', 'D6', 'E6', 'F6', 'A7', 'B7', 'D7', 'E7', 'F7'],
  ...['A8', 'B8', 'A9', 'B9', 'C9', 'D9', 'E9', 'F9'],
  ...INDICATOR_ROWS.flatMap((row) => ['A', 'B', 'C', 'D', 'E', 'F'].map((col) => `${col}${row}`)),
];
const AMOUNTS = ['C4', 'E4', 'G4'];
const SHARES = ['B7', 'D7', 'E7', 'F7'];
const TARGETS = INDICATOR_ROWS.map((row) => `E${row}`);

/** What a published text must have become in its cell. */
function expected(address: string, text: string): string | number | null {
  if (text === '') return null;
  if (AMOUNTS.includes(address)) return Number(text);
  if (SHARES.includes(address)) return Number(text.replace('%', '')) / 100;
  return text;
}

let sheets: SheetReading[];
beforeAll(async () => {
  sheets = (await readBack(await chengde2023Workbook())).slice(1, -1);
});

function sheet(number: number): SheetReading {
  const found = sheets[number - 1];
  if (found === undefined) throw new RangeError(`no sheet for table ${number}`);
  return found;
}

it('has one sheet for each published table', () => {
  expect(seed.tables).toHaveLength(7);
  expect(sheets.map(({ name }) => name)).toEqual([
    '1.办案业务经费',
    '2.公务运转经费',
    '3.聘用制书记员经费',
    '4.人民陪审员经费',
    '5.维修维护费',
    '6.刑场建设项目',
    '7.运维外包服务',
  ]);
});

describe.each(seed.tables.map((table, index) => ({ number: index + 1, ...table })))(
  'table $number',
  ({ number, title, cells }) => {
    it('holds every published cell at its address', () => {
      expect(cells).toHaveLength(ADDRESSES.length);
      const published = ADDRESSES.map((address, index) => [address, expected(address, cells[index] ?? '')]);
      expect(ADDRESSES.map((address) => [address, sheet(number).value(address)])).toEqual(published);
    });

    it('holds the title and nothing that was not published', () => {
      expect(sheet(number).value('A1')).toBe(title);
      const published = ADDRESSES.filter((_, index) => cells[index] !== '');
      expect(sheet(number).filled()).toEqual(['A1', ...published]);
    });

    it('shows amounts with two decimals, shares as percentages, codes and targets as text', () => {
      const formats = (addresses: readonly string[]): unknown[] =>
        addresses.map((address) => sheet(number).style(address)?.numFmt);
      expect(formats(AMOUNTS)).toEqual(AMOUNTS.map(() => '0.00'));
      expect(formats(SHARES)).toEqual(SHARES.map(() => '0%'));
      expect(formats(['B3', ...TARGETS])).toEqual(['B3', ...TARGETS].map(() => '@'));
    });
  },
);

it.each([
  ['the faulty cost target of table 4', 4, 'E13', '≤34.6万元'],
  ['its budget', 4, 'C4', 20],
  ['its mixed brackets', 4, 'E3', '2023年度人民陪审员(调解员）经费'],
  ['the inner blanks of a label', 1, 'D4', '其中：财政    资金'],
  ['double numbering', 1, 'B8', '1.1、提高队伍素质和执法能力。2、高质高效完成各项工作。'],
  ['the brackets of a document number', 1, 'F11', '冀高法【2019】117号'],
  ['a budget published without decimals', 5, 'C4', 400],
  ['a text split by a line break', 5, 'E10', '≥3640平方米'],
  ['a title with a blank after its number', 6, 'A1', '6. 刑场建设项目绩效目标表'],
  ['a name with a word missing', 6, 'E3', '刑场建项目绩效'],
  ['a misspelt purpose', 6, 'B5', '用于诉讼服务大厅专修改造。'],
  ['a misspelt indicator', 6, 'C15', '维护社会安全稳定、震慑违法犯罪份子。'],
  ['a missing basis', 7, 'F18', null],
  ['another order of classes', 7, 'B14', '可持续影响指标'],
])('keeps %s', (_, number, address, value) => {
  expect(sheet(number).value(address)).toBe(value);
});
