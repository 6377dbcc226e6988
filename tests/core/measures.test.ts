import { MEASURES, SPOKEN_MEASURES } from '../../src/core/measures';
import { canonicalUnit, NONSTANDARD_UNITS, timeUnit } from '../../src/core/units';

it.each([
  ['秒', ['秒钟', 's']],
  ['分钟', ['min']],
  ['小时', ['个小时', '钟头', '个钟头', 'h', 'H']],
  ['天', ['日', '自然日', '个自然日', '个自然天', '日历日', '个日历日', '日历天', '昼夜']],
  ['工作日', ['个工作日', '工作天']],
  ['周', ['星期', '个星期', '礼拜']],
  ['个月', ['月', '月份']],
  ['季度', ['个季度']],
  ['学期', ['个学期']],
  ['年', ['周年', '年度', '个年度']],
])('%s is also written %j', (unit, aliases) => {
  for (const alias of [unit, ...aliases]) expect([alias, timeUnit(alias)]).toEqual([alias, unit]);
});

it.each([
  ['%', ['百分比', '百分号', '百分率', '个百分比']],
  ['‰', ['千分比']],
  ['百分点', ['个百分点', '个点']],
  ['元', ['圆', '圓', '元整']],
  ['万元', ['萬元', '万圓', 'w元', 'W元']],
  ['平方米', ['m2', 'M2', '㎡', '平米', '平方', '平']],
  ['平方公里', ['平方千米', 'km2']],
  ['立方米', ['m3', 'M3', '立方', '立方公尺']],
  ['米', ['m', '公尺']],
  ['公里', ['千米', 'km', 'KM', 'Km']],
  ['厘米', ['cm', '公分']],
  ['千克', ['公斤', 'kg']],
  ['吨', ['t', '公吨']],
  ['升', ['L', '公升']],
  ['毫升', ['ml', 'mL']],
  ['千瓦时', ['kWh', 'KWH', 'kwh']],
  ['摄氏度', ['°C', '℃']],
  ['分贝', ['dB']],
])('%s is the canonical unit of %j', (unit, written) => {
  for (const one of [unit, ...written]) expect([one, canonicalUnit(one)]).toEqual([one, unit]);
});

it.each(['s', 'min', 'h', 'H'])('%s is counted by digits only', (word) => {
  expect(SPOKEN_MEASURES).not.toContain(word);
});

it.each(['人次', '工作日', '个钟头', '亩', '万元', '千瓦时', '吨标准煤', 'min', 'h', 'Mbps', '行政村'])(
  '%s may follow digits',
  (word) => {
    expect(MEASURES.has(word)).toBe(true);
  },
);

it.each([
  ['人次', true],
  ['工作日', true],
  ['个钟头', true],
  ['万元', false],
  ['级', false],
  ['门', false],
  ['s', false],
  ['min', false],
  ['h', false],
])('%s may follow a Chinese numeral in running text: %s', (word, expected) => {
  expect(SPOKEN_MEASURES.includes(word)).toBe(expected);
});

it.each(['平米', '平方', '平', '立方', '公分', '公尺', '公升', '公吨'])(
  '%s is no unit of official documents',
  (unit) => {
    expect(NONSTANDARD_UNITS.get(unit)).toBe(canonicalUnit(unit));
    expect(NONSTANDARD_UNITS.get(unit)).not.toBe(unit);
  },
);
