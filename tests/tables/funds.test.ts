import { readFunds } from '../../src/tables/funds';
import { date, type Grid, suffixed } from '../support/grid';
import { regionOf, told, viewOf } from './support/view';

/** What the blocks of a form say: phase, budget, fiscal, others, and labels that are not understood. */
function fundsOf(grid: Grid): readonly unknown[] {
  const view = viewOf(grid);
  const region = regionOf(grid);
  return readFunds(view, region, view.hitsIn(region)).map(
    ({ phase, budget, fiscal, others, unrecognised }) => [
      phase,
      told(budget),
      told(fiscal),
      others.map(told),
      ...unrecognised,
    ],
  );
}

describe('the amounts of a form', () => {
  it.each<[string, Grid, readonly unknown[]]>([
    ['none', [['项目名称', '物业费']], []],
    ['addends alone', [['其他资金', 3]], []],
    [
      'a budget with its addends',
      [
        ['项目名称', '物业费'],
        ['预算数', 24, '财政资金', 20, '其他资金', 4],
      ],
      [['annual', 'B2 24', 'D2 20', ['F2 4']]],
    ],
    [
      'addends in rows of their own',
      [
        ['预算数', 24],
        ['财政资金', 20],
        ['自有资金', 3],
        ['上年结转', 1],
      ],
      [['annual', 'B1 24', 'B2 20', ['B3 3', 'B4 1']]],
    ],
    ['no total', [['财政资金', 20, '其他资金', 4]], [['annual', '-', 'B1 20', ['D1 4']]]],
    [
      'amounts under a row of labels, one of them not known',
      [
        ['预算资金', '资金总额', '财政拨款', '捐赠', '其他资金'],
        [null, 24, 17, 3, 4],
      ],
      [['annual', 'B2 24', 'C2 17', ['E2 4'], '捐赠']],
    ],
    [
      'amounts under a row of labels, the one that is not known without an amount',
      [
        ['资金总额', '财政拨款', '捐赠'],
        ['24万元', 24, null],
      ],
      [['annual', 'A2 24万元', 'B2 24', []]],
    ],
    [
      'amounts under a row of labels, the one not known last',
      [
        ['资金总额', '财政拨款', '捐赠'],
        [24, 20, 4],
      ],
      [['annual', 'A2 24', 'B2 20', [], '捐赠']],
    ],
    [
      'an unreadable amount beside its label, words beneath',
      [
        ['预算数', '约三百'],
        [null, '用于物业服务'],
      ],
      [['annual', 'B1 约三百', '-', []]],
    ],
    [
      'an unreadable amount beside its label, a number beneath',
      [
        ['预算数', '约三百', '财政拨款', 20],
        [null, 24, null, null],
      ],
      [['annual', 'B1 约三百', 'D1 20', []]],
    ],
    [
      'what was asked for beside the budget',
      [['申请金额', 30, '预算数', 24]],
      [['annual', 'D1 24', '-', []]],
    ],
    [
      'what was asked for over what was approved',
      [
        ['项目金额', 90],
        ['申报金额', 30],
        ['批复金额', 24],
      ],
      [['annual', 'B3 24', '-', []]],
    ],
    ['what was asked for alone', [['申请金额', 30]], [['annual', 'B1 30', '-', []]]],
    [
      'what is asked for the year beside the medium term',
      [['中期资金总额', 72, '年度资金申请总额', 24]],
      [
        ['annual', 'D1 24', '-', []],
        ['term', 'B1 72', '-', []],
      ],
    ],
    ['a block of funds with its amount', [['项目资金（万元）', 24]], [['annual', 'B1 24', '-', []]]],
    [
      'a block of funds with its amount, its parts beneath',
      [
        ['预算资金', '24万元'],
        ['其中：财政拨款', 20],
        ['其他资金', 4],
      ],
      [['annual', 'B1 24万元', 'B2 20', ['B3 4']]],
    ],
    [
      'a block of funds over its budget',
      [
        ['项目资金', 9],
        ['预算数', 24],
      ],
      [['annual', 'B2 24', '-', []]],
    ],
    ['a block of funds with words', [['资金来源', '本级财政']], []],
    [
      'amounts of several years',
      [
        ['年度预算（万元）', '2023年', '2024年', '合计'],
        [null, 24, 30, 54],
      ],
      [],
    ],
    [
      'amounts of several years beside a budget',
      [
        ['年度预算（万元）', '2023年', '2024年'],
        [null, 24, 30],
        ['预算数', 24],
      ],
      [['annual', 'B3 24', '-', []]],
    ],
    [
      'no total, the fiscal funds below',
      [
        ['其他资金', 4],
        ['财政资金', 20],
      ],
      [['annual', '-', 'B2 20', ['B1 4']]],
    ],
    ['合计 beside fiscal funds', [['合计', 24, '财政资金', 20]], [['annual', 'B1 24', 'D1 20', []]]],
    ['合计 beside other funds', [['合计', 24, '其他资金', 4]], [['annual', 'B1 24', '-', ['D1 4']]]],
    ['合计 in a block of funds', [['资金来源', '合计', 24]], [['annual', 'C1 24', '-', []]]],
    ['合计 beside something else', [['备注', '合计', 24]], []],
    [
      '合计 in a row without funds',
      [
        ['合计', 9, '负责人', '张三'],
        ['财政资金', 20],
      ],
      [['annual', '-', 'B2 20', []]],
    ],
    [
      '合计 beside a budget by its name',
      [
        ['合计', 9, '其他资金', 4],
        ['预算数', 24],
      ],
      [['annual', 'B2 24', '-', ['D1 4']]],
    ],
    [
      'the budget as adjusted beside that of the beginning',
      [['年初预算数', 200, '调整后预算数', 292, '其中：财政资金', 292]],
      [['annual', 'D1 292', 'F1 292', []]],
    ],
    [
      'the one of the beginning where none was adjusted',
      [['年初预算数', 200, '调整后预算数', '', '其中：财政资金', 200]],
      [['annual', 'B1 200', 'F1 200', []]],
    ],
    [
      'all that an investment costs, and what the central budget gives',
      [['项目总投资', 5000, '其中：中央预算内投资', 1500]],
      [['annual', 'D1 1500', '-', []]],
    ],
    [
      'totals side by side, an addend right of each',
      [
        ['中期资金总额', 300, '年度资金总额', 100],
        ['财政拨款', 280, '财政拨款', 90],
        ['其他资金', 20, '其他资金', 10],
      ],
      [
        ['annual', 'D1 100', 'D2 90', ['D3 10']],
        ['term', 'B1 300', 'B2 280', ['B3 20']],
      ],
    ],
    [
      'totals side by side, addends in one row',
      [
        ['', '年度资金总额', 100, '中期资金总额', 300],
        ['财政拨款', 90, '其他资金', 10, '自有资金', 200],
      ],
      [
        ['annual', 'C1 100', 'B2 90', ['D2 10']],
        ['term', 'E1 300', '-', ['F2 200']],
      ],
    ],
    [
      'totals one under the other',
      [
        ['年度资金总额', 100],
        ['其中：财政拨款', 90],
        ['其他资金', 10],
        ['中期资金总额', 300, '其他资金', 5],
        ['其中：财政拨款', 280],
        ['自有资金', 20],
      ],
      [
        ['annual', 'B1 100', 'B2 90', ['B3 10']],
        ['term', 'B4 300', 'B5 280', ['D4 5', 'B6 20']],
      ],
    ],
    [
      'totals one under the other, the term first',
      [
        ['其他资金', 5],
        ['中期资金总额', 300],
        ['其中：财政拨款', 280],
        ['年度资金总额', 100],
        ['其中：财政拨款', 90],
      ],
      [
        ['annual', 'B4 100', 'B5 90', ['B1 5']],
        ['term', 'B2 300', 'B3 280', []],
      ],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(fundsOf(grid)).toEqual(expected);
  });
});

describe('lines of funds that we do not know', () => {
  it.each<[string, Grid, readonly string[]]>([
    ['none', [['预算数', 24, '财政资金', 20]], []],
    ['beside the funds', [['预算数', 24, '地方债券', 3]], ['地方债券']],
    ['left of the funds', [['地方债券', 3, '预算数', 24]], ['地方债券']],
    [
      'between the first and the last label',
      [
        ['预算数', 24],
        ['地方债券', 3],
        ['财政资金', 20],
      ],
      ['地方债券'],
    ],
    [
      'in the rows that follow',
      [['预算数', 24], ['地方债券', 3], ['社会捐赠', 1], ['安排如下'], ['彩票收益', 1]],
      ['地方债券', '社会捐赠'],
    ],
    [
      'between labels that follow each other',
      [
        ['预算数', 24],
        ['财政资金', 20],
        ['地方债券', 3],
        ['其他资金', 1],
      ],
      ['地方债券'],
    ],
    [
      'above the funds',
      [
        ['地方债券', 3],
        ['预算数', 24],
      ],
      [],
    ],
    [
      'amounts in words',
      [
        ['预算数', 24],
        ['地方债券', '三万元'],
      ],
      ['地方债券'],
    ],
    ['texts without an amount', [['预算数', 24, '用于物业', '第1期']], []],
    ['texts without a digit', [['预算数', 24, '地方债券', '无']], []],
    ['numbers side by side', [['预算数', 24, 20, 4]], []],
    ['amounts as text side by side', [['预算数', '24', '20', '4']], []],
    ['a date beside an amount', [['预算数', 24, date(45291), 3]], []],
    ['a number of people beside an amount', [['预算数', 24, suffixed(60, '人'), 3]], []],
    [
      'a code in the row below its label',
      [
        ['预算数', '项目编码', '财政资金'],
        [24, 'P01', 24],
      ],
      [],
    ],
    ['known labels', [['预算数', 24, '执行数', 12, '负责人', 3]], []],
  ])('%s', (_case, grid, expected) => {
    const view = viewOf(grid);
    const region = regionOf(grid);
    const blocks = readFunds(view, region, view.hitsIn(region));
    expect(blocks.map(({ unrecognised }) => unrecognised)).toEqual([expected]);
  });
});

it.each<[string, Grid, object]>([
  ['written in the amount', [['预算数（万元）', '5000元']], { ownUnit: '元', text: '5000元' }],
  ['bracketed into the label', [['预算数（万元）', 24]], { ownUnit: '万元', label: '预算数（万元）' }],
  ['neither', [['预算数', 24]], { ownUnit: null }],
  ['of its block', [['项目资金（万元）', '年度资金总额', 24]], { ownUnit: '万元', text: '24' }],
  [
    'of its block, some rows above',
    [
      ['项目资金（万元）', '其他资金', 4],
      [null, '年度资金总额', 24],
    ],
    { ownUnit: '万元' },
  ],
  ['of its block, but for one in the label', [['项目资金（万元）', '预算数（元）', 24]], { ownUnit: '元' }],
  [
    'of a block that ends above it',
    [
      ['项目资金（万元）', '其他资金', 4],
      ['备注', '预算数', 24],
    ],
    { ownUnit: null },
  ],
  [
    'of a text that is no amount',
    [['预算数', '待定']],
    { ownUnit: null, reading: { kind: 'invalid', problem: 'not-a-number' } },
  ],
])('the unit of an amount: %s', (_case, grid, expected) => {
  const view = viewOf(grid);
  const region = regionOf(grid);
  expect(readFunds(view, region, view.hitsIn(region))[0]?.budget).toMatchObject(expected);
});

it.each<[string, Grid, string, readonly string[]]>([
  ['one label', [['预算数', 24]], '24', []],
  [
    'the one before the funds',
    [
      ['预算数', 30],
      ['年度资金总额', 24, '财政拨款', 24],
    ],
    '24',
    ['30'],
  ],
  [
    'the first, where no funds follow',
    [
      ['预算数', 30],
      ['年度资金总额', 24],
    ],
    '30',
    ['24'],
  ],
  [
    'the year before all years',
    [
      ['项目资金总额', 900],
      ['年度资金总额', 300],
    ],
    '300',
    ['900'],
  ],
  [
    'all years where nothing is told of the year',
    [
      ['项目资金总额', 900],
      ['年度资金总额', null],
    ],
    '900',
    [],
  ],
  [
    'a list of amounts tells no budget',
    [
      ['预算数', 24],
      ['任务名称', '预算金额'],
      ['保洁', 10],
      ['保安', 14],
    ],
    '24',
    [],
  ],
])('a budget told twice: %s', (_case, grid, budget, restated) => {
  const view = viewOf(grid);
  const region = regionOf(grid);
  const [block] = readFunds(view, region, view.hitsIn(region));
  expect([block?.budget?.text, block?.restated.map(({ text }) => text)]).toEqual([budget, restated]);
});

it.each<[string, Grid, number | null, string | undefined]>([
  ['one year', [['2023年预算数', 24]], null, '24'],
  ['the form’s year', [['2022年预算数', 20, '2023年预算数', 24]], 2023, '24'],
  [
    'two years, of which none is told to be the form’s',
    [['2022年预算数', 20, '2023年预算数', 24]],
    null,
    undefined,
  ],
  ['another year', [['2022年预算数', 20]], 2023, undefined],
  ['a budget without a year counts before', [['2023年预算数', 20, '预算数', 24]], 2023, '24'],
])('a budget told with its year: %s', (_case, grid, year, expected) => {
  const view = viewOf(grid);
  const region = regionOf(grid);
  expect(readFunds(view, region, view.hitsIn(region), year)[0]?.budget?.text).toBe(expected);
});
