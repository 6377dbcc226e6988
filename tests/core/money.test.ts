import fc from '../support/properties';
import { decimal, plain } from '../../src/core/decimal';
import {
  type AmountReading,
  convertMoney,
  findAmounts,
  formatMoney,
  MONEY_UNITS,
  parseMoneyUnit,
  readAmount,
} from '../../src/core/money';
import { COMPOUND_MONEY_UNITS } from '../../src/core/money-units';

function shown(reading: AmountReading): string {
  switch (reading.kind) {
    case 'amount':
      return `${plain(reading.value)} ${reading.unit ?? '?'} (${reading.decimals})`;
    case 'none':
      return `none ${reading.word}`;
    case 'invalid':
      return reading.problem;
    case 'empty':
      return 'empty';
  }
}

describe('parseMoneyUnit', () => {
  it.each([
    ['元', '元'],
    ['千元', '千元'],
    ['万元', '万元'],
    [' 万 元 ', '万元'],
    ['（万元）', '万元'],
    ['共（万元）', null],
    ['（万元）以内', null],
    ['万元整', '万元'],
    ['整万元', null],
    ['(人民币：万元)', null],
    ['人民币万元', '万元'],
    ['人民币元', '元'],
    ['单位：万元', '万元'],
    ['单位万元', '万元'],
    ['万单位：元', null],
    ['金额单位:元', '元'],
    ['百万元', '百万元'],
    ['亿元', '亿元'],
    ['仟元', '千元'],
    ['万', null],
    ['人民币', null],
    ['美元', null],
    ['万元/年', null],
    ['千万元', null],
    ['件', null],
    ['', null],
  ])('%s → %s', (text, unit) => {
    expect(parseMoneyUnit(text)).toBe(unit);
  });

  it.each([
    ['万', '万元'],
    ['亿', '亿元'],
    ['千', '千元'],
    ['百万', '百万元'],
    ['萬', '万元'],
    ['億', '亿元'],
    ['w', '万元'],
    ['W', '万元'],
    ['件', null],
  ])('bare: %s → %s', (text, unit) => {
    expect(parseMoneyUnit(text, true)).toBe(unit);
  });
});

describe('convertMoney', () => {
  it.each([
    ['292', '万元', '元', '2920000'],
    ['2920000', '元', '万元', '292'],
    ['0.01', '元', '亿元', '0.0000000001'],
    ['1', '百万元', '千元', '1000'],
    ['34.6', '万元', '万元', '34.6'],
  ] as const)('%s %s in %s: %s', (amount, from, to, expected) => {
    expect(plain(convertMoney(decimal(amount), from, to))).toBe(expected);
  });

  it('there and back changes nothing', () => {
    const unit = fc.constantFrom(...MONEY_UNITS.map((entry) => entry.unit));
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(8), unit, unit, (digits, places, from, to) => {
        const amount = decimal(`${digits}e-${places}`);
        expect(plain(convertMoney(convertMoney(amount, from, to), to, from))).toBe(plain(amount));
      }),
    );
  });
});

describe('readAmount', () => {
  it.each([
    ['1,030,700.00', '1030700 ? (2)'],
    ['１，０３０，７００．００', '1030700 ? (2)'],
    ['292', '292 ? (0)'],
    [' 292.00\n', '292 ? (2)'],
    ['0', '0 ? (0)'],
    ['.5', '0.5 ? (1)'],
    ['+5', '5 ? (0)'],
    ['−0', '0 ? (0)'],
    ['292.', '292 ? (0)'],
    ['292万元', '292 万元 (0)'],
    ['292\n万元', '292 万元 (0)'],
    ['292万', '292 万元 (0)'],
    ['（292万元）', '292 万元 (0)'],
    ['292万元（含税）', '292 万元 (0)'],
    ['合计：292.00万元', '292 万元 (2)'],
    ['292万元整', '292 万元 (0)'],
    ['292.00整。', '292 ? (2)'],
    ['1.25千万元', '1250 万元 (0)'],
    ['3十万元', '30 万元 (0)'],
    ['2十亿元', '20 亿元 (0)'],
    ['2百亿元', '200 亿元 (0)'],
    ['2千亿元', '2000 亿元 (0)'],
    ['2万亿元', '20000 亿元 (0)'],
    ['¥292.00', '292 ? (2)'],
    ['￥1,200.50元', '1200.5 元 (2)'],
    ['人民币292万元', '292 万元 (0)'],
    ['三百万元', '300 万元 (0)'],
    ['三百', '300 ? (0)'],
    ['三点五万元', '3.5 万元 (1)'],
    ['一亿二千万元', '12000 万元 (0)'],
    ['人民币叁佰贰拾万元整', '320 万元 (0)'],
    ['1亿2000万元', '12000 万元 (0)'],
    ['1亿2千万', '12000 万元 (0)'],
    ['34万6千元', '346000 元 (0)'],
    ['34万六千元', '346000 元 (0)'],
    ['34万陆仟元整', '346000 元 (0)'],
    ['34万6000.50元', '346000.5 元 (1)'],
    ['3千元', '3 千元 (0)'],
    ['3百元', '300 元 (0)'],
    ['3千5百', '3500 ? (0)'],
    ['2千万', '2000 万元 (0)'],
    ['2百万元', '2 百万元 (0)'],
    ['2万亿', '20000 亿元 (0)'],
    ['十万元', '10 万元 (0)'],
    ['二十万五千元', '205000 元 (0)'],
    ['壹佰零叁万零柒佰元整', '1030700 元 (0)'],
    ['5元3角', '5.3 元 (1)'],
    ['5元3角2分', '5.32 元 (2)'],
    ['5元零2分', '5.02 元 (2)'],
    ['壹万贰仟叁佰肆拾伍元陆角柒分', '12345.67 元 (2)'],
    ['24万5千', '245000 元 (0)'],
    ['34万六千', '346000 元 (0)'],
    ['1亿2000万5000', '120005000 元 (0)'],
    ['24.00（万元）', '24 万元 (2)'],
    ['240000（元）', '240000 元 (0)'],
    ['24（含税）（万元）', '24 万元 (0)'],
    ['24w元', '24 万元 (0)'],
    ['24W元', '24 万元 (0)'],
    ['1.5E+03', '1500 ? (0)'],
    ['', 'empty'],
    [' \u3000', 'empty'],
    ['无', 'none 无'],
    ['—', 'none —'],
    ['一', 'none 一'],
    ['/', 'none /'],
    ['不涉及', 'none 不涉及'],
  ])('%j → %s', (text, expected) => {
    expect(shown(readAmount(text))).toBe(expected);
  });

  it.each([
    ['-5', 'negative'],
    ['－5.00', 'negative'],
    ['−5', 'negative'],
    ['负5万元', 'negative'],
    ['(5)', 'negative'],
    ['（1,200.00）', 'negative'],
    ['10、20', 'several-numbers'],
    ['10-20', 'several-numbers'],
    ['20 30', 'several-numbers'],
    ['12,34', 'several-numbers'],
    ['1.2.3', 'several-numbers'],
    ['292.00（其中财政200.00）', 'several-numbers'],
    ['34万6', 'several-numbers'],
    ['约34万六千元', 'approximate'],
    ['1亿2千元', 'several-numbers'],
    ['1.2亿5000万元', 'several-numbers'],
    ['12万元3千元', 'several-numbers'],
    ['材料费10万元、劳务费5万元', 'several-numbers'],
    ['10万元+5万元', 'several-numbers'],
    ['约34万6千元', 'approximate'],
    ['5.5元3角', 'several-numbers'],
    ['5元十角', 'not-a-number'],
    ['3角', 'not-a-number'],
    ['约三百', 'approximate'],
    ['约300万元', 'approximate'],
    ['300余', 'approximate'],
    ['不超292万元', 'approximate'],
    ['三百左右', 'approximate'],
    ['300余万元', 'approximate'],
    ['几百万元', 'approximate'],
    ['数十万', 'approximate'],
    ['不超过292万元', 'approximate'],
    ['≤292万元', 'approximate'],
    ['abc', 'not-a-number'],
    ['约', 'not-a-number'],
    ['按合同约定', 'not-a-number'],
    ['1O0', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['100%', 'not-a-number'],
    ['100件', 'not-a-number'],
    ['共100人', 'not-a-number'],
    ['100合计', 'not-a-number'],
    ['(5)元', 'not-a-number'],
    ['292万元/年', 'not-a-number'],
    ['万元', 'not-a-number'],
    ['9'.repeat(31), 'not-a-number'],
  ])('%j: %s', (text, problem) => {
    expect(shown(readAmount(text))).toBe(problem);
  });

  it('reads any number as it is commonly written', () => {
    const amount = fc.tuple(fc.nat(999_999_999), fc.nat(99)).map(([whole, cents]) => whole + cents / 100);
    const places = fc.constantFrom(0, 1, 2);
    const unit = fc.constantFrom('', '元', '千元', '万元', '亿元');
    fc.assert(
      fc.property(amount, places, fc.boolean(), unit, (value, decimals, grouped, written) => {
        const fixed = decimal(value).toFixed(decimals);
        const text = grouped ? fixed.replace(/\B(?=(\d{3})+(?!\d))/gu, ',').replace(/(\..*),/u, '$1') : fixed;
        const expected = `${plain(decimal(fixed))} ${written === '' ? '?' : written} (${decimals})`;
        expect(shown(readAmount(text + written))).toBe(expected);
      }),
    );
  });

  it('says something of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['empty', 'none', 'amount', 'invalid']).toContain(readAmount(text).kind);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatMoney', () => {
  it.each([
    ['20', 2, '20.00'],
    ['34.6', 2, '34.60'],
    ['0.125', 2, '0.125'],
    ['2754.46', 0, '2754.46'],
    ['0.0000001', 2, '0.0000001'],
    ['-5', 2, '-5.00'],
  ])('%s with %d places: %s', (value, places, expected) => {
    expect(formatMoney(decimal(value), places)).toBe(expected);
  });

  it('has two places unless told', () => {
    expect(formatMoney(decimal('1200'))).toBe('1200.00');
  });
});

it('no unit of money begins with another one', () => {
  const words = MONEY_UNITS.flatMap(({ aliases }) => aliases).concat(
    COMPOUND_MONEY_UNITS.map(({ text }) => text),
  );
  expect(words.filter((word) => words.some((other) => other !== word && word.startsWith(other)))).toEqual([]);
});

describe('findAmounts', () => {
  const found = (text: string): string[] =>
    findAmounts(text).map(({ value, unit, per }) => plain(value) + unit + (per === null ? '' : `/${per}`));

  it.each([
    ['下达资金292万元，其中财政拨款200万元。', ['292万元', '200万元']],
    ['共计 ２９２．００ 万元', ['292万元']],
    ['人民币1,030,700.00元', ['1030700元']],
    ['安排三百万元用于装修', ['300万元']],
    ['投资3千万元，1.2亿元', ['3000万元', '1.2亿元']],
    ['总投资1亿2000万元，当年34万6千元', ['12000万元', '346000元']],
    ['材料费10万元、劳务费5万元', ['10万元', '5万元']],
    ['每人每月500元，人均补助300元', ['500元/人·月', '300元/人']],
    ['按500元/人·月标准发放', ['500元/人·月']],
    ['购置20台电脑，单价5000元', ['5000元']],
    ['24,0000元，240 000元，2,40,000元', []],
    ["240'000元、240’000元", []],
    ['20+4万元，20*4万元，20×4万元，20x4万元', []],
    ['24点5万元，1/3万元，24·5万元，24.5.6万元', []],
    ['共10、20万元', ['20万元']],
    ['24w元', ['24万元']],
    ['500元/（人·天），500元/人（天）', ['500元/人']],
    ['200-300万元', []],
    ['200万元至300万元', []],
    ['¥200-¥300万元', []],
    ['200元至300元，另100元', ['100元']],
    ['预付100元，每次200-300元', ['100元']],
    ['292万', []],
    ['安装5块展板、3元件', ['3元']],
    ['完成60%', []],
    ['', []],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('tells where each stands in the text as given', () => {
    const text = '①下达㎡  ２９２ \n万元，三百万元；¥5.00元';
    expect(findAmounts(text).map((amount) => amount.text)).toEqual(['２９２ \n万元', '三百万元', '5.00元']);
    for (const { index, length, text: quoted } of findAmounts(text)) {
      expect(text.slice(index, index + length)).toBe(quoted);
    }
  });

  it('keeps inside the text, from left to right', () => {
    const piece = fc.constantFrom(
      '5',
      '万元',
      '元',
      '三百',
      '每人',
      '，',
      '㎡',
      ' ',
      '𠮷',
      '¥',
      '-',
      '1,000.50',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { index, length, text: quoted } of findAmounts(text)) {
          expect(index).toBeGreaterThanOrEqual(end);
          expect(text.slice(index, index + length)).toBe(quoted);
          end = index + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
