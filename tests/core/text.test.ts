import { compact, isBlank, labelKey, labelRemarks, shortened, singleLine } from '../../src/core/text';

it.each([
  ['  总 体\n目\u3000标：', '总体目标:', '总 体 目 标：'],
  ['１２３％', '123%', '１２３％'],
  ['a b', 'ab', 'a b'],
  ['~!', '~!', '~!'],
  ['\u007f', '\u007f', '\u007f'],
  ['一\u4e00\u9fff', '一一鿿', '一一鿿'],
  ['\u3000一\u3000', '一', '一'],
  ['\ufeff预算\u200b数', '预算数', '预算 数'],
  ['\u00a0', '', ''],
  ['㎡', 'm2', '㎡'],
  ['', '', ''],
  [' ', '', ''],
  ['  ', '', ''],
])('%j for comparing and for quoting', (text, key, quoted) => {
  expect([compact(text), singleLine(text)]).toEqual([key, quoted]);
});

it.each([
  ['', true],
  [' \t\n\u3000\u200b', true],
  ['0', false],
  [' 一 ', false],
])('%j is blank: %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

it.each([
  ['总 体 目 标：', '总体目标', []],
  ['资金支出计划（%）', '资金支出计划', ['%']],
  ['产出指标(50分)', '产出指标', ['50分']],
  ['*项目名称', '项目名称', []],
  ['预算数（万元）[含税]【必填】', '预算数', ['万元', '含税', '必填']],
  ['预算数（', '预算数(', []],
  ['年度()目标', '年度目标', ['']],
])('%j as a label: %j with the remarks %j', (text, key, remarks) => {
  expect(labelKey(text)).toBe(key);
  expect(labelRemarks(text)).toEqual(remarks);
});

describe('shortened', () => {
  it.each([
    ['保洁服务', 4, '保洁服务'],
    ['保洁服务', 3, '保洁服…'],
    ['𠮷𠮷𠮷', 3, '𠮷𠮷𠮷'],
    ['𠮷𠮷𠮷', 2, '𠮷𠮷…'],
    ['', 0, ''],
  ])('%s to %d', (text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected);
  });
});

describe('white space and forms at the ends of what is looked at first', () => {
  it.each([
    ['\u007f', '\u007f', '\u007f'],
    ['~!', '~!', '~!'],
    ['一鿿', '一鿿', '一鿿'],
    ['ＡＢ', 'AB', 'ＡＢ'],
    ['A\ufeffB', 'AB', 'A B'],
    ['A\u3000\u3000B', 'AB', 'A B'],
    ['A \n B', 'AB', 'A B'],
    [' A', 'A', 'A'],
    ['A\u00a0', 'A', 'A'],
  ])('%j', (text, key, quoted) => {
    expect([compact(text), singleLine(text)]).toEqual([key, quoted]);
  });
});
