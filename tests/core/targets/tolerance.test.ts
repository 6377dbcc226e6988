import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

describe('around a number', () => {
  it.each([
    ['20±2', 'interval 18 … 22'],
    ['20人±2人', 'interval 18 人 … 22 人'],
    ['100±5元', 'interval 95 元 … 105 元'],
    ['湿度50%±5%', 'interval 45 % … 55 %'],
    ['20±2℃以内', 'interval 18 摄氏度 … 22 摄氏度'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['20±2℃以上', 'text | 20 | 2 摄氏度'],
    ['100%±5%以上', 'text | 100 % | 5 %'],
    ['20人以上±2人', 'text | 20 人 | 2 人'],
    ['20人，±2人', 'text | 20 人 | 2 人'],
    ['温差20℃±2', 'text | 20 摄氏度 | 2'],
    ['20人±2次', 'text | 20 人 | 2 次'],
  ])('no interval in %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('around zero', () => {
  it.each([
    ['+-5%', 'interval -5 % … 5 %'],
    ['+/-5%', 'interval -5 % … 5 %'],
    ['正负5%', 'interval -5 % … 5 %'],
    ['±5%以下', 'interval -5 % … 5 %'],
    ['误差≤±5%', 'interval -5 % … 5 %'],
    ['误差率在±5%之间', 'interval -5 % … 5 %'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['±5%以上', 'text | 5 %'],
    ['不低于±5%', 'text | 5 %'],
    ['±5%率', 'text | 5 %'],
    ['误差，±5%', 'text | 5 %'],
    ['误差±绝对值5%', 'text | 5 %'],
    ['正负号为5%', 'number ? 5 %'],
    ['负债率5%', 'number ? 5 %'],
    ['负5%', 'number ? -5 %'],
  ])('no interval in %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
