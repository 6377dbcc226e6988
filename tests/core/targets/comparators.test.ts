import { parseComparator, parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

describe('signs', () => {
  it.each([
    ['≥', '≥'],
    ['>=', '≥'],
    ['=>', '≥'],
    ['≥=', '≥'],
    ['=≥', '≥'],
    ['≤', '≤'],
    ['<=', '≤'],
    ['=<', '≤'],
    ['≤=', '≤'],
    ['=≤', '≤'],
    ['=', '='],
    ['==', '='],
    ['>', '>'],
    ['<', '<'],
  ])('%s is %s', (sign, comparator) => {
    expect(parseComparator(sign)).toBe(comparator);
    expect(shown(parseTarget(`${sign}5件`))).toBe(`number ${comparator} 5 件`);
  });

  it.each(['≥≥', '≥≤', '><', '===', '>==', '≥<='])('%s are two', (signs) => {
    expect(parseComparator(signs)).toBeNull();
    expect(shown(parseTarget(`${signs}5件`))).toBe('two-comparators');
  });
});

describe('words before a number', () => {
  it.each([
    ['不少于', '≥'],
    ['至少', '≥'],
    ['不下', '≥'],
    ['至多', '≤'],
    ['不突破', '≤'],
    ['没有超过', '≤'],
    ['不大于等于', '≤'],
    ['小于或者等于', '≤'],
    ['不足', '<'],
    ['未满', '<'],
    ['短于', '<'],
    ['优于', '>'],
    ['应不低于', '≥'],
    ['≥:', '≥'],
    ['最高不超过', '≤'],
    ['最低不低于', '≥'],
    ['控制在不超过', '≤'],
  ])('%s is %s', (words, comparator) => {
    expect(parseComparator(words)).toBe(comparator);
    expect(shown(parseTarget(`${words}5件`))).toBe(`number ${comparator} 5 件`);
  });

  it.each([
    ['最低', '≥'],
    ['下限', '≥'],
    ['最高', '≤'],
    ['封顶', '≤'],
    ['控制在', '≤'],
    ['截至到', '≤'],
    ['最低最高', '≥'],
    ['最高最低', '≤'],
  ])('%s is no comparator of its own, but bounds a number: %s', (words, comparator) => {
    expect(parseComparator(words)).toBeNull();
    expect(shown(parseTarget(`${words}5件`))).toBe(`number ${comparator} 5 件`);
  });

  it.each(['达到', '约', '力争', '稳定在', '提高到', '目标：', '合计'])('%s says no direction', (words) => {
    expect(parseComparator(words)).toBeNull();
    expect(shown(parseTarget(`${words}5件`))).toBe('number ? 5 件');
  });
});

describe('words after a number', () => {
  it.each([
    ['以上', 'number ≥ 5 件'],
    ['及其以上', 'number ≥ 5 件'],
    ['之下', 'number ≤ 5 件'],
    ['为限', 'number ≤ 5 件'],
    ['封顶', 'number ≤ 5 件'],
    ['左右', 'number ? 5 件'],
    ['即可', 'number ? 5 件'],
    ['以上完成', 'number ≥ 5 件'],
    ['以上左右', 'number ≥ 5 件'],
    ['以上以下', 'two-comparators'],
    ['不足', 'text | 5 件'],
  ])('5件%s → %s', (words, expected) => {
    expect(shown(parseTarget(`5件${words}`))).toBe(expected);
  });
});

it.each([
  ['（≥）', '≥'],
  ['(大于等于)', '≥'],
  ['≥（含）', '≥'],
  ['大于（>）', '>'],
  ['大于（等于）', '≥'],
  ['小于(或等于)', '≤'],
  ['(≥)以上', null],
  ['(≥', null],
  ['满意度≥', null],
  ['以上', null],
])('with brackets and words around it, %s is %s', (text, comparator) => {
  expect(parseComparator(text)).toBe(comparator);
});

it.each([
  ['＞＝', '≥'],
  ['≧', '≥'],
  ['大于 或 等于', '≥'],
  ['＞', '>'],
  ['＝', '='],
  ['＜', '<'],
  ['', null],
  [' ', null],
  ['/', null],
  ['正向', null],
  ['定性', null],
  ['≥90', null],
])('as typed, %j is %s', (text, comparator) => {
  expect(parseComparator(text)).toBe(comparator);
});
