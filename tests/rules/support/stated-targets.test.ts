import { formatTarget } from '../../../src/core/targets';
import {
  demandedShare,
  isCeiling,
  isDeclaredQualitative,
  isFloor,
  perStatedTarget,
  statedTargets,
} from '../../../src/rules/support/stated-targets';
import type { Indicator } from '../../../src/tables/model';
import { recognise } from '../../../src/tables/recognise';
import { UNCALCULATED } from '../../../src/workbook/cell';
import { error, type Value } from '../../support/grid';
import { columnsWorkbook, indicatorOf, projectOf } from '../../support/variants';

const stated = (indicator: Indicator): string | null => {
  const [found] = statedTargets([indicator]);
  return found === undefined ? null : formatTarget(found.target) || found.target.kind;
};
const target = (value: Value): string | null => stated(indicatorOf({ name: '合格率', target: value }, 1));

function inColumns(...row: readonly [Value, Value, Value, Value, Value]): Indicator {
  const [indicator] = recognise(columnsWorkbook(row)).tables[0]?.indicators ?? [];
  if (indicator === undefined) throw new Error('no row');
  return indicator;
}

describe('statedTargets', () => {
  it.each([
    ['≥95%', '≥95%'],
    ['满意度=90%', '=90%'],
    ['≥95%，即合格数/总数', '≥95%'],
    ['≥95%。；即合格数', '≥95%'],
    ['≥95%即合格数占比', '≥95%'],
    ['≥95%（即合格数占比）', '≥95%'],
    ['95%=合格数/总数', '95%'],
    ['合格率=合格数/总数*100%', 'text'],
    ['是指合格数/总数*100%', 'text'],
    ['即合格数/总数*100%', 'text'],
    ['指的是合格数占比95%', 'text'],
    ['持续提升', 'text'],
    ['立即办理率95%', '95%'],
  ])('%s: %s', (text, expected) => {
    expect(target(text)).toBe(expected);
  });

  it.each([
    ['nothing', null],
    ['不涉及', '不涉及'],
    ['无', '无'],
    ['a stroke', '/'],
    ['a formula not yet computed', error(UNCALCULATED)],
  ])('none: %s', (_case, value) => {
    expect(target(value)).toBeNull();
  });

  it('has no row named 不涉及', () => {
    expect(stated(indicatorOf({ name: '不涉及', target: '≥95%' }, 1))).toBeNull();
  });

  it.each([
    ['a number with what stands beside it', inColumns('质量指标', '合格率', '≥', 95, '%'), '≥95%'],
    ['a number with a unit alone', inColumns('数量指标', '面积', null, 95, '平方米'), '95平方米'],
    ['a number with a comparator alone', inColumns('数量指标', '面积', '≥', '95平方米', null), '≥95平方米'],
    ['words', inColumns('质量指标', '合格率', '定性', '持续提升', '%'), '持续提升'],
    ['a cell that says it all', inColumns('质量指标', '合格率', null, '大于等于95%', null), '大于等于95%'],
    ['a form without such columns', indicatorOf({ target: '大于等于24万元' }), '大于等于24万元'],
  ])('quotes %s', (_case, indicator, text) => {
    expect(statedTargets([indicator])[0]?.text).toBe(text);
  });

  it('are looked at one by one', () => {
    const table = { ...projectOf({}), indicators: [indicatorOf({ target: null }), indicatorOf({})] };
    const check = perStatedTarget<{ readonly text: string }>(({ indicator, text }) => ({
      at: indicator.target.at,
      data: { text },
    }));
    expect(check([table]).map(({ data }) => data.text)).toEqual(['≤24万元']);
  });
});

describe('isDeclaredQualitative', () => {
  it('is said in the column of comparators', () => {
    expect(isDeclaredQualitative(inColumns('质量指标', '合格率', '定 性', '提升', null))).toBe(true);
    expect(isDeclaredQualitative(inColumns('质量指标', '合格率', '≥', '95%', null))).toBe(false);
    expect(isDeclaredQualitative(indicatorOf({ name: '定性' }))).toBe(false);
  });
});

describe('isFloor and isCeiling', () => {
  it.each([
    ['≥', true, false],
    ['>', true, false],
    ['≤', false, true],
    ['<', false, true],
    ['=', false, false],
    [null, false, false],
  ] as const)('%s', (comparator, floor, ceiling) => {
    expect([isFloor(comparator), isCeiling(comparator)]).toEqual([floor, ceiling]);
  });
});

describe('demandedShare', () => {
  const share = (text: string): string | null => {
    const demanded = demandedShare(indicatorOf({ target: text }, 1).target.target);
    return demanded === null ? null : `${demanded.comparator ?? ''}${demanded.percent.toString()}`;
  };

  it.each([
    ['≥95%', '≥95'],
    ['＞95%', '>95'],
    ['95%', '95'],
    ['=95%', '=95'],
    ['90%～95%', '≥90'],
    ['≤95%', null],
    ['＜95%', null],
    ['≥95人', null],
    ['90人～95人', null],
    ['±5%', null],
    ['持续提升', null],
  ])('%s: %s', (text, expected) => {
    expect(share(text)).toBe(expected);
  });
});
