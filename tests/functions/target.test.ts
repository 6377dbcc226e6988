import { BLANK, FunctionCalls } from './support/excel';

let excel: FunctionCalls;
let web: FunctionCalls;
beforeAll(async () => {
  excel = await FunctionCalls.load();
  web = await FunctionCalls.load({ habit: 'web' });
});

describe('TARGET', () => {
  it.each<[unknown, unknown[][]]>([
    ['≥6000件', [['≥', 6000, '件']]],
    ['达到90%以上', [['≥', 90, '%']]],
    ['2023年12月31日前', [['≤', 45291, '日期']]],
    ['2023年底前', [['≤', 45291, '日期']]],
    ['2023年6月底前', [['≤', 45107, '日期']]],
    ['2023年12月31日', [['', 45291, '日期']]],
    ['≤34.6万元', [['≤', 34.6, '万元']]],
    ['＞20%', [['>', 20, '%']]],
    ['=100%', [['=', 100, '%']]],
    ['小于等于100%', [['≤', 100, '%']]],
    ['60人', [['', 60, '人']]],
    ['28187平方米', [['', 28187, '平方米']]],
    ['28187', [['', 28187, '']]],
    [28187, [['', 28187, '']]],
    [0.9, [['', 0.9, '']]],
    ['0', [['', 0, '']]],
    ['30日内', [['≤', 30, '天']]],
    ['结案后三个月内', [['≤', 3, '个月']]],
    [
      '5～10件',
      [
        ['≥', 5, '件'],
        ['≤', 10, '件'],
      ],
    ],
    [
      '90%-95%',
      [
        ['≥', 90, '%'],
        ['≤', 95, '%'],
      ],
    ],
  ])('%j', (text, rows) => {
    expect(excel.spill('TARGET', text)).toEqual(rows);
  });

  it.each<[unknown, string, string]>([
    ['良好', '#N/A', '定性'],
    ['优', '#N/A', '定性'],
    ['持续提升', '#N/A', '定性'],
    ['当日', '#N/A', '定性'],
    ['不涉及', '#N/A', '没有指标值'],
    ['无', '#N/A', '没有指标值'],
    ['12月底前', '#N/A', '年份'],
    [BLANK, '#N/A', '没有指标值'],
    [0, '#N/A', '没有指标值'],
    ['≥', '#VALUE!', '读不懂'],
    ['≥≤5件', '#VALUE!', '读不懂'],
    ['10～5件', '#VALUE!', '读不懂'],
    [true, '#VALUE!', '指标值'],
    [{ code: '#REF!' }, '#VALUE!', '#REF!'],
  ])('%p is %s', (text, error, words) => {
    for (const calls of [excel, web]) {
      expect(calls.cell('TARGET', text)).toBe(error);
      expect(calls.message('TARGET', text)).toContain(words);
    }
  });
});

describe('MEETS', () => {
  it.each<[unknown, unknown, unknown]>([
    ['≥6000件', 6000, true],
    ['≥6000件', 5999, false],
    ['≥6000件', '6,200件', true],
    ['>20%', 0.2, false],
    ['>20%', 0.201, true],
    ['≥90%', 0.91, true],
    ['≥90%', 0.9, true],
    ['≥90%', 0.899, false],
    ['≥90%', '91%', true],
    ['≥90%', '89.9%', false],
    ['=100%', 1, true],
    ['=100%', 0.999, false],
    ['≤5%', 0.03, true],
    ['≤5%', 3, false],
    ['≤34.6万元', 34.6, true],
    ['34.6万元', 34.6, true],
    ['34.6万元', 34.7, false],
    ['34.6万元', '346000元', true],
    ['34.6万元', '346001元', false],
    ['500元/人', '500元/人', true],
    ['60人', 60, true],
    ['60人', 59, false],
    ['6000', '6000件', true],
    [6000, 6001, true],
    ['30日内', 30, true],
    ['30日内', '31天', false],
    ['5～10件', 5, true],
    ['5～10件', 10, true],
    ['5～10件', 4, false],
    ['5～10件', 11, false],
    ['2023年12月31日前', 45291, true],
    ['2023年12月31日前', 45292, false],
    ['2023年12月31日前', '2023年12月20日', true],
    ['2023年12月31日前', '2024-01-01', false],
    ['2023年12月31日', '2023-11-30', true],
    ['≥1件', BLANK, false],
    ['≤5件', BLANK, true],
    ['0', 0, true],
    ['≤5件', '无', true],
    ['≥0.1', 0.1, true],
    ['≥0.3', 0.1 + 0.2, true],
  ])('%j, actual %p: %p', (target, actual, met) => {
    expect(excel.cell('MEETS', target, actual)).toBe(met);
    expect(web.cell('MEETS', target, actual)).toBe(met);
  });

  it.each<[unknown, unknown, string, string]>([
    ['良好', 1, '#N/A', '定性'],
    ['优', '优', '#N/A', '定性'],
    [BLANK, 1, '#N/A', '没有指标值'],
    ['12月底前', '2023-12-01', '#N/A', '年份'],
    ['≥6000件', '很多', '#VALUE!', '很多'],
    ['≥6000件', '≥6000件', '#VALUE!', '不是一个数'],
    ['≥6000件', '6000人', '#VALUE!', '单位'],
    ['≥6000件', '60%', '#VALUE!', '单位'],
    ['6000', '60%', '#VALUE!', '没有单位'],
    ['≥90%', '91件', '#VALUE!', '单位'],
    ['≤500元/人', '500元/次', '#VALUE!', '单位'],
    ['2023年12月31日前', BLANK, '#VALUE!', '实际完成值'],
    ['2023年12月31日前', '按时', '#VALUE!', '按时'],
    ['2023年12月31日前', 12, '#VALUE!', '12'],
    ['≥≤5', 5, '#VALUE!', '读不懂'],
  ])('%p, actual %p: %s', (target, actual, error, words) => {
    for (const calls of [excel, web]) {
      expect(calls.cell('MEETS', target, actual)).toBe(error);
      expect(calls.message('MEETS', target, actual)).toContain(words);
    }
  });
});

describe('SCORE', () => {
  it.each<[unknown, unknown, unknown, unknown]>([
    ['≥6000件', 6000, 15, 15],
    ['≥6000件', 5400, 15, 13.5],
    ['≥6000件', -5, 15, 0],
    ['≥6000件', BLANK, 15, 0],
    ['≥90%', 0.81, 10, 9],
    ['≥90%', '81%', 10, 9],
    ['>90%', 0.9, 10, 10],
    ['=100%', 0.98, 5, 4.9],
    ['100%', 0.98, 5, 4.9],
    ['≤20万元', 34.6, 10, 2.7],
    ['20万元', '30万元', 10, 5],
    ['≤20万元', 40, 10, 0],
    ['5～10件', 4, 10, 8],
    ['5～10件', 7, 10, 10],
    ['5～10件', 15, 10, 5],
    ['≥3件', 1, 10, 3.33],
    ['2023年12月31日前', 45291, 5, 5],
    ['≥6000件', 6000, BLANK, 0],
    ['≥6000件', 6000, '15', 15],
  ])('%j, actual %p, weight %p: %p', (target, actual, weight, points) => {
    expect(excel.cell('SCORE', target, actual, weight)).toBe(points);
  });

  it.each<[unknown, unknown, unknown, string, string]>([
    ['良好', '良好', 10, '#N/A', '定性'],
    ['2023年12月31日前', 45292, 5, '#N/A', '人工评分'],
    ['≥6000件', 6000, -1, '#VALUE!', '分值'],
    ['≥6000件', 6000, '十五分', '#VALUE!', '分值'],
    ['≥6000件', '完成', 15, '#VALUE!', '完成'],
  ])('%j, actual %p, weight %p: %s', (target, actual, weight, error, words) => {
    expect(excel.cell('SCORE', target, actual, weight)).toBe(error);
    expect(excel.message('SCORE', target, actual, weight)).toContain(words);
  });
});
