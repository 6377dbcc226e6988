import type { IndicatorClass } from '../core/taxonomy';
import { shortened } from '../core/text';
import type { Localised } from './language';

/** Words that sentences of several rules share. */
export const CLASS_NAMES: Localised<Readonly<Record<IndicatorClass, string>>> = {
  'zh-CN': {
    quantity: '数量指标',
    quality: '质量指标',
    timeliness: '时效指标',
    cost: '成本指标',
    economic: '经济效益指标',
    social: '社会效益指标',
    ecological: '生态效益指标',
    sustainable: '可持续影响指标',
    satisfaction: '满意度指标',
  },
  en: {
    quantity: 'quantity indicator',
    quality: 'quality indicator',
    timeliness: 'timeliness indicator',
    cost: 'cost indicator',
    economic: 'economic-benefit indicator',
    social: 'social-benefit indicator',
    ecological: 'ecological-benefit indicator',
    sustainable: 'sustainable-impact indicator',
    satisfaction: 'satisfaction indicator',
  },
};

/** "成本指标“项目总成本”"; the class is left out when it is not known, the name when it is not written. */
export function indicatorZh(cls: IndicatorClass | null, name: string): string {
  const label = cls === null ? '指标' : CLASS_NAMES['zh-CN'][cls];
  if (name === '') return label;
  return cls === null || name.includes(label.replace(/指标$/u, '')) ? quote(name) : `${label}${quote(name)}`;
}

export function indicatorEn(cls: IndicatorClass | null, name: string): string {
  const label = cls === null ? 'indicator' : CLASS_NAMES.en[cls];
  return name === '' ? `the ${label}` : `the ${label} ${quote(name)}`;
}

/** In characters. */
const LONGEST_QUOTE = 60;

/** A cell's text in quotation marks, the same in both languages; of a long text the beginning. */
export function quote(text: string): string {
  return `“${shortened(text, LONGEST_QUOTE)}”`;
}

/** "甲、乙和丙" */
export function listZh(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;
}

export function listEn(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** First letter in upper case, for sentences that begin with a phrase. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
