import { budgetSumMismatchTexts } from '../../src/i18n/rules/budget-sum-mismatch';
import { budgetSumMismatch } from '../../src/rules/budget-sum-mismatch';
import type { FundBlock } from '../../src/tables/model';
import { observe, observeIn } from '../support/forms';
import { fixed, type Grid, sheetOf, type Value, workbookOf } from '../support/grid';
import { DECLARATION } from '../support/layouts';
import { fundsWorkbook, projectOf } from '../support/variants';

const line = (...amounts: readonly Value[]): readonly Value[] => ['预算规模及资金用途', ...amounts];

describe('budget-sum-mismatch', () => {
  it.each([
    ['one fund short', { budget: fixed(24), fiscal: fixed(20), other: null }, '4'],
    ['two funds too many', { budget: fixed(24), fiscal: fixed(20), other: fixed(5) }, '-1'],
    ['one hundredth', { budget: fixed(24), fiscal: fixed(20), other: fixed(3.99) }, '0.01'],
    ['whole numbers that differ in a decimal', { budget: 400, fiscal: 399.6, other: null }, '0.4'],
    ['units of their own', { budget: '24万元', fiscal: '200000元', other: null }, '4'],
    ['no unit anywhere', { moneyUnit: null, budget: 24, fiscal: 20, other: 3 }, '1'],
  ])('fires: %s', (_case, overrides, difference) => {
    const seen = observe(budgetSumMismatch, overrides);
    expect(seen.map(({ cell, data }) => [cell, data.difference])).toEqual([['C4', difference]]);
  });

  it.each([
    ['the clean form', {}],
    ['two funds', { budget: fixed(24), fiscal: fixed(20), other: fixed(4) }],
    ['a sum of binary fractions', { budget: 0.3, fiscal: 0.1, other: 0.2 }],
    ['无 counts 0', { other: '无' }],
    ['text beside numbers', { budget: '1,030,700.00', fiscal: 1030700, other: '-' }],
    [
      'hidden digits within half of the last one shown',
      { budget: fixed(336.08), fiscal: fixed(336.0833), other: null },
    ],
    ['a quotient with all its digits', { budget: 336.08, fiscal: 336.083333333333, other: null }],
    ['an empty budget, which another rule tells', { budget: null }],
    ['an unreadable fund, which another rule tells', { fiscal: '约三百' }],
    ['no fund filled in, which another rule tells', { fiscal: null }],
    ['a unit with one amount only', { moneyUnit: null, budget: '24万元', fiscal: 24 }],
  ])('stays silent: %s', (_case, overrides) => {
    expect(observe(budgetSumMismatch, overrides)).toEqual([]);
  });

  it.each([
    ['a part of a budget that lists no other funds', line('预算数', 24, '其中：财政资金', 20), []],
    ['a part above its whole', line('预算数', 24, '其中：财政资金', 30), ['C4']],
    ['a line that is not understood', line('预算数', 24, '财政资金', 20, '其他资金', 1, '社会捐赠款', 3), []],
    ['上年结转 beside 财政', line('预算数', 24, '财政拨款', 20, '上年结转', 4), []],
    ['上年结转 within 财政', line('预算数', 24, '财政拨款', 24, '上年结转', 4), []],
    ['neither way', line('预算数', 24, '财政拨款', 22, '上年结转', 4), ['C4']],
    ['three funds', line('预算数', 24, '财政拨款', 20, '上年结转', 3, '其他资金', 1), []],
    ['other funds too few', line('预算数', 24, '财政拨款', 20, '上级补助', 2, '其他资金', 1), ['C4']],
    ['上级补助 beside 财政', line('预算数', 24, '财政拨款', 20, '上级补助', 3, '其他资金', 1), []],
    ['上 级 补 助 within 财政', line('预算数', 24, '财政拨款', 23, '上 级 补 助', 3, '其他资金', 1), []],
    ['上级补助 within 财政', line('预算数', 24, '财政拨款', 23, '上级补助', 3, '其他资金', 1), []],
    ['上级 and 本级 without 财政', line('资金总额', 24, '其中：中央补助', 20, '地方资金', 4), []],
    ['上级 and 本级 too few', line('资金总额', 24, '其中：中央补助', 20, '地方资金', 3), ['C4']],
    ['上级 alone, below the whole', line('资金总额', 24, '其中：中央补助', 20), []],
    ['上级 equal to the whole, 地方 more', line('资金总额', 24, '中央补助', 24, '地方资金', 3), ['C4']],
    [
      'what 财政 consists of',
      line('预算数', 24, '财政拨款', 20, '其中：中央资金', 9, '省级资金', 8, '县级资金', 3, '其他资金', 4),
      [],
    ],
    [
      'what 财政 consists of, and other funds too few',
      line('预算数', 24, '财政拨款', 20, '其中：中央资金', 9, '省级资金', 8, '县级资金', 3, '其他资金', 1),
      ['C4'],
    ],
    ['自有资金 within 其他资金', line('预算数', 24, '财政拨款', 20, '其他资金', 4, '其中：自有资金', 3), []],
    [
      '自有资金 above 其他资金',
      line('预算数', 24, '财政拨款', 20, '其他资金', 4, '其中：自有资金', 5),
      ['C4'],
    ],
    ['单位资金 in excess', line('预算数', 24, '其中：财政拨款', 24, '其中：单位资金', 3), ['C4']],
    [
      '收入 within 单位资金',
      line('预算数', 24, '财政拨款', 20, '单位资金', 4, '事业收入', 3, '经营收入', 1),
      [],
    ],
    ['收入 beside 财政', line('预算数', 24, '财政拨款', 20, '事业收入', 3, '其他收入', 1), []],
    ['收入 too few', line('预算数', 24, '财政拨款', 20, '事业收入', 3), ['C4']],
    ['政府性基金 too few', line('预算数', 24, '一般公共预算拨款', 20, '政府性基金', 3), ['C4']],
    ['政府性基金 beside 一般公共预算', line('预算数', 24, '一般公共预算拨款', 20, '政府性基金', 4), []],
  ])('lines of funds: %s', (_case, amounts, cells) => {
    expect(observeIn(budgetSumMismatch, fundsWorkbook(amounts)).map(({ cell }) => cell)).toEqual(cells);
  });

  it('names no parts of 财政拨款 beside it', () => {
    const amounts = line('预算数', 24, '财政拨款', 20, '中央资金', 15, '省级资金', 5, '其他资金', 1);
    const seen = observeIn(budgetSumMismatch, fundsWorkbook(amounts));
    expect(seen.map(({ data }) => [data.parts.map(({ label }) => label), data.difference])).toEqual([
      [['财政拨款', '其他资金'], '3'],
    ]);
  });

  it('judges each phase on its own', () => {
    const right = projectOf({});
    const wrong = projectOf({ budget: fixed(72), fiscal: fixed(60), other: fixed(10) });
    const term: readonly FundBlock[] = wrong.funds.map((block) => ({ ...block, phase: 'term' }));
    const seen = budgetSumMismatch.check([{ ...right, funds: [...right.funds, ...term] }]);
    expect(seen.map(({ data }) => data.budget)).toEqual(['72.00']);
  });

  it('shows the addition', () => {
    const [seen] = observe(budgetSumMismatch, { budget: fixed(24), fiscal: fixed(20), other: fixed(5) });
    expect(seen?.related).toEqual(['E4', 'G4']);
    expect(seen?.data).toEqual({
      label: '预算数',
      budget: '24.00',
      parts: [
        { label: '财政资金', amount: '20.00' },
        { label: '其他资金', amount: '5.00' },
      ],
      sum: '25.00',
      difference: '-1',
      unit: '万元',
    });
    expect(seen === undefined ? '' : budgetSumMismatchTexts['zh-CN'].what(seen.data)).toBe(
      '预算数为24.00万元，而财政资金20.00万元和其他资金5.00万元合计25.00万元，多1万元。',
    );
  });

  it('looks at the sum of the tasks of a department', () => {
    const withSum = (sum: Value) =>
      workbookOf(
        sheetOf(
          '1',
          DECLARATION.map((row, r) => (r === 7 ? [null, '金额合计', null, sum, 170, 10] : row)),
        ),
      );
    expect(observeIn(budgetSumMismatch, withSum(180))).toEqual([]);
    const [seen] = observeIn(budgetSumMismatch, withSum(190));
    expect([seen?.cell, seen?.related, seen?.data.label]).toEqual(['D8', ['E8', 'F8'], '金额合计']);
  });

  describe('adds the tasks of a department', () => {
    const tasks = (...rows: Grid): readonly unknown[] => {
      const grid = [...DECLARATION.slice(0, 5), ...rows, ...DECLARATION.slice(8)];
      return observeIn(budgetSumMismatch, workbookOf(sheetOf('1', grid))).map(({ cell, data }) => [
        cell,
        data.difference,
        data.parts.map(({ label }) => label),
      ]);
    };
    const sum = (whole: Value): readonly Value[] => [null, '金额合计', null, whole, null, null];

    it.each<[string, Grid, readonly unknown[]]>([
      [
        'one too few',
        [[null, '档案保护', '修复', 120], [null, '查阅服务', '利用', 60], sum(190)],
        [['D8', '10', ['档案保护', '查阅服务']]],
      ],
      ['all', [[null, '档案保护', '修复', 120], [null, '查阅服务', '利用', 60], sum(180)], []],
      [
        'each rounded',
        [
          [null, '保护', null, 33.33],
          [null, '查阅', null, 33.33],
          [null, '展陈', null, 33.33],
          sum(fixed(100)),
        ],
        [],
      ],
      [
        'more than rounding',
        [
          [null, '保护', null, 33.3],
          [null, '查阅', null, 33.33],
          [null, '展陈', null, 33.33],
          sum(fixed(100)),
        ],
        [['D9', '0.04', ['保护', '查阅', '展陈']]],
      ],
      ['units of their own', [[null, '保护', null, '1200000元'], [null, '查阅', null, 60], sum(180)], []],
      ['无 is nothing', [[null, '保护', null, 120], [null, '查阅', null, '无'], sum(120)], []],
      [
        'one that is empty',
        [[null, '保护', null, 120], [null, '查阅', null, null], [null, '展陈', null, 60], sum(180)],
        [],
      ],
      ['parts of a task', [[null, '保护', null, 120], [null, '其中：修复', null, 70], sum(120)], []],
      ['a sum of some', [[null, '保护', null, 120], [null, '小计', null, 120], sum(120)], []],
      [
        'tasks and their parts',
        [[null, '一、保护', null, 120], [null, '1.修复', null, 70], [null, '2.装裱', null, 50], sum(120)],
        [],
      ],
      [
        'numbered tasks',
        [[null, '1.保护', null, 120], [null, '2.查阅', null, 60], sum(170)],
        [['D8', '-10', ['1.保护', '2.查阅']]],
      ],
      ['an amount that is not read', [[null, '保护', null, '约120'], [null, '查阅', null, 60], sum(170)], []],
      [
        'parts that only the figures tell',
        [
          [null, '基本支出', null, 120],
          [null, '人员经费', null, 70],
          [null, '公用经费', null, 50],
          [null, '项目支出', null, 60],
          [null, '修复', null, 60],
          sum(180),
        ],
        [],
      ],
      [
        'parts that only the figures tell, and too few',
        [
          [null, '基本支出', null, 120],
          [null, '人员经费', null, 70],
          [null, '公用经费', null, 50],
          [null, '项目支出', null, 60],
          sum(170),
        ],
        [['D10', '-130', ['基本支出', '人员经费', '公用经费', '项目支出']]],
      ],
      ['one task alone', [[null, '保护', null, 120], sum(170)], []],
      ['a sum that is empty', [[null, '保护', null, 120], [null, '查阅', null, 60], sum(null)], []],
    ])('%s', (_case, rows, expected) => {
      expect(tasks(...rows)).toEqual(expected);
    });
  });
});
