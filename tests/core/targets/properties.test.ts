import fc from '../../support/properties';
import { decimal } from '../../../src/core/decimal';
import { type Comparator, formatTarget, parseTarget, type Target } from '../../../src/core/targets';
import { shown } from './shown';

const KINDS: readonly Target['kind'][] = [
  'empty',
  'not-applicable',
  'none',
  'number',
  'interval',
  'date',
  'duration',
  'grade',
  'text',
  'malformed',
];
const comparator = fc.constantFrom<Comparator | null>('≥', '>', '=', '≤', '<', null);
const unit = fc.constantFrom(
  '%',
  '件',
  '人次',
  '万元',
  '元/人·月',
  '平方米',
  '分钟',
  '工作日',
  '百分点',
  '分',
);
/** Up to 9 digits before and 4 after the point. */
const digits = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).padStart(4, '0')}`));
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** Pieces of which real targets are made, so that random texts come near them. */
const piece = fc.constantFrom(
  ...[
    '≥',
    '≤',
    '>',
    '=',
    '90',
    '1,200',
    '.5',
    '%',
    '％',
    '件',
    '万元',
    '以上',
    '以内',
    '不超过',
    '大于',
    '等于',
  ],
  ...[
    '至',
    '～',
    '-',
    '且',
    '，',
    '。',
    '（',
    '）',
    '年',
    '月',
    '日',
    '前',
    '底',
    '后',
    '内',
    '三',
    '百',
    '一',
    '零',
  ],
  ...[
    '百分之',
    '个',
    '每',
    '人',
    '/',
    '·',
    '《',
    '》',
    '第',
    '号',
    '优',
    '级',
    '半',
    '无',
    ' ',
    '\n',
    '满意度',
    '2023',
  ],
);

describe('parseTarget', () => {
  it('gives a target for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          expect(KINDS).toContain(parseTarget(text).kind);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads what formatTarget writes', () => {
    fc.assert(
      fc.property(comparator, digits, unit, (sign, number, word) => {
        const target: Target = {
          kind: 'number',
          comparator: sign,
          quantity: { value: decimal(number), unit: word, writtenUnit: word },
        };
        expect(shown(parseTarget(formatTarget(target)))).toBe(shown(target));
      }),
    );
  });

  it('reads full-width as half-width', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(shown(parseTarget(fullWidth(text)))).toBe(shown(parseTarget(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not see white space around a target', () => {
    const space = fc.array(fc.constantFrom(' ', '\n', '\t', '\u3000', '\u00a0', '\ufeff'), { maxLength: 4 });
    fc.assert(
      fc.property(space, fc.array(piece, { maxLength: 8 }), space, (before, pieces, after) => {
        const text = pieces.join('');
        expect(shown(parseTarget(before.join('') + text + after.join('')))).toBe(shown(parseTarget(text)));
      }),
    );
  });

  it('never takes an interval whose ends are reversed', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (first, second) => {
        const kind = first > second ? 'reversed-interval' : `interval ${first} 件 … ${second} 件`;
        expect(shown(parseTarget(`${first}～${second}件`))).toBe(kind);
      }),
    );
  });
});
