import { remember } from '../core/memo';
import type { IndicatorClass } from '../core/taxonomy';
import { compact } from '../core/text';
import type { Indicator } from '../tables/model';
import type { Rule } from './rule';
import { classOf, perRealIndicator } from './support/rows';

export interface MisclassifiedIndicatorData {
  readonly indicator: string;
  readonly class: IndicatorClass;
  readonly suggested: IndicatorClass;
}

interface Namesake {
  /** A name that ends so belongs to the class. */
  readonly endings: readonly string[];
  readonly belongsTo: IndicatorClass;
  /** Only under these it is out of place: 结案率 and 完成率 are at home in several classes, so they are not listed. */
  readonly misplacedUnder: readonly IndicatorClass[];
}

const NAMESAKES: readonly Namesake[] = [
  {
    endings: [
      ...[
        '响应时间',
        '响应时长',
        '到场时间',
        '完成时间',
        '完成时限',
        '办理时限',
        '办结时限',
        '及时率',
        '及时性',
      ],
      ...['准时率', '按时完成率', '按期完成率', '按时办结率', '按期办结率', '按时支付率', '工期'],
    ],
    belongsTo: 'timeliness',
    misplacedUnder: ['quantity', 'quality', 'cost'],
  },
  {
    endings: ['合格率', '优良率', '准确率', '达标率', '完好率', '验收通过率'],
    belongsTo: 'quality',
    misplacedUnder: ['quantity', 'timeliness', 'cost'],
  },
  {
    endings: ['总成本', '采购成本', '人均成本', '项目成本', '成本单价', '采购单价'],
    belongsTo: 'cost',
    misplacedUnder: ['quantity', 'quality', 'timeliness'],
  },
  {
    endings: [
      ...[
        '培训人数',
        '培训人次',
        '培训次数',
        '培训场次',
        '培训期数',
        '采购数量',
        '购置数量',
        '设备数量',
        '服务人数',
      ],
      ...['建设面积', '维修面积', '改造面积', '维护面积'],
    ],
    belongsTo: 'quantity',
    misplacedUnder: ['quality', 'timeliness', 'cost'],
  },
  {
    endings: ['满意度', '满意率'],
    belongsTo: 'satisfaction',
    misplacedUnder: ['quantity', 'quality', 'timeliness', 'cost', 'economic', 'ecological', 'sustainable'],
  },
];
const REMARK = /\([^()]*\)$/u;

/** An indicator whose name says another class than the one it stands under. */
export const misclassifiedIndicator: Rule<'misclassified-indicator', MisclassifiedIndicatorData> = {
  id: 'misclassified-indicator',
  category: 'targets',
  severity: 'info',
  check: perRealIndicator((indicator) => {
    const { name } = indicator;
    const cls = classOf(indicator);
    const suggested = suggestedClass(indicator, cls);
    if (cls === null || suggested === null) return null;
    return { at: name.at, data: { indicator: name.text, class: cls, suggested } };
  }),
};

function suggestedClass({ name }: Indicator, cls: IndicatorClass | null): IndicatorClass | null {
  if (cls === null) return null;
  return namesakesOf(name.text).find(({ misplacedUnder }) => misplacedUnder.includes(cls))?.belongsTo ?? null;
}

const namesakesOf = remember((name): readonly Namesake[] => {
  const text = compact(name).replace(REMARK, '');
  return NAMESAKES.filter(({ endings }) => endings.some((ending) => text.endsWith(ending)));
});
