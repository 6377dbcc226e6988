import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

describe('one number', () => {
  it.each([
    ['≥6000件', 'number ≥ 6000 件'],
    ['≥ 1,200 件', 'number ≥ 1200 件'],
    ['≥１，２００件', 'number ≥ 1200 件'],
    ['≥3640\n平方米', 'number ≥ 3640 平方米'],
    ['28187平方米', 'number ? 28187 平方米'],
    ['3.5万人', 'number ? 3.5 万人'],
    ['0', 'number ? 0'],
    ['96.5', 'number ? 96.5'],
    ['.95', 'number ? 0.95'],
    ['100件左右', 'number ? 100 件'],
    ['约300人', 'number ? 300 人'],
    ['100余件', 'number ? 100 件'],
    ['二十余所', 'number ? 20 所'],
    ['两千多户', 'number ? 2000 户'],
    ['≤￥240,000.00', 'number ≤ 240000 元'],
    ['¥24万元', 'number ? 24 万元'],
    ['RMB 24万', 'number ? 24 万元'],
    ['￥1.2亿', 'number ? 1.2 亿元'],
    ['人民币24万件', 'number ? 24 万件'],
    ['≯5%', 'number ≤ 5 %'],
    ['≮90%', 'number ≥ 90 %'],
    ['≠0', 'text | 0'],
    ['≈60人', 'number ? 60 人'],
    ['大于（等于）90%', 'number ≥ 90 %'],
    ['50人（次）', 'number ? 50 人次'],
    ['50人（次）/年', 'number ? 50 人次/年'],
    ['500元/（人·天）', 'number ? 500 元/人·天'],
    ['500元/（人/天）', 'number ? 500 元/人·天'],
    ['500元/人×天', 'number ? 500 元/人·天'],
    ['500元/人*天', 'number ? 500 元/人·天'],
    ['500元/人、天', 'number ? 500 元/人·天'],
    ['20来人', 'number ? 20 人'],
    ['100来访人次', 'number ? 100 来访人次'],
    ['12000M2', 'number ? 12000 平方米'],
    ['逾95%', 'number > 95 %'],
    ['95%（不含）以上', 'number > 95 %'],
    ['95%以上（不含95%）', 'number > 95 %'],
    ['95%以上（不含本数）', 'number > 95 %'],
    ['5%以下(不含)', 'number < 5 %'],
    ['5万元以内（不含）', 'number < 5 万元'],
    ['24万元以下（不含税）', 'number ≤ 24 万元'],
    ['1.5W人次', 'number ? 1.5 万人次'],
    ['60W灯', 'number ? 60 W灯'],
    ['2个亿', 'number ? 2 亿'],
    ['2个亿以上', 'number ≥ 2 亿'],
    ['培育2个亿元企业', 'number ? 2 个'],
    ['2仟万元', 'number ? 2000 万元'],
    ['2000RMB', 'number ? 2000 元'],
    ['24万人民币', 'number ? 24 万元'],
    ['24万元人民币', 'number ? 24 万元'],
    ['+5%', 'number ? 5 %'],
    ['+5', 'number ? 5'],
    ['≥+5%', 'number ≥ 5 %'],
    ['增长+5%', 'number ? 5 %'],
    ['T+1日', 'text | 1 天 | duration'],
    ['N+1', 'text | 1'],
    ['1+1件', 'text | 1 | 1 件'],
    ['8:30', 'text | 8 | 30'],
    ['9:00前', 'text | 9 | 0'],
    ['比例3:10', 'number ? 0.3 比值'],
    ['≥3:10', 'number ≥ 0.3 比值'],
    ['3:5', 'number ? 0.6 比值'],
    ['3:100', 'number ? 0.03 比值'],
    ['3:60', 'number ? 0.05 比值'],
    ['会前培训5人', 'number ? 5 人'],
    [`${'目'.repeat(40)}≥5件`, 'number ≥ 5 件'],
    [`${'目'.repeat(41)}≥5件`, 'text | 5 件'],
    [`≥5件（${'目'.repeat(195)}）`, 'number ≥ 5 件'],
    [`≥5件（${'目'.repeat(196)}）`, 'text | 5 件'],
    ['24w元', 'number ? 24 万元'],
    ['3个日历日', 'number ? 3 天'],
    ['1.5E+03元', 'number ? 1500 元'],
    ['零下18℃', 'number ? -18 摄氏度'],
    ['3万多人', 'number ? 3 万人'],
    ['60名工作人员', 'number ? 60 名'],
    ['0投诉', 'number ? 0 投诉'],
    ['零事故', 'number ? 0 事故'],
    ['培训60人', 'number ? 60 人'],
    ['1、≥6000件', 'number ≥ 6000 件'],
    ['①≥6000件', 'number ≥ 6000 件'],
    ['60（人）', 'number ? 60 人'],
    ['5台（套）', 'number ? 5 台'],
    ['≥5件（其中刑事2件）', 'number ≥ 5 件'],
    ['5次（含）以上', 'number ≥ 5 次'],
    ['5次以上（含5次）', 'number ≥ 5 次'],
    ['“≥90%”', 'number ≥ 90 %'],
    ['-5%', 'number ? -5 %'],
    ['≥-5%', 'number ≥ -5 %'],
    ['PM2.5浓度≤35微克/立方米', 'number ≤ 35 微克/立方米'],
    ['12368热线接通率≥95%', 'number ≥ 95 %'],
    ['≤34万6千元', 'number ≤ 346000 元'],
    ['不超过1亿2000万元', 'number ≤ 12000 万元'],
    ['≥1万2千人次', 'number ≥ 12000 人次'],
    ['3百余户', 'number ? 300 户'],
    ['5万公里', 'number ? 5 万公里'],
    ['提高3百分点', 'number ? 3 百分点'],
    ['材料费10万元、劳务费5万元', 'text | 10 万元 | 5 万元'],
    ['10万20人次', 'text | 10 万 | 20 人次'],
    ['≥90%，特殊情况除外', 'number ≥ 90 %'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['90％', 'number ? 90 %'],
    ['100百分比', 'number ? 100 %'],
    ['90（%）', 'number ? 90 %'],
    ['（100%）', 'number ? 100 %'],
    ['100%（全部）', 'number ? 100 %'],
    ['100%全覆盖', 'number ? 100 %'],
    ['90%。', 'number ? 90 %'],
    ['百分之九十', 'number ? 90 %'],
    ['≥百分之九十五', 'number ≥ 95 %'],
    ['百分之90以上', 'number ≥ 90 %'],
    ['百分之百', 'number ? 100 %'],
    ['≥九十%', 'number ≥ 90 %'],
    ['≤3.5‰', 'number ≤ 3.5 ‰'],
    ['千分之三以内', 'number ≤ 3 ‰'],
    ['提高5个百分点', 'number ? 5 百分点'],
    ['增长5%', 'number ? 5 %'],
  ])('per cent: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['≥三次', 'number ≥ 3 次'],
    ['两次以上', 'number ≥ 2 次'],
    ['三百二十五人', 'number ? 325 人'],
    ['≤三百万元', 'number ≤ 300 万元'],
    ['五万元', 'number ? 5 万元'],
    ['≥三', 'number ≥ 3'],
    ['一年半', 'number ? 1.5 年'],
    ['九成以上', 'number ≥ 90 %'],
    ['8.5成', 'number ? 85 %'],
    ['8成新', 'number ? 8 成新'],
  ])('Chinese numerals: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['≤10分钟', 'number ≤ 10 分钟'],
    ['≤30日', 'number ≤ 30 天'],
    ['不超过10分钟', 'number ≤ 10 分钟'],
    ['30天', 'number ? 30 天'],
    ['3个月', 'number ? 3 个月'],
    ['≥4个季度', 'number ≥ 4 季度'],
    ['10min', 'number ? 10 分钟'],
    ['10年以上', 'number ≥ 10 年'],
  ])('a time without 内 is a number: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['500元/人·月', 'number ? 500 元/人·月'],
    ['≤500元/人/月', 'number ≤ 500 元/人·月'],
    ['500元每人每月', 'number ? 500 元/人·月'],
    ['500元/月/人', 'number ? 500 元/人·月'],
    ['1200元/人年', 'number ? 1200 元/人·年'],
    ['每个村5万元', 'number ? 5 万元/村'],
    ['每个工作日3次', 'number ? 3 次/工作日'],
    ['￥500/人', 'number ? 500 元/人'],
    ['￥0.5万/户', 'number ? 0.5 万元/户'],
    ['202001-202012元', 'interval 202001 元 … 202012 元'],
    ['202001-202012', 'text | date'],
    ['201913-202012', 'interval 201913 … 202012'],
    ['每人每月500元', 'number ? 500 元/人·月'],
    ['每人不超过500元', 'number ≤ 500 元/人'],
    ['人均≤500元', 'number ≤ 500 元/人'],
    ['平均每案2000元', 'number ? 2000 元/案'],
    ['每月工资3532元', 'number ? 3532 元/月'],
    ['每年≥1次', 'number ≥ 1 次/年'],
    ['每年完成5次', 'number ? 5 次/年'],
    ['不少于3次/年', 'number ≥ 3 次/年'],
    ['每年增长≥5%', 'number ≥ 5 %'],
    ['每次不超过30分钟', 'number ≤ 30 分钟'],
    ['500元/m2', 'number ? 500 元/平方米'],
    ['3千万元', 'number ? 3000 万元'],
    ['300万', 'number ? 300 万'],
    ['人民币300万元', 'number ? 300 万元'],
  ])('rates and money: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['1200平米', '平方米', '平米'],
    ['1200㎡', '平方米', 'm2'],
    ['100百分比', '%', '百分比'],
    ['30日', '天', '日'],
    ['60名工作人员', '名', '名'],
    ['100', null, null],
  ])('%s keeps the unit as written beside the canonical one', (text, unit, writtenUnit) => {
    expect(parseTarget(text)).toMatchObject({ kind: 'number', quantity: { unit, writtenUnit } });
  });
});

describe('comparators', () => {
  it.each([
    ['<=292.01万元', 'number ≤ 292.01 万元'],
    ['≤２９３万元', 'number ≤ 293 万元'],
    ['＞20%', 'number > 20 %'],
    ['＜5', 'number < 5'],
    ['≧90%', 'number ≥ 90 %'],
    ['≦5', 'number ≤ 5'],
    ['⩾5', 'number ≥ 5'],
    ['⩽5', 'number ≤ 5'],
    ['=>5', 'number ≥ 5'],
    ['=<5', 'number ≤ 5'],
    ['＞＝5', 'number ≥ 5'],
    ['＞=5', 'number ≥ 5'],
    ['=100%', 'number = 100 %'],
    ['＝ 100 ％', 'number = 100 %'],
  ])('signs: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['大于等于80%', 'number ≥ 80 %'],
    ['大于 或 等于 80%', 'number ≥ 80 %'],
    ['大于80%', 'number > 80 %'],
    ['超过80%', 'number > 80 %'],
    ['小于等于100%', 'number ≤ 100 %'],
    ['小于或等于100%', 'number ≤ 100 %'],
    ['低于5%', 'number < 5 %'],
    ['等于100%', 'number = 100 %'],
    ['不低于95%', 'number ≥ 95 %'],
    ['不少于50人', 'number ≥ 50 人'],
    ['不得低于95%', 'number ≥ 95 %'],
    ['至少3次', 'number ≥ 3 次'],
    ['不超过300万元', 'number ≤ 300 万元'],
    ['不得超过300万元', 'number ≤ 300 万元'],
    ['未超过300万元', 'number ≤ 300 万元'],
    ['不高于5%', 'number ≤ 5 %'],
    ['不大于5%', 'number ≤ 5 %'],
    ['不突破292万元', 'number ≤ 292 万元'],
    ['90%以上', 'number ≥ 90 %'],
    ['5件及以上', 'number ≥ 5 件'],
    ['300万元以内', 'number ≤ 300 万元'],
    ['100件以下', 'number ≤ 100 件'],
    ['控制在292万元以内', 'number ≤ 292 万元'],
    ['控制在292万元', 'number ≤ 292 万元'],
    ['达到90%以上', 'number ≥ 90 %'],
    ['达98%以上', 'number ≥ 98 %'],
    ['≤5%左右', 'number ≤ 5 %'],
    ['≥90%（含）', 'number ≥ 90 %'],
  ])('words: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['≥90%以上', 'number ≥ 90 %'],
    ['不低于90%以上', 'number ≥ 90 %'],
    ['大于90%以上', 'number > 90 %'],
    ['不超过300万元以内', 'number ≤ 300 万元'],
    ['控制在90%以上', 'number ≥ 90 %'],
  ])('saying it twice is no fault: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it('达到 alone sets no direction', () => {
    expect(shown(parseTarget('达到90%'))).toBe('number ? 90 %');
  });

  it.each([
    ['满意度≥90%', 'number ≥ 90 %'],
    ['满意度：90%', 'number ? 90 %'],
    ['服务对象满意度达到90%以上', 'number ≥ 90 %'],
    ['保证单位正常运转比率大于80%。', 'number > 80 %'],
    ['总成本控制率小于等于100%', 'number ≤ 100 %'],
    ['2022年各类案件（不含执行案件）结案率达到90%以上', 'number ≥ 90 %'],
    ['2022年法定（正常）审限内结案率达98%以上', 'number ≥ 98 %'],
    ['验收合格率100%', 'number ? 100 %'],
    ['人大、政协、基层法院等单位进行满意度测评100%。', 'number ? 100 %'],
    ['收益人员满意度（100%）（已审核确定的具体指标名称）', 'number ? 100 %'],
  ])('after the name of what is counted: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('faults', () => {
  it.each([
    ['≥≤5件', 'two-comparators'],
    ['≥>5', 'two-comparators'],
    ['≥≥5', 'two-comparators'],
    ['≥不超过5', 'two-comparators'],
    ['≥90%以下', 'two-comparators'],
    ['等于100%以上', 'two-comparators'],
    ['不超过300万元以上', 'two-comparators'],
    ['≥30日内', 'two-comparators'],
    ['≥≤', 'two-comparators'],
    ['≥', 'empty-comparator'],
    ['≥件', 'empty-comparator'],
    ['≥ %', 'empty-comparator'],
    ['≤万元', 'empty-comparator'],
    ['不低于', 'empty-comparator'],
    ['90%≥', 'empty-comparator'],
    ['10～5件', 'reversed-interval'],
    ['≥10且≤5', 'reversed-interval'],
  ])('%s: %s', (text, problem) => {
    expect(shown(parseTarget(text))).toBe(problem);
  });

  it.each([
    ['≥上年水平', 'text'],
    ['不低于合同约定', 'text'],
    ['≥XX件', 'text'],
    ['最高', 'text'],
  ])('%s is none', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('intervals', () => {
  it.each([
    ['5～10件', 'interval 5 件 … 10 件'],
    ['5件—10件', 'interval 5 件 … 10 件'],
    ['90%-95%', 'interval 90 % … 95 %'],
    ['3~5%', 'interval 3 % … 5 %'],
    ['5至10件', 'interval 5 件 … 10 件'],
    ['一至两次', 'interval 1 次 … 2 次'],
    ['在80%到90%之间', 'interval 80 % … 90 %'],
    ['控制在5%-10%以内', 'interval 5 % … 10 %'],
    ['3-5个工作日', 'interval 3 工作日 … 5 工作日'],
    ['≥5且≤10', 'interval 5 … 10'],
    ['≥5件，≤10件', 'interval 5 件 … 10 件'],
    ['≤10件且≥5件', 'interval 5 件 … 10 件'],
    ['大于80%小于90%', 'interval 80 % … 90 %'],
    ['不低于5件且不超过10件', 'interval 5 件 … 10 件'],
    ['80%≤满意度≤90%', 'interval 80 % … 90 %'],
    ['90%≥满意度≥80%', 'interval 80 % … 90 %'],
    ['每年1-2次', 'interval 1 次/年 … 2 次/年'],
    ['5件-5件', 'interval 5 件 … 5 件'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['主体完成80%，装修完成50%', 'text | 80 % | 50 %'],
    ['完成率≥90％；合格率≥95％', 'text | 90 % | 95 %'],
    ['5件-10人', 'text | 5 件 | 10 人'],
    ['500元-1万元', 'text | 500 元 | 1 万元'],
    ['≥90%-95%', 'text | 90 % | 95 %'],
    ['5 10', 'text | 5 | 10'],
    ['≥1,2000件', 'text | 1 | 2000 件'],
    ['1/3', 'text | 1 | 3'],
    ['三分之十', 'text | 10 | 3'],
    ['≤12/31', 'text | 12 | 31'],
    ['≥3/2', 'text | 3 | 2'],
    ['1:0', 'text | 1 | 0'],
    ['1:20，其中高级职称1人', 'text | 1 | 20 | 1 人'],
    ['三分之二以上的群众满意', 'text | 2 | 3'],
    ['每月1次，全年12次', 'text | 1 次 | 12 次'],
    ['100元±5%', 'text | 100 元 | 5 %'],
    ['100±5%', 'text | 100 | 5 %'],
    ['≥±5%', 'text | 5 %'],
    ['≥20±2℃', 'text | 20 | 2 摄氏度'],
    ['7×24小时', 'text | 7 | 24 小时 | duration'],
  ])('two numbers that bound nothing: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('names before a number', () => {
  it.each([
    ['每县不少于1个', 'number ≥ 1 个/县'],
    ['每校至少1名', 'number ≥ 1 名/校'],
    ['不超过预算50万元', 'number ≤ 50 万元'],
    ['预算50万元', 'number ? 50 万元'],
    ['不超过预算数', 'text'],
    ['≤预算数', 'text'],
    ['差错率0', 'number ? 0'],
    ['重大安全事故为零', 'number ? 0'],
    ['安全事故3', 'text | 3'],
    ['60岁以上人员≥300人', 'number ≥ 300 人'],
    ['3岁以下婴幼儿照护机构2家', 'number ? 2 家'],
    ['35岁以下的比例≥50%', 'number ≥ 50 %'],
    ['平均年龄≤35岁', 'number ≤ 35 岁'],
    ['平均年龄35岁以下', 'number ≤ 35 岁'],
    ['完成2023年计划任务', 'text'],
    ['全省排名第1-3名', 'text'],
    ['0—6岁儿童', 'text | 0 | 6 岁'],
    ['65周岁以上老人', 'text | 65 周岁'],
    ['≥1.2万㎡', 'number ≥ 1.2 万平方米'],
    ['≥1000亩次', 'number ≥ 1000 亩次'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('what an amount is for', () => {
  it.each([
    ['人均3500元/月', 'number ? 3500 元/人·月'],
    ['每人每月500元/人', 'number ? 500 元/人·月'],
    ['每年≤5次/年', 'number ≤ 5 次/年'],
    ['3500元（人均）', 'number ? 3500 元/人'],
    ['≤500元（每天）', 'number ≤ 500 元/天'],
    ['450元/人.天', 'number ? 450 元/人·天'],
    ['850元/生.年', 'number ? 850 元/生·年'],
    ['封顶50万元', 'number ≤ 50 万元'],
    ['〉90%', 'number > 90 %'],
    ['〈5%', 'number < 5 %'],
    ['按〈办法〉执行', 'text'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('ratios and fractions', () => {
  it.each([
    ['师生比1:20', 'number ? 0.05 比值'],
    ['师生比不低于1：20', 'number ≥ 0.05 比值'],
    ['≤1∶5', 'number ≤ 0.2 比值'],
    ['配套比例不低于1:1.5', 'number ≥ 0.666666666666667 比值'],
    ['1/3以上', 'number ≥ 33.3333333333333 %'],
    ['占比不低于三分之二', 'number ≥ 66.6666666666667 %'],
    ['≤1/10', 'number ≤ 10 %'],
    ['≥≤1/3', 'two-comparators'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('deviations', () => {
  it.each([
    ['±5%', 'interval -5 % … 5 %'],
    ['+-5%', 'interval -5 % … 5 %'],
    ['正负5%', 'interval -5 % … 5 %'],
    ['±5%以内', 'interval -5 % … 5 %'],
    ['误差不超过±5%', 'interval -5 % … 5 %'],
    ['控制在±10%范围内', 'interval -10 % … 10 %'],
    ['20±2℃', 'interval 18 摄氏度 … 22 摄氏度'],
    ['湿度50%±5%', 'interval 45 % … 55 %'],
    ['100±5人', 'interval 95 人 … 105 人'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('below zero', () => {
  it.each([
    ['-5～10℃', 'interval -5 摄氏度 … 10 摄氏度'],
    ['气温-5～10℃', 'interval 5 摄氏度 … 10 摄氏度'],
    ['冷库温度≤-18℃', 'number ≤ -18 摄氏度'],
    ['增长率不低于-5%', 'number ≥ -5 %'],
    ['验收合格率-95%', 'number ? 95 %'],
    ['20231331', 'number ? 20231331'],
    ['20231231元', 'number ? 20231231 元'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('counts per period', () => {
  it.each([
    ['全年12次', 'number ? 12 次'],
    ['全年不少于4次', 'number ≥ 4 次'],
    ['全年累计支出≤20万元', 'number ≤ 20 万元'],
    ['每月至少1次', 'number ≥ 1 次/月'],
    ['每半年1次', 'number ? 1 次/半年'],
    ['1次/年', 'number ? 1 次/年'],
    ['全年', 'text | date'],
    ['全年无休', 'text | date'],
    ['全年正常运转，故障不超过3次', 'text | 3 次 | date'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
