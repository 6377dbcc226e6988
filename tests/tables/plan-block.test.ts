import { isInMoney, readPlan } from '../../src/tables/plan-block';
import { formatPlace } from '../../src/workbook/address';
import { EMPTY_CELL } from '../../src/workbook/cell';
import { date, error, type Grid, percent, suffixed, type Value } from '../support/grid';
import { regionOf, told, viewOf } from './support/view';

/** Each share as "month cell text", the first cell of a plan in amounts as "amounts B2". */
function planOf(grid: Grid, merges?: readonly string[]): readonly string[] {
  const { plan, amountsAt } = readPlan(viewOf(grid, merges), regionOf(grid));
  if (amountsAt !== null) return [`amounts ${formatPlace(amountsAt)}`];
  return plan?.entries.map(({ month, share }) => `${month} ${told(share)}`) ?? [];
}

const long = (length: number): string => `3月底（${'累'.repeat(length - 5)}）`;

describe('where the shares of a plan stand', () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      'in the row under the labels',
      [
        ['支出计划', '3月底', '6月底'],
        [null, '25%', '50%'],
      ],
      ['3 B2 25%', '6 C2 50%'],
    ],
    [
      'under the labels with an empty row between',
      [['3月底', '6月底'], [], ['25%', '50%']],
      ['3 A3 25%', '6 B3 50%'],
    ],
    [
      'under the labels with a line to the left of them between',
      [['', '3月底', '6月底'], ['见附件'], ['', '25%', '50%']],
      ['3 B3 25%', '6 C3 50%'],
    ],
    [
      'right of where their labels begin',
      [
        ['', '3月底', null, '6月底'],
        ['', null, '25%', '50%'],
      ],
      ['3 C2 25%', '6 D2 50%'],
    ],
    [
      'at the place of their labels, not beyond the last',
      [
        ['3月底', null, '6月底', null],
        [null, '25%', null, '50%'],
      ],
      ['3 B2 25%', '6 C2'],
    ],
    [
      'at the place of their labels when the first has two cells under it',
      [
        ['3月底', null, '6月底'],
        ['25%', '50%', null],
      ],
      ['3 A2 25%', '6 C2'],
    ],
    [
      'nowhere: the row right under the labels is to be filled in',
      [['3月底', '6月底'], []],
      ['3 A2', '6 B2'],
    ],
    [
      'nowhere above the next label',
      [
        ['', null, '3月底', '6月底'],
        ['项目名称', '物业费'],
      ],
      ['3 C2', '6 D2'],
    ],
    [
      'nowhere above the next label, whose value is no share',
      [
        ['', '3月底', '6月底'],
        ['绩效目标', '保障机关正常运转。'],
      ],
      ['3 B1', '6 C1'],
    ],
    [
      'nowhere above text of something else',
      [
        ['支出计划', '3月底', '6月底'],
        [null, '用于我院干警及聘任制书记员办案业务相关支出。'],
      ],
      ['3 B1', '6 C1'],
    ],
    [
      'nowhere above the value of a label that is not known',
      [
        ['支出计划', '3月底', '6月底'],
        ['资金说明', '保洁'],
      ],
      ['3 B1', '6 C1'],
    ],
    [
      'nowhere: the empty row between counts',
      [['3月底', '6月底'], [], ['用于我院干警及聘任制书记员办案业务相关支出。']],
      ['3 A2', '6 B2'],
    ],
    [
      'under the labels, one of them in words',
      [
        ['支出计划', '3月底', '6月底'],
        ['计划数', '25%', '按合同约定的付款条件支付'],
      ],
      ['3 B2 25%', '6 C2 按合同约定的付款条件支付'],
    ],
    [
      'under the labels, all of them in words',
      [
        ['支出计划', '3月底', '6月底'],
        [null, '四分之一', '待定'],
      ],
      ['3 B2 四分之一', '6 C2 待定'],
    ],
    [
      'under the labels, all of them in words that are no shares',
      [
        ['支出计划', '3月底', '6月底'],
        [null, '待定', '按合同约定的条款支付'],
      ],
      ['3 B2 待定', '6 C2 按合同约定的条款支付'],
    ],
    [
      'nowhere above words that are too long for a share',
      [
        ['支出计划', '3月底', '6月底'],
        [null, '待定', '按合同约定的条款支付款'],
      ],
      ['3 B1', '6 C1'],
    ],
    [
      'nowhere above text of something else under the last label alone',
      [
        ['支出计划', '3月底', '6月底', '9月底'],
        [null, null, null, '用于我院干警及聘任制书记员办案业务相关支出。'],
      ],
      ['3 B1', '6 C1', '9 D1'],
    ],
    [
      'under the labels, beside text of something else',
      [
        ['支出计划', '3月底', '6月底', null],
        [null, null, null, '用于我院干警及聘任制书记员办案业务相关支出。'],
      ],
      ['3 B2', '6 C2'],
    ],
    [
      'nowhere above a numbered line with a label that is not known',
      [
        ['', '支出计划', '3月底', '6月底'],
        [2, '资金说明', '保洁'],
      ],
      ['3 C1', '6 D1'],
    ],
    [
      'nowhere above a numbered line with the next label',
      [
        ['', '3月底', '6月底'],
        [2, '绩效目标'],
      ],
      ['3 B1', '6 C1'],
    ],
    [
      'nowhere above the next label, whose value is an amount',
      [
        ['支出计划', '3月底', '6月底'],
        ['预算数', 100],
      ],
      ['3 B1', '6 C1'],
    ],
    [
      'under the labels as numbers, one of them in words',
      [
        ['支出计划', '3月底', '6月底'],
        ['计划数', 0.25, '按合同约定的付款条件支付'],
      ],
      ['3 B2 0.25', '6 C2 按合同约定的付款条件支付'],
    ],
    [
      'beneath the first of two columns of totals',
      [
        ['上半年', '全年', '全年'],
        ['50%', '100%', '100%'],
      ],
      ['6 A2 50%', '12 B2 100%'],
    ],
    [
      'shifted left, pasted as plain text',
      [
        ['支出计划', '3月底', '6月底'],
        ['25%', '50%'],
      ],
      ['3 A2 25%', '6 B2 50%'],
    ],
    [
      'shifted left in a table that begins further right',
      [
        ['', '支出计划', '3月底', '6月底'],
        ['', '25%', '50%'],
      ],
      ['3 B2 25%', '6 C2 50%'],
    ],
    [
      'shifted left, one of them in words',
      [
        ['支出计划', '3月底', '6月底'],
        ['25%', '按合同'],
      ],
      ['3 A2 25%', '6 B2 按合同'],
    ],
    [
      'shifted left, the first one below zero',
      [
        ['支出计划', '3月底', '6月底'],
        ['-5%', '50%'],
      ],
      ['3 A2 -5%', '6 B2 50%'],
    ],
    [
      'shifted left, the first one in words for a share',
      [
        ['支出计划', '3月底', '6月底'],
        ['二成半', '50%'],
      ],
      ['3 A2 二成半', '6 B2 50%'],
    ],
    [
      'not shifted when the label of the row begins with a year',
      [
        ['支出计划', '3月底', '6月底'],
        ['2023年计划完成', '25%'],
      ],
      ['3 B2 25%', '6 C2'],
    ],
    [
      'not shifted when a label of the row and one share are as many as labels',
      [
        ['支出计划', '3月底', '6月底'],
        ['计划数', '25%'],
      ],
      ['3 B2 25%', '6 C2'],
    ],
    [
      'not shifted when the next row says that it holds the shares',
      [
        ['支出计划', '3月底', '6月底'],
        ['25', '50'],
        ['支出进度', '30%', '60%'],
      ],
      ['3 B3 30%', '6 C3 60%'],
    ],
    [
      'not shifted when the row says that it holds shares, one of them filled in',
      [
        ['支出计划', '3月底', '6月底'],
        ['支出进度', '25%'],
      ],
      ['3 B2 25%', '6 C2'],
    ],
    [
      'not shifted when there are fewer than labels',
      [
        ['支出计划', '3月底', '6月底', '9月底'],
        ['25%', '50%'],
      ],
      ['3 B2 50%', '6 C2', '9 D2'],
    ],
    ['right of each label', [['支出计划', '3月底', '25%', '6月底', '50%']], ['3 C1 25%', '6 E1 50%']],
    [
      'right of each label with gaps',
      [['3月底', null, '25%', '6月底', null, '50%']],
      ['3 C1 25%', '6 F1 50%'],
    ],
    [
      'below, where one label has the next right beside it',
      [
        ['3月底', '6月底', '财政'],
        ['25%', '50%', null],
      ],
      ['3 A2 25%', '6 B2 50%'],
    ],
    [
      'below, where a label of a field follows',
      [
        ['3月底', '财政', '6月底', '项目名称'],
        ['25%', null, '50%', null],
      ],
      ['3 A2 25%', '6 C2 50%'],
    ],
    [
      'right of each label, with a total that is no share of the last',
      [['上半年', '50%', '四季度', null, '全年', '100%']],
      ['6 B1 50%', '12 D1'],
    ],
    [
      'right of labels in a column',
      [
        ['3月底', '25%'],
        ['6月底', '50%'],
        [null, '9月底'],
      ],
      ['3 B1 25%', '6 B2 50%'],
    ],
    [
      'right of labels in a column with a gap, one of them empty',
      [
        ['3月底', null, '25%'],
        ['6月底', null, null],
        ['9月底', null, '75%'],
      ],
      ['3 C1 25%', '6 B2', '9 C3 75%'],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(planOf(grid)).toEqual(expected);
  });

  it('beside a merged label in a column', () => {
    const grid: Grid = [['3月底'], ['6月底', null, '50%']];
    expect(planOf(grid, ['A1:B1', 'A2:B2'])).toEqual(['3 C1', '6 C2 50%']);
  });

  it('tells where its first label stands', () => {
    const grid: Grid = [[], ['支出计划', '3月底', '6月底'], ['', '25%', '50%']];
    const { plan } = readPlan(viewOf(grid), regionOf(grid));
    expect(plan && formatPlace(plan.at)).toBe('B2');
    expect(plan?.entries.map(({ label, labelAt }) => `${label} ${formatPlace(labelAt)}`)).toEqual([
      '3月底 B2',
      '6月底 C2',
    ]);
  });

  it('misses a share that has no cell at its label', () => {
    const grid: Grid = [
      ['支出计划', '3月底', '6月底'],
      ['绩效目标', '保障机关正常运转。'],
    ];
    const { plan } = readPlan(viewOf(grid), regionOf(grid));
    expect(plan?.entries.map(({ labelAt, share, reading }) => ({ labelAt, share, reading }))).toEqual(
      [1, 2].map((col) => ({
        labelAt: { sheet: 0, row: 0, col },
        share: { at: { sheet: 0, row: 0, col }, text: '', empty: true, cell: EMPTY_CELL },
        reading: { kind: 'empty' },
      })),
    );
  });

  it('is neither a plan nor amounts without labels', () => {
    const grid: Grid = [['项目名称', '物业费', '12月底']];
    expect(readPlan(viewOf(grid), regionOf(grid))).toEqual({ plan: null, amountsAt: null });
  });
});

it.each<[string, boolean]>([
  ['25%', true],
  ['-5', true],
  ['−0.05', true],
  ['-5%', true],
  ['2.5.0%', true],
  ['2.5.0％', true],
  ['二成半', true],
  ['见附件', false],
  ['第二成员单位', false],
  ['X-5', false],
  ['-', true],
  ['50%的部分', false],
])('%s at the head of a row pasted as text is meant as a share: %s', (text, isShare) => {
  const expected = isShare ? [`3 A2 ${text}`, '6 B2 50%'] : ['3 B2 50%', '6 C2'];
  expect(
    planOf([
      ['支出计划', '3月底', '6月底'],
      [text, '50%'],
    ]),
  ).toEqual(expected);
});

describe('rows that say what they hold', () => {
  const LABELS: readonly Value[] = ['支出计划', '3月底', '6月底'];
  it.each<[string, Grid, readonly string[]]>([
    ['shares', [LABELS, ['支出进度', '25%', '50%']], ['3 B2 25%', '6 C2 50%']],
    ['amounts', [LABELS, ['支出金额', 5, 10]], ['amounts B2']],
    [
      'amounts over shares',
      [LABELS, ['支出金额（万元）', 5, 10], ['支出比例', '25%', '50%']],
      ['3 B3 25%', '6 C3 50%'],
    ],
    [
      'shares over amounts',
      [LABELS, ['累计比例', '25%', '50%'], ['支出金额（万元）', 5, 10]],
      ['3 B2 25%', '6 C2 50%'],
    ],
    [
      'amounts over shares not filled in',
      [LABELS, ['支出金额（万元）', 5, 10], ['支出比例', null, null]],
      ['3 B3', '6 C3'],
    ],
    ['shares not filled in', [LABELS, [], ['支出比例（%）', null, null]], ['3 B3', '6 C3']],
    [
      'shares not filled in, under a remark',
      [LABELS, ['注：填累计数'], ['支出比例（%）', null, null]],
      ['3 B3', '6 C3'],
    ],
    [
      'shares under what is not known',
      [LABELS, ['安排', 5, 10], ['支出比例', '25%', '50%']],
      ['3 B3 25%', '6 C3 50%'],
    ],
    [
      'shares under others not filled in',
      [LABELS, ['执行进度', null, null], ['支出比例', '25%', '50%']],
      ['3 B3 25%', '6 C3 50%'],
    ],
    [
      'shares, over amounts not filled in',
      [LABELS, ['', '25%', '50%'], ['支出金额', null, null]],
      ['3 B2 25%', '6 C2 50%'],
    ],
    [
      'shares, over others not filled in',
      [LABELS, ['计划', '25%', '50%'], ['执行进度', null, null]],
      ['3 B2 25%', '6 C2 50%'],
    ],
    ['nothing that we know', [LABELS, ['安排', '25%', '50%']], ['3 B2 25%', '6 C2 50%']],
    [
      'amounts four rows below',
      [LABELS, ['', '25%', '50%'], ['', 1, 2], ['', 3, 4], ['合同金额', 5, 10]],
      ['3 B2 25%', '6 C2 50%'],
    ],
    [
      'amounts three rows below',
      [LABELS, ['安排', 1, 2], ['安排', 3, 4], ['合同金额', 5, 10]],
      ['amounts B4'],
    ],
    [
      'amounts under the next label',
      [LABELS, ['', '25%', '50%'], ['项目名称', '物业费'], ['合同金额', 5, 10]],
      ['3 B2 25%', '6 C2 50%'],
    ],
    [
      'amounts under the next label, nothing between',
      [
        ['', null, ...LABELS.slice(1)],
        ['', null, null, null, '负责人', '张三'],
        ['合同金额', null, 5, 10],
      ],
      ['3 C2', '6 D2'],
    ],
    [
      'shares, with the name of the plan',
      [
        ['', '3月底', null, '6月底'],
        ['支出计划（%）', null, '25%', '50%'],
      ],
      ['3 C2 25%', '6 D2 50%'],
    ],
    [
      'shares under a plan in 万元',
      [
        ['支出计划（万元）', '3月底', '6月底'],
        ['支出进度', '25%', '50%'],
      ],
      ['3 B2 25%', '6 C2 50%'],
    ],
    [
      'a plan in 万元',
      [
        ['支出计划（万元）', '3月底', '6月底'],
        ['', 5, 10],
      ],
      ['amounts B2'],
    ],
    [
      'a plan in 万元, amounts right of their labels',
      [['支出计划（万元）', '3月底', 5, '6月底', 10]],
      ['amounts C1'],
    ],
    [
      'a plan in 万元 in a column, its first amount not told',
      [
        ['支出计划（万元）', '3月底', null],
        ['', '6月底', 10],
      ],
      ['amounts C1'],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(planOf(grid)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['支出金额', true],
    ['支出计划（元）', true],
    ['支出计划(万元)', true],
    ['支出计划（人民币元）', true],
    ['支出计划', false],
    ['支出计划（%）', false],
    ['支出金额占比（%）', false],
    ['金额比例', false],
    ['万元计划', false],
  ])('%s is in money: %s', (label, expected) => {
    expect(isInMoney(label)).toBe(expected);
  });
});

describe('what is a checkpoint', () => {
  it.each<[string, readonly Value[], readonly number[]]>([
    ['two labels', ['3月底', '6月底'], [3, 6]],
    ['one label', ['12月底', null], []],
    ['one label with its share', ['12月底', '100%'], []],
    ['numbers that are shown as months', [suffixed(3, '月'), suffixed(6, '月')], []],
    ['one of them a number', ['3月底', suffixed(6, '月'), '9月底'], [3, 9]],
    [
      'dates, as Excel makes them of 3月31日',
      [date(45016), date(45107), date(45199), date(45291)],
      [3, 6, 9, 12],
    ],
    ['dates as text', ['2023-03-31', '2023/6/30', '2023.12.31'], [3, 6, 12]],
    ['two dates as text, which may be a beginning and an end', ['2023-01-31', '2023-12-31'], []],
    ['a date beside labels', ['3月底', '6月底', date(45291)], [3, 6, 12]],
    ['two dates, which may be a beginning and an end', [date(45016), date(45291)], []],
    ['dates within months', [date(45000), date(45100), date(45200)], []],
    ['labels of twenty characters', [long(20), '6月底'], [3, 6]],
    ['a label of more', [long(21), '6月底', '9月底'], [6, 9]],
    ['a total after the last quarter', ['一季度', '四季度', '全年'], [3, 12]],
    ['the year, twice', ['上半年', '全年', '全年'], [6, 12]],
    ['the year, twice after the last quarter', ['一季度', '四季度', '全年', '全年合计'], [3, 12]],
    ['the year, where nothing else ends with it', ['上半年', '全年'], [6, 12]],
    ['the year in a label of its own', ['一季度', '四季度', '2023年度12月底'], [3, 12, 12]],
  ])('%s', (_case, labels, expected) => {
    const grid = [labels, []];
    const { plan } = readPlan(viewOf(grid), regionOf(grid));
    expect(plan?.entries.map(({ month }) => month) ?? []).toEqual(expected);
  });
});

it.each<[string, Value, string]>([
  ['nothing', null, 'empty'],
  ['white space', '　 ', 'empty'],
  ['a share', '25%', 'share'],
  ['a number shown as per cent', percent(0.25), 'share'],
  ['a number', 0.25, 'share'],
  ['words', '按合同', 'invalid'],
  ['true', true, 'invalid'],
  ['a date', date(45000), 'invalid'],
  ['an error', error('#REF!'), 'invalid'],
])('reads %s in a share', (_case, value, kind) => {
  const grid: Grid = [
    ['3月底', '6月底'],
    [value, '50%'],
  ];
  const { plan } = readPlan(viewOf(grid), regionOf(grid));
  expect(plan?.entries.map(({ reading }) => reading.kind)).toEqual([kind, 'share']);
});

it('reads a number shown as per cent beside points', () => {
  const grid: Grid = [
    ['3月底', '6月底', '9月底'],
    [percent(0.25), 50, 75],
  ];
  const { plan } = readPlan(viewOf(grid), regionOf(grid));
  expect(
    plan?.entries.map(({ reading }) => (reading.kind === 'share' ? reading.share.toNumber() : reading.kind)),
  ).toEqual([0.25, 0.5, 0.75]);
});
