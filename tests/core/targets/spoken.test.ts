import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

describe('so many and more', () => {
  it.each([
    ['100+', 'number ≥ 100'],
    ['100＋', 'number ≥ 100'],
    ['100+人', 'number ≥ 100 人'],
    ['100人+', 'number ≥ 100 人'],
    ['100+人以上', 'number ≥ 100 人'],
    ['1000+家企业', 'number ≥ 1000 家'],
    ['培训100+人次', 'number ≥ 100 人次'],
    ['90%+', 'number ≥ 90 %'],
    ['满意度90%+', 'number ≥ 90 %'],
    ['≥100+', 'number ≥ 100'],
    ['≤100+', 'two-comparators'],
    ['12345+网格', 'text | 12345'],
    ['1+X证书', 'text | 1'],
    ['5+2', 'text | 5 | 2'],
    ['1+1以内', 'text | 1 | 1'],
    ['100++', 'text | 100'],
    ['互联网+', 'text'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('round numbers without a digit', () => {
  it.each([
    ['百余人', 'number ? 100 人'],
    ['千多户', 'number ? 1000 户'],
    ['惠及千余户', 'number ? 1000 户'],
    ['万余人次', 'number ? 1 万人次'],
    ['近百人', 'number ? 100 人'],
    ['上百人', 'number ? 100 人'],
    ['上千万元', 'number ? 1000 万元'],
    ['近百万元', 'number ? 100 万元'],
    ['近十万元', 'number ? 10 万元'],
    ['上亿元', 'number ? 1 亿元'],
    ['超百家', 'number > 100 家'],
    ['超过百家企业', 'number > 100 家'],
    ['百余人至千余人', 'interval 100 人 … 1000 人'],
    ['逾千人', 'number > 1000 人'],
    ['过万', 'number > 1 万'],
    ['过百人', 'number > 100 人'],
    ['参与过万人次', 'number > 1 万人次'],
    ['达千户以上', 'number ≥ 1000 户'],
    ['达到百人', 'number ? 100 人'],
    ['约百人', 'number ? 100 人'],
    ['百人', 'number ? 100 人'],
    ['百人以上', 'number ≥ 100 人'],
    ['百人左右', 'number ? 100 人'],
    ['百元以内', 'number ≤ 100 元'],
    ['千亩及以上', 'number ≥ 1000 亩'],
    ['≥百件', 'number ≥ 100 件'],
    ['不少于百件', 'number ≥ 100 件'],
    ['大于百人', 'number > 100 人'],
    ['不足百人', 'number < 100 人'],
    ['至少百次', 'number ≥ 100 次'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['三百余人', 'number ? 300 人'],
    ['100百元', 'number ? 10000 元'],
    ['≤千元', 'empty-comparator'],
    ['≥千人次', 'empty-comparator'],
    ['≤万元', 'empty-comparator'],
    ['千元以内', 'text'],
    ['千米', 'text'],
    ['万元以上', 'text'],
    ['数百余人', 'text'],
    ['好几百人', 'text'],
    ['几百人以上', 'text'],
    ['百人计划', 'text'],
    ['每百人床位数≥5张', 'number ≥ 5 张'],
    ['通过百家', 'text'],
    ['网上百家', 'text'],
    ['以上百家', 'text'],
    ['附近百户', 'text'],
    ['传达百户', 'text'],
    ['不过百人', 'text'],
    ['百姓满意', 'text'],
    ['千家万户', 'text'],
  ])('%s stays what it is: %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('some more than tens', () => {
  it.each([
    ['十余次', 'number ? 10 次'],
    ['十几次', 'number ? 10 次'],
    ['二十几人', 'number ? 20 人'],
    ['50几人', 'number ? 50 人'],
    ['不少于十余次', 'number ≥ 10 次'],
    ['百十几人', 'text'],
    ['几十人', 'text'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('a numeral before a word that makes others with it', () => {
  it.each([
    ['不少于三期', 'number ≥ 3 期'],
    ['≥两门', 'number ≥ 2 门'],
    ['不超过十二张', 'number ≤ 12 张'],
    ['至少一班', 'number ≥ 1 班'],
    ['三期以上', 'number ≥ 3 期'],
    ['达到两门及以上', 'number ≥ 2 门'],
    ['三期', 'text'],
    ['一期工程', 'text'],
    ['不低于一级', 'grade ≥ 一级'],
    ['二类以上', 'grade ≥ 二类'],
    ['不低于一组化', 'text'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('parts of the whole', () => {
  it.each([
    ['过半', 'number > 50 %'],
    ['过半数', 'number > 50 %'],
    ['参与率过半。', 'number > 50 %'],
    ['参与人数过半数', 'number > 50 %'],
    ['超过半数', 'number > 50 %'],
    ['半数以上', 'number ≥ 50 %'],
    ['过半年', 'text'],
    ['不过半', 'text'],
    ['九成五', 'number ? 95 %'],
    ['八成五以上', 'number ≥ 85 %'],
    ['八成六', 'number ? 86 %'],
    ['九成半左右', 'number ? 95 %'],
    ['9成5', 'number ? 95 %'],
    ['九成多', 'number ? 90 %'],
    ['9成余', 'number ? 90 %'],
    ['9成5新', 'text | 90 % | 5 新'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('spoken money', () => {
  it.each([
    ['2000块钱', 'number ? 2000 元'],
    ['两千块钱', 'number ? 2000 元'],
    ['2万块钱', 'number ? 2 万元'],
    ['不超过2000块钱', 'number ≤ 2000 元'],
    ['200块钱/人', 'number ? 200 元/人'],
    ['2000块', 'number ? 2000 块'],
    ['2,000 块/人', 'number ? 2000 块/人'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
