import fc from '../support/properties';
import { fold, rewrite, sourceOf } from '../../src/core/folding';

describe('fold', () => {
  it.each([
    ['≥ １，２００ 件', '≥1,200件'],
    ['5 10', '5 10'],
    ['5\n\u3000 10', '5 10'],
    ['不 涉\u200b及', '不涉及'],
    ['≧⩾≦⩽', '≥≥≤≤'],
    ['≮5≯9≠7', '≥5≤9≠7'],
    ['5—10–20−30～40〜50', '5-10-20-30~40~50'],
    ['①完成②验收', ';完成;验收'],
    ['1200㎡', '1200m2'],
    ['3½', '3 1⁄2'],
    ['元／人・月', '元/人·月'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it('knows for each character where it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        let before = 0;
        for (const [at, start] of folded.starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(folded.ends[at]).toBeGreaterThan(start);
          before = start;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('changes nothing the second time', () => {
    const sign = fc.constantFrom('５', ' ', '—', '㎡', '①', '三', '≧', '，', '\n', 'Ａ');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const once = fold(signs.join('')).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});

describe('rewrite', () => {
  it('replaces and keeps the sources', () => {
    const text = '甲 乙丙乙';
    const folded = rewrite(fold(text), /乙/gu, () => '123');
    expect(folded.text).toBe('甲123丙123');
    expect(sourceOf(folded, 1, 4)).toEqual({ index: 2, length: 1 });
    expect(sourceOf(folded, 4, 7)).toEqual({ index: 3, length: 2 });
  });

  it('leaves a match for which there is no replacement', () => {
    const folded = rewrite(fold('甲乙甲'), /甲/gu, ({ index }) => (index === 0 ? null : ''));
    expect(folded.text).toBe('甲乙');
  });
});
