import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

it.each([
  ['满意度95分', 'number ? 95 分'],
  ['差错0', 'number ? 0'],
  ['差错0起', 'number ? 0 起'],
  ['责任事故数为0', 'number ? 0'],
  ['事故≥3', 'number ≥ 3'],
  ['第三方5家', 'number ? 5 家'],
  ['前期完成5件', 'number ? 5 件'],
  ['负5万元', 'number ? -5 万元'],
  ['增长负5%', 'number ? -5 %'],
  ['增长率≥负5%', 'number ≥ -5 %'],
  ['增长率-5%', 'number ? 5 %'],
  ['不超过预算总额50万元', 'number ≤ 50 万元'],
  ['不超过预算资金50万元', 'number ≤ 50 万元'],
  ['不超过预算的50%', 'number ≤ 50 %'],
  ['预算内不超过50万元', 'number ≤ 50 万元'],
  ['预算数50万元', 'number ? 50 万元'],
  ['预算执行率95%', 'number ? 95 %'],
  ['90%≥', 'empty-comparator'],
])('%s → %s', (text, expected) => {
  expect(shown(parseTarget(text))).toBe(expected);
});

it.each([
  ['满意度90%≥', 'text | 90 %'],
  ['90≥x', 'text | 90'],
  ['差错3', 'text | 3'],
  ['差错3某', 'text | 3 某'],
  ['差错0某', 'text | 0 某'],
  ['排名5', 'text | 5'],
  ['位列前10', 'text | 10'],
  ['满意？90%', 'text | 90 %'],
  ['服务对象和受益群众对本项目实施效果和后续管护工作的总体满意程度以及认可的程度达到了多90%', 'text | 90 %'],
])('no one number in %s → %s', (text, expected) => {
  expect(shown(parseTarget(text))).toBe(expected);
});

it.each([
  ['增加税收500万元', true],
  ['节约资金5万元', true],
  ['增加税收≥500万元', undefined],
  ['培训费5万元', undefined],
])('more of what %s names is better: %s', (text, gain) => {
  expect(parseTarget(text)).toMatchObject({ kind: 'number' });
  expect('gain' in parseTarget(text) || undefined).toBe(gain);
});

describe('a plus behind a number', () => {
  it.each([
    ['100+', 'number ≥ 100'],
    ['100+人', 'number ≥ 100 人'],
    ['100人+', 'number ≥ 100 人'],
    ['≥100+', 'number ≥ 100'],
    ['控制在100+', 'number ≥ 100'],
    ['100+网格', 'text | 100'],
    ['100++', 'text | 100'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
