import { readAbsence } from '../../src/core/absence';

it.each([
  ['不涉及', 'not-applicable', '不涉及'],
  [' 不 涉\n及。', 'not-applicable', '不涉及'],
  ['（不适用）', 'not-applicable', '不适用'],
  ['Ｎ／Ａ', 'not-applicable', 'N/A'],
  ['无', 'none', '无'],
  ['“无”', 'none', '无'],
  ['——', 'none', '——'],
  ['－', 'none', '-'],
  ['一', 'none', '一'],
  ['/', 'none', '/'],
  ['(/)', 'none', '/'],
  ['//', 'none', '//'],
  ['–', 'none', '–'],
  ['━━', 'none', '━━'],
  ['（——）。', 'none', '——'],
  ['((无))', 'none', '无'],
  ['[暂无]', 'none', '暂无'],
  ['无。。', 'none', '无'],
  ['未涉及，', 'not-applicable', '未涉及'],
])('%j is %s', (text, kind, word) => {
  expect(readAbsence(text)).toEqual({ kind, word });
});

it.each([
  '',
  ' ',
  '。',
  '0',
  '无重大事故',
  '不涉及民生',
  '一次',
  '-5',
  '1/2',
  '……',
  '()',
  '/-',
  'a/',
  '无(',
  '，不涉及',
  '无,a',
])('%j is not absent', (text) => {
  expect(readAbsence(text)).toBeNull();
});
