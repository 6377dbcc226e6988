import { groupBy } from '../../src/core/grouping';

describe('groupBy', () => {
  it('keeps the order of first appearance', () => {
    const groups = groupBy(['甲1', '乙1', '甲2', '丙1', '乙2', '甲3'], (text) => text.charAt(0));
    expect([...groups]).toEqual([
      ['甲', ['甲1', '甲2', '甲3']],
      ['乙', ['乙1', '乙2']],
      ['丙', ['丙1']],
    ]);
    expect(groupBy([], String).size).toBe(0);
  });
});
