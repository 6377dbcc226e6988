import { asDate, formatTarget, parseTarget, targetOfNumber, withColumns } from '../../../src/core/targets';
import { shown } from './shown';

describe('targetOfNumber', () => {
  it.each([
    [0.9, { percent: true }, 'number ? 90 %'],
    [0.1 + 0.2, { percent: true }, 'number ? 30 %'],
    [-0.05, { percent: true }, 'number ? -5 %'],
    [60, { percent: false, unitSuffix: '人' }, 'number ? 60 人'],
    [90, { percent: false, unitSuffix: '%以上' }, 'number ≥ 90 %'],
    [0.95, { percent: true, unitSuffix: '以上' }, 'number ≥ 95 %'],
    [0.95, { percent: true, unitSuffix: ' ' }, 'number ? 95 %'],
    [60, { percent: false, unitSuffix: ' ' }, 'number ? 60'],
    [0.1 + 0.2, { percent: false }, 'number ? 0.3'],
    [1e-7, { percent: false }, 'number ? 0.0000001'],
    [60, { percent: false, prefix: '≥' }, 'number ≥ 60'],
    [60, { percent: false, prefix: '不少于', unitSuffix: '人' }, 'number ≥ 60 人'],
    [0.05, { percent: true, prefix: '＜' }, 'number < 5 %'],
    [60, { percent: false, prefix: '≥', unitSuffix: '人以内' }, 'two-comparators'],
    [60, { percent: false, prefix: '约', unitSuffix: '人' }, 'number ? 60 人'],
    [60, { percent: false, prefix: '第', unitSuffix: '期' }, 'number ? 60 期'],
    [NaN, { percent: false }, 'text'],
    [Infinity, { percent: true }, 'text'],
  ])('%d shown as %j → %s', (value, format, expected) => {
    expect(shown(targetOfNumber(value, format))).toBe(expected);
  });
});

describe('where a time is asked for', () => {
  it.each([
    [20231231, {}, 'date ? 2023-12-31'],
    [20231231, { prefix: '≤' }, 'date ≤ 2023-12-31'],
    [2023.12, {}, 'date ? 2023-12-?'],
    [2023, {}, 'date ? 2023-?-?'],
    [2023, { unitSuffix: '年' }, 'date ? 2023-?-?'],
    [3, { unitSuffix: '年' }, 'number ? 3 年'],
    [3023, {}, 'number ? 3023'],
    [12023, {}, 'number ? 12023'],
    [2023.1, {}, 'number ? 2023.1'],
    [2023.13, {}, 'number ? 2023.13'],
    [20231301, {}, 'number ? 20231301'],
    [20231231, { unitSuffix: '元' }, 'number ? 20231231 元'],
    [2023, { unitSuffix: '件' }, 'number ? 2023 件'],
    [5, {}, 'number ? 5'],
    [120231231, {}, 'number ? 120231231'],
  ])('%d %j → %s', (value, more, expected) => {
    expect(shown(asDate(targetOfNumber(value, { percent: false, ...more })))).toBe(expected);
  });

  it('leaves what is no number as it is', () => {
    const target = parseTarget('10日内');
    expect(asDate(target)).toBe(target);
  });
});

describe('withColumns', () => {
  it.each([
    ['90', '≥', '%', 'number ≥ 90 %'],
    ['90', '大于等于', '百分比', 'number ≥ 90 %'],
    ['292', '小于等于', '万元', 'number ≤ 292 万元'],
    ['292', '<=', '（万元）', 'number ≤ 292 万元'],
    ['60', '等于', '人', 'number = 60 人'],
    ['60', '正向', '人', 'number ≥ 60 人'],
    ['60', '反向指标', '人', 'number ≤ 60 人'],
    ['60', '定性', '人', 'number ? 60 人'],
    ['≥60人', '反向', '次', 'number ≥ 60 人'],
    ['60%', '≤', '百分比', 'number ≤ 60 %'],
    ['60', ' ', '/', 'number ? 60'],
    ['60', null, '无', 'number ? 60'],
    ['60', null, '见备注（1）', 'number ? 60'],
    ['60', null, '单位：人', 'number ? 60 人'],
    ['5-10', null, '平米', 'interval 5 平方米 … 10 平方米'],
    ['12月底', '小于等于', null, 'date ≤ ?-12-?'],
    ['合同签订后30日', '≤', null, 'duration ≤ 30 天 after 合同签订'],
    ['合格', '≥', null, 'grade ≥ 合格'],
    ['良好', '≥', '%', 'text'],
    ['无', '≥', '件', 'none 无'],
    ['不涉及', '≥', '件', 'not-applicable 不涉及'],
    ['≥', '≥', '件', 'empty-comparator'],
  ])('%s beside %s and %s → %s', (target, comparator, unit, expected) => {
    expect(shown(withColumns(parseTarget(target), comparator, unit))).toBe(expected);
  });

  it.each([
    ['20231231', '元', 'number ≤ 20231231 元'],
    ['2023.12', '（万元）', 'number ≤ 2023.12 万元'],
    [' ２０２３．１２ ', '万元', 'number ≤ 2023.12 万元'],
    ['20231231', null, 'date ≤ 2023-12-31'],
    ['20231231', '天', 'date ≤ 2023-12-31'],
    ['20231231', '年月日', 'date ≤ 2023-12-31'],
    ['2023.12', '月', 'date ≤ 2023-12-?'],
    ['2023-12', '万元', 'date ≤ 2023-12-?'],
    ['2023年12月', '万元', 'date ≤ 2023-12-?'],
    ['2023.12.31', '万元', 'date ≤ 2023-12-31'],
  ])('digits that may be a date: %s beside %s → %s', (target, unit, expected) => {
    expect(shown(withColumns(parseTarget(target), '≤', unit, target))).toBe(expected);
  });
});

describe('formatTarget', () => {
  it.each([
    ['≥98％', '≥98%'],
    ['达到 1,200 件以上', '≥1200件'],
    ['28187平米', '28187平方米'],
    ['3个工作日', '3个工作日'],
    ['5个百分点', '5个百分点'],
    ['90%-95%', '90～95%'],
    ['±5％', '±5%'],
    ['-5～10%', '-5～10%'],
    ['2023年12月31日前', '2023年12月31日前'],
    ['12月底前', '12月底前'],
    ['2023年底', '2023年12月底'],
    ['2023年内', '2023年内'],
    ['每月10日前', '每月10日前'],
    ['早于6月30日', '<6月30日'],
    ['结案后三个月内', '结案后3个月内'],
    ['当日办结', '当日'],
    ['不低于合格', '≥合格'],
    ['无', '无'],
    ['（不涉及）', '不涉及'],
    ['持续提升', ''],
    ['≥', ''],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(formatTarget(parseTarget(text))).toBe(expected);
  });
});
