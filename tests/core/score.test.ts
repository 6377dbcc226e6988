import fc from '../support/properties';
import { decimal, plain } from '../../src/core/decimal';
import { intervalScore, selfEvaluationScore } from '../../src/core/score';
import type { Comparator } from '../../src/core/targets';

const COMPARATORS: readonly Comparator[] = ['≥', '>', '=', '≤', '<'];

it.each<[Comparator, string, string, string, string]>([
  ['≥', '6000', '6000', '15', '15'],
  ['≥', '6000', '9000', '15', '15'],
  ['≥', '6000', '5400', '15', '13.5'],
  ['>', '6000', '6000', '15', '15'],
  ['>', '6000', '5999', '15', '15'],
  ['≥', '90', '0', '10', '0'],
  ['≥', '90', '-5', '10', '0'],
  ['≥', '0', '0', '10', '10'],
  ['≥', '3', '1', '10', '3.33'],
  ['≥', '3', '2', '10', '6.67'],
  ['≥', '8', '1', '0.2', '0.03'],
  ['=', '100', '100', '5', '5'],
  ['=', '100', '98', '5', '4.9'],
  ['=', '100', '120', '5', '5'],
  ['=', '0', '0', '5', '5'],
  ['=', '0', '1', '5', '0'],
  ['=', '0', '-1', '5', '5'],
  ['≤', '20', '20', '10', '10'],
  ['≤', '20', '15', '10', '10'],
  ['≤', '20', '34.6', '10', '2.7'],
  ['≤', '20', '40', '10', '0'],
  ['≤', '20', '50', '10', '0'],
  ['<', '20', '30', '10', '5'],
  ['≤', '0', '0', '10', '10'],
  ['≤', '0', '1', '10', '0'],
])('%s%s, actual %s, weight %s: %s points', (comparator, target, actual, weight, points) => {
  expect(plain(selfEvaluationScore(comparator, decimal(target), decimal(actual), decimal(weight)))).toBe(
    points,
  );
});

it.each([
  ['5', '10'],
  ['4', '8'],
  ['8', '10'],
  ['10', '10'],
  ['15', '5'],
  ['20', '0'],
])('of 5～10, actual %s: %s of 10 points', (actual, points) => {
  expect(plain(intervalScore(decimal(5), decimal(10), decimal(actual), decimal(10)))).toBe(points);
});

it.each([
  ['0', '10'],
  ['-5', '10'],
  ['5', '10'],
  ['-7.5', '5'],
  ['7.5', '5'],
  ['-10', '0'],
  ['12', '0'],
])('of a deviation of ±5 the size counts: %s gives %s', (actual, points) => {
  expect(plain(intervalScore(decimal(-5), decimal(5), decimal(actual), decimal(10)))).toBe(points);
});

it('stays between nothing and the weight', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COMPARATORS),
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: -100, max: 30_000 }),
      fc.integer({ min: 0, max: 100 }),
      (comparator, target, actual, weight) => {
        const points = Number(
          selfEvaluationScore(comparator, decimal(target), decimal(actual), decimal(weight)),
        );
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(weight);
      },
    ),
  );
});
