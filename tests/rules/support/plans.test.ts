import { decimal } from '../../../src/core/decimal';
import {
  cumulativePlan,
  firstOutOfOrder,
  formPlan,
  incompleteEnd,
  isPerPeriod,
  namesPeriods,
  perPlan,
  type PlanPoint,
  readablePlan,
} from '../../../src/rules/support/plans';
import type { PlanBlock } from '../../../src/tables/model';
import { projectOf } from '../../support/variants';

const FORM = projectOf({});

/** A plan with these checkpoints: label, month and share in per cent, null where it is empty. */
function planOf(...points: readonly (readonly [string, number, number | null])[]): PlanBlock {
  const [entry] = FORM.plan?.entries ?? [];
  if (FORM.plan === null || entry === undefined) throw new Error('no plan');
  const entries = points.map(([label, month, percent]) => ({
    ...entry,
    ...{ label, month },
    reading:
      percent === null
        ? ({ kind: 'empty' } as const)
        : ({ ...entry.reading, kind: 'share', share: decimal(percent).div(100) } as const),
  }));
  return { ...FORM.plan, entries };
}
const pointsOf = (...percents: readonly number[]): readonly PlanPoint[] =>
  readablePlan(planOf(...percents.map((percent, at) => [`${at + 1}月底`, at + 1, percent] as const))) ?? [];

const CUMULATIVE = planOf(['3月底', 3, 25], ['6月底', 6, 50], ['9月底', 9, 75], ['12月底', 12, 100]);

describe('readablePlan', () => {
  it('has every checkpoint with its share', () => {
    expect(readablePlan(CUMULATIVE)?.map(({ share }) => share.toString())).toEqual([
      '0.25',
      '0.5',
      '0.75',
      '1',
    ]);
  });

  it('is none where a share is missing', () => {
    expect(readablePlan(planOf(['3月底', 3, 25], ['6月底', 6, null]))).toBeNull();
  });
});

describe('firstOutOfOrder', () => {
  const disorder = (...points: readonly (readonly [string, number])[]): string | null => {
    const found = firstOutOfOrder(planOf(...points.map(([label, month]) => [label, month, 0] as const)));
    return found === null ? null : `${found.entry.label} after ${found.before.label}`;
  };

  it.each([
    ['months', [['3月底', 3] as const, ['6月底', 6] as const, ['12月底', 12] as const], null],
    ['the same month', [['3月底', 3] as const, ['一季度', 3] as const], '一季度 after 3月底'],
    [
      'the first of two',
      [['6月底', 6] as const, ['3月底', 3] as const, ['1月底', 1] as const],
      '3月底 after 6月底',
    ],
    ['the next year', [['2023年12月底', 12] as const, ['2024年1月底', 1] as const], null],
    [
      'a year that goes on',
      [
        ['2023年6月底', 6] as const,
        ['12月底', 12] as const,
        ['2024年3月底', 3] as const,
        ['6月底', 6] as const,
      ],
      null,
    ],
    [
      'the year before',
      [['2024年6月底', 6] as const, ['2023年12月底', 12] as const],
      '2023年12月底 after 2024年6月底',
    ],
    [
      'years without months between',
      [['2023年6月底', 6] as const, ['2023年3月底', 3] as const],
      '2023年3月底 after 2023年6月底',
    ],
  ])('%s', (_case, points, expected) => {
    expect(disorder(...points)).toBe(expected);
  });
});

describe('isPerPeriod', () => {
  it.each([
    [[25, 25, 25, 25], true],
    [[33.3, 33.3, 33.3], true],
    [[33.4, 33.4, 33.3], true],
    [[33.2, 33.3, 33.3], false],
    [[40, 60], true],
    [[0, 0, 0, 100], false],
    [[25, 50, 75, 100], false],
    [[25, 50, 75, 95], false],
    [[], false],
  ])('%j: %s', (percents, expected) => {
    expect(isPerPeriod(pointsOf(...percents))).toBe(expected);
  });
});

describe('namesPeriods', () => {
  const named = (...labels: readonly string[]): boolean =>
    namesPeriods(readablePlan(planOf(...labels.map((label, at) => [label, at + 1, 0] as const))) ?? []);

  it.each([
    ...['一季度', '二季', '第三季度', '第4季', '4季度', 'Q1', 'q2', 'Q 3', '4Q', '上半年', '下半年'],
    ...['1-3月', '1月-6月', '1月至9月', '1到12月', '1~3月', '１—3月'],
  ])('%s', (label) => {
    expect(named(label)).toBe(true);
  });

  it.each([
    ...['一季度末', '截至一季度', '五季度', '第一', 'Q5', '5Q', 'Q', '半年', '中半年', '前半年', '上半年末'],
    ...['3月底', '1-3月底', '2-3月', '1-月', '1-123月', '13月', '1月', '至1-3月'],
  ])('not %s', (label) => {
    expect(named(label)).toBe(false);
  });

  it('asks for all of them', () => {
    expect(named('一季度', '二季度')).toBe(true);
    expect(named('一季度', '6月底')).toBe(false);
  });
});

describe('cumulativePlan and formPlan', () => {
  it.each([
    ['cumulative', CUMULATIVE, true, true],
    ['per period', planOf(['6月底', 6, 40], ['12月底', 12, 60]), false, false],
    ['out of order', planOf(['6月底', 6, 40], ['3月底', 3, 100]), false, false],
    ['a share missing', planOf(['6月底', 6, null], ['12月底', 12, 100]), false, false],
    ['decreasing', planOf(['3月底', 3, 60], ['6月底', 6, 50], ['12月底', 12, 100]), true, false],
  ])('%s', (_case, plan, cumulative, whole) => {
    expect(cumulativePlan(plan) !== null).toBe(cumulative);
    expect(formPlan(plan) !== null).toBe(whole);
  });

  it('hands on labels, months and shares', () => {
    const [first] = formPlan(CUMULATIVE)?.checkpoints ?? [];
    expect([first?.label, first?.month, first?.share.toString()]).toEqual(['3月底', 3, '0.25']);
  });
});

describe('incompleteEnd', () => {
  const end = (...points: readonly (readonly [string, number, number])[]): string | null =>
    incompleteEnd(readablePlan(planOf(...points)) ?? [])?.entry.label ?? null;

  it('is the last checkpoint of the year below 100 %', () => {
    expect(end(['6月底', 6, 50], ['12月底', 12, 95])).toBe('12月底');
    expect(end(['6月底', 6, 50], ['12月底', 12, 100])).toBeNull();
    expect(end(['6月底', 6, 50], ['10月底', 10, 95])).toBeNull();
    expect(end()).toBeNull();
  });
});

describe('perPlan', () => {
  it('looks at plans and at nothing else', () => {
    const at = { sheet: 0, row: 6, col: 1 };
    const check = perPlan<{ readonly entries: number }>(function* ({ entries }) {
      yield { at, data: { entries: entries.length } };
    });
    const without = { ...FORM, plan: null };
    expect(check([FORM, without])).toEqual([{ table: FORM, at, data: { entries: 4 } }]);
  });
});
