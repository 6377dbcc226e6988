import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

describe('dates', () => {
  it.each([
    ['2023年12月31日前', 'date ≤ 2023-12-31'],
    ['2023年12月31日之前完成。', 'date ≤ 2023-12-31'],
    ['于2023年12月31日前完成', 'date ≤ 2023-12-31'],
    ['２０２３年１２月３１日前', 'date ≤ 2023-12-31'],
    ['6月30日前完成', 'date ≤ ?-6-30'],
    ['6月30号以前', 'date ≤ ?-6-30'],
    ['12月底前', 'date ≤ ?-12-?'],
    ['12月中旬前', 'date ≤ ?-12-20'],
    ['2023年底', 'date ? 2023-12-?'],
    ['2023年年底前', 'date ≤ 2023-12-?'],
    ['年底前', 'date ≤ ?-12-?'],
    ['年内', 'date ≤ ?-12-?'],
    ['2023年内', 'date ≤ 2023-?-?'],
    ['2023年', 'date ? 2023-?-?'],
    ['12月', 'date ? ?-12-?'],
    ['3月内', 'date ≤ ?-3-?'],
    ['2023-12-31', 'date ? 2023-12-31'],
    ['2023/12/31', 'date ? 2023-12-31'],
    ['2023年Q4', 'date ? 2023-12-?'],
    ['20231231', 'date ? 2023-12-31'],
    ['20231231前完成', 'date ≤ 2023-12-31'],
    ['2023年12月31日18:00前', 'date ≤ 2023-12-31'],
    ['2023.12.31前完成', 'date ≤ 2023-12-31'],
    ['2023.12', 'date ? 2023-12-?'],
    ['12.31前', 'date ≤ ?-12-31'],
    ['第三季度末前', 'date ≤ ?-9-?'],
    ['2023年第一季度', 'date ? 2023-3-?'],
    ['上半年', 'date ? ?-6-?'],
    ['每月10日前发放', 'date ≤ ?-?-10'],
    ['每年12月31日前', 'date ≤ ?-12-31'],
    ['二〇二三年十二月底前', 'date ≤ 2023-12-?'],
    ['二○二三年十二月三十一日前', 'date ≤ 2023-12-31'],
    ['23年6月底前', 'date ≤ 2023-6-?'],
    ['≤2023年12月31日', 'date ≤ 2023-12-31'],
    ['不晚于2023年12月31日', 'date ≤ 2023-12-31'],
    ['早于6月30日', 'date < ?-6-30'],
    ['截至2023年12月底', 'date ≤ 2023-12-?'],
    ['2023年1月1日起', 'date ≥ 2023-1-1'],
    ['完成时间：2023年12月底前', 'date ≤ 2023-12-?'],
    ['2月29日前', 'date ≤ ?-2-29'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['2021—2025年', 'text | date'],
    ['2022-2023学年', 'text | date'],
    ['2023年1月1日至12月31日', 'text | date'],
    ['2023年1-12月', 'text | date'],
    ['2023年12月31日前完成全部建设任务', 'text | date'],
    ['2023年12月底前完成80%', 'text | 80 % | date'],
    ['全年', 'text | date'],
    ['2023年2月30日前', 'text | date'],
    ['2023年13月', 'text | date'],
  ])('words with a date: %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['按照2023年工作计划执行', 'text'],
    ['冀高法【2019】117号', 'text'],
    ['2022年度考核结果', 'text'],
  ])('a year that is no deadline: %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('spans of time', () => {
  it.each([
    ['30日内', 'duration ≤ 30 天'],
    ['一年以内', 'duration ≤ 1 年'],
    ['半年内', 'duration ≤ 0.5 年'],
    ['半个月内', 'duration ≤ 0.5 个月'],
    ['两个半月内', 'duration ≤ 2.5 个月'],
    ['3个工作日内', 'duration ≤ 3 工作日'],
    ['30分钟以内', 'duration ≤ 30 分钟'],
    ['不超过30日内', 'duration ≤ 30 天'],
    ['24小时内响应', 'duration ≤ 24 小时'],
    ['响应时间10分钟内', 'duration ≤ 10 分钟'],
    ['结案后三个月内，特殊案件除外。', 'duration ≤ 3 个月 after 结案'],
    ['结案后三个月内（特殊案件除外）。', 'duration ≤ 3 个月 after 结案'],
    ['结案后三个月内(，特殊案件除外。)', 'duration ≤ 3 个月 after 结案'],
    ['结案后\n三个月内归档', 'duration ≤ 3 个月 after 结案'],
    ['合同签订后30日', 'duration ? 30 天 after 合同签订'],
    ['自合同签订之日起30个工作日内', 'duration ≤ 30 工作日 after 合同签订'],
    ['收到申请之日起5个工作日内办结', 'duration ≤ 5 工作日 after 收到申请'],
    ['接到报修后，2小时内到达', 'duration ≤ 2 小时 after 接到报修'],
    ['2小时响应', 'duration ≤ 2 小时'],
    ['24小时到达现场', 'duration ≤ 24 小时'],
    ['工期180天', 'duration ≤ 180 天'],
    ['工期≤180天', 'number ≤ 180 天'],
    ['工期≥180天', 'number ≥ 180 天'],
    ['工期180天以上', 'number ≥ 180 天'],
    ['服务期限1年', 'number ? 1 年'],
    ['7个工作日', 'number ? 7 工作日'],
    ['当日办结', 'duration ≤ ? 天'],
    ['次月内', 'duration ≤ ? 个月'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['结案后三个月内归档，归档率100%', 'text | 3 个月 | 100 % | duration'],
    ['一般问题当日办结，疑难问题限期办结', 'text | duration'],
    ['落实三年行动计划', 'text'],
    ['合同期内', 'text'],
    ['及时', 'text'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
