import { FunctionCalls } from './support/excel';

let chinese: FunctionCalls;
let english: FunctionCalls;
beforeAll(async () => {
  chinese = await FunctionCalls.load();
  english = await FunctionCalls.load({ language: 'en' });
});

const LABELS = ['3月底', '6月底', '10月底', '12月底'];
const PLAN = [LABELS, [0.25, 0.5, 0.75, 1]];
const DATE = '2023-09-30';

it.each<[string, readonly unknown[], string, string]>([
  ['EXPECTED', [100, PLAN], '请给出日期', 'Give a date'],
  ['RATE', [1, { code: '#REF!' }], '请先改正', 'Mend it first'],
  ['PROGRESS', [PLAN, '去年'], '请用日期', 'Use a date'],
  ['PROGRESS', [PLAN, '2023年2月29日'], '请核对年、月、日', 'Check year, month and day'],
  ['PROGRESS', [PLAN, DATE, null, '明年'], '请用2023这样的四位年份', 'Use four digits'],
  ['PROGRESS', [PLAN, DATE, '每天'], '请用“按日”、“阶梯”', 'Use "linear", "step"'],
  ['SCHEDULE', [100, PLAN, '每周'], '请用“节点”、“季度”、“月”', 'Use "checkpoints", "quarters", "months"'],
  ['GROWTHPOINTS', [true, 0.4], '请核对引用的单元格', 'Check the cell'],
  ['RATE', ['多数', 50], '请只填一个数', 'Give one number'],
  ['EXPECTED', ['20万元', PLAN, DATE], '请只填数', 'Give numbers only'],
  ['EXPECTED', [-1, PLAN, DATE], '请填0或大于0的数', 'Give 0 or more'],
  ['STATUS', [1, 2, PLAN, DATE, null, '少'], '请填8或“8%”', 'Use 8 or "8%"'],
  ['STATUS', [1, 2, PLAN, DATE, null, 0.08], '请填8或文字“8%”', 'use 8 or the text "8%"'],
  ['STATUS', [1, 2, PLAN, DATE, null, 0.055], '5.5个百分点请填5.5或文字“5.5%”', 'For 5.5 points use 5.5'],
  ['MEETS', ['≥90%', 91], '91%请填0.91或文字“91%”', 'For 91% use 0.91'],
  ['SCHEDULE', [[[1], [2]], PLAN], '请只选取一个', 'Select one'],
  ['PROGRESS', [[LABELS], DATE], '请连同下面的比例一起选取', 'Select the cells under them'],
  ['PROGRESS', [[[0.5, 0.6, 1]], DATE], '请连同标签行', 'Select the row of labels'],
  [
    'PROGRESS',
    [
      [
        ['3月底', '其他'],
        [0.5, 1],
      ],
      DATE,
    ],
    '请只选取3月底',
    'Select only 3月底',
  ],
  [
    'PROGRESS',
    [
      [
        ['6月底', '3月底'],
        [0.5, 1],
      ],
      DATE,
    ],
    '请按3月底、6月底……的先后排列',
    'Let them ascend',
  ],
  ['PROGRESS', [[LABELS, ['按合同', 0.5, 0.7, 1]], DATE], '请填累计比例', 'Give a cumulative one'],
  ['PROGRESS', [[LABELS, [25, 50, 75, 120]], DATE], '请填占预算的累计比例', 'Give the cumulative share'],
  ['PROGRESS', [[LABELS, [0.5, 0.3, 0.7, 1]], DATE], '请逐期相加', 'add up shares'],
  ['PROGRESS', [[LABELS, [0.25, 50, 75, 100]], DATE], '请统一写法', 'Write all alike'],
  ['TARGET', ['≥≤5件'], '请写成“≥5件”', 'Write ≥5件'],
  ['TARGET', ['持续提升'], '请人工判断', 'Judge it by hand'],
  ['TARGET', ['每月1次，全年12次'], '请改成一个数', 'Write one number'],
  ['TARGET', ['12月底前'], '请写明年份', 'Add the year'],
  ['MEETS', ['1:20', 0.05], '请加上≥、≤或=', 'Add ≥, ≤ or ='],
  ['MEETS', ['≥5件', '6人'], '请改用相同的单位', 'Use one unit'],
  ['MEETS', ['2023年底前', '按时'], '请填完成的日期', 'Give the date of completion'],
  ['SCORE', ['2023年底前', '2024-01-02', 5], '请人工评分', 'Score it by hand'],
  ['SATISFACTION', [80, 30, 100], '请核对这三个数', 'Check the three numbers'],
  ['RATE', [45, 0], '请核对', 'Check it'],
])('%s of %j says what to do, in both languages', (name, args, zh, en) => {
  const message = chinese.message(name, ...args);
  expect(message).toContain(zh);
  expect(message).toMatch(/。$/u);
  expect(english.message(name, ...args)).toContain(en);
  expect(english.message(name, ...args)).not.toMatch(/[。；“”]/u);
});
