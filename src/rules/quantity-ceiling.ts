import { compact } from '../core/text';
import type { Rule } from './rule';
import { isCeiling, perStatedTarget } from './support/stated-targets';

export interface QuantityCeilingData {
  readonly indicator: string;
  readonly target: string;
}

/** Quantities that are properly bounded from above. */
const BOUNDED = [
  ...[
    '规模',
    '编制',
    '车辆',
    '公车',
    '用车',
    '接待',
    '会议',
    '次数',
    '面积上限',
    '上限',
    '限额',
    '控制',
    '不超过',
    '不高于',
  ],
  ...['出国', '出境', '能耗', '耗能', '用电', '用水', '用油', '用气', '排放', '消耗'],
  ...[
    '事故',
    '投诉',
    '差错',
    '故障',
    '违规',
    '违法',
    '违纪',
    '逾期',
    '延误',
    '死亡',
    '伤亡',
    '响应时间',
    '隐患',
  ],
];

/** An output with ≤: doing less than planned would fulfil it. */
export const quantityCeiling: Rule<'quantity-ceiling', QuantityCeilingData> = {
  id: 'quantity-ceiling',
  category: 'targets',
  severity: 'info',
  check: perStatedTarget((stated) => {
    const { indicator, class: cls, target } = stated;
    if (cls !== 'quantity' || target.kind !== 'number' || !isCeiling(target.comparator)) return null;
    const name = compact(indicator.name.text);
    if (target.quantity.value.eq(0) || BOUNDED.some((word) => name.includes(word))) return null;
    return { at: indicator.target.at, data: { indicator: indicator.name.text, target: stated.text } };
  }),
};
