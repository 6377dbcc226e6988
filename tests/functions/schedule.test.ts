import { BLANK, FunctionCalls } from './support/excel';

const LABELS = ['3月底', '6月底', '10月底', '12月底'];
const SEED = [LABELS, [0.25, 0.5, 0.75, 1]];
const HEADER = ['节点', '累计比例', '累计金额', '本期金额', '序时进度'];

let excel: FunctionCalls;
beforeAll(async () => {
  excel = await FunctionCalls.load();
});

it('spills a header and the plan’s own checkpoints', () => {
  const table = [
    HEADER,
    ['3月底', 0.25, 230.35, 230.35, 0.25],
    ['6月底', 0.5, 460.69, 230.34, 0.5],
    ['10月底', 0.75, 691.04, 230.35, 10 / 12],
    ['12月底', 1, 921.38, 230.34, 1],
  ];
  for (const by of [null, '节点', BLANK, 'checkpoints']) {
    expect(excel.spill('SCHEDULE', 921.38, SEED, by)).toEqual(table);
  }
});

it('spills quarters: by day the third lies between checkpoints, by step it does not', () => {
  const third = (method: unknown): unknown => excel.spill('SCHEDULE', 921.38, SEED, '季度', method)[3];
  expect(third(null)).toEqual(['三季度', expect.closeTo(0.5 + (0.25 * 92) / 123, 12), 632.98, 172.29, 0.75]);
  expect(third('step')).toEqual(['三季度', 0.5, 460.69, 0, 0.75]);
  expect(excel.spill('SCHEDULE', 921.38, SEED, '季度').map(([label]) => label)).toEqual([
    '节点',
    '一季度',
    '二季度',
    '三季度',
    '四季度',
  ]);
});

it('spills twelve months that add up to the cent', () => {
  const rows = excel.spill('SCHEDULE', 921.38, SEED, '月').slice(1);
  expect(rows.map(([label]) => label)).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1}月底`));
  const cents = rows.reduce((total, [, , , amount]) => total + Math.round(Number(amount) * 100), 0);
  expect(cents).toBe(92_138);
});

it('without a plan goes by straight-line time, at the form’s own checkpoints', () => {
  expect(excel.spill('SCHEDULE', 1200).slice(1)).toEqual([
    ['3月底', 0.25, 300, 300, 0.25],
    ['6月底', 0.5, 600, 300, 0.5],
    ['10月底', 10 / 12, 1000, 400, 10 / 12],
    ['12月底', 1, 1200, 200, 1],
  ]);
  expect(excel.spill('SCHEDULE', 1200, null, '季度')[1]).toEqual(['一季度', 0.25, 300, 300, 0.25]);
});

it('stays below the budget where the plan does', () => {
  expect(excel.spill('SCHEDULE', 100, [['6月底'], [0.4]], '季度').map(([, , amount]) => amount)).toEqual([
    '累计金额',
    19.89,
    40,
    40,
    40,
  ]);
});

it.each<[string, readonly unknown[], string]>([
  ['two plans', [100, [...SEED, [0, 0, 0, 1]]], '只能有一个'],
  ['two budgets', [[[100], [200]], SEED], '只能有一个'],
  ['an unknown division', [100, SEED, '周'], '“节点”、“季度”、“月”'],
  ['a faulty plan', [100, [LABELS, [1, 0.5, 0.75, 1]]], '比前一节点低'],
  ['a budget in words', ['不少', SEED], '预算数'],
  ['no budget', [null, SEED], '缺少参数“预算数”'],
])('refuses %s', (_, args, words) => {
  expect(excel.message('SCHEDULE', ...args)).toContain(words);
});
