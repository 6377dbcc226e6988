import { perAfter, perBefore, unitRunAt } from '../../src/core/unit-text';

describe('unitRunAt', () => {
  it.each([
    ['24万元/人', 2, '万元/人'],
    ['24万元/人', 0, ''],
    ['24m2的', 2, 'm2的'],
    ['24m3', 2, 'm3'],
    ['24m23', 2, 'm'],
    ['24m4', 2, 'm'],
    ['24人2', 2, '人'],
    ['95%,', 2, '%'],
    ['元·月 ', 0, '元·月'],
    [`24${'元'.repeat(30)}`, 2, '元'.repeat(24)],
    ['24', 2, ''],
  ])('%s from %d: %s', (text, from, expected) => {
    expect(unitRunAt(text, from)).toBe(expected);
  });
});

describe('perBefore', () => {
  it.each([
    ['每人', '人'],
    ['每人每月', '人·月'],
    ['每人不超过', '人'],
    ['每人补助标准', '人'],
    ['人均', '人'],
    ['日均约', '天'],
    ['生均', '人'],
    ['户均支付', '户'],
    ['每工作日', '工作日'],
    ['每每人', '人'],
    ['每个村', '村'],
    ['每个', '个'],
    ['每三个村', '三个村'],
    ['每个月', '月'],
    ['每个工作日', '工作日'],
    ['每件案件', '件'],
    ['每人,', null],
    ['总额', null],
    ['均', null],
    ['', null],
    ['每一二三四', null],
    ['每人每甲乙丙丁', null],
    ['每人的物业费用总额合计金额数目', null],
  ])('%s: %s', (text, expected) => {
    expect(perBefore(`${text}500元`, text.length)).toBe(expected);
  });
});

describe('perAfter', () => {
  it.each([
    ['/人', '人'],
    ['/人标准', '人'],
    ['每人每月', '人·月'],
    ['/人·月', '人·月'],
    ['/生/年', '生·年'],
    ['/甲乙丙', '甲乙丙'],
    ['/甲乙丙丁', null],
    ['/甲每月', null],
    ['/', null],
    ['', null],
    ['元/人', null],
    ['/%甲', '%'],
  ])('%s: %s', (run, expected) => {
    expect(perAfter(run)).toBe(expected);
  });
});
