import { parseTarget } from '../../../src/core/targets';
import { shown } from './shown';

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
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['结案后三个月内归档，归档率100%', 'text | 3 个月 | 100 % | duration'],
    ['落实三年行动计划', 'text'],
    ['合同期内', 'text'],
    ['及时', 'text'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});

describe('what makes a time a limit', () => {
  it.each([
    ['3天及以内', 'duration ≤ 3 天'],
    ['3天以内', 'duration ≤ 3 天'],
    ['2小时之内响应', 'duration ≤ 2 小时'],
    ['每次2小时内', 'duration ≤ 2 小时'],
    ['合同签订之日起算30日', 'duration ? 30 天 after 合同签订'],
    ['合同签订之日30日', 'duration ? 30 天 after 合同签订'],
    ['在收到后3天', 'duration ? 3 天 after 收到'],
    ['签订以后3天', 'duration ? 3 天 after 签订'],
    ['结案后不超过30天', 'duration ≤ 30 天 after 结案'],
    ['结案后≥30天', 'duration ≥ 30 天 after 结案'],
    ['控制在30日内', 'duration ≤ 30 天'],
    ['《管理办法》印发后30日内', 'duration ≤ 30 天 after 《管理办法》印发'],
    ['自第3次会议之日起5个工作日内', 'duration ≤ 5 工作日 after 第3次会议'],
    ['一个年度内', 'duration ≤ 1 年'],
    ['2周年内', 'duration ≤ 2 年'],
    ['工期为180天', 'duration ≤ 180 天'],
    ['办结时限5个工作日', 'duration ≤ 5 工作日'],
    ['3个月内支付完毕', 'duration ≤ 3 个月'],
    ['3个月内完成设备采购安装调试', 'duration ≤ 3 个月'],
  ])('%s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });

  it.each([
    ['签订后三方30日', 'number ? 30 天'],
    ['签订后30日以上', 'number ≥ 30 天'],
    ['签订后30日以下', 'number ≤ 30 天'],
    ['2小时快速响应', 'text | 2 小时 | duration'],
    ['2小时答复率', 'text | 2 小时 | duration'],
    ['工期安排180天', 'number ? 180 天'],
    ['工期180天完成', 'number ? 180 天'],
    ['时限5天左右', 'number ? 5 天'],
    ['不少于30日内', 'two-comparators'],
    ['30日内≥', 'empty-comparator'],
    ['3个月内支付90%', 'text | 3 个月 | 90 % | duration'],
    ['3个月内，支付完毕', 'text | 3 个月 | duration'],
    ['3个月内完成全部建设任务并投入使用达效', 'text | 3 个月 | duration'],
    ['自3月起2年内', 'text | 2 年 | date | duration'],
    ['验收合格，30日内', 'text | 30 天 | duration'],
    ['前2小时内', 'text | 2 小时 | duration'],
    ['3件以内', 'number ≤ 3 件'],
    ['收到后3日内按第2条办理', 'text | 3 天 | duration'],
  ])('nothing does in %s → %s', (text, expected) => {
    expect(shown(parseTarget(text))).toBe(expected);
  });
});
