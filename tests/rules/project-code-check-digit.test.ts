import { projectCodeCheckDigitTexts } from '../../src/i18n/rules/project-code-check-digit';
import { projectCodeCheckDigit } from '../../src/rules/project-code-check-digit';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

const zh = projectCodeCheckDigitTexts['zh-CN'];

describe('project-code-check-digit', () => {
  it.each([
    ['the check character wrong', { code: '13080022P00021710001A' }, 'B3 A R'],
    ['a digit wrong', { code: '13080022P00021810001R' }, 'B3 R F'],
    ['two digits swapped', { code: '13080022P00012710001R' }, 'B3 R 9'],
    ['joined to the name', { code: null, name: '13080022P00021710001A-物业费' }, 'E3 A R'],
    ['the letter O for a zero', { code: '13080022PO0021710001R' }, 'B3 R null O'],
  ])('fires: %s', (_case, form, expected) => {
    const seen = observe(projectCodeCheckDigit, form);
    const text = seen.map(({ cell, data: { written, expected: right, strange } }) =>
      [cell, written, String(right), strange].join(' ').trim(),
    );
    expect(text).toEqual([expected]);
  });

  it.each([
    ['the clean form', {}],
    ['published code 2', { code: '13080022P000216100014' }],
    ['published code 6', { code: '13080022P00895910001W' }],
    ['a published code of Tianjin', { code: '12000023P02DLNB10017K' }],
    ['type N', { code: '13080021NU34PCK2U0A2D' }],
    ['type R', { code: '51000021R000000019951' }],
    ['type T', { code: '51092324T000010263357' }],
    ['18 digits', { code: '110000200100000012' }],
    ['a code of the wrong length, which another rule tells', { code: '13080022P0002171000R' }],
    ['no code', { code: null }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(projectCodeCheckDigit, form)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(projectCodeCheckDigit, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells both characters', () => {
    const [seen] = observe(projectCodeCheckDigit, { code: '13080022P00021710001A' });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '项目编码“13080022P00021710001A”的最后一位是“A”，按前20位推算应为“R”，疑似录入错误。',
    );
    expect(zh.what({ code: '13080022PO0021710001R', written: 'R', expected: null, strange: 'O' })).toBe(
      '项目编码“13080022PO0021710001R”含有字母“O”，疑似录入错误。',
    );
  });
});
