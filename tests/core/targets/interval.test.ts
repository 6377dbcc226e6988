import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

describe('a range from one number to the other', () => {
  it.each([
    ['5件～10件', 'interval 5 件 … 10 件'],
    ['5~~10件', 'interval 5 件 … 10 件'],
    ['5——10件', 'interval 5 件 … 10 件'],
    ['5到10', 'interval 5 … 10'],
    ['5人-10', 'interval 5 人 … 10 人'],
    ['5%～10', 'interval 5 % … 10 %'],
    ['5平米-10平方米', 'interval 5 平方米 … 10 平方米'],
    ['5到10之间', 'interval 5 … 10'],
    ['介于5%-10%之间', 'interval 5 % … 10 %'],
    ['最低5件-10件', 'interval 5 件 … 10 件'],
    ['5-10件以内', 'interval 5 件 … 10 件'],
    ['5-10件左右', 'interval 5 件 … 10 件'],
    ['每人每月500-800元', 'interval 500 元/人·月 … 800 元/人·月'],
    ['温度18～26℃', 'interval 18 摄氏度 … 26 摄氏度'],
    ['10件-5件', 'reversed-interval'],
    ['2023件-5件', 'reversed-interval'],
    ['2023～5件', 'reversed-interval'],
    ['12023-5', 'reversed-interval'],
    ['3023-5', 'reversed-interval'],
    ['1998-2020元', 'interval 1998 元 … 2020 元'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['5件以上-10件', 'text | 5 件 | 10 件'],
    ['5-10件以上', 'text | 5 | 10 件'],
    ['5件-最多10件', 'text | 5 件 | 10 件'],
    ['5件至少10件', 'text | 5 件 | 10 件'],
    ['1万元-20000元', 'text | 1 万元 | 20000 元'],
    ['5件或10件', 'text | 5 件 | 10 件'],
    ['前5-10名', 'text | 5 | 10 名'],
    ['控制在5%-10%以上', 'text | 5 % | 10 %'],
    ['控制在5件到10件以上', 'text | 5 件 | 10 件'],
    ['2023-13', 'text | 2023 | 13'],
    ['2023-1', 'text | 2023 | 1'],
    ['2023-00', 'text | 2023 | 0'],
  ])('none in %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('a range below zero', () => {
  it.each([
    ['-25～-18℃', 'interval -25 摄氏度 … -18 摄氏度'],
    ['-18℃至-25℃', 'interval -25 摄氏度 … -18 摄氏度'],
    ['冷库温度-25～-18℃', 'interval -25 摄氏度 … -18 摄氏度'],
    ['负25至负18℃', 'interval -25 摄氏度 … -18 摄氏度'],
    ['偏差率0～-5%', 'interval -5 % … 0 %'],
    ['-5%～0', 'interval -5 % … 0 %'],
    ['≥-5%且≤-1%', 'interval -5 % … -1 %'],
    ['-5%≤增幅≤-1%', 'interval -5 % … -1 %'],
    ['不低于-5%且不高于-1%', 'interval -5 % … -1 %'],
    ['≥-1%且≤-5%', 'reversed-interval'],
    ['-5-3℃', 'interval -5 摄氏度 … 3 摄氏度'],
    ['-5--3℃', 'interval -5 摄氏度 … -3 摄氏度'],
    ['－5－－3℃', 'interval -5 摄氏度 … -3 摄氏度'],
    ['-5℃--3℃', 'interval -5 摄氏度 … -3 摄氏度'],
    ['-3--5℃', 'interval -5 摄氏度 … -3 摄氏度'],
    ['≤-5--3℃', 'text | 5 | 3 摄氏度'],
    ['-5——3℃', 'interval -5 摄氏度 … 3 摄氏度'],
    ['-5——-3℃', 'interval -5 摄氏度 … -3 摄氏度'],
    ['－５ ―― ３℃', 'interval -5 摄氏度 … 3 摄氏度'],
    ['零下25至零下18℃', 'interval -25 摄氏度 … -18 摄氏度'],
    ['零下5℃～3℃', 'interval -5 摄氏度 … 3 摄氏度'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('two comparators that bound one value on both sides', () => {
  it.each([
    ['≥5件≤10件', 'interval 5 件 … 10 件'],
    ['≥5，≤10件', 'interval 5 件 … 10 件'],
    ['≥5件，≤10', 'interval 5 件 … 10 件'],
    ['≥5，，≤10', 'interval 5 … 10'],
    ['≥5件、≤10件', 'interval 5 件 … 10 件'],
    ['≥5件；≤10件', 'interval 5 件 … 10 件'],
    ['≥5件，同时≤10件', 'interval 5 件 … 10 件'],
    ['≥5件但不超过10件', 'interval 5 件 … 10 件'],
    ['建设面积不少于500平方米且不多于800平方米', 'interval 500 平方米 … 800 平方米'],
    ['5件以上10件以下', 'interval 5 件 … 10 件'],
    ['10件以下5件以上', 'interval 5 件 … 10 件'],
    ['不低于5%，控制到10%以内', 'interval 5 % … 10 %'],
    ['超过5件不足10件', 'interval 5 件 … 10 件'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['≥5件且≥10件', 'text | 5 件 | 10 件'],
    ['≤5件且≤10件', 'text | 5 件 | 10 件'],
    ['=5件且≤10件', 'text | 5 件 | 10 件'],
    ['≥5件且10件', 'text | 5 件 | 10 件'],
    ['5件且≤10件', 'text | 5 件 | 10 件'],
    ['10件≥5件', 'text | 10 件 | 5 件'],
    ['≥≤5件且≤10件', 'text | 5 件 | 10 件'],
    ['≥5且件≤10件', 'text | 5 | 10 件'],
    ['≥5件。≤10件', 'text | 5 件 | 10 件'],
    ['≥90%，满意度≤95%', 'text | 90 % | 95 %'],
  ])('none in %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('what is bounded stands between the numbers', () => {
  it.each([
    ['5≤x≤10', 'interval 5 … 10'],
    ['10≥数量≥5', 'interval 5 … 10'],
    ['5件≤数量≤10件', 'interval 5 件 … 10 件'],
    ['80%<=满意度<=90%', 'interval 80 % … 90 %'],
    ['80%＜满意度≤90%', 'interval 80 % … 90 %'],
    ['80%>=满意度>=70%', 'interval 70 % … 80 %'],
    ['80%≤服务对象和受益群众满意度≤90%', 'interval 80 % … 90 %'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['80%≤满意度≥90%', 'text | 80 % | 90 %'],
    ['5件<数量>3件', 'text | 5 件 | 3 件'],
    ['80%=满意度=90%', 'text | 80 % | 90 %'],
    ['80%=满意度≤90%', 'text | 80 % | 90 %'],
    ['≥80%≤满意度≤90%', 'text | 80 % | 90 %'],
    ['指标80%≤满意度≤90%', 'text | 80 % | 90 %'],
    ['80%≤满意度≤90%以内', 'text | 80 % | 90 %'],
    ['80%≤满意度≤90%以上', 'text | 80 % | 90 %'],
    ['80%≤≤≤满意度≤90%', 'text | 80 % | 90 %'],
    ['80%≤满意度≤≤≤90%', 'text | 80 % | 90 %'],
    ['80%≤服务对象和受益群众总体的满意度≤90%', 'text | 80 % | 90 %'],
  ])('none in %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
