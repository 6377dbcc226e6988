import fc from '../support/properties';
import { decimal, plain } from '../../src/core/decimal';
import { readShares, type ShareInput } from '../../src/core/plan';
import { formatShare, plainShare } from '../../src/core/shares';

const text = (written: string): ShareInput => ({ kind: 'text', text: written });
const number = (value: number): ShareInput => ({ kind: 'number', value, percent: false });
const percent = (value: number): ShareInput => ({ kind: 'number', value, percent: true });
const EMPTY: ShareInput = { kind: 'empty' };
const OTHER: ShareInput = { kind: 'other' };

function shown(inputs: readonly ShareInput[]): string {
  return readShares(inputs)
    .map((reading) => (reading.kind === 'share' ? plain(reading.share) : reading.kind))
    .join(' ');
}

it.each([
  ['shares', [0.25, 0.5, 0.75, 1].map(number), '0.25 0.5 0.75 1'],
  ['points', [25, 50, 75, 100].map(number), '0.25 0.5 0.75 1'],
  ['percentages', [0.25, 0.5, 0.75, 1].map(percent), '0.25 0.5 0.75 1'],
  ['texts', ['25%', ' 50 ％', '百分之七十五', '100.0%'].map(text), '0.25 0.5 0.75 1'],
  ['texts without %', ['25', '50', '75', '100'].map(text), '0.25 0.5 0.75 1'],
  ['shares as texts', ['0.25', '.5', '0.75', '1'].map(text), '0.25 0.5 0.75 1'],
  ['25百分比', [text('25百分比')], '0.25'],
  ['a remark', [text('25%（累计）'), text('50%。')], '0.25 0.5'],
  ['a remark beside a bare number', [text('50（累计）'), text('（累计）25。、')], '0.5 0.25'],
  ['cumulative in words', ['累计25%', '达到50%', '≥75%', '不低于100%'].map(text), '0.25 0.5 0.75 1'],
  ['at least', ['25%以上', '累计达到百分之五十', '75%左右', '≥100'].map(text), '0.25 0.5 0.75 1'],
  ['about', ['约25%', '累计约50%', '大约75%', '100%左右'].map(text), '0.25 0.5 0.75 1'],
  ['the amount before 左右', ['25%（73万元）左右', '50%(146.00万元)以上'].map(text), '0.25 0.5'],
  [
    'the amount before other words',
    ['25%（73万元）以内', '25%（73万元）左右浮动'].map(text),
    'invalid invalid',
  ],
  ['half', ['一半', '累计一半', '达到半数'].map(text), '0.5 0.5 0.5'],
  ['in powers of ten', [text('2.5E-1'), text('5E-01')], '0.25 0.5'],
  ['fractions', ['1/4', '二分之一', '3/4', '1'].map(text), '0.25 0.5 0.75 1'],
  ['a third', [text('三分之一'), text('10/10')], '0.333333333333333 invalid'],
  ['more than the whole, days', ['4/3', '3/31', '6/30'].map(text), 'invalid invalid invalid'],
  ['digits around a fraction', ['11/2', '1/41', '1/4/1'].map(text), 'invalid invalid invalid'],
  ['with the amount beside it', ['25%（73万元）', '50%(146.00万元)'].map(text), '0.25 0.5'],
  ['words alone', ['累计', '达到', '支出', '≥'].map(text), 'invalid invalid invalid invalid'],
  ['other words', ['不超过25%', '25%以下', '6月底50%'].map(text), 'invalid invalid invalid'],
  ['a number in brackets', [text('25%（100）')], 'invalid'],
  ['as many shares as points', [0.25, 50].map(number), 'invalid 0.5'],
  ['all at the end, as shares', [0, 0, 0, 1].map(number), '0 0 0 1'],
  ['all at the end, as points', [0, 0, 0, 100].map(number), '0 0 0 1'],
  ['nothing at all', [0, 0, 0, 0].map(number), '0 0 0 0'],
  ['1 beside 25%', [text('25%'), number(1)], '0.25 1'],
  ['100 beside 25%', [text('25%'), number(100)], '0.25 1'],
  ['1 among points', [1, 50, 100].map(number), '0.01 0.5 1'],
  ['literal % is literal', [text('0.5%'), number(50)], '0.005 0.5'],
  ['a share among points', [0.25, 50, 75, 100].map(number), 'invalid 0.5 0.75 1'],
  ['points among shares', [0.25, 0.5, 0.75, 100].map(number), '0.25 0.5 0.75 invalid'],
  ['below 0', [number(-1), text('-5%'), percent(-0.1)], 'invalid invalid invalid'],
  ['above 100 %', [number(120), text('101%'), percent(1.2)], 'invalid invalid invalid'],
  [
    'no percentages',
    [text('不足25%'), text('三季度'), text('25件'), text('25 50'), OTHER],
    'invalid invalid invalid invalid invalid',
  ],
  ['no numbers', [number(NaN), number(Infinity)], 'invalid invalid'],
  ['empty', [EMPTY, text(' '), text('—'), text('/'), text('无')], 'empty empty empty empty empty'],
  ['an empty one decides nothing', [EMPTY, number(0.5)], 'empty 0.5'],
  ['no cells', [], ''],
])('%s', (_name, inputs, expected) => {
  expect(shown(inputs)).toBe(expected);
});

it('reads one plan alike however it is written', () => {
  const points = fc.array(fc.integer({ min: 2, max: 100 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(points, (row) => {
      const expected = row.map((point) => plain(decimal(point).times('0.01'))).join(' ');
      expect(shown(row.map(number))).toBe(expected);
      expect(shown(row.map((point) => number(point / 100)))).toBe(expected);
      expect(shown(row.map((point) => percent(point / 100)))).toBe(expected);
      expect(shown(row.map((point) => text(`${point}%`)))).toBe(expected);
    }),
  );
});

it('gives a reading for each cell, every share between 0 and 1', () => {
  const input = fc.oneof(
    fc.double().map(number),
    fc.double().map(percent),
    fc.string({ unit: 'binary' }).map(text),
    fc.constantFrom(EMPTY, OTHER),
  );
  fc.assert(
    fc.property(fc.array(input), (row) => {
      const readings = readShares(row);
      expect(readings).toHaveLength(row.length);
      for (const reading of readings) {
        expect(reading.kind !== 'share' || (reading.share.gte(0) && reading.share.lte(1))).toBe(true);
      }
    }),
  );
});

it.each([
  ['0.125', '12.5%', '12.5%'],
  ['0.65', '65.0%', '65%'],
  ['0.6868', '68.7%', '68.68%'],
  ['0', '0.0%', '0%'],
  ['1', '100.0%', '100%'],
])('%s is written to a tenth as %s, in full as %s', (share, tenth, full) => {
  expect(formatShare(decimal(share))).toBe(tenth);
  expect(plainShare(decimal(share))).toBe(full);
});
