import { parseTarget } from '../../../src/core/targets';

describe('long texts', () => {
  const LENGTH = 100_000;
  /** Quadratic reading of these takes minutes. */
  const ENOUGH_MS = 5_000;

  it.each([
    '9',
    '(',
    '≥',
    '5件,',
    '每人',
    '十',
    '1,234,',
    '1 ',
    'A',
    '《a',
    '年底',
    '2023年',
    '5/',
    '5.',
    '百分之',
    '三百万',
    '1月',
    '-',
    '，除外',
  ])('%j over and over is read in linear time', (part) => {
    const started = performance.now();
    const target = parseTarget(part.repeat(LENGTH / part.length));
    expect(['text', 'none']).toContain(target.kind);
    expect(performance.now() - started).toBeLessThan(ENOUGH_MS);
  });
});
