import fc from '../support/properties';
import {
  canonicalUnit,
  isKnownUnit,
  isPercentUnit,
  measureAt,
  moneyRateOf,
  NONSTANDARD_UNITS,
  timeUnit,
} from '../../src/core/units';

describe('canonicalUnit', () => {
  it.each([
    ['件', '件'],
    [' 人 次 ', '人次'],
    ['（人）', '人'],
    ['（人次）', '人次'],
    ['（人）次', '次'],
    ['台（套装）', '台'],
    ['元.人', '元/人'],
    ['元/人.天', '元/人·天'],
    ['a.元', 'a.元'],
    ['元.a', '元.a'],
    ['元//人', '元/人'],
    ['元/每人', '元/人'],
    ['月/次', '月/次'],
    ['每', ''],
    ['人民币', '人民币'],
    ['万㎡', '万平方米'],
    ['亿平米', '亿平方米'],
    ['千平米', '千平米'],
    ['某人', '某人'],
    ['台（套）', '台'],
    ['平米', '平方米'],
    ['㎡', '平方米'],
    ['m²', '平方米'],
    ['元/平米', '元/平方米'],
    ['％', '%'],
    ['百分比', '%'],
    ['个百分点', '百分点'],
    ['日', '天'],
    ['月', '个月'],
    ['元/日', '元/天'],
    ['元/个月', '元/月'],
    ['元/人/月', '元/人·月'],
    ['元/人*月', '元/人·月'],
    ['元每人每月', '元/人·月'],
    ['元/月/人', '元/人·月'],
    ['元/天·人', '元/人·天'],
    ['元/年.人', '元/人·年'],
    ['元/人月', '元/人·月'],
    ['元/人年', '元/人·年'],
    ['元/人天', '元/人·天'],
    ['元/人日', '元/人·天'],
    ['元/年/人·次', '元/人·次·年'],
    ['人月', '人月'],
    ['次/每年', '次/年'],
    ['人民币元', '元'],
    ['万 元', '万元'],
    ['标段', '标段'],
    ['', ''],
  ])('%s → %s', (written, unit) => {
    expect(canonicalUnit(written)).toBe(unit);
  });

  it('is its own canonical form', () => {
    const part = fc.constantFrom('元', '平米', '㎡', '日', '月', '人', '次', '％', '台（套）', '年', '标段');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const once = canonicalUnit(parts.join('/'));
        expect(canonicalUnit(once)).toBe(once);
      }),
    );
  });
});

it.each([
  ['%', true],
  ['％', true],
  ['百分比', true],
  ['‰', false],
  ['百分点', false],
  ['件', false],
  [null, false],
])('isPercentUnit(%s) is %s', (unit, expected) => {
  expect(isPercentUnit(unit)).toBe(expected);
});

it.each([
  ['日', '天'],
  ['天', '天'],
  ['个工作日', '工作日'],
  ['月', '个月'],
  ['年度', '年'],
  ['min', '分钟'],
  ['件', null],
  ['次/年', null],
  ['', null],
])('timeUnit(%s) is %s', (unit, expected) => {
  expect(timeUnit(unit)).toBe(expected);
});

it.each([
  ['元', '元', null],
  ['万元', '万元', null],
  ['人民币万元', '万元', null],
  ['万元/年', '万元', '年'],
  ['元/人·月', '元', '人·月'],
  ['元每人每月', '元', '人·月'],
  ['元/平米', '元', '平方米'],
])('moneyRateOf(%s) is %s per %s', (unit, money, per) => {
  expect(moneyRateOf(unit)).toEqual({ money, per });
});

it.each(['件', '万', '人/元', '%', '', '美元'])('moneyRateOf(%j) is null', (unit) => {
  expect(moneyRateOf(unit)).toBeNull();
});

describe('NONSTANDARD_UNITS', () => {
  it('names the standard unit of the same size', () => {
    expect(NONSTANDARD_UNITS.get('平米')).toBe('平方米');
  });

  it.each(['平方米', '㎡', 'm2', '百分比', '%', '公里', '公斤', '亩'])('%s is no fault', (unit) => {
    expect(NONSTANDARD_UNITS.has(unit)).toBe(false);
  });

  it('holds no standard unit as a wrong one', () => {
    for (const standard of NONSTANDARD_UNITS.values()) {
      expect(NONSTANDARD_UNITS.has(standard)).toBe(false);
      expect(isKnownUnit(standard)).toBe(true);
    }
  });
});

it.each([
  ['名工作人员', '名'],
  ['人次', '人次'],
  ['个工作日', '个工作日'],
  ['万公里', '万公里'],
  ['亿千瓦时', '亿千瓦时'],
  ['万某某', '万'],
  ['min', 'min'],
  ['mm', 'mm'],
  ['meter', ''],
  ['，', ''],
  ['', ''],
])('measureAt(%s) is %j', (text, expected) => {
  expect(measureAt(text, 0)).toBe(expected);
});

it.each([
  ['件', true],
  ['元/人·月', true],
  ['百分比', true],
  ['万公里', true],
  ['万某某', false],
  ['某某', false],
  ['元/某某', false],
  ['', false],
])('isKnownUnit(%j) is %s', (unit, expected) => {
  expect(isKnownUnit(unit)).toBe(expected);
});
