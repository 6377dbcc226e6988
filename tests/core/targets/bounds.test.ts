import { plain } from '../../../src/core/decimal';
import { formatDay } from '../../../src/core/day';
import { type Comparator, parseTarget } from '../../../src/core/targets';
import { type Bounds, boundsOf, holds } from '../../../src/core/targets/bounds';

function shown(bounds: Bounds): string {
  switch (bounds.kind) {
    case 'number':
      return `${bounds.comparator ?? '?'} ${plain(bounds.value)} ${bounds.unit ?? '-'}`;
    case 'interval':
      return `${plain(bounds.low)} … ${plain(bounds.high)} ${bounds.unit ?? '-'}`;
    case 'date':
      return `${bounds.comparator} ${formatDay(bounds.day)}`;
    case 'none':
      return bounds.reason;
  }
}

it.each([
  ['≥95%', '≥ 95 %'],
  ['＞3次', '> 3 次'],
  ['95%', '≥ 95 %'],
  ['12', '≥ 12 -'],
  ['24万元', '≤ 24 万元'],
  ['≥24万元', '≥ 24 万元'],
  ['10～12人', '10 … 12 人'],
  ['10人～12人', '10 … 12 人'],
  ['10-12', '10 … 12 -'],
  ['30日内', '≤ 30 天'],
  ['≥3年', '≥ 3 年'],
  ['当日', 'words'],
  ['2023年3月31日前', '≤ 2023-03-31'],
  ['2023年6月', '≤ 2023-06-30'],
  ['2024年2月底前', '≤ 2024-02-29'],
  ['2023年底', '≤ 2023-12-31'],
  ['2023年末', '≤ 2023-12-31'],
  ['2023年终前', '≤ 2023-12-31'],
  ['23年底前', '≤ 2023-12-31'],
  ['2023年5月初', '≤ 2023-05-01'],
  ['2023年5月上旬', '≤ 2023-05-10'],
  ['2023年5月中旬', '≤ 2023-05-20'],
  ['2023年5月下旬', '≤ 2023-05-31'],
  ['2023年5月末', '≤ 2023-05-31'],
  ['23年11月15日前', '≤ 2023-11-15'],
  ['2023年上半年', '≤ 2023-06-30'],
  ['2023年度上半年底前', '≤ 2023-06-30'],
  ['2023年下半年', '≤ 2023-12-31'],
  ['2023年一季度', '≤ 2023-03-31'],
  ['2023年2季度末', '≤ 2023-06-30'],
  ['23年第三季度', '≤ 2023-09-30'],
  ['2023年四季度', '≤ 2023-12-31'],
  ['2023-03-31日', '≤ 2023-03-31'],
  ['2023/11/5前', '≤ 2023-11-05'],
  ['2023.06前', '≤ 2023-06-30'],
  ['2023-12', '≤ 2023-12-31'],
  ['2023年3月31日后', '≥ 2023-03-31'],
  ['2023年3月31日18时前', '≤ 2023-03-31'],
  ['师生比1:20', '? 0.05 比值'],
  ['≥1:20', '≥ 0.05 比值'],
  ['±5%', '-5 … 5 %'],
  ['每月10日前', 'unclear'],
  ['每月1次，全年12次', 'unclear'],
  ['2023年1月至12月', 'unclear'],
  ['国庆节前', 'unclear'],
  ['0', '= 0 -'],
  ['0起', '= 0 起'],
  ['零投诉', '= 0 投诉'],
  ['0元', '= 0 元'],
  ['7个工作日', '? 7 工作日'],
  ['服务期限1年', '? 1 年'],
  ['工期180天', '≤ 180 天'],
  ['带动投资1.2亿元', '≥ 1.2 亿元'],
  ['增加税收500万元', '≥ 500 万元'],
  ['增加税收≤500万元', '≤ 500 万元'],
  ['采购金额500万元', '≤ 500 万元'],
  ['带动就业100人', '≥ 100 人'],
  ['12月底前', 'no-year'],
  ['12.25前', 'no-year'],
  ['3/31之前', 'no-year'],
  ['上半年', 'no-year'],
  ['当年内', 'no-year'],
  ['本年度', 'no-year'],
  ['年内', 'no-year'],
  ['', 'blank'],
  ['无', 'blank'],
  ['不涉及', 'blank'],
  ['合格', 'words'],
  ['明显改善', 'words'],
  ['≥≤5', 'malformed'],
  ['20～10人', 'malformed'],
])('%j asks for %s', (target, bounds) => {
  expect(shown(boundsOf(parseTarget(target)))).toBe(bounds);
});

it.each<[Comparator, readonly [boolean, boolean, boolean]]>([
  ['≥', [false, true, true]],
  ['>', [false, false, true]],
  ['=', [false, true, false]],
  ['≤', [true, true, false]],
  ['<', [true, false, false]],
])('%s below, at and above the target: %j', (comparator, expected) => {
  expect([-0.01, 0, 0.01].map((difference) => holds(comparator, difference))).toEqual(expected);
});
