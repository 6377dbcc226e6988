import fc from '../support/properties';
import { plain } from '../../src/core/decimal';
import { fold, sourceOf } from '../../src/core/folding';
import { parseChineseNumeral, withArabicNumerals } from '../../src/core/numerals';

const DIGITS = '零一二三四五六七八九';

/** 0–9999 as spoken: 1005 → 一千零五, 10 → 一十. */
function spokenSection(value: number): string {
  let text = '';
  for (const [power, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit > 0) text += DIGITS.charAt(digit) + sign;
    else if (text !== '' && !text.endsWith('零') && value % power > 0) text += '零';
  }
  return text;
}

function spoken(value: number): string {
  const myriads = Math.floor(value / 10_000);
  const rest = value % 10_000;
  if (myriads === 0) return rest === 0 ? '零' : spokenSection(rest);
  const gap = rest > 0 && rest < 1000 ? '零' : '';
  return `${spokenSection(myriads)}万${gap}${spokenSection(rest)}`;
}

describe('parseChineseNumeral', () => {
  it.each([
    ['零', '0'],
    ['三', '3'],
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['两百', '200'],
    ['三百二十五', '325'],
    ['一千零五', '1005'],
    ['三万五千', '35000'],
    ['一亿二千万', '120000000'],
    ['一万亿', '1000000000000'],
    ['叁佰贰拾', '320'],
    ['叁仟', '3000'],
    ['叁萬', '30000'],
    ['贰億', '200000000'],
    ['一亿零三千', '100003000'],
    ['三点五', '3.5'],
    ['二〇二三', '2023'],
    ['二○二三', '2023'],
  ])('%s → %s', (text, expected) => {
    const value = parseChineseNumeral(text);
    expect(value === null ? null : plain(value)).toBe(expected);
  });

  it.each([
    '',
    '百',
    '十百',
    '三百五',
    '一万二',
    '三三十',
    '三点',
    '点五',
    '一点二点三',
    'abc',
    '三x',
    '万',
    '三亿亿',
  ])('%j is none', (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });

  it('reads every number up to a hundred million as it is spoken', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        const read = parseChineseNumeral(spoken(value));
        expect(read === null ? null : plain(read)).toBe(String(value));
      }),
    );
  });
});

describe('withArabicNumerals', () => {
  const arabic = (text: string): string => withArabicNumerals(fold(text)).text;

  it.each([
    ['≥三次', '≥3次'],
    ['百分之九十五', '95%'],
    ['百分之九十五点五', '95.5%'],
    ['百分之90', '90%'],
    ['百分百', '100%'],
    ['千分之五', '5‰'],
    ['万分之五', '5‱'],
    ['三分之二', '2/3'],
    ['三百万元', '300万元'],
    ['三百萬元', '300万元'],
    ['一亿二千万元', '12000万元'],
    ['三点五万元', '3.5万元'],
    ['三千元', '3000元'],
    ['结案后三个月内', '结案后3个月内'],
    ['半年', '0.5年'],
    ['需半年', '需0.5年'],
    ['半小时内', '0.5个小时内'],
    ['半个月', '0.5个月'],
    ['一年半', '1.5年'],
    ['两个半小时', '2.5个小时'],
    ['二〇二三年十二月三十一日', '2023年12月31日'],
    ['第三季度', '3季度'],
    ['第三季', '3季度'],
    ['二季末', '2季度末'],
    ['一百二十万五千人', '1205000人'],
    ['三至五天', '3至5天'],
    ['三', '3'],
    ['零投诉', '0投诉'],
    ['1亿2000万元', '12000万元'],
    ['1亿零200元', '100000200元'],
    ['1亿50万元', '10050万元'],
    ['1亿20000000元', '120000000元'],
    ['12,345万6千元', '123456000元'],
    ['34万6千', '346000'],
    ['34万6000元', '346000元'],
    ['34万500元', '340500元'],
    ['34万零6元', '340006元'],
    ['34万六千元', '346000元'],
    ['34万陆仟伍佰元', '346500元'],
    ['34万零六百元', '340600元'],
    ['1亿二千万元', '12000万元'],
    ['34万六千', '346000'],
    ['5千2百万元', '5200万元'],
    ['1百5十万元', '150万元'],
    ['3千零5人', '3005人'],
    ['3百50元', '350元'],
    ['100百元', '10000元'],
    ['1万2千人次', '12000人次'],
    ['1万2000人次', '12000人次'],
    ['2千万人次', '2000万人次'],
    ['3百余户', '300余户'],
    ['3万亿', '30000亿'],
    ['Q4', '4季度'],
    ['2023Q4', '2023年4季度'],
    ['2023-q1', '2023年1季度'],
    ['1998.Q2前', '1998年2季度前'],
    ['2023年Q3', '2023年3季度'],
    ['2023年q1', '2023年1季度'],
    ['产值翻一番', '产值增长100%'],
    ['收入翻番', '收入增长100%'],
    ['翻1番以上', '增长100%以上'],
    ['产量翻两番', '产量增长300%'],
    ['翻2番', '增长300%'],
    ['翻二番', '增长300%'],
    ['减少一半', '减少50%'],
    ['半数以上', '50%以上'],
    ['责任事故为零', '责任事故为0'],
    ['事故为零，无伤亡', '事故为0,无伤亡'],
  ])('%s → %s', (text, expected) => {
    expect(arabic(text)).toBe(expected);
  });

  it.each([
    ...[
      'Q12',
      '翻三番',
      '翻番茄',
      '另一半',
      '各一半',
      '12023Q3',
      '3023Q3',
      '2023--Q3',
      'Q4A',
      'AQ4',
      '事故为零星',
      '一体化',
      '四季常绿',
      '统一',
      '一次性',
      '第一次',
      '三公经费',
      '五险一金',
      '一流',
      '万一',
      '唯一一次',
      '几十人',
      '十几次',
      '二三次',
      '三五天',
      '三点点万元',
      '三百五万元',
      '百分之三百五',
      '三百五分之一',
      '三分之三百五',
      '实现零投诉',
      '零距离服务群众满意',
    ],
    ...['292万元', '3千元', '5千人次', '2百万元', '2千万元', '2万亿元', '2百分点', '3亿', '3十件'],
    ...['34万六', '34万六元', '34万六千五元', '补助10万三千人', '2万六点五元', '34万二千三千元'],
    ...['34万6', '34万50元', '34万06元', '1亿2千', '1亿2000元', '1.2亿5000万元', '3千5元', '1万12000元'],
    ...[
      '2千3千元',
      '3千4万元',
      '1万2万元',
      '1百2百件',
      '5千百元',
      '10万20人次',
      '10万200人次',
      'GB2百',
      '1.5千2百元',
    ],
    ...['三百五件', '上半年', '下半年', '半年报', '零星维修', '一', '十分明显', '一起', '一般'],
  ])('%s stays', (text) => {
    expect(arabic(text)).toBe(text);
  });

  it('keeps the way back to the original', () => {
    const text = '下达 三百万元，百分之九十';
    const folded = withArabicNumerals(fold(text));
    expect(folded.text).toBe('下达300万元,90%');
    const at = folded.text.indexOf('300万');
    const { index, length } = sourceOf(folded, at, at + 5);
    expect(text.slice(index, index + length)).toBe('三百万元');
  });
});
