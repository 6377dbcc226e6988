import { findHeaders } from '../../src/tables/header';
import { indicatorRows } from '../../src/tables/indicator-rows';
import { readIndicators } from '../../src/tables/indicators';
import { rowReader } from '../../src/tables/row-reader';
import type { Indicator } from '../../src/tables/model';
import { date, fixed, type Grid, percent, suffixed, type Value } from '../support/grid';
import { told, viewOf } from './support/view';

const HEADER: readonly Value[] = ['一级指标', '二级指标', '三级指标', '指标说明', '指标值', '指标值确定依据'];
const ROW: readonly Value[] = ['产出指标', '数量指标', '保洁面积', '合同约定', '≥10平方米', '合同'];
const QUALITY: readonly Value[] = [null, '质量指标', '合格率', '验收', '≥95%', '合同'];

/** A formula that fetches an empty cell. */
const LINK = { ...fixed(0), isFormula: true };

interface Block {
  readonly rows: readonly number[];
  readonly indicators: readonly Indicator[];
}

/** The first block of indicators of a grid, its columns up to `edge`. */
function blockOf(grid: Grid, edge = 20): Block {
  const view = viewOf(grid);
  const [header] = findHeaders(view);
  if (header === undefined) throw new Error('no header');
  const reader = rowReader(view, header, edge);
  const rows = indicatorRows(view, header, reader, grid.length - 1);
  return { rows, indicators: readIndicators(reader, rows) };
}

/** Rows of the block, from 1 as on the sheet; the header stands in row 1. */
const rowsOf = (...below: readonly (readonly Value[])[]): readonly number[] =>
  blockOf([HEADER, ...below]).rows.map((row) => row + 1);

describe('the rows of a block', () => {
  it.each<[string, readonly (readonly Value[])[], readonly number[]]>([
    ['none', [], []],
    ['all', [ROW, QUALITY], [2, 3]],
    ['with blank rows between', [ROW, [], [], QUALITY], [2, 5]],
    ['with blank rows first', [[], ROW], [3]],
    ['a row with a level and nothing else', [ROW, [null, '质量指标']], [2, 3]],
    ['a row with a level of the first rank and nothing else', [ROW, ['效益指标']], [2, 3]],
    ['a row with neither level', [ROW, [null, null, '合格率', null, '≥95%']], [2, 3]],
    ['a row with neither level after a gap', [ROW, [], [null, null, '合格率', null, '≥95%']], [2, 4]],
    ['a row with a name only', [ROW, [null, null, '合格率']], [2, 3]],
    ['a row with a target only', [ROW, [null, null, null, null, '≥95%']], [2, 3]],
    ['a row with a description only', [ROW, [null, null, null, '验收']], [2, 3]],
    ['a row with a basis only', [ROW, [null, null, null, null, null, '合同']], [2, 3]],
    ['a level of its own making', [ROW, ['项目管理指标', null, '归档率', null, '≥95%']], [2, 3]],
    [
      'a level of its own making after a gap',
      [ROW, [], ['项目管理指标', null, '归档率', null, '≥95%']],
      [2, 4],
    ],
    ['an unknown level', [ROW, ['其他', null, '归档率', null, '≥95%'], QUALITY], [2, 3, 4]],
    ['an unknown level after a gap', [ROW, [], ['其他', null, '归档率', null, '≥95%'], QUALITY], [2]],
    ['an unknown level after a gap, first', [[], ['其他', null, '归档率', null, '≥95%']], [3]],
    ['a label after a gap', [ROW, [], ['绩效指标', null, '归档率', null, '≥95%'], QUALITY], [2]],
    ['an unknown level alone', [ROW, ['其他'], QUALITY], [2]],
    ['续表 between', [ROW, ['续表'], QUALITY], [2, 4]],
    ['（续） between', [ROW, ['（续）'], QUALITY], [2, 4]],
    ['接上页 between', [ROW, ['接上页'], QUALITY], [2, 4]],
    ['page numbers between', [ROW, ['第 1 页', null, null, '共 2 页'], QUALITY], [2, 4]],
    ['page numbers in one cell between', [ROW, ['第1页，共2页'], QUALITY], [2, 4]],
    ['a number of many pages between', [ROW, ['1/2'], QUALITY], [2, 4]],
    ['a page number between dashes', [ROW, ['— 1 —'], QUALITY], [2, 4]],
    ['a number alone where a level stands', [ROW, ['1'], QUALITY], [2]],
    ['words with 续 at their end', [ROW, ['后续'], QUALITY], [2]],
    ['the heads of parts of a column', [[null, null, null, null, '符号', '数值'], ROW], [3]],
    [
      'the heads of parts of a column between rows',
      [ROW, [null, null, null, null, '符号', '数值'], QUALITY],
      [2, 4],
    ],
    ['a title of the next form', [ROW, ['2.维修费绩效目标表'], ROW], [2]],
    ['a title with blanks', [ROW, ['维修费 绩 效 目 标 表 '], ROW], [2]],
    [
      'a title in a row of an indicator',
      [ROW, ['维修费 绩 效  目 标 表 ', null, '面积', null, '≥1'], QUALITY],
      [2],
    ],
    [
      'a level of its own making beside an unknown one',
      [ROW, [], ['项目管理指标', '其他', '归档率', null, '≥95%']],
      [2, 4],
    ],
    ['a name like the head of a part', [ROW, [null, null, '符号', null, '≥1个'], QUALITY], [2, 3, 4]],
    ['a note in a row with a level', [ROW, ['说 明', '质量指标', '面积', null, '≥1'], QUALITY], [2]],
    ['a unit in a row without a name', [ROW, [null, null, null, '单位：万元', '≥1'], QUALITY], [2]],
    ['a title that is no form', [ROW, [null, null, '维修费绩效目标', null, '≥1'], QUALITY], [2, 3, 4]],
    ['an indicator that ends in 表', [ROW, [null, null, '完成报表', null, '≥1张'], QUALITY], [2, 3, 4]],
    ['a label of the next head at the left', [ROW, ['项目名称', null, '维修费'], QUALITY], [2]],
    [
      'a label of the next head further right',
      [ROW, [null, '质量指标', '资金用途', null, '≥1'], QUALITY],
      [2, 3, 4],
    ],
    ['two labels of the next head', [ROW, [null, '产出', '项目编码', '预算数'], QUALITY], [2]],
    ['a label that heads nothing', [ROW, ['负责人', '张三'], QUALITY], [2]],
    ['a line of the unit', [ROW, [null, null, null, null, '单位：万元'], QUALITY], [2]],
    ['a unit in a name', [ROW, [null, null, '总成本（单位：万元）', null, '≤1'], QUALITY], [2, 3, 4]],
    ['a unit in a row with a level', [ROW, [null, '成本指标', null, '单位：万元'], QUALITY], [2, 3, 4]],
    ['a unit in a name without a target', [ROW, [null, null, '总成本（单位：万元）'], QUALITY], [2]],
    ['a unit in place of the target', [ROW, [null, null, '维修费', null, '单位：万元'], QUALITY], [2]],
    ['a note', [ROW, ['注：本表一式两份'], QUALITY], [2]],
    ['who filled it in', [ROW, [null, '填报人：张三'], QUALITY], [2]],
    ['a note with blanks', [ROW, [' 备 注 ：无'], QUALITY], [2]],
    ['a note where a name stands', [ROW, [null, null, '说明', null, '≥1份'], QUALITY], [2, 3, 4]],
    ['signatures', [ROW, ['财务部门意见', '同意', '张三'], QUALITY], [2]],
    ['formulas that fetch empty cells', [ROW, [LINK, LINK, LINK, null, LINK], QUALITY], [2, 4]],
    ['a zero among other cells', [ROW, [null, null, '事故数', null, LINK], QUALITY], [2, 3, 4]],
    ['zeros that were typed', [ROW, [null, null, 0, null, 0], QUALITY], [2, 3, 4]],
    ['a sum', [ROW, ['合计', null, '100分'], QUALITY], [2]],
    [
      'a sum of points, then their remarks',
      [ROW, ['总分', null, '100分'], ['优', null, '≥90分', null, '10']],
      [2],
    ],
    ['a day', [ROW, ['2023年1月5日', null, '承德'], QUALITY], [2]],
    ['a name with 审核 in it', [ROW, [null, null, '审核项目', null, '≥1个'], QUALITY], [2, 3, 4]],
    [
      'a level with words of signatures',
      [ROW, [null, '质量指标（负责人填）', '审核', null, '≥1个'], QUALITY],
      [2, 3, 4],
    ],
  ])('%s', (_case, below, expected) => {
    expect(rowsOf(...below)).toEqual(expected);
  });

  it.each([
    ...['项目编码', '项目名称', '预算数', '项目资金', '财政资金', '支出计划', '年度目标'],
    ...['部门整体绩效目标', '工作保障措施', '主要任务', '资金用途'],
  ])('end where %s opens a row', (label) => {
    expect(rowsOf(ROW, [label, null, '面积', null, '≥1'], QUALITY)).toEqual([2]);
  });

  it.each<[string, readonly Value[], readonly number[]]>([
    ['a goal and nothing else', ['整洁'], [1]],
    ['a name and nothing else', [null, null, '人数'], [1, 2, 3]],
    ['remarks and nothing else', [null, null, null, null, '略'], [1, 3]],
  ])('of a department go on or end at a row with %s', (_case, between, expected) => {
    const header = ['分项绩效目标', '指标类别', '绩效指标', '指标值', '备注'];
    const row = ['安全', '数量指标', '面积', '≥1', null];
    expect(blockOf([header, row, between, [null, '质量指标', '合格率', '≥95%', null]]).rows).toEqual(
      expected,
    );
  });

  it('go on behind a row with nothing but remarks', () => {
    const remark = [...Array<Value>(6).fill(null), '略'];
    expect(blockOf([[...HEADER, '备注'], ROW, remark, QUALITY]).rows).toEqual([1, 3]);
  });

  it.each<[string, readonly Value[], readonly Value[], readonly number[]]>([
    ['after a sum, the next project', ['合计'], ['维修费', ...ROW], [1, 3]],
    ['after a sum at the end of its cell', ['本单位合计'], ['维修费', ...ROW], [1, 3]],
    ['after a sum, no row without a project', ['合计'], [null, ...ROW], [1]],
    ['after a sum, no row without a level', ['合计'], ['维修费', null, null, ...ROW.slice(2)], [1]],
    ['none after a signature', ['填表人'], ['维修费', ...ROW], [1]],
    ['none after words about a sum', ['以上合计金额已审核'], ['维修费', ...ROW], [1]],
    ['none after a row of sums', [null, { ...LINK, value: 5 }], ['维修费', ...ROW], [1]],
    ['after a row of links to empty cells', [null, LINK], ['维修费', ...ROW], [1, 3]],
  ])('of all projects: %s', (_case, between, next, rows) => {
    expect(blockOf([['项目名称', ...HEADER], ['物业费', ...ROW], between, next]).rows).toEqual(rows);
  });

  it('end with a note where no column is of names', () => {
    const header = ['一级指标', '二级指标', '指标值'];
    const row = ['产出指标', '数量指标', '≥1'];
    expect(blockOf([header, row, ['说明', '质量指标', '≥1'], row]).rows).toEqual([1]);
  });

  it('end with a note left of the names of a department, not with one among them', () => {
    const header = ['分项绩效目标', '指标类别', '绩效指标', '指标值'];
    const row = ['安全', '数量指标', '面积', '≥1'];
    expect(
      blockOf([header, row, [null, null, '说明', '≥1份'], ['说明', '质量指标', '面积', '≥1']]).rows,
    ).toEqual([1, 2]);
  });

  it.each<[string, (left: Grid, right: Grid) => readonly [Grid, Grid]]>([
    ['right', (own, other) => [own, other]],
    ['left', (own, other) => [other, own]],
  ])('go on beside the head of a form %s of it', (_case, placed) => {
    const own: Grid = [HEADER, ROW, []];
    const other: Grid = [[], ['项目名称', '甲', '项目编码', 'P01'], HEADER];
    const [left, right] = placed(own, other);
    const grid = left.map((cells, row) => [
      ...Array.from({ length: 7 }, (_, col) => cells[col] ?? null),
      ...(right[row] ?? []),
    ]);
    expect(blockOf(grid).rows).toEqual([1]);
  });

  it('not beyond the last row that is its own', () => {
    const view = viewOf([HEADER, ROW, QUALITY]);
    const [header] = findHeaders(view);
    if (header === undefined) throw new Error('no header');
    expect(indicatorRows(view, header, rowReader(view, header, 5), 1)).toEqual([1]);
  });
});

describe('the fields of an indicator', () => {
  const first = (header: readonly Value[], row: readonly Value[]): Indicator => {
    const [indicator] = blockOf([header, row]).indicators;
    if (indicator === undefined) throw new Error('no indicator');
    return indicator;
  };

  it('each at its cell', () => {
    const { level1, level2, name, description, target, basis, weight, comparator, unit } = first(
      ['一级指标', '二级指标', '三级指标', '指标说明', '计算符号', '指标值', '计量单位', '确定依据', '分值'],
      ['产出指标', '数量指标', '保洁面积', '合同', '≥', 10, '平方米', '合同', 5],
    );
    expect([level1, level2, name, description, comparator, target, unit, basis, weight].map(told)).toEqual([
      'A2 产出指标',
      'B2 数量指标',
      'C2 保洁面积',
      'D2 合同',
      'E2 ≥',
      'F2 10',
      'G2 平方米',
      'H2 合同',
      'I2 5',
    ]);
    expect(target.target).toMatchObject({ kind: 'number', comparator: '≥', quantity: { unit: '平方米' } });
  });

  it('none where the form has no such column', () => {
    expect(first(['一级指标', '三级指标', '指标值'], ['产出指标', '面积', '≥1'])).toMatchObject({
      level2: null,
      description: null,
      basis: null,
      weight: null,
      comparator: null,
      unit: null,
      goal: null,
      phase: 'annual',
    });
  });

  it('no indicators without a column of names or of targets', () => {
    expect(
      blockOf([
        ['一级指标', '二级指标', '指标值'],
        ['产出指标', '数量指标', '≥1'],
      ]).indicators,
    ).toEqual([]);
    expect(
      blockOf([
        ['一级指标', '二级指标', '三级指标'],
        ['产出指标', '数量指标', '面积'],
      ]).indicators,
    ).toEqual([]);
  });

  it('with the cell of its target', () => {
    const { target } = first(['一级指标', '三级指标', '指标值'], ['产出指标', '面积', percent(0.9)]);
    expect(target.cell).toEqual(percent(0.9));
  });

  it('right of where their headers begin', () => {
    const { name, target } = first(
      ['一级指标', '二级指标', '三级指标', null, '指标值', null],
      ['产出指标', '数量指标', null, '面积', null, '≥1'],
    );
    expect([told(name), told(target)]).toEqual(['D2 面积', 'F2 ≥1']);
  });

  it('levels carried down, the second not beyond the next first', () => {
    const { indicators } = blockOf([
      HEADER,
      [null, null, '无层级', null, '≥1'],
      ROW,
      [null, null, '绿化面积', null, '≥1'],
      QUALITY,
      ['效益指标', null, '投诉', null, '≤1'],
      [null, '社会效益指标', '事故', null, '≤1'],
      ['其他', '别的', '事故', null, '≤1'],
    ]);
    expect(
      indicators.map(({ level1, level2 }) => [
        `${told(level1)} ${level1?.reading?.level.id ?? '?'}`,
        `${told(level2)} ${level2?.reading?.class ?? '?'}`,
      ]),
    ).toEqual([
      ['A2 ?', 'B2 ?'],
      ['A3 产出指标 output', 'B3 数量指标 quantity'],
      ['A3 产出指标 output', 'B3 数量指标 quantity'],
      ['A3 产出指标 output', 'B5 质量指标 quality'],
      ['A6 效益指标 benefit', 'B6 ?'],
      ['A6 效益指标 benefit', 'B7 社会效益指标 social'],
      ['A8 其他 ?', 'B8 别的 ?'],
    ]);
  });

  it.each<[string, readonly Value[], string, string | null]>([
    ['sign and value', ['≥', 10], 'E2 10', '≥'],
    ['sign in words', ['大于等于', 10], 'E2 10', '≥'],
    ['a sign without a value', ['≥', null], 'D2 ≥', null],
    ['words and a value', ['合格', '≥10'], 'D2 合格', null],
    ['a value alone', ['≥10', null], 'D2 ≥10', '≥'],
    ['two values', ['≥10', 20], 'D2 ≥10', '≥'],
    ['a value in the second column', [null, '≤10'], 'E2 ≤10', '≤'],
  ])('a target over two columns: %s', (_case, cells, at, comparator) => {
    const { target } = first(
      ['一级指标', '二级指标', '三级指标', '指标值', null, '依据'],
      ['产出指标', '数量指标', '面积', ...cells],
    );
    expect(told(target)).toBe(at);
    const said = target.target;
    expect('comparator' in said ? said.comparator : null).toBe(comparator);
  });

  it('of two columns of one name the first', () => {
    const { target } = first(
      ['一级指标', '三级指标', '指标值', '备注', '指标值'],
      ['产出指标', '面积', '≥1', null, '≥2'],
    );
    expect(told(target)).toBe('C2 ≥1');
  });

  it('a sign alone is the target, and no comparator beside it', () => {
    const { comparator, target } = first(
      ['一级指标', '二级指标', '三级指标', '指标值', null, '依据'],
      ['产出指标', '数量指标', '面积', '≥', null, '合同'],
    );
    expect([comparator, told(target)]).toEqual([null, 'D2 ≥']);
  });

  it.each<[string, Value, Value, string | null]>([
    ['符号 tells', '≥', '正向', '≥'],
    ['性质 tells', '正向', '≤', '≤'],
    ['both tell', '≥', '≤', '≥'],
    ['性质 alone is filled', null, '≥', '≥'],
    ['符号 alone is filled', '≤', null, '≤'],
    ['性质 alone is filled, without a sign', null, '反向', '≤'],
    ['符号 alone is filled, without a sign', '正向', null, '≥'],
    ['neither has a sign', '正向', '定性', '≥'],
  ])('the comparator from columns used either way round: %s', (_case, comparator, direction, expected) => {
    const { target } = first(
      ['一级指标', '三级指标', '计算符号', '指标性质', '指标值'],
      ['产出指标', '面积', comparator, direction, 10],
    );
    expect(target.target).toMatchObject({ kind: 'number', comparator: expected });
  });

  it.each<[string, Value, object]>([
    ['a number', 10, { kind: 'number', quantity: { unit: null } }],
    ['a share', percent(0.9), { kind: 'number', quantity: { unit: '%' } }],
    [
      'a number with its unit in the format',
      suffixed(60, '人'),
      { kind: 'number', quantity: { unit: '人' } },
    ],
    ['words', '明显改善', { kind: 'text' }],
    ['nothing', null, { kind: 'empty' }],
    [
      'a share with words in the format',
      { ...percent(0.95), unitSuffix: '以上' },
      { kind: 'number', comparator: '≥', quantity: { unit: '%' } },
    ],
    ['a number of eight digits', 20231231, { kind: 'number', quantity: { unit: null } }],
    ['a day', date(45000), { kind: 'date', year: 2023, month: 3, day: 15 }],
    ['a day that there is none of', date(-5), {}],
  ])('a target that is %s', (_case, value, expected) => {
    const { target } = first(['一级指标', '三级指标', '指标值'], ['产出指标', '面积', value]);
    expect(target.target).toMatchObject(expected);
  });

  it.each<[string, string | null, string, Value, string | null, object]>([
    ['under 时效', '时效指标', '项目完成', 20231231, null, { kind: 'date', year: 2023, month: 12, day: 31 }],
    ['by its name', '数量指标', '完成时间', 20231231, null, { kind: 'date', day: 31 }],
    ['by its name, without a class', null, '验收日期', 20231231, null, { kind: 'date', day: 31 }],
    ['in another row', '数量指标', '完成面积', 20231231, null, { kind: 'number' }],
    ['named after a time', '数量指标', '时间登记人次', 20231231, null, { kind: 'number' }],
    ['a year', '时效指标', '项目完成', 2023, '年', { kind: 'date', year: 2023, month: null }],
    ['a number of days', '时效指标', '办理用时', 30, '天', { kind: 'number' }],
    ['a cost in digits', '成本指标', '总成本', '2023.12', '万元', { kind: 'number' }],
  ])('digits that may be a date: %s', (_case, level, name, value, unit, expected) => {
    const { target } = first(
      ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
      ['产出指标', level, name, value, unit],
    );
    expect(target.target).toMatchObject(expected);
  });
});

describe('a form pasted as plain text', () => {
  const PASTED: Grid = [
    HEADER,
    ROW,
    ['质量指标', '合格率', '验收', '≥95%', '合同'],
    ['时效指标', '及时率', '到场', '≥98%', '合同'],
    ['绿化面积', '合同约定', '≥5平方米', '合同'],
    ['满意度指标', '服务对象满意度指标', '满意度', '问卷', '≥90%'],
  ];
  it('is read as if its rows had not moved', () => {
    expect(
      blockOf(PASTED, 5).indicators.map(({ level1, level2, name, target }) =>
        [told(level1), told(level2), told(name), told(target)].join(' | '),
      ),
    ).toEqual([
      'A2 产出指标 | B2 数量指标 | C2 保洁面积 | E2 ≥10平方米',
      'A2 产出指标 | A3 质量指标 | B3 合格率 | D3 ≥95%',
      'A2 产出指标 | A4 时效指标 | B4 及时率 | D4 ≥98%',
      'A2 产出指标 | A4 时效指标 | A5 绿化面积 | C5 ≥5平方米',
      'A6 满意度指标 | B6 服务对象满意度指标 | C6 满意度 | E6 ≥90%',
    ]);
  });

  it('goes on after a gap with a level that moved', () => {
    const [, , quality = [], timeliness = []] = PASTED;
    expect(blockOf([HEADER, ROW, quality, [], timeliness], 5).rows).toEqual([1, 2, 4]);
    expect(blockOf([HEADER, ROW, quality, [], ['其他', ...timeliness.slice(1)]], 5).rows).toEqual([1, 2]);
  });

  it('has its empty fields where they would stand', () => {
    const { indicators } = blockOf([HEADER, ['质量指标', '合格率', null, '≥95%', '合同']], 5);
    expect(
      indicators.map(({ level1, description, basis }) => [level1, description, basis].map(told)),
    ).toEqual([['A2', 'C2', 'E2 合同']]);
  });

  it('has nothing of the next column in an empty field', () => {
    const { indicators } = blockOf(
      [HEADER, ['质量指标', '合格率', '验收', '≥95%'], [null, null, '到场', '≥98%']],
      5,
    );
    expect(indicators.map(({ name, description, target }) => [name, description, target].map(told))).toEqual([
      ['B2 合格率', 'C2 验收', 'D2 ≥95%'],
      ['C3 到场', 'D3 ≥98%', 'E3'],
    ]);
  });

  it('has its targets in two columns', () => {
    const { indicators } = blockOf(
      [
        ['一级指标', '二级指标', '三级指标', '指标值', null, '确定依据'],
        ['质量指标', '合格率', '≥', 95, '合同'],
      ],
      5,
    );
    expect(indicators.map(({ target }) => told(target))).toEqual(['D2 95']);
  });

  it.each<[string, Grid, readonly string[]]>([
    [
      'levels that do not stand side by side',
      [
        ['一级指标', null, '二级指标', '三级指标', '指标值'],
        ['质量指标', '合格率', '≥95%'],
      ],
      ['D2'],
    ],
    [
      'a row that reaches the last column',
      [HEADER, ['质量指标', '合格率', '验收', '≥95%', '合同', '合同']],
      ['C2 验收'],
    ],
    [
      'nothing where the second level stands',
      [HEADER, ['质量指标', null, '合格率', null, '≥95%']],
      ['C2 合格率'],
    ],
    ['the second level twice', [HEADER, ['质量指标', '质量指标', '合格率', null, '≥95%']], ['C2 合格率']],
    ['a first level', [HEADER, ['满意度指标', '满意', '满意度', null, '≥95%']], ['C2 满意度']],
  ])('is not seen in %s', (_case, grid, expected) => {
    expect(blockOf(grid, 5).indicators.map(({ name }) => told(name))).toEqual(expected);
  });
});
