import type { Grid, Value } from '../support/grid';
import { projectOf, tablesOf } from './support/tables';
import { told } from './support/view';

const HEADER: readonly Value[] = ['一级指标', '二级指标', '三级指标', '年度指标值'];
const ROW: readonly Value[] = ['产出指标', '数量指标', '保洁面积', '≥100平方米'];

describe('a form about carrying targets out', () => {
  it.each<[string, string | null, readonly Value[], string]>([
    ['自评 in its title', '项目支出绩效自评表', [], 'self-evaluation'],
    ['评价 in its title', '项目支出绩效评价表', [], 'self-evaluation'],
    ['监控 in its title', '项目绩效运行监控表', [], 'monitoring'],
    ['监控 in its title, 自评 too', '绩效目标监控自评表', [], 'monitoring'],
    ['blanks in its title', '项目绩效目标 自 评 表', [], 'self-evaluation'],
    ['neither', '项目支出绩效目标表', [], 'target'],
    ['neither, and no title', null, [], 'target'],
    ['a column of what was reached', '项目支出绩效目标表', ['实际完成值'], 'self-evaluation'],
    ['such a column without a title', null, ['实际完成值'], 'self-evaluation'],
    ['a column of scores', '项目支出绩效目标表', ['分值', '得分'], 'self-evaluation'],
    ['a column of deviations', '项目支出绩效目标表', ['偏差原因'], 'self-evaluation'],
    ['a column of what is expected', '项目支出绩效目标表', ['全年预计完成情况'], 'monitoring'],
    ['such a column without a title', null, ['全年预计完成情况'], 'monitoring'],
    ['a column of likelihood among others', null, ['实际完成值', '完成目标可能性'], 'monitoring'],
    ['such a column with blanks', null, ['全 年 预 计'], 'monitoring'],
    ['what is expected under a title of 自评', '绩效自评表', ['全年预计完成情况'], 'self-evaluation'],
    ['a column of weights', '项目支出绩效目标表', ['分值'], 'target'],
    ['what was reached in the year before', '项目支出绩效目标表', ['上年实际完成值'], 'target'],
    ['what was reached before, with blanks', '项目支出绩效目标表', ['上 年 完成值'], 'target'],
    ['a comparison with the year before', '项目支出绩效目标表', ['完成值（较上年）'], 'self-evaluation'],
  ])('is told by its title or columns: %s', (_case, title, columns, form) => {
    const { form: actual, indicators } = projectOf([
      [title],
      ['项目名称', '物业费'],
      [...HEADER, ...columns],
      [...ROW, ...columns.map(() => '1')],
    ]);
    expect([actual, indicators.map(({ name }) => name.text)]).toEqual([form, ['保洁面积']]);
  });

  it('is none without any form', () => {
    expect(tablesOf([['绩效自评表'], ['实际完成值']])).toEqual([]);
  });
});

describe('the budgets of a form about carrying targets out', () => {
  const fundsOf = (...matrix: Grid): readonly string[] => {
    const { funds, gaps } = projectOf([
      ['项目支出绩效自评表'],
      ['项目名称', '物业费'],
      ...matrix,
      [...HEADER, '实际完成值'],
      [...ROW, '100平方米'],
    ]);
    const blocks = funds.map(({ phase, budget, fiscal, others, unrecognised }) =>
      [
        phase,
        budget?.label ?? '-',
        told(budget),
        ...[budget?.ownUnit ?? []].flat(),
        ...[fiscal, ...others].flatMap((fund) => (fund === null ? [] : [`+ ${told(fund)}`])),
        ...unrecognised,
      ].join(' '),
    );
    return [...blocks, ...gaps.map(({ code }) => code)];
  };

  it.each<[string, Grid, readonly string[]]>([
    ['none', [], ['budget-not-found']],
    ['beside their label', [['预算数', 24, '财政资金', 20]], ['annual 预算数 B3 24 + D3 20']],
    [
      'over the total',
      [
        [null, '年初预算数', '全年预算数', '全年执行数'],
        ['年度资金总额', 24, 30, 28],
        ['其中：财政拨款', 20, 26, 25],
      ],
      ['annual 年初预算数 B4 24', 'annual 全年预算数 C4 30'],
    ],
    [
      'over the total, which is not the next row',
      [
        [null, '年初预算数（万元）', '执行数'],
        ['其中：财政拨款', 20, 25],
        ['年度资金总额', 24, 28],
      ],
      ['annual 年初预算数（万元） B5 24 万元'],
    ],
    [
      'over a total of another name',
      [[null, '全年预算数', '全年执行数'], [], ['项目经费', 24, 28], ['其中', 20, 25]],
      ['annual 全年预算数 B5 24'],
    ],
    [
      'right of what was spent',
      [
        [null, '全年执行数', '全年预算数'],
        ['年度资金总额', 28, 24, '分值'],
      ],
      ['annual 全年预算数 C4 24'],
    ],
    [
      'the last one empty, with something beside it',
      [
        [null, '全年执行数', '全年预算数'],
        ['年度资金总额', 28, null, 10],
      ],
      ['annual 全年预算数 C4'],
    ],
    [
      'the first one empty',
      [
        [null, '年初预算数', '全年预算数', '全年执行数'],
        ['年度资金总额', null, 30, 28],
      ],
      ['annual 年初预算数 B4', 'annual 全年预算数 C4 30'],
    ],
    [
      'in the second cell of their columns',
      [
        [null, '年初预算数', null, '全年预算数', null, '全年执行数'],
        ['年度资金总额', null, 24, null, 30, 28],
      ],
      ['annual 年初预算数 C4 24', 'annual 全年预算数 E4 30'],
    ],
    [
      'two beside each other, nothing of what was spent',
      [
        [null, '年初预算数', '全年预算数'],
        [null, 24, 30],
      ],
      ['annual 全年预算数 C4 30'],
    ],
    [
      'what was spent alone',
      [
        [null, '执行数', '执行率'],
        ['预算数', 24, '50%'],
      ],
      ['annual 预算数 B4 24'],
    ],
    [
      'what was spent in another row',
      [
        ['预算数', 24],
        ['执行数', 12],
      ],
      ['annual 预算数 B3 24'],
    ],
    [
      'what was spent in another row, after two',
      [
        ['年初预算数', 24, '全年预算数', 30],
        ['执行数', 12],
      ],
      ['annual 全年预算数 D3 30'],
    ],
    [
      'a rate of what was spent over the matrix',
      [
        ['预算执行率', '95%', '负责人', '张三'],
        [null, '年初预算数', '全年预算数', '全年执行数'],
        ['年度资金总额', 24, 30, 28],
      ],
      ['annual 年初预算数 B5 24', 'annual 全年预算数 C5 30'],
    ],
    [
      'the first one empty, with a column of remarks beside it',
      [
        [null, '全年预算数', '备注', '全年执行数'],
        ['年度资金总额', null, 3, 28],
      ],
      ['annual 全年预算数 B4'],
    ],
    [
      'the first one empty, with a column beside it that is not known',
      [
        [null, '全年预算数', '分值', '执行数'],
        ['年度资金总额', null, 10, 28],
      ],
      ['annual 全年预算数 B4'],
    ],
    [
      'a matrix below a label of its own',
      [
        ['预算数', 24],
        [null, '全年预算数', '全年执行数'],
        ['年度资金总额', 30, 28],
      ],
      ['annual 全年预算数 B5 30'],
    ],
    ['a heading with nothing under it', [[null, '全年预算数', '全年执行数']], ['annual 全年预算数 C3']],
  ])('%s', (_case, matrix, expected) => {
    expect(fundsOf(...matrix)).toEqual(expected);
  });

  it('keep the cells of their labels', () => {
    const [first, second] = projectOf([
      ['绩效自评表'],
      ['项目名称', '物业费'],
      [null, '年初预算数', '全年预算数', '执行数'],
      ['年度资金总额', 24, 30, 28],
      [...HEADER, '实际完成值'],
      [...ROW, '100平方米'],
    ]).funds;
    expect([first?.budget?.labelAt, second?.budget?.labelAt]).toEqual([
      { sheet: 0, row: 2, col: 1 },
      { sheet: 0, row: 2, col: 2 },
    ]);
  });
});
