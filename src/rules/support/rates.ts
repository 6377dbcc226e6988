import { remember } from '../../core/memo';
import { compact } from '../../core/text';
import type { Indicator } from '../../tables/model';
import { classOf } from './rows';

/** Shares of a whole: they end at 100 %. */
const SHARES = ['率', '比例', '占比', '满意度'];

/** Words with 率 or 比例 in them that can exceed 100 %, or that are no share of anything. */
const WITHOUT_CEILING = [
  // Compared with an earlier period.
  ...[
    '增长',
    '增幅',
    '增速',
    '增加',
    '增收',
    '提高率',
    '提升率',
    '上升',
    '同比',
    '环比',
    '翻',
    '变动',
    '变化',
    '较上年',
    '比上年',
  ],
  ...['下降', '降低', '减少', '偏差', '控制率', '节约', '浮动'],
  // Compared with a plan, which may be exceeded.
  ...[
    '完成率',
    '完成比例',
    '达成率',
    '实现率',
    '超额',
    '倍',
    '征收率',
    '征缴率',
    '收缴率',
    '入库率',
    '产销率',
    '达产率',
  ],
  // Yields and ratios of finance.
  ...[
    '收益率',
    '回报率',
    '利润率',
    '投入产出',
    '贡献率',
    '拉动',
    '撬动',
    '带动',
    '杠杆',
    '放大',
    '周转',
    '负债',
    '拨备',
  ],
  ...['流动性', '流动比', '速动比', '赔付率', '成本率', '费用率', '保值增值率', '溢价', '折算', '抚养比'],
  // Capacity that can be overloaded.
  ...[
    '床位使用率',
    '床位利用率',
    '产能',
    '负荷',
    '负载',
    '毛入学率',
    '拥有率',
    '普及率',
    '渗透率',
    '配备比例',
    '配比',
  ],
  // No shares at all.
  ...[
    '效率',
    '频率',
    '速率',
    '功率',
    '汇率',
    '利率',
    '税率',
    '费率',
    '概率',
    '分辨率',
    '曝光',
    '弹性',
    '师生比',
    '性别比',
  ],
];

/** Whether the indicator's name says a share that cannot exceed 100 %. */
export function isCappedRate({ name }: Indicator): boolean {
  return namesCappedRate(name.text);
}

const namesCappedRate = remember((name): boolean => {
  const text = compact(name);
  return SHARES.some((word) => text.includes(word)) && !WITHOUT_CEILING.some((word) => text.includes(word));
});

const SATISFACTION = '满意';

/** By its class, or by a name that says so under another one. */
export function isSatisfaction(indicator: Indicator): boolean {
  return classOf(indicator) === 'satisfaction' || compact(indicator.name.text).includes(SATISFACTION);
}
