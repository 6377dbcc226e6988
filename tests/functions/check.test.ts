import { BLANK, FunctionCalls, type Habit, HABITS } from './support/excel';

const HEADER = [['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据', BLANK]];

const excel = {} as Record<Habit, FunctionCalls>;
beforeAll(async () => {
  for (const habit of HABITS) excel[habit] = await FunctionCalls.load({ habit });
});

function everywhere(check: (excel: FunctionCalls) => void): void {
  for (const habit of HABITS) check(excel[habit]);
}

it.each<[string, readonly unknown[]]>([
  ['a whole row', ['产出指标', '数量指标', '办结案件数', '办结的案件', '≥6000件', '历年数据', BLANK]],
  ['level 1 merged down', [BLANK, '数量指标', '办结案件数', '办结的案件', '≥6000件', '历年数据', BLANK]],
  ['不涉及 throughout', [BLANK, '生态效益指标', '不涉及', '不涉及', '不涉及', '不涉及', BLANK]],
  ['nothing filled in', [BLANK, '生态效益指标', BLANK, BLANK, BLANK, BLANK, BLANK]],
  ['no more than suggestions', [BLANK, '社会效益指标', '案件影响', '影响', '持续提升', '单位要求', BLANK]],
  ['a number whose format may hold the unit', [BLANK, '数量指标', '聘用人数', '人数', 60, '编制', BLANK]],
  ['a share shown as a percentage', [BLANK, '质量指标', '结案率', '结案数/收案数', 0.9, '历年数据', BLANK]],
])('says nothing about %s', (_, row) => {
  everywhere((calls) => expect(calls.cell('CHECK', HEADER, [row])).toBe(''));
});

it.each<[string, readonly unknown[], string]>([
  [
    'a missing basis',
    ['满意度指标', '服务对象满意度指标', '服务对象满意度', '满意的占比', '≥95%', BLANK, BLANK],
    '“服务对象满意度”未填指标值确定依据。请填写文号、合同或历年数据。',
  ],
  ['a missing value', [BLANK, '数量指标', '办结案件数', '案件', BLANK, '历年数据', BLANK], '指标值'],
  ['a missing name', [BLANK, '数量指标', BLANK, '案件', '≥6000件', '历年数据', BLANK], '三级指标'],
  ['a missing description', [BLANK, '数量指标', '办结案件数', BLANK, '≥6000件', '历年数据', BLANK], '描述'],
  ['words for a number', [BLANK, '数量指标', '办结案件数', '案件', '较多', '历年数据', BLANK], '较多'],
  ['a number without a unit', [BLANK, '数量指标', '办结案件数', '案件', '≥6000', '历年数据', BLANK], '单位'],
  ['a rate above 100 %', [BLANK, '质量指标', '结案率', '比例', '≥105%', '历年数据', BLANK], '100%'],
  ['a floor under costs', [BLANK, '成本指标', '月工资成本', '成本', '≥3532元', '合同约定', BLANK], '≥'],
  ['two comparators', [BLANK, '数量指标', '办结案件数', '案件', '≥≤6000件', '历年数据', BLANK], '≥≤6000件'],
  ['a placeholder', [BLANK, '数量指标', '办结案件数', '案件', 'XX件', '历年数据', BLANK], 'XX'],
  ['half 不涉及', [BLANK, '数量指标', '不涉及', '案件', '不涉及', '不涉及', BLANK], '不涉及'],
  ['an unknown class', ['产出指标', '其他指标', '办结案件数', '案件', '≥6000件', '历年', BLANK], '其他指标'],
])('tells %s', (_, row, words) => {
  everywhere((calls) => expect(calls.cell('CHECK', HEADER, [row])).toContain(words));
});

describe('costs', () => {
  const row = [[BLANK, '成本指标', '不超过人民陪审员总成本', '总成本', '≤34.6万元', '预算', BLANK]];

  it.each<[string, readonly unknown[]]>([
    ['no budget', []],
    ['a budget without its unit', [20]],
    ['a blank unit', [20, BLANK]],
    ['a blank budget', [BLANK, '万元']],
    ['a budget that suffices', [34.6, '万元']],
    ['the same in 元', [346_000, '元']],
  ])('are not faulted with %s', (_, budget) => {
    everywhere((calls) => expect(calls.cell('CHECK', HEADER, row, ...budget)).toBe(''));
  });

  it('above the budget are', () => {
    everywhere((calls) =>
      expect(calls.cell('CHECK', HEADER, row, 20, '万元')).toBe(
        '成本指标“不超过人民陪审员总成本”为34.6万元，比预算数20.00万元多14.6万元。请核对指标值是否未随预算调整。',
      ),
    );
    expect(excel.desktop.cell('CHECK', HEADER, row, '200,000.00', '单位：元')).toContain('346000元');
  });

  it('need a unit of money', () => {
    expect(excel.desktop.message('CHECK', HEADER, row, 20, '件')).toContain('金额单位');
    expect(excel.desktop.message('CHECK', HEADER, row, '约二十', '万元')).toContain('预算数');
  });
});

it('tells errors before warnings, and only the root cause', () => {
  const worse = [BLANK, '数量指标', '办结案件数', BLANK, BLANK, BLANK, BLANK];
  expect(excel.desktop.cell('CHECK', HEADER, [worse])).toContain('指标值');
  const chain = [BLANK, '数量指标', '办结案件数', '案件', 'XX', '历年数据', BLANK];
  expect(excel.desktop.cell('CHECK', HEADER, [chain])).toContain('XX');
});

it('goes by the labels of the header, wherever the columns stand', () => {
  const header = [['目标值', '计量单位', '指标方向', '指标名称', '二级指标', '分值', '指标解释']];
  const whole = [6000, '件', '大于等于', '办结案件数', '数量指标', 15, '案件'];
  const missing = ['', '件', '大于等于', '办结案件数', '数量指标', 15, '案件'];
  expect(excel.web.cell('CHECK', header, [whole])).toBe('');
  expect(excel.web.cell('CHECK', header, [missing])).toContain('指标值');
  expect(excel.desktop.cell('CHECK', [['三级指标', '指标值']], [['办结案件数', 0]])).toContain('指标值');
});

it('takes a row that stands upright', () => {
  const turned = (line: readonly unknown[]): unknown[][] => line.map((value) => [value]);
  const row = ['产出指标', '数量指标', '办结案件数', '案件', '≥6000件', BLANK, BLANK];
  expect(excel.desktop.cell('CHECK', turned(HEADER[0] ?? []), turned(row))).toContain('依据');
});

it.each<[string, readonly unknown[], string]>([
  ['other widths', [HEADER, [['产出指标', '数量指标']]], '列数不同'],
  ['a header without labels', [[[1, 2]], [['办结案件数', '≥1件']]], '“三级指标”或“指标值”'],
  ['no header', [null, [['办结案件数', '≥1件']]], '缺少参数“表头”'],
  [
    'several rows',
    [
      [['三级指标', '指标值']],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    '指标行',
  ],
  ['an error in the row', [[['三级指标', '指标值']], [['a', '#REF!']]], '#REF!'],
])('refuses %s', (_, args, words) => {
  expect(excel.desktop.message('CHECK', ...args)).toContain(words);
});
