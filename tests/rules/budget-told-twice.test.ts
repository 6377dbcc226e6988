import { budgetToldTwiceTexts } from '../../src/i18n/rules/budget-told-twice';
import { budgetToldTwice } from '../../src/rules/budget-told-twice';
import { totalCostBelowBudget } from '../../src/rules/total-cost-below-budget';
import { observeIn } from '../support/forms';
import { fixed, type Grid, sheetOf, type Value, workbookOf } from '../support/grid';

/** A form that tells its budget in row 3, and again in row 4. */
function twice(
  first: readonly [string, Value],
  second: readonly [string, Value],
  moneyUnit: Value = '单位：元',
  block: Value = '项目资金',
): Grid {
  return [
    ['2023年度办公楼物业管理费绩效目标表', null, null, null, moneyUnit],
    ['项目名称', '2023年度办公楼物业管理费'],
    ['主管部门', '某局', null, ...first],
    [block, ...second],
    [null, '其中：财政拨款', second[1]],
    ['绩效目标', '保障办公楼物业服务正常运行，办公区整洁安全。'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '保洁服务面积', '≥12000平方米'],
    [null, '成本指标', '物业服务总成本', '≤24万元'],
  ];
}

const seenIn = (...form: Parameters<typeof twice>) =>
  observeIn(budgetToldTwice, workbookOf(sheetOf('1', twice(...form))));

describe('budget-told-twice', () => {
  it.each<[string, Parameters<typeof twice>, string]>([
    [
      '元 above, 万元 in the block',
      [['预算数', 240000], ['年度资金总额', 30], '单位：元', '项目资金（万元）'],
      '-6',
    ],
    ['units in the labels', [['预算数（元）', 240000], ['年度资金总额（万元）', 23.99], null], '0.01'],
    ['units in the amounts', [['预算数', '24万元'], ['本年预算', '24.5万元'], null], '-0.5'],
    [
      'one unit',
      [
        ['预算数', 240000],
        ['预算金额', 240001],
      ],
      '-1',
    ],
    [
      'the year above the whole',
      [
        ['项目资金总额', 900],
        ['年度资金总额', 1000],
      ],
      '-100',
    ],
    [
      'the whole below the year',
      [
        ['年度资金总额', 1000],
        ['资金总额', 900],
      ],
      '-100',
    ],
    [
      'both initial',
      [
        ['年初预算数', 24],
        ['年初预算数', 25],
      ],
      '-1',
    ],
    [
      'the whole of the project twice',
      [
        ['项目总预算', 24],
        ['项目总预算', 25],
      ],
      '-1',
    ],
    [
      'a figure in the wrong unit, whatever the labels',
      [
        ['年度资金总额', 24],
        ['项目资金总额', 240000],
      ],
      '239976',
    ],
  ])('fires: %s', (_case, form, difference) => {
    expect(seenIn(...form).map(({ data }) => data.difference)).toEqual([difference]);
  });

  it.each<[string, Parameters<typeof twice>]>([
    [
      'the same amount in two units',
      [['预算数', 240000], ['年度资金总额', 24], '单位：元', '项目资金（万元）'],
    ],
    [
      'the same amount, in 万元 rounded',
      [['预算数（元）', 240049], ['年度资金总额（万元）', fixed(24)], null],
    ],
    [
      'two projects’ worth',
      [
        ['项目资金总额', 900],
        ['年度资金总额', 300],
      ],
    ],
    [
      'a total that may be that of all years',
      [
        ['年度预算数', 300],
        ['资金总额', 900],
      ],
    ],
    [
      'two different wholes',
      [
        ['项目总预算', 900],
        ['资金总额', 700],
      ],
    ],
    [
      'initial and adjusted',
      [
        ['年初预算数', 24],
        ['调整后预算数', 30],
      ],
    ],
    [
      'initial and the year',
      [
        ['年初预算数', 24],
        ['年度资金总额', 30],
      ],
    ],
    [
      'asked for and approved',
      [
        ['申请资金总额', 30],
        ['年度资金总额', 24],
      ],
    ],
    [
      'approved elsewhere',
      [
        ['批复金额', 30],
        ['年度资金总额', 24],
      ],
    ],
    [
      'asked for twice',
      [
        ['申请资金总额', 30],
        ['申报金额', 24],
      ],
    ],
    [
      'a part of an investment',
      [
        ['下达中央预算内投资', 12],
        ['年度资金总额', 24],
      ],
    ],
    [
      'a medium term',
      [
        ['中期资金总额', 90],
        ['年度资金总额', 24],
      ],
    ],
    ['no unit anywhere', [['预算数', 24], ['年度资金总额', 30], null]],
    ['one without a unit', [['预算数', '24万元'], ['年度资金总额', 30], null]],
    [
      'an empty one',
      [
        ['预算数', 24],
        ['年度资金总额', null],
      ],
    ],
    [
      'nothing',
      [
        ['预算数', 24],
        ['年度资金总额', 0],
      ],
    ],
    [
      'words',
      [
        ['预算数', 24],
        ['年度资金总额', '约三十'],
      ],
    ],
  ])('stays silent: %s', (_case, form) => {
    expect(seenIn(...form)).toEqual([]);
  });

  it('takes no list of amounts for another budget', () => {
    const list: Grid = [
      ['任务名称', '预算金额'],
      ['保洁', 10],
      ['保安', 14],
    ];
    const grid = twice(['预算数', 24], ['年度资金总额', 24]);
    const form = [...grid.slice(0, 5), ...list, ...grid.slice(5)];
    expect(observeIn(budgetToldTwice, workbookOf(sheetOf('1', form)))).toEqual([]);
  });

  it('stands away from the funds, and nothing is compared with either amount', () => {
    const form = sheetOf('1', twice(['预算数', '240000元'], ['年度资金总额', '30万元']));
    const [seen] = observeIn(budgetToldTwice, workbookOf(form));
    expect([seen?.cell, seen?.related]).toEqual(['E3', ['C4']]);
    expect(observeIn(totalCostBelowBudget, workbookOf(form))).toEqual([]);
    expect(
      seen === undefined
        ? []
        : [budgetToldTwiceTexts['zh-CN'].what(seen.data), budgetToldTwiceTexts.en.what(seen.data)],
    ).toEqual([
      '年度资金总额为30.00万元，而预算数为240000.00元，即24.00万元，少6万元。',
      '年度资金总额 is 30.00万元, but 预算数 is 240000.00元 (24.00万元), 6万元 less.',
    ]);
  });

  it('says where a unit seems to be wrong', () => {
    const [seen] = seenIn(['预算数', 240000], ['年度资金总额', 24]);
    expect(seen?.data.slip).toEqual({ label: '年度资金总额', from: '元', to: '万元' });
    expect(seen === undefined ? '' : budgetToldTwiceTexts['zh-CN'].todo(seen.data)).toBe(
      '疑似单位写错：年度资金总额如按万元（不是元）计，两处正好相等。请核对两处的金额单位。',
    );
  });
});
