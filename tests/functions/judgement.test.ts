import { BLANK, FunctionCalls } from './support/excel';

const LABELS = ['3月底', '6月底', '10月底', '12月底'];
const SEED = [LABELS, [0.25, 0.5, 0.75, 1]];
const OCTOBER = '2023-10-31';

let excel: FunctionCalls;
let web: FunctionCalls;
beforeAll(async () => {
  excel = await FunctionCalls.load();
  web = await FunctionCalls.load({ habit: 'web' });
});

describe('DEVIATION', () => {
  it.each<[unknown, unknown, unknown]>([
    [600, 921.38, 600 / 921.38 - 0.75],
    [691.035, 921.38, 0],
    [921.38, 921.38, 0.25],
    [1000, 921.38, 1000 / 921.38 - 0.75],
    [0, 921.38, -0.75],
    [BLANK, 921.38, -0.75],
    ['600.00', '921.38', 600 / 921.38 - 0.75],
    [-10, 100, -0.85],
  ])('%p spent of %p: %p', (spent, budget, share) => {
    for (const calls of [excel, web]) {
      expect(calls.cell('DEVIATION', [[spent]], [[budget]], SEED, OCTOBER)).toBeCloseTo(Number(share), 12);
    }
  });

  it.each([0, BLANK, '无'])('of a budget of %p is #DIV/0!', (budget) => {
    expect(excel.cell('DEVIATION', 5, [[budget]], SEED, OCTOBER)).toBe('#DIV/0!');
    expect(web.cell('DEVIATION', 5, [[budget]], SEED, OCTOBER)).toBe('#DIV/0!');
  });

  it('is measured against 序时进度 without a plan', () => {
    expect(excel.cell('DEVIATION', 80, 100, null, '9月底')).toBeCloseTo(0.05, 12);
  });

  it('is exact: no minus zero, no rest of a binary fraction', () => {
    expect(Object.is(excel.cell('DEVIATION', 0.3, 1, [['6月底'], [0.3]], '6月底'), 0)).toBe(true);
    expect(excel.cell('DEVIATION', 0.1 + 0.2, 1, [['6月底'], [0.3]], '6月底')).toBe(0);
  });
});

describe('GAP', () => {
  it.each<[unknown, unknown, unknown]>([
    [600, 921.38, 91.04],
    [691.04, 921.38, 0],
    [700, 921.38, -8.96],
    [BLANK, 921.38, 691.04],
    [600, 0, -600],
    [-5, 100, 80],
  ])('%p spent of %p: %p', (spent, budget, amount) => {
    for (const calls of [excel, web]) {
      expect(calls.cell('GAP', [[spent]], [[budget]], SEED, OCTOBER)).toBe(amount);
    }
  });

  it('and the amount spent make the expected amount', () => {
    for (const spent of [0, 12.34, 600, 921.38]) {
      const gap = Number(excel.cell('GAP', spent, 921.38, SEED, OCTOBER));
      expect(Math.round((gap + spent) * 100)).toBe(
        Math.round(Number(excel.cell('EXPECTED', 921.38, SEED, OCTOBER)) * 100),
      );
    }
  });
});

describe('REQUIRED', () => {
  it.each<[unknown, unknown, unknown, unknown, unknown]>([
    [600, 921.38, '9月底', null, 107.13],
    [600, 921.38, '2023-09-15', null, 91.82],
    [600, 921.38, 3, null, 107.13],
    [0, 1200, '2022-12-31', 2023, 100],
    [0, 1200, '2023-01-31', 2023, 109.09],
    [921.38, 921.38, '12月底', null, 0],
    [1000, 921.38, '6月底', null, 0],
    [600, 921.38, '12月底', null, '#DIV/0!'],
    [600, 921.38, '2024-02-01', 2023, '#DIV/0!'],
    ['x', 921.38, '6月底', null, '#VALUE!'],
    [600, -1, '6月底', null, '#VALUE!'],
  ])('%p spent of %p at %p (%p): %p', (spent, budget, asOf, year, amount) => {
    expect(excel.cell('REQUIRED', [[spent]], [[budget]], asOf, year)).toBe(amount);
  });

  it('gives a column for a column', () => {
    expect(excel.spill('REQUIRED', [[600], [30], ['x']], [[921.38], [30], [1]], '9月底')).toEqual([
      [107.13],
      [0],
      ['#VALUE!'],
    ]);
  });
});

describe('STATUS', () => {
  it.each<[number, string]>([
    [100.01, '超预算'],
    [83.01, '超前'],
    [83, '正常'],
    [75, '正常'],
    [74.99, '滞后'],
    [67, '滞后'],
    [66.99, '严重滞后'],
    [0, '严重滞后'],
  ])('%s of 100 spent where 75 are due: %s', (spent, status) => {
    expect(excel.cell('STATUS', spent, 100, SEED, OCTOBER)).toBe(status);
  });

  it.each<[unknown, number, string]>([
    [null, 67, '滞后'],
    [8, 67, '滞后'],
    [5, 70, '滞后'],
    [5, 69.99, '严重滞后'],
    [0, 75, '正常'],
    [0, 75.01, '超前'],
    [0, 74.99, '严重滞后'],
    ['10', 65, '滞后'],
    ['5%', 70, '滞后'],
    ['5％', 69.99, '严重滞后'],
    ['5个百分点', 70, '滞后'],
    ['五个百分点', 69.99, '严重滞后'],
    ['0.5%', 74.5, '滞后'],
    ['0.5个百分点', 74.49, '严重滞后'],
    [1, 74, '滞后'],
    ['无', 75.01, '超前'],
    ['0%', 74.99, '严重滞后'],
  ])('with a tolerance of %p, %s of 100: %s', (tolerance, spent, status) => {
    expect(excel.cell('STATUS', spent, 100, SEED, OCTOBER, null, tolerance)).toBe(status);
  });

  it('rounds the deviation to 0.01 points before it judges', () => {
    expect(excel.cell('STATUS', 74.996, 100, SEED, OCTOBER)).toBe('正常');
    expect(excel.cell('STATUS', 83.0049, 100, SEED, OCTOBER)).toBe('正常');
    expect(excel.cell('STATUS', 83.005, 100, SEED, OCTOBER)).toBe('超前');
  });

  it.each<[unknown, string, string]>([
    ['少', '不是百分点数。请填8或“8%”', 'no number of percentage points'],
    ['5-8', '不是百分点数', 'no number of percentage points'],
    ['5万元', '不是百分点数', 'no number of percentage points'],
    [-1, '不能是负数', 'cannot be below 0'],
    ['-8%', '不能是负数', 'cannot be below 0'],
    [0.08, '单元格里8%的值就是0.08', 'a cell that shows 8% holds 0.08'],
    ['0.5', '请写成“0.5个百分点”', 'write "0.5个百分点"'],
  ])('tells what is wrong with the tolerance %p', async (tolerance, zh, en) => {
    const english = await FunctionCalls.load({ language: 'en' });
    const args = [50, 100, SEED, OCTOBER, null, tolerance];
    expect(excel.cell('STATUS', ...args)).toBe('#VALUE!');
    expect(excel.message('STATUS', ...args)).toContain(zh);
    expect(english.message('STATUS', ...args)).toContain(en);
  });

  it.each<[string, readonly unknown[], string]>([
    ['spent of no budget', [1, 0, SEED, OCTOBER], '超预算'],
    ['nothing of no budget', [0, 0, SEED, OCTOBER], '#DIV/0!'],
    ['a negative tolerance', [50, 100, SEED, OCTOBER, null, -1], '#VALUE!'],
    ['a tolerance in words', [50, 100, SEED, OCTOBER, null, '少'], '#VALUE!'],
    ['a year after the date', [0, 100, SEED, OCTOBER, null, null, 2024], '正常'],
    ['a year before the date', [99, 100, SEED, OCTOBER, null, null, 2022], '滞后'],
  ])('%s', (_, args, status) => {
    expect(excel.cell('STATUS', ...args)).toBe(status);
  });

  it('judges against 序时进度 without a plan', () => {
    expect(excel.cell('STATUS', 70, 100, null, '9月底')).toBe('滞后');
  });

  it('gives a column, each row with its own plan, budget and amount', () => {
    const spent = [[600], [20.5], [''], [10]];
    const budget = [[921.38], [20], [292], [0]];
    const plans = [LABELS, [0.25, 0.5, 0.75, 1], [0, 0, 0.5, 1], [0, 0, 0, 1], [0.5, 0.4, 1, 1]];
    expect(web.spill('STATUS', spent, budget, plans, OCTOBER)).toEqual([
      ['严重滞后'],
      ['超预算'],
      ['正常'],
      ['#VALUE!'],
    ]);
  });

  it('is Chinese in every language', async () => {
    const english = await FunctionCalls.load({ language: 'en' });
    expect(english.cell('STATUS', 50, 100, SEED, OCTOBER)).toBe('严重滞后');
  });
});
