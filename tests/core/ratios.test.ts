import { decimal, plain } from '../../src/core/decimal';
import { costControlRate, growthPoints, ratio, satisfactionRate } from '../../src/core/ratios';

it('divides', () => {
  expect(ratio(decimal(45), decimal(50))?.toFixed()).toBe('0.9');
  expect(costControlRate(decimal(98), decimal(100))?.toFixed()).toBe('0.98');
  expect(satisfactionRate(decimal(60), decimal(30), decimal(100))?.toFixed()).toBe('0.9');
});

it('has nothing to tell without a divisor', () => {
  expect(ratio(decimal(1), decimal(0))).toBeNull();
  expect(costControlRate(decimal(1), decimal(0))).toBeNull();
  expect(satisfactionRate(decimal(0), decimal(0), decimal(0))).toBeNull();
});

it.each([
  ['0.45', '0.4', '5'],
  ['0.4', '0.45', '-5'],
  ['0.3', '0.1', '20'],
])('from %s after %s: %s points', (current, previous, points) => {
  expect(plain(growthPoints(decimal(current), decimal(previous)))).toBe(points);
});
