import { decimal, plain } from '../../../src/core/decimal';
import { countedPer, quantityOf, readAfterNumber, unitInText } from '../../../src/core/targets/quantity';
import type { Quantity } from '../../../src/core/targets';

const shown = ({ value, unit, writtenUnit }: Quantity): readonly [string, string | null, string | null] => [
  plain(value),
  unit,
  writtenUnit,
];

it.each([
  ['件', '3', '件', '件'],
  ['平米', '3', '平方米', '平米'],
  ['成', '30', '%', '成'],
  ['千万元', '3000', '万元', '千万元'],
  ['百万元', '3', '百万元', '百万元'],
  ['', '3', null, null],
])('3 with the unit %j is %s %s, written %s', (written, value, unit, writtenUnit) => {
  expect(shown(quantityOf(decimal(3), written))).toEqual([value, unit, writtenUnit]);
});

describe('countedPer', () => {
  it.each([
    ['元', '人', '3', '元/人', '元/人'],
    ['元', '人·月', '3', '元/人·月', '元/人·月'],
    ['次', '年', '3', '次/年', '次/年'],
    ['平米', '户', '3', '平方米/户', '平米/户'],
    ['千万元', '人', '3000', '万元/人', '千万元/人'],
    ['元/人', '月', '3', '元/人·月', '元/人'],
    ['元/人·月', '人', '3', '元/人·月', '元/人·月'],
    ['元/月', '人·月', '3', '元/人·月', '元/月'],
    ['元/人次', '月', '3', '元/人次·月', '元/人次'],
    ['元', '人次·工作日', '3', '元/人次·工作日', '元/人次·工作日'],
  ])('3 %s per %s', (written, per, value, unit, writtenUnit) => {
    expect(shown(countedPer(quantityOf(decimal(3), written), per))).toEqual([value, unit, writtenUnit]);
  });

  it.each([
    ['%', '人'],
    ['‰', '年'],
    ['‱', '年'],
    ['百分点', '年'],
    ['天', '次'],
    ['', '人'],
    ['元', null],
  ])('3 %s stays for %s', (written, per) => {
    const quantity = quantityOf(decimal(3), written);
    expect(countedPer(quantity, per)).toBe(quantity);
  });
});

describe('the unit after a number', () => {
  it.each([
    ['', ''],
    ['余件', '件'],
    ['多件', '件'],
    ['余', ''],
    ['多', ''],
    ['余%', '%'],
    ['百余人', '百人'],
    ['亿多元', '亿元'],
    ['名工作人员', '名'],
    ['名专业技术人员', '名'],
    ['%全覆盖', '%'],
    ['投诉事件', '投诉事件'],
    ['成', '成'],
    ['成新', '成新'],
    ['万某某', '万'],
    ['元/人标准', '元/人'],
    ['元/人·月标准', '元/人·月'],
    ['元//人', '元/人'],
    ['投诉每年', '投诉/年'],
    ['人次每年', '人次/年'],
    ['件/', '件/'],
  ])('%j: %j', (after, unit) => {
    expect(readAfterNumber(after)).toEqual({ writtenUnit: unit, found: [] });
  });

  it.each([
    ['件以上', '件', '≥'],
    ['余件以上', '件', '≥'],
    ['m2以内', 'm2', '≤'],
  ])('%s: %s with %s', (after, unit, comparator) => {
    expect(readAfterNumber(after)).toEqual({
      writtenUnit: unit,
      found: [{ comparator, weak: false, symbol: false }],
    });
  });

  it.each([
    '名专业技术人员们',
    '名人员不',
    '名以上工作',
    '天工作',
    '小时服务',
    '投诉率',
    '投诉事件数',
    '一次',
    '/人',
    '每人',
    '·',
    '件,',
    '件2',
    '℃',
    'meter',
  ])('%s is more than a unit', (after) => {
    expect(readAfterNumber(after)).toBeNull();
  });
});

it.each([
  ['件，', '件'],
  ['百余人', '百人'],
  ['千多户', '千户'],
  ['多件', '件'],
  ['名专业技术人员们', '名'],
  ['元/人标准', '元/人'],
  ['元每人每月', '元/人·月'],
  ['投诉', '投诉'],
  ['投诉事件', '投诉事件'],
  ['投诉事件数', ''],
  ['投诉率', ''],
  ['每', ''],
  ['/人', ''],
  ['2', ''],
  ['', ''],
])('in running text %j begins with the unit %j', (text, unit) => {
  expect(unitInText(text, 0)).toBe(unit);
});
