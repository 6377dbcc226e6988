import { align, likeness } from '../../../src/rules/support/similarity';

describe('align', () => {
  it.each([
    ['刑场建设项目', '刑场建设项目', 6, false],
    ['刑场建设项目', '刑场建项目', 5, false],
    ['刑场建项目', '刑场建设项目', 5, false],
    ['刑场建设项目', '刑场扩设项目', 5, true],
    ['刑场建设', '建设刑场', 2, false],
    ['甲乙丙', '甲丁丙', 2, true],
    ['甲乙', '甲丁', 1, true],
    ['乙甲', '丁甲', 1, true],
    ['甲乙丙丁', '甲丙', 2, false],
    ['甲丙', '甲乙丙丁', 2, false],
    ['甲乙丙', '乙丙丁', 2, false],
    ['甲甲乙', '甲乙乙', 2, false],
    ['甲', '乙', 0, true],
    ['甲', '', 0, false],
    ['', '甲', 0, false],
    ['', '', 0, false],
  ])('%j and %j', (a, b, common, substituted) => {
    expect(align(a, b)).toEqual({ common, substituted });
  });
});

describe('likeness', () => {
  it.each([
    ['甲乙丙', '甲乙丙', 1],
    ['甲乙', '甲丙', 0.5],
    ['甲乙丙', '甲', 0.5],
    ['甲', '乙', 0],
    ['', '', 1],
    ['', '甲', 0],
  ])('%j and %j: %d', (a, b, expected) => {
    expect(likeness(a, b, align(a, b))).toBe(expected);
  });
});
