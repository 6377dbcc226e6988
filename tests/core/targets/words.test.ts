import { isQuantified, parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

describe('grades', () => {
  it.each([
    ['优', 'grade ? 优'],
    ['良', 'grade ? 良'],
    ['优良。', 'grade ? 优良'],
    ['优秀', 'grade ? 优秀'],
    ['合格', 'grade ? 合格'],
    ['验收合格', 'grade ? 验收合格'],
    ['达标', 'grade ? 达标'],
    ['一级', 'grade ? 一级'],
    ['二级及以上', 'grade ≥ 二级'],
    ['3级', 'grade ? 3级'],
    ['甲级', 'grade ? 甲级'],
    ['A级', 'grade ? A级'],
    ['3A级', 'grade ? 3A级'],
    ['Ⅲ级以上', 'grade ≥ III级'],
    ['三星级', 'grade ? 三星级'],
    ['Ⅲ类及以上', 'grade ≥ III类'],
    ['Ⅳ类水质', 'grade ? IV类水质'],
    ['地表水三类', 'grade ? 三类'],
    ['劣V类', 'grade ? 劣V类'],
    ['等保三级', 'grade ? 三级'],
    ['达到优秀', 'grade ? 优秀'],
    ['达到合格标准', 'grade ? 合格'],
    ['不低于合格', 'grade ≥ 合格'],
    ['≥良', 'grade ≥ 良'],
    ['考核优秀等次', 'grade ? 优秀'],
    ['2022年度考核优秀', 'grade ? 优秀'],
    ['绩效评价优良', 'grade ? 优良'],
    ['年度综合考评合格', 'grade ? 合格'],
    ['三级甲等', 'grade ? 三级甲等'],
    ['一次性验收合格', 'grade ? 合格'],
    ['一次验收合格', 'grade ? 合格'],
    ['竣工验收合格', 'grade ? 合格'],
    ['评定为优秀', 'grade ? 优秀'],
    ['良好及以上', 'grade ≥ 良好'],
    ['较好以上', 'grade ≥ 较好'],
    ['基本合格及以上', 'grade ≥ 基本合格'],
    ['良好等次', 'grade ? 良好'],
    ['国家一级', 'grade ? 国家一级'],
    ['5A', 'grade ? 5A'],
    ['AAA级', 'grade ? AAA级'],
    ['A+', 'grade ? A+'],
    ['IV级', 'grade ? IV级'],
    ['乙等', 'grade ? 乙等'],
    ['五星', 'grade ? 五星'],
    ['5星级', 'grade ? 5星级'],
    ['一等奖', 'grade ? 一等奖'],
    ['二等', 'grade ? 二等'],
    ['2类', 'grade ? 2类'],
    ['II类水', 'grade ? II类水'],
    ['劣Ⅴ类水质', 'grade ? 劣V类水质'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    '良好',
    '较好',
    '工程质量达到合格标准',
    '达到国家标准',
    '符合标准',
    '优于去年',
    '持续提升',
    '明显',
    '十分满意',
    '验收合格情况',
  ])('%s is no grade', (text) => {
    expect(shown(parseTarget(text))).toBe('text');
  });
});

describe('nothing', () => {
  it.each([
    ['', 'empty'],
    [' \u3000\n', 'empty'],
    ['不涉及', 'not-applicable 不涉及'],
    [' 不 涉 及。', 'not-applicable 不涉及'],
    ['（不适用）', 'not-applicable 不适用'],
    ['N/A', 'not-applicable N/A'],
    ['无', 'none 无'],
    ['—', 'none —'],
    ['-', 'none -'],
    ['/', 'none /'],
    ['一', 'none 一'],
    ['……', 'text'],
    ['。', 'text'],
    ['无重大事故', 'text'],
    ['不涉及民生', 'text'],
  ])('%j → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('text', () => {
  it.each([
    ['1.完成培训5次；2.发放补贴10人', 'text | 5 次 | 10 人'],
    ['①完成5件②完成3件', 'text | 5 件 | 3 件'],
    ['开展五次培训，每次一百人', 'text | 5 次 | 100 人'],
    ['90%以上案件按期办结', 'text | 90 %'],
    ['前10名', 'text | 10 名'],
    ['补助500元/人，共100人', 'text | 500 元/人 | 100 人'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    '按照《人民法院诉讼文书材料立卷规范》',
    '《2023年建设标准（第3版）》',
    '冀高法发〔2018〕9号规定的标准',
    '第3条',
    '5号楼装修',
    'ISO9001',
    'GB/T 50010',
    '12345热线',
    '5G网络全覆盖',
    '五险一金',
    '三公经费',
    '一体化',
    '一次性',
    '统一',
    '几十人',
    '数百人',
    '1234567890123456789012345678901234567890',
  ])('%s counts nothing', (text) => {
    expect(shown(parseTarget(text))).toBe('text');
  });
});

describe('isQuantified', () => {
  it.each([
    '≥6000件',
    '0',
    '5～10件',
    '12月底前',
    '结案后三个月内',
    '当日',
    '合格',
    '主体完成80%，装修完成50%',
    '2023年12月31日前完成全部建设任务',
    '全年按月当日发放',
    '≥≤5件',
  ])('%s: yes', (text) => {
    expect(isQuantified(parseTarget(text))).toBe(true);
  });

  it.each([
    '',
    '无',
    '不涉及',
    '良好',
    '持续提升',
    '合同约定',
    '冀高法【2019】117号',
    '≥',
    '提高裁判文书信息合格情况',
  ])('%j: no', (text) => {
    expect(isQuantified(parseTarget(text))).toBe(false);
  });
});
