import {
  AFTER_FORM,
  FOOTER,
  type LabelName,
  labelNames,
  splitInline,
  SUB_HEADS,
  TERM_WORDS,
  TITLE_ENDING,
  TITLE_WORDS,
  UNIT_LINE,
  YEAR_LINE,
} from '../../src/tables/labels';

describe('the meanings of a label', () => {
  it.each<[string, readonly LabelName[]]>([
    ['项目编码', ['projectCode']],
    ['2023年预算数', ['datedBudget']],
    ['2023年度资金总额（万元）', ['datedBudget']],
    ['2023年预算', []],
    ['2023年总数', []],
    ['12023年预算数', []],
    ['項目名稱', ['projectName']],
    ['年度績效目標', ['goal']],
    ['預算數（萬元）', ['budget']],
    ['其中：財政撥款', ['fiscal']],
    ['項目名称\nProject Name', ['projectName']],
    ['项目名称 Project Name：', ['projectName']],
    ['项目名称：\nProject Name：', ['projectName']],
    ['其中：财政资金 Fiscal funds', ['fiscal']],
    ['项目名称/Project Name', ['projectName']],
    ['项目名称（Project Name）', ['projectName']],
    ['Project Name 项目名称', ['projectName']],
    ['Budget (10,000 yuan) 预算数', ['budget']],
    ['三级指标 Level-3 indicators', []],
    ['项目名称：NewsNet', []],
    ['其他资金PPP', []],
    ['指标A', []],
    ['项目IPv6改造', []],
    ['项目名称', ['projectName']],
    ['转移支付（项目）名称', ['projectName']],
    ['绩效指标性质', ['direction']],
    ['绩效度量单位', ['targetUnit']],
    ['指标方向性', ['comparator']],
    ['本年度预算金额', ['budget']],
    ['项目总金额', ['other']],
    ['目标值来源', ['basis']],
    ['实施单位', ['unit']],
    ['单位', ['unit', 'targetUnit', 'moneyUnit']],
    ['资金总额', ['budget']],
    ['其中：财政拨款', ['fiscal']],
    ['单位资金', ['otherFunds']],
    ['其中：单位自有资金', ['otherFunds']],
    ['上级补助', ['otherFunds']],
    ['其中：中央补助', ['otherFunds']],
    ['项目概况', ['purpose']],
    ['绩效目标', ['goal']],
    ['总体绩效目标', ['goal', 'overallGoal']],
    ['一级指标', ['level1']],
    ['二级指标', ['level2']],
    ['三级指标', ['level3']],
    ['指标解释', ['description']],
    ['计算符号', ['comparator']],
    ['指标性质', ['direction']],
    ['目标值', ['target']],
    ['计量单位', ['targetUnit', 'moneyUnit']],
    ['设定依据', ['basis']],
    ['分值', ['weight']],
    ['分项绩效目标', ['subGoal']],
    ['指标类别', ['class']],
    ['绩效指标', ['indicator', 'indicatorBlock']],
    ['实际完成值', ['actual']],
    ['得分', ['score']],
    ['偏差原因分析', ['reason']],
    ['项目资金', ['budgetBlock']],
    ['资金支出计划', ['planBlock']],
    ['年度绩效指标', ['indicatorBlock']],
    ['金额单位', ['moneyUnit']],
    ['执行率', ['spent']],
    ['合计', ['sum']],
    ['保障措施', ['section']],
    ['年度主要任务', ['task']],
    ['序号', ['serial']],
    ['联系电话', ['other']],
    ['物业费', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(labelNames(text)).toEqual(names);
  });

  it.each<[string, string, boolean]>([
    ['blanks', '项 目\u3000名\n称', true],
    ['a colon', '项目名称：', true],
    ['a star', '*项目名称', true],
    ['a remark', '项目名称（全称）', true],
    ['a remark of forty characters', `项目名称（${'填'.repeat(38)}）`, true],
    ['a remark that is a text of its own', `项目名称（${'填'.repeat(80)}）`, false],
    ['more words', '项目名称变更', false],
  ])('a label with %s', (_case, text, known) => {
    expect(labelNames(text)).toEqual(known ? ['projectName'] : []);
  });
});

describe('a label and its value in one cell', () => {
  it.each<[string, string, string | null]>([
    ['a full-width colon', '项目名称：物业费', 'projectName 项目名称 = 物业费'],
    ['a colon', '项目名称:物业费', 'projectName 项目名称 = 物业费'],
    ['a full-width colon, then another', '项目名称：甲:乙', 'projectName 项目名称 = 甲:乙'],
    ['a colon, then a full-width one', '项目名称:甲：乙', 'projectName 项目名称 = 甲：乙'],
    ['a value with a colon', '项目名称：甲：乙', 'projectName 项目名称 = 甲：乙'],
    ['blanks within the label', '项目 名称 ： 物业费', 'projectName 项目 名称  =  物业费'],
    ['no value', '项目名称：', null],
    ['nothing but blanks', '项目名称： \u3000', null],
    ['no label', '：物业费', null],
    ['another word', '附件：物业费', null],
    ['no colon', '项目名称 物业费', null],
    [
      'a long remark in the label',
      `项目名称（${'填'.repeat(38)}）：甲`,
      `projectName 项目名称（${'填'.repeat(38)}） = 甲`,
    ],
    ['其中： before the label', '其中：财政资金：20', 'fiscal 其中：财政资金 = 20'],
    [
      '其 中： before the label, blanks in it',
      '其 中：其他资金：4万元',
      'otherFunds 其 中：其他资金 = 4万元',
    ],
    ['其中： before what is no label', '其中：水费：20', null],
    ['其中： before a label without a value', '其中：财政资金：', null],
    ['其中： over the value of a label', '其中：财政资金', null],
    ['a text before the colon that is no label by its length', `项目名称（${'填'.repeat(80)}）：甲`, null],
  ])('%s', (_case, text, expected) => {
    const split = splitInline(text);
    expect(split && `${split.names.join('|')} ${split.label} = ${split.value}`).toBe(expected);
  });
});

it.each<[string, RegExp, readonly string[], readonly string[]]>([
  [
    'a medium term',
    TERM_WORDS,
    ['中期资金总额', '实施期目标', '三年目标', '规划期目标'],
    ['年度目标', '资金总额'],
  ],
  [
    'the end of a title',
    TITLE_ENDING,
    [
      '绩效目标',
      '绩效目标表',
      '物业费绩效目标表',
      '绩效目标申报表',
      '绩效目标批复表',
      '绩效自评表',
      '绩效监控表',
      '绩效运行监控表',
      '绩效目标运行监控情况表',
      '绩效评价表',
      '绩效目标表(2023年度)',
      '绩效目标表()',
    ],
    [
      '目标表',
      '绩效目标表说明',
      '绩效目标表要求',
      '绩效管理办法',
      '绩效目标表(一)(二)',
      '绩效目标表((一))',
      '绩效目标(附)表格',
    ],
  ],
  [
    'words of a title beside its project',
    TITLE_WORDS,
    ['物业费绩效目标表', '项目支出绩效目标表', '绩效目标申报表', '绩效目标', '绩效目标表(2023年度)'],
    ['绩效目标表说明', '绩效自评表', '绩效目标表(一)(二)'],
  ],
  [
    'a line with a year',
    YEAR_LINE,
    ['(2023年度)', '2023年度', '2023年', '2023', '(2023)'],
    ['1999年度', '2023年度安排', '预算2023年度', '20233年', '202年', '((2023))', '2023年度))'],
  ],
  [
    'a line after the form',
    AFTER_FORM,
    [
      '负责人签字',
      '单位公章',
      '(盖章)',
      '填表人:张三',
      '审核意见',
      '总分',
      '合计',
      '2023年1月5日',
      '(2023年1月)',
      '2023年12月',
      '2023年12月31日',
      '★必填',
      '*星号',
      '※说明',
      '注:',
    ],
    ['数量指标', '2023年目标', '于2023年1月5日', '2023年1月5日起', '2023年123月', '备注', '产出*', '说明'],
  ],
  [
    "a unit's line",
    UNIT_LINE,
    ['323001某院', '[323001]某院', '(323001)某院', '323001-某院', '323001_某院', '[323001]-某院2'],
    ['32300某院', '3230011某院', '323001', '323001--某院', '部门323001某院', '323001A院', '[[323001]某院'],
  ],
  [
    'a line under the form',
    FOOTER,
    [
      '注:',
      '备注',
      '说明:甲',
      '填报人:张三',
      '制表:',
      '制表人',
      '附:',
      '附件',
      '附件1',
      '附件(略)',
      '注1',
      '说明',
    ],
    ['注意', '备注栏', '见说明', '制表日期', '附近', '联系人员'],
  ],
])('%s', (_case, pattern, matched, others) => {
  const matches = (text: string): boolean => pattern.test(text);
  expect(matched.filter((text) => !matches(text))).toEqual([]);
  expect(others.filter(matches)).toEqual([]);
});

it('finds the parts of a line', () => {
  expect(UNIT_LINE.exec('[323001]-某院本级')?.slice(1)).toEqual(['323001', '某院本级']);
  expect(YEAR_LINE.exec('(2023年度)')?.[1]).toBe('2023');
});

it('knows the heads of the parts of a column', () => {
  expect(['符号', '数值', '单位', '指标值', '内容'].map((text) => SUB_HEADS.has(text))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
