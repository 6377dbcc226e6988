import { BLANK, type Habit, FunctionCalls, HABITS } from './support/excel';

const LABELS = ['3月底', '6月底', '10月底', '12月底'];
const SEED = [LABELS, [0.25, 0.5, 0.75, 1]];
/** B6:G7 of the first project: 3月底 and 12月底 are merged over two columns. */
const SEED_MERGED = [
  ['3月底', BLANK, '6月底', '10月底', '12月底', BLANK],
  [0.25, BLANK, 0.5, 0.75, 1, BLANK],
];
/** 2023-09-30 */
const SEPTEMBER = 45199;

const excel = {} as Record<Habit, FunctionCalls>;
beforeAll(async () => {
  for (const habit of HABITS) excel[habit] = await FunctionCalls.load({ habit });
});

/** The same in every host. */
function everywhere(check: (excel: FunctionCalls) => void): void {
  for (const habit of HABITS) check(excel[habit]);
}

describe('PROGRESS', () => {
  it.each<[string, readonly unknown[], number]>([
    ['by day, the default', [SEED, SEPTEMBER], 0.5 + (0.25 * 92) / 123],
    ['by step', [SEED, SEPTEMBER, 'step'], 0.5],
    ['序时进度', [null, SEPTEMBER], 0.75],
    ['序时进度 whatever the method', [null, 45184, 'step'], 8.5 / 12],
  ])('of the sample plan at 30 September: %s', (_, args, share) => {
    everywhere((calls) => expect(calls.cell('PROGRESS', ...args)).toBeCloseTo(share, 12));
  });

  it('tells 50.0 %, 68.7 % and 75.0 %', () => {
    const figures = [
      [SEED_MERGED, SEPTEMBER, 'step', 2023],
      [SEED_MERGED, SEPTEMBER, 'linear', 2023],
      [null, SEPTEMBER, null, 2023],
    ].map((args) => (Number(excel.desktop.cell('PROGRESS', ...args)) * 100).toFixed(1));
    expect(figures).toEqual(['50.0', '68.7', '75.0']);
  });

  it('takes today, and today alone, when asOf is left out or blank', () => {
    everywhere((calls) => {
      expect(calls.cell('PROGRESS')).toBe(0.75);
      expect(calls.cell('PROGRESS', SEED, null, 'step')).toBe(0.5);
      expect(calls.cell('PROGRESS', SEED, BLANK, 'step')).toBe(0.5);
    });
  });

  it.each(['EXPECTED', 'DEVIATION', 'GAP', 'REQUIRED', 'STATUS'])('%s needs asOf and says so', (name) => {
    const money = name === 'EXPECTED' ? [100] : [50, 100];
    everywhere((calls) => {
      expect(calls.cell(name, ...money)).toBe('#VALUE!');
      expect(calls.message(name, ...money)).toContain('缺少参数“截止日期”');
    });
    const args = name === 'REQUIRED' ? [...money, BLANK] : [...money, SEED, BLANK];
    everywhere((calls) => expect(calls.message(name, ...args)).toContain('截止日期'));
  });
});

describe('asOf', () => {
  it.each<[unknown, number]>([
    [SEPTEMBER, 0.5],
    [SEPTEMBER + 0.99, 0.5],
    ['2023-09-30', 0.5],
    ['2023/9/30', 0.5],
    ['2023年9月30日', 0.5],
    ['２０２３年９月３０日', 0.5],
    ['45199', 0.5],
    ['2023年10月31日', 0.75],
    ['2023年10月31号', 0.75],
    ['2023.10.31', 0.75],
    ['20231031', 0.75],
    [20231031, 0.75],
    ['2023.10.30', 0.5],
    ['2023-10', 0.75],
    ['2023.9', 0.5],
    ['2023-10-31 18:00', 0.75],
    ['2023年10月31日 18:00:00', 0.75],
    ['截至2023年10月31日', 0.75],
    ['截止到2023年10月30日', 0.5],
    ['截至10月31日', 0.75],
    ['2月28日', 0],
    ['3月底', 0.25],
    ['6月底', 0.5],
    ['截至6月底', 0.5],
    ['10月底', 0.75],
    ['10月30日', 0.5],
    ['2023年10月底', 0.75],
    ['2022年10月底', 0],
    ['2024年3月底', 1],
    ['年底', 1],
    ['一季度', 0.25],
    ['二季度', 0.5],
    ['三季度', 0.5],
    ['Q2', 0.5],
    ['q3', 0.5],
    ['上半年', 0.5],
    [1, 0.25],
    [2, 0.5],
    [3, 0.5],
    [4, 1],
    ['4', 1],
    [45016, 0.25],
    [45015, 0],
    [44926, 0],
  ])('%j of 2023, by step: %s', (asOf, share) => {
    everywhere((calls) => expect(calls.cell('PROGRESS', SEED, asOf, 'step', 2023)).toBe(share));
  });

  it.each([5, 12, 2023, 36_525, -1, 1.5, 2_958_466, '去年', '2023-13-01', '2月30日', '13月底', 'abc', true])(
    '%j is none',
    (asOf) => {
      everywhere((calls) => {
        expect(calls.cell('PROGRESS', SEED, asOf)).toBe('#VALUE!');
        expect(calls.message('PROGRESS', SEED, asOf)).toContain('截止日期');
      });
    },
  );

  it.each([
    '2023年2月29日',
    '2023-02-29',
    '2023/2/29',
    '2023.2.29',
    '20230229',
    20230229,
    '截至2023年2月29日',
    '2023年6月31日',
    '2023-13-01',
    '2023-13',
    '2月30日',
  ])('%j does not exist, and that is said', (asOf) => {
    everywhere((calls) => {
      expect(calls.cell('PROGRESS', SEED, asOf)).toBe('#VALUE!');
      expect(calls.message('PROGRESS', SEED, asOf)).toMatch(/“截止日期”“.+”这一天不存在/u);
    });
  });

  it('29 February without a year exists unless the plan’s year has none', () => {
    expect(excel.desktop.cell('PROGRESS', SEED, '2月29日', 'step')).toBe(0);
    expect(excel.desktop.cell('PROGRESS', null, '2月29日', null, 2024)).toBeCloseTo(2 / 12, 12);
    expect(excel.desktop.message('PROGRESS', null, '2月29日', null, 2023)).toContain('这一天不存在');
  });

  it('begins with 1 January 2000', () => {
    expect(excel.desktop.cell('PROGRESS', null, 36_526)).toBeCloseTo(1 / 31 / 12, 12);
  });
});

describe('year', () => {
  it.each<[unknown, number]>([
    [2023, 0.5],
    ['2023', 0.5],
    ['2023年', 0.5],
    ['2023年度', 0.5],
    [null, 0.5],
    [BLANK, 0.5],
    [2024, 0],
    [2022, 1],
  ])('%j: %s at 30 September 2023', (year, share) => {
    everywhere((calls) => expect(calls.cell('PROGRESS', SEED, SEPTEMBER, 'step', year)).toBe(share));
  });

  it('after the year stays at the last checkpoint, even below 100 %', () => {
    const plan = [LABELS, [0.2, 0.4, 0.6, 0.9]];
    expect(excel.desktop.cell('PROGRESS', plan, SEPTEMBER, 'linear', 2022)).toBe(0.9);
  });

  it('序时 is 0 before it and 1 after it', () => {
    expect(excel.desktop.cell('PROGRESS', null, SEPTEMBER, null, 2024)).toBe(0);
    expect(excel.desktop.cell('PROGRESS', null, SEPTEMBER, null, 2022)).toBe(1);
  });

  it('a label without a year needs none', () => {
    expect(excel.desktop.cell('PROGRESS', null, '2月底')).toBeCloseTo(2 / 12, 12);
    expect(excel.desktop.cell('PROGRESS', [['6月底'], [1]], '2月底')).toBeCloseTo(59 / 181, 12);
    expect(excel.desktop.cell('PROGRESS', [['6月底'], [1]], '2月底', null, 2024)).toBeCloseTo(60 / 182, 12);
  });

  it.each(['明年', 23, 1899, 45199, '二〇二三年预算'])('%j is none', (year) => {
    expect(excel.desktop.message('PROGRESS', SEED, SEPTEMBER, null, year)).toContain('年度');
  });
});

describe('leap years', () => {
  it.each<[string, number, number]>([
    ['2024-02-29', 2024, 60 / 91],
    ['2023-02-28', 2023, 59 / 90],
    ['2000-03-01', 2000, 61 / 91],
    ['2100-02-28', 2100, 59 / 90],
  ])('%s is day %s of the way to the end of March', (asOf, year, part) => {
    const plan = [LABELS, [1, 1, 1, 1]];
    expect(excel.desktop.cell('PROGRESS', plan, asOf, 'linear', year)).toBeCloseTo(part, 12);
  });

  it('序时 on 29 February is two twelfths', () => {
    expect(excel.desktop.cell('PROGRESS', null, '2024-02-29')).toBeCloseTo(2 / 12, 12);
    expect(excel.desktop.cell('PROGRESS', null, '2023-02-29')).toBe('#VALUE!');
  });
});

describe('method', () => {
  it.each<[unknown, number]>([
    ['step', 0.5],
    ['STEP', 0.5],
    [' step ', 0.5],
    ['阶梯', 0.5],
    ['计划（阶梯）', 0.5],
  ])('%j goes by checkpoints reached', (method, share) => {
    expect(excel.desktop.cell('PROGRESS', SEED, SEPTEMBER, method)).toBe(share);
  });

  it.each([null, BLANK, 'linear', 'Linear', '按日', '推算（按日）'])(
    '%p goes by day in PROGRESS',
    (method) => {
      everywhere((calls) => {
        expect(calls.cell('PROGRESS', SEED, SEPTEMBER, method)).toBeCloseTo(0.687, 4);
      });
    },
  );

  it.each(['', 'linear'])('EXPECTED tells by day: %j', (method) => {
    expect(excel.desktop.cell('EXPECTED', 921.38, SEED, SEPTEMBER, method)).toBe(632.98);
  });

  it.each([null, 'step'])('GAP, DEVIATION and STATUS judge by step: %j', (method) => {
    const args = [460.69, 921.38, SEED, SEPTEMBER, method];
    expect(excel.desktop.cell('GAP', ...args)).toBe(0);
    expect(excel.desktop.cell('DEVIATION', ...args)).toBe(0);
    expect(excel.desktop.cell('STATUS', ...args)).toBe('正常');
  });

  it('judges by day where it is asked to', () => {
    const args = [460.69, 921.38, SEED, SEPTEMBER, 'linear'];
    expect(excel.desktop.cell('GAP', ...args)).toBe(172.29);
    expect(excel.desktop.cell('STATUS', ...args)).toBe('严重滞后');
  });

  it.each(['quickly', 1, 'stepp'])('%j is unknown, and the choices are told', (method) => {
    const message = excel.desktop.message('PROGRESS', SEED, SEPTEMBER, method);
    expect(message).toContain('方法');
    expect(message).toContain('请用“按日”、“阶梯”，也可以写linear、step。');
  });
});

describe('plan', () => {
  it.each<[string, unknown[][]]>([
    ['labels and shares', SEED],
    ['merged cells of the form', SEED_MERGED],
    ['points', [LABELS, [25, 50, 75, 100]]],
    ['texts with %', [LABELS, ['25%', '50％', '75 %', '100%']]],
    ['texts without %', [LABELS, ['25', '50', '75', '100']]],
    ['texts with % beside shares', [LABELS, ['25%', 0.5, 0.75, 1]]],
    ['a column of labels', LABELS.map((label, row) => [label, (SEED[1] ?? [])[row]])],
    ['a row without labels', [[0.25, 0.5, 0.75, 1]]],
    ['a column without labels', [[0.25], [0.5], [0.75], [1]]],
    ['a row of points without labels', [[25, 50, 75, 100]]],
    ['merged cells without labels', [[0.25, BLANK, 0.5, 0.75, 1, BLANK]]],
    ['blanks before', [[BLANK, BLANK, 0.25, 0.5, 0.75, 1]]],
    ['merged cells in a column', [[0.25], [BLANK], [0.5], [0.75], [1], [BLANK]]],
    [
      'white space for blanks',
      [
        ['3月底', ' ', '6月底', '10月底', '12月底', '　'],
        [0.25, BLANK, 0.5, 0.75, 1, BLANK],
      ],
    ],
    [
      'labels written otherwise',
      [
        ['截至3月末', '二季度', '10月31日', '年底'],
        [0.25, 0.5, 0.75, 1],
      ],
    ],
    [
      'a value under no label',
      [
        ['3月底', BLANK, '6月底', '10月底', '12月底'],
        [0.25, 0.3, 0.5, 0.75, 1],
      ],
    ],
  ])('reads %s', (_, plan) => {
    everywhere((calls) => {
      const at = [45016, 45107, SEPTEMBER, 45230, 45291].map((asOf) =>
        calls.cell('PROGRESS', plan, asOf, 'step', 2023),
      );
      expect(at).toEqual([0.25, 0.5, 0.5, 0.75, 1]);
    });
  });

  it('takes the end of October as the third checkpoint, not of September', () => {
    expect(excel.desktop.cell('PROGRESS', [[0, 0, 1, 1]], '9月底', 'step')).toBe(0);
    expect(excel.desktop.cell('PROGRESS', [[0, 0, 1, 1]], '10月底', 'step')).toBe(1);
    const labelled = [
      ['3月底', '6月底', '9月底', '12月底'],
      [0, 0, 1, 1],
    ];
    expect(excel.desktop.cell('PROGRESS', labelled, '9月底', 'step')).toBe(1);
  });

  it.each<[string, unknown[][], string, number]>([
    ['a labelled blank is 0 %', [LABELS, [BLANK, 0.5, 0.75, 1]], '3月底', 0],
    ['all blank under labels is 0 %', [LABELS, [BLANK, BLANK, BLANK, BLANK]], '12月底', 0],
    ['all at the end', [LABELS, [0, 0, 0, 1]], '10月底', 0],
    ['four zeros without labels', [[0, 0, 0, 1]], '12月底', 1],
    ['zeros before, four left', [[0, 0, 0, 0.5, 1]], '6月底', 0],
    ['zeros before, four left, after them', [[0, 0, 0, 0.5, 1]], '10月底', 0.5],
    ['nothing but zeros', [[0, 0, 0, 0, 0, 0]], '12月底', 0],
    ['1 of a plan in points is 1 %', [LABELS, [1, 50, 75, 100]], '3月底', 0.01],
    ['1 of a plan in shares is 100 %', [LABELS, [0.1, 0.5, 1, 1]], '10月底', 1],
    ['0 and 1 alone are shares', [LABELS, [0, 0, 1, 1]], '10月底', 1],
    ['one checkpoint beside its share', [['12月底', 0]], '12月底', 0],
    ['one checkpoint', [['12月底'], [1]], '12月底', 1],
    [
      'a zero at the first label of a column',
      [
        ['6月底', 0],
        ['12月底', 1],
      ],
      '6月底',
      0,
    ],
    [
      'a zero at every label but the last',
      [
        ['3月底', 0],
        ['6月底', 0],
        ['12月底', 1],
      ],
      '6月底',
      0,
    ],
    [
      'twelve months',
      [
        ['1月', '2月', '3月', '4月'],
        [0.1, 0.2, 0.3, 0.4],
      ],
      '4月',
      0.4,
    ],
    ['half a point', [LABELS, [12.5, 50, 75, 100]], '3月底', 0.125],
  ])('%s', (_, plan, asOf, share) => {
    everywhere((calls) => expect(calls.cell('PROGRESS', plan, asOf, 'step')).toBe(share));
  });

  it.each<[string, unknown[][], string]>([
    ['one value', [[0.5]], '没有节点标签'],
    ['three values without labels', [[0.25, 0.5, 1]], '这里有3个'],
    ['five values without labels', [[0.1, 0.2, 0.3, 0.4, 1]], '这里有5个'],
    ['a blank cell', [[BLANK]], '没有节点标签'],
    ['labels only', [LABELS], '没有比例'],
    [
      'an unknown label',
      [
        ['第一阶段', '6月底', '10月底', '12月底'],
        [0.25, 0.5, 0.75, 1],
      ],
      '第一阶段',
    ],
    [
      'the label of the block',
      [
        ['资金支出计划（%）', ...LABELS],
        [BLANK, 0.25, 0.5, 0.75, 1],
      ],
      '资金支出计划',
    ],
    [
      'labels out of order',
      [
        ['6月底', '3月底', '10月底', '12月底'],
        [0.25, 0.5, 0.75, 1],
      ],
      '3月底',
    ],
    [
      'a label twice',
      [
        ['3月底', '6月底', '12月底', '四季度'],
        [0.25, 0.5, 1, 1],
      ],
      '四季度',
    ],
    ['a falling plan', [LABELS, [0.25, 0.5, 0.4, 1]], '累计比例'],
    ['a labelled 0 after a value', [LABELS, [0.25, 0, 0.75, 1]], '比前一节点低'],
    ['more than 100 %', [LABELS, ['25%', '50%', '75%', '110%']], '110%'],
    ['more than 100 points', [LABELS, [25, 50, 75, 110]], '110'],
    ['a negative share', [LABELS, [-0.25, 0.5, 0.75, 1]], '-0.25'],
    ['shares beside points', [LABELS, [0.25, 50, 75, 100]], '无法判断'],
    ['words for a share', [LABELS, ['按合同', 0.5, 0.75, 1]], '按合同'],
    ['a stroke for a share', [LABELS, ['—', 0.5, 0.75, 1]], '—'],
    ['a truth value', [LABELS, [true, 0.5, 0.75, 1]], 'TRUE'],
  ])('refuses %s', (_, plan, words) => {
    everywhere((calls) => {
      expect(calls.cell('PROGRESS', plan, SEPTEMBER)).toBe('#VALUE!');
      const message = calls.message('PROGRESS', plan, SEPTEMBER);
      expect(message).toContain('支出计划');
      expect(message).toContain(words);
    });
  });

  it.each([
    ['an object of Excel', { code: '#REF!' }, '#VALUE!'],
    ['a name', '#NAME?', '#VALUE!'],
    ['#N/A', { code: '#N/A' }, '#N/A'],
    ['#DIV/0!', '#DIV/0!', '#DIV/0!'],
  ])('lets an error inside it go on: %s', (_, error, result) => {
    expect(excel.desktop.cell('PROGRESS', [LABELS, [0.25, error, 0.75, 1]], SEPTEMBER)).toBe(result);
    expect(excel.desktop.message('PROGRESS', [LABELS, [0.25, error, 0.75, 1]], SEPTEMBER)).toContain(
      '错误值',
    );
  });
});

describe('many plans in one call', () => {
  const plans = [LABELS, [0.25, 0.5, 0.75, 1], [0, 0, 0.5, 1], [0.1, 0.2, 0.3, 0.4]];

  it('give a column of results', () => {
    everywhere((calls) =>
      expect(calls.spill('PROGRESS', plans, '10月底', 'step')).toEqual([[0.75], [0.5], [0.3]]),
    );
  });

  it('of a column of labels as well', () => {
    const turned = LABELS.map((_, row) => plans.map((line) => line[row]));
    expect(excel.desktop.spill('PROGRESS', turned, '10月底', 'step')).toEqual([[0.75], [0.5], [0.3]]);
  });

  it('without labels, four values each', () => {
    expect(excel.desktop.spill('PROGRESS', plans.slice(1), '10月底', 'step')).toEqual([[0.75], [0.5], [0.3]]);
    const merged = [
      [0.25, BLANK, 0.5, 0.75, 1, BLANK],
      [0.1, BLANK, 0.2, 0.3, 0.4, BLANK],
    ];
    everywhere((calls) => expect(calls.spill('PROGRESS', merged, '10月底', 'step')).toEqual([[0.75], [0.3]]));
  });

  it('fail one by one', () => {
    const faulty = [LABELS, [0.25, 0.5, 0.75, 1], [0.5, 0.25, 0.75, 1], [0.25, 'x', 0.75, 1], [0, 0, 0, 1]];
    expect(excel.desktop.spill('PROGRESS', faulty, '10月底', 'step')).toEqual([
      [0.75],
      ['#VALUE!'],
      ['#VALUE!'],
      [0],
    ]);
  });

  it('with as many budgets, or one', () => {
    expect(excel.desktop.spill('EXPECTED', [[100], [200], [300]], plans, '10月底')).toEqual([
      [75],
      [100],
      [90],
    ]);
    expect(excel.desktop.spill('EXPECTED', [[100, 200, 300]], plans, '10月底')).toEqual([[75], [100], [90]]);
    expect(excel.desktop.spill('EXPECTED', 100, plans, '10月底')).toEqual([[75], [50], [30]]);
  });

  it('one plan with many budgets', () => {
    expect(excel.desktop.spill('EXPECTED', [[292], [921.38], [BLANK]], SEED, '10月底')).toEqual([
      [219],
      [691.04],
      [0],
    ]);
    expect(excel.desktop.spill('EXPECTED', [[292], [400]], null, '6月底')).toEqual([[146], [200]]);
  });

  it('refuse other numbers of budgets', () => {
    const message = excel.desktop.message('EXPECTED', [[100], [200]], plans, '10月底');
    expect(message).toContain('“预算数”有2行，其他参数有3行');
    expect(
      excel.desktop.message(
        'EXPECTED',
        [
          [1, 2],
          [3, 4],
        ],
        plans,
        '10月底',
      ),
    ).toContain('一行或一列');
    expect(excel.desktop.cell('GAP', [[1], [2]], [[1], [2], [3]], null, '10月底')).toBe('#VALUE!');
  });
});

describe('EXPECTED', () => {
  it.each<[string, number]>([
    ['3月底', 230.35],
    ['6月底', 460.69],
    ['10月底', 691.04],
    ['12月底', 921.38],
  ])('rounds 921.38 at %s half up: %s', (asOf, amount) => {
    everywhere((calls) => expect(calls.cell('EXPECTED', 921.38, SEED_MERGED, asOf)).toBe(amount));
  });

  it('is exact where binary fractions are not', () => {
    expect(excel.desktop.cell('EXPECTED', 1.005, [['12月底'], [1]], '12月底')).toBe(1.01);
    expect(excel.desktop.cell('EXPECTED', 0.1 + 0.2, [['12月底'], [1]], '12月底')).toBe(0.3);
    expect(excel.desktop.cell('EXPECTED', 4.35, [['12月底'], [0.1]], '12月底')).toBe(0.44);
  });

  it.each<[unknown, unknown]>([
    ['1,030,700.00', 515350],
    ['921.38', 460.69],
    ['无', 0],
    ['—', 0],
    [BLANK, 0],
    [0, 0],
    ['292万元', '#VALUE!'],
    ['约三百', '#VALUE!'],
    [-5, '#VALUE!'],
    ['-5', '#VALUE!'],
    [true, '#VALUE!'],
    [Number.NaN, '#VALUE!'],
    [{ code: '#N/A' }, '#N/A'],
  ])('of a budget %p at 6月底: %p', (budget, amount) => {
    expect(excel.desktop.cell('EXPECTED', [[budget]], SEED, '6月底')).toBe(amount);
  });

  it('tells the argument at fault', () => {
    expect(excel.desktop.message('EXPECTED', '292万元', SEED, '6月底')).toContain('预算数');
    expect(excel.desktop.message('EXPECTED', null, SEED, '6月底')).toContain('缺少参数“预算数”');
  });
});
