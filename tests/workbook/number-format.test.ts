import fc from '../support/properties';
import { analyseNumberFormat, fixedNumberFormat } from '../../src/workbook/number-format';

const plain = (kind: string, decimals: number | null, scale = 0) => ({ kind, decimals, scale });
const unit = (kind: string, decimals: number | null, unitSuffix: string, scale = 0) => ({
  kind,
  decimals,
  unitSuffix,
  scale,
});

describe('analyseNumberFormat', () => {
  it.each([
    ['General', plain('general', null)],
    ['general', plain('general', null)],
    ['G/通用格式', plain('general', null)],
    ['', plain('general', null)],
    [';;;', plain('general', null)],
    ['General"人"', unit('general', null, '人')],
    ['[DBNum1][$-804]General', plain('general', null)],
    ['@', plain('text', null)],
    ['"批："@', plain('text', null)],
  ])('general and text: %s', (code, expected) => {
    expect(analyseNumberFormat(code)).toEqual(expected);
  });

  it.each([
    ['0', plain('number', 0)],
    ['#,##0', plain('number', 0)],
    ['0.00', plain('number', 2)],
    ['#,##0.00', plain('number', 2)],
    ['#,##0.00_ ', plain('number', 2)],
    ['#,##0.00_);(#,##0.00)', plain('number', 2)],
    ['#,##0.00_ ;[Red]\\-#,##0.00\\ ', plain('number', 2)],
    ['[红色]0.0;[蓝色]0', plain('number', 1)],
    ['[Red][>=100]0.0', plain('number', 1)],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', plain('number', 2)],
    ['"¥"#,##0.00', plain('number', 2)],
    ['"¥"#,##0.00;"¥"-#,##0.00', plain('number', 2)],
    ['[$¥-804]#,##0.00', plain('number', 2)],
    ['[$-804]0.000', plain('number', 3)],
    ['[DBNum2][$-804]0', plain('number', 0)],
    ['"No."0', plain('number', 0)],
    ['0!.', plain('number', 0)],
    ['0"."0"."0', plain('number', 0)],
    ['0.##', plain('number', 2)],
    ['# ?/?', plain('number', null)],
    ['# ??/??', plain('number', null)],
    ['0.00E+00', plain('number', null)],
    ['##0.0E+0', plain('number', null)],
    ['(0.0)', plain('number', 1)],
  ])('numbers: %s', (code, expected) => {
    expect(analyseNumberFormat(code)).toEqual(expected);
  });

  it.each([
    ['0"人"', unit('number', 0, '人')],
    ['0人', unit('number', 0, '人')],
    ['0\\人', unit('number', 0, '人')],
    ['0 kg', unit('number', 0, 'kg')],
    ['0"年"', unit('number', 0, '年')],
    ['0"年";-0"年"', unit('number', 0, '年')],
    ['#,##0.00" 万元"', unit('number', 2, '万元')],
    ['#,##0.00 [$€-407]', unit('number', 2, '€')],
    ['0.0[$万元-804]', unit('number', 1, '万元')],
    ['0"元"/"人"', unit('number', 0, '元/人')],
    ['0"m²"', unit('number', 0, 'm²')],
    ['0"%"', unit('number', 0, '%')],
    ['0.0\\%', unit('number', 1, '%')],
    ['0!%', unit('number', 0, '%')],
  ])('units: %s', (code, expected) => {
    expect(analyseNumberFormat(code)).toEqual(expected);
  });

  it.each([
    ['"≥"0', { ...plain('number', 0), prefix: '≥' }],
    ['\\≥0', { ...plain('number', 0), prefix: '≥' }],
    ['≥0%', { ...plain('percent', 0), prefix: '≥' }],
    ['"≥"General', { ...plain('general', null), prefix: '≥' }],
    ['"不少于"0"人"', { ...unit('number', 0, '人'), prefix: '不少于' }],
    ['"不少于" #,##0.00', { ...plain('number', 2), prefix: '不少于' }],
    ['[Red]"＞＝".0', { ...plain('number', 1), prefix: '＞＝' }],
    ['"≥"0;"≤"0', { ...plain('number', 0), prefix: '≥' }],
    ['"第"0"期"', { ...unit('number', 0, '期'), prefix: '第' }],
    ['"≥¥"0', { ...plain('number', 0), prefix: '≥¥' }],
    ['"人民币"0', plain('number', 0)],
    ['"美元"0', plain('number', 0)],
    ['"RMB "0', plain('number', 0)],
    ['"¥"0', plain('number', 0)],
    ['-0', plain('number', 0)],
    ['[>=1]0', plain('number', 0)],
    ['"≥"', plain('general', null)],
    ['"≥"@', plain('text', null)],
  ])('words before the digits: %s', (code, expected) => {
    expect(analyseNumberFormat(code)).toEqual(expected);
  });

  it.each([
    ['"≥"0', 0, '≥'],
    ['"≥"0;"≥-"0', 0, '≥'],
    ['"≥"0;-0;0', 0, undefined],
    ['"≥"0"人";;"无"', 0, undefined],
    ['"≥"0;-0;0', 5, '≥'],
    ['[>=1]"≥"0;0.00', 5, '≥'],
    ['[>=1]"≥"0;0.00', 0.5, undefined],
    ['[>=1]"≥"0;[>=0]0;0', 0, undefined],
  ])('words before the digits: %s for %d', (code, value, prefix) => {
    expect(analyseNumberFormat(code, value).prefix).toBe(prefix);
    expect((fixedNumberFormat(code) ?? analyseNumberFormat(code, value)).prefix).toBe(prefix);
  });

  it('keeps the unit of a zero that has a section of its own', () => {
    expect(analyseNumberFormat('"≥"0.0"人";;"无"', 0)).toEqual(unit('number', 1, '人'));
  });

  it.each([
    ['0,', plain('number', 0, -3)],
    ['0.00,,', plain('number', 2, -6)],
    ['#,##0,.0', plain('number', 1, -3)],
    ['0!.0000"万元"', unit('number', 4, '万元', -4)],
    ['0\\.0000', plain('number', 4, -4)],
    ['0"."0000', plain('number', 4, -4)],
    ['0"."0,', plain('number', 1, -4)],
    ['0!.0,"万"', unit('number', 1, '万', -4)],
    ['#"."#,"万"', unit('number', 1, '万', -4)],
    ['0!.00,,"亿"', unit('number', 2, '亿', -8)],
    ['#,##0!.0,"万";-#,##0!.0,"万"', unit('number', 1, '万', -4)],
    ['0.00,,"万"\n%', unit('number', 2, '万', -4)],
  ])('moved decimal points: %s', (code, expected) => {
    expect(analyseNumberFormat(code)).toEqual(expected);
  });

  it.each([
    ['0%', plain('percent', 0)],
    ['0.00%', plain('percent', 2)],
    ['0.0%;[红色]-0.0%', plain('percent', 1)],
    ['0.00%_ ', plain('percent', 2)],
    ['0%"左右"', unit('percent', 0, '左右')],
    ['% 0.0', plain('percent', 1)],
  ])('percentages: %s', (code, expected) => {
    expect(analyseNumberFormat(code)).toEqual(expected);
  });

  it.each([
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'yyyy年m月d日',
    'yyyy"年"m"月"d"日";@',
    '[$-804]yyyy"年"m"月"',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[DBNum1][$-804]yyyy"年"m"月"',
    'm"月"d"日"',
    'm"月"',
    'mmm-yy',
    'd',
    'e"年"m"月"',
    'aaaa',
    'ggge',
    'm/d/yy h:mm',
    'yyyy/m/d h:mm AM/PM',
    'YYYY-MM-DD',
  ])('dates: %s', (code) => {
    expect(analyseNumberFormat(code)).toEqual(plain('date', null));
  });

  it.each([
    'h:mm',
    'h:mm:ss AM/PM',
    '上午/下午h"时"mm"分"',
    'mm:ss',
    'mm:ss.0',
    '[h]:mm:ss',
    '[mm]:ss',
    '[ss]',
  ])('times are numbers: %s', (code) => {
    expect(analyseNumberFormat(code)).toEqual(plain('number', null));
  });

  it.each([
    ['[>=10000]0!.0,"万";0', 25000, unit('number', 1, '万', -4)],
    ['[>=10000]0!.0,"万";0', 500, plain('number', 0)],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0.0', 2e8, unit('number', 2, '亿', -8)],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0.0', 2e5, unit('number', 1, '万', -4)],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0.0', 2, plain('number', 1)],
    ['[=1]"是";[=0]"否"', 5, plain('general', null)],
    ['[<>0]0.0;"-"', 0, plain('general', null)],
    ['[<1]0.00%;0', 0.5, plain('percent', 2)],
    ['[<=1]0.00%;0', 1, plain('percent', 2)],
    ['[>1]0;0.00%', 1, plain('percent', 2)],
    ['0.00;(0.0)', -5, plain('number', 2)],
    ['0.00;;"零"', 0, plain('number', 2)],
  ])('conditions choose by value: %s for %d', (code, value, expected) => {
    expect(analyseNumberFormat(code, value)).toEqual(expected);
  });

  it('never fails, and always says the same', () => {
    const piece = fc.constantFrom(
      '0',
      '#',
      ',',
      '.',
      '"',
      '\\',
      '!',
      '[',
      ']',
      ';',
      '%',
      '@',
      'y',
      'h',
      'E+',
      '万',
      '_',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const code = pieces.join('');
        const first = analyseNumberFormat(code);
        expect(analyseNumberFormat(code)).toBe(first);
        expect(Number.isInteger(first.scale)).toBe(true);
      }),
    );
  });
});
