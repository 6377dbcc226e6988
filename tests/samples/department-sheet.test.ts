import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chengde2023Workbook } from '../../samples/source/workbooks';
import { readSeedText } from '../support/seed-text';
import { readBack, type SheetReading } from './read-back';

const seed = readSeedText(readFileSync(join(__dirname, '承德市中级人民法院2023年度.txt'), 'utf8'));

const FIRST_GOAL_ROW = 5;
const INDICATORS_PER_GOAL = 6;
const FIRST_MEASURE_ROW = 29;

const goals = seed.goals.map((goal, index) => ({
  ...goal,
  row: FIRST_GOAL_ROW + index * INDICATORS_PER_GOAL,
}));
const indicators = goals.flatMap(({ row, indicators: ofGoal }) =>
  ofGoal.map((indicator, index) => ({ ...indicator, row: row + index })),
);

let sheet: SheetReading;
beforeAll(async () => {
  [sheet] = await readBack(await chengde2023Workbook());
});

const text = (address: string): string => {
  const value = sheet.value(address) ?? '';
  if (typeof value !== 'string') throw new TypeError(`no text in ${address}`);
  return value;
};

it('the published text has four goals of six indicators and seven measures', () => {
  expect(seed.goals.map((goal) => goal.indicators.length)).toEqual([6, 6, 6, 6]);
  expect(seed.measures).toHaveLength(7);
});

it('holds title, unit, labels and the overall goal', () => {
  expect(sheet.name).toBe('部门整体绩效目标');
  expect(text('A1')).toBe('部门整体绩效目标');
  expect(text('A2')).toBe(seed.tables[0]?.cells[0]);
  expect([text('A3'), text('B3')]).toEqual(['总体绩效目标', seed.overallGoal.join('\n')]);
  expect(['A4', 'B4', 'C4', 'D4', 'E4'].map(text)).toEqual([
    '分项绩效目标',
    '指标类别',
    '绩效指标',
    '指标值',
    '指标解释/计算公式',
  ]);
});

it.each(goals)('goal at row $row: $heading', ({ heading, row }) => {
  expect(text(`A${row}`)).toBe(heading.replace('绩效目标：', ''));
});

it.each(indicators)('row $row: $category：$sentence', ({ category, sentence, row }) => {
  const [name, target, definition] = [text(`C${row}`), text(`D${row}`), text(`E${row}`)];
  expect(text(`B${row}`)).toBe(category);
  const bracketed = `（${target}）`;
  const withoutTarget = sentence.replace(sentence.includes(bracketed) ? bracketed : target, '');
  expect(withoutTarget).toBe(`${name}。${definition}`);
  expect(sentence).toContain(target);
});

it('takes as values what has a number, and nothing else', () => {
  const targets = indicators.flatMap(({ row }) => (text(`D${row}`) === '' ? [] : [[row, text(`D${row}`)]]));
  expect(targets).toEqual([
    [6, '大于80%'],
    [7, '小于等于100%'],
    [8, '大于等于80%'],
    [10, '100%'],
    [11, '达到90%以上'],
    [14, '达98%以上'],
    [15, '大于20%'],
    [16, '100%'],
    [24, '100%'],
    [28, '90%'],
  ]);
});

it.each([
  ['leftover template text', 'C10', '收益人员满意度（已审核确定的具体指标名称）'],
  ['a definition that mentions a number', 'E10', '即调查中收益人员满意和较满意的数量占调查总人数的100%。'],
  ['a formula', 'E7', '总成本控制率=本年度运转经费/上年度实际运转经费*100%。'],
  ['a stale year', 'C14', '2022年法定（正常）审限内结案率'],
  ['a bracketed sign that is no value', 'C20', '业务处理及时性(％)'],
  ['the same with other brackets', 'C22', '受训学员满意度（%）'],
  ['a comparison without a number', 'C25', '不超过项目总成本'],
  ['an alias of a class', 'B27', '可持续效益指标'],
  ['a blank after a number', 'A23', '4、 加强信息化建设，着力打造智慧法院'],
])('keeps %s', (_, address, value) => {
  expect(text(address)).toBe(value);
});

it('lists the measures under one label', () => {
  const rows = seed.measures.map((_, index) => FIRST_MEASURE_ROW + index);
  expect(text(`A${FIRST_MEASURE_ROW}`)).toBe('工作保障措施');
  expect(rows.map((row) => text(`B${row}`))).toEqual(seed.measures);
});

it('holds nothing else', () => {
  const published = [
    ...['A1', 'A2', 'A3', 'B3', 'A4', 'B4', 'C4', 'D4', 'E4'],
    ...goals.map(({ row }) => `A${row}`),
    ...indicators.flatMap(({ row }) => ['B', 'C', 'D', 'E'].map((col) => `${col}${row}`)),
    `A${FIRST_MEASURE_ROW}`,
    ...seed.measures.map((_, index) => `B${FIRST_MEASURE_ROW + index}`),
  ];
  expect(sheet.filled().filter((address) => !published.includes(address))).toEqual([]);
});
