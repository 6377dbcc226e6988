import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

it('beside a comparator nothing is roughly so', () => {
  expect(parseTarget('约1/3以上')).not.toHaveProperty('roughly');
  expect(parseTarget('约三分之一')).toHaveProperty('roughly', true);
});

describe('two numbers that are one', () => {
  it.each([
    ['1:20', 'number ? 0.05 比值'],
    ['1：20', 'number ? 0.05 比值'],
    ['师生比不低于1∶20', 'number ≥ 0.05 比值'],
    ['3:5', 'number ? 0.6 比值'],
    ['3:100', 'number ? 0.03 比值'],
    ['3:60', 'number ? 0.05 比值'],
    ['比例3:10', 'number ? 0.3 比值'],
    ['≥3:10', 'number ≥ 0.3 比值'],
    ['1/3以上', 'number ≥ 33.3333333333333 %'],
    ['不少于三分之二', 'number ≥ 66.6666666666667 %'],
    ['≥≤1:3', 'two-comparators'],
    ['三分之二', 'number ? 66.6666666666667 %'],
    ['十分之一', 'number ? 10 %'],
    ['⅓', 'number ? 33.3333333333333 %'],
    ['占比1/3', 'number ? 33.3333333333333 %'],
    ['参与率达2/3', 'number ? 66.6666666666667 %'],
    ['占1/4', 'number ? 25 %'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['8:30', 'text | 8 | 30'],
    ['9:00前', 'text | 9 | 0'],
    ['上午8:30', 'text | 8 | 30'],
    ['1:0', 'text | 1 | 0'],
    ['1:20开放', 'text | 1 | 20 开放'],
    ['甲，1:20', 'text | 1 | 20'],
    ['1/3', 'text | 1 | 3'],
    ['≥1/12', 'text | 1 | 12'],
    ['≥4/3', 'text | 4 | 3'],
    ['占比4/3', 'text | 4 | 3'],
    ['占比1/12', 'text | 1 | 12'],
    ['三分之四', 'text | 4 | 3'],
    ['十三分之二', 'text | 2 | 13'],
    ['三分之二十', 'text | 20 | 3'],
    ['完成1/3', 'text | 1 | 3'],
  ])('none in %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
