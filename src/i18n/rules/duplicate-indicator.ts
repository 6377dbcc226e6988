import type { duplicateIndicator, DuplicateIndicatorData } from '../../rules/duplicate-indicator';
import { CLASS_NAMES, indicatorEn, indicatorZh, listEn, listZh, quote, sentence } from '../words';
import type { TextsOf } from './texts';

export const duplicateIndicatorTexts: TextsOf<typeof duplicateIndicator> = {
  'zh-CN': {
    title: '指标重复',
    what: (data) => `${subjectZh(data)}在本表出现${data.targets.length}次${targetsZh(data)}。`,
    why: '同一指标重复填报会重复计分，指标值不同时也不知以哪个为准。',
    todo: () => '请只保留一行；如确是不同的指标，请改名加以区别。',
  },
  en: {
    title: 'Indicator repeated',
    what: (data) => `${subjectEn(data)} appears ${data.targets.length} times in this form${targetsEn(data)}.`,
    why: 'A repeated indicator is scored twice, and with different targets nobody knows which one holds.',
    todo: () => 'Keep one row; if they are different indicators, give them different names.',
  },
};

type Classes = DuplicateIndicatorData['classes'];

/** Its class where all rows have the same one; else the classes are listed. */
function commonClass(classes: Classes): Classes[number] {
  return new Set(classes).size === 1 ? (classes[0] ?? null) : null;
}

function subjectZh({ classes, indicator }: DuplicateIndicatorData): string {
  const distinct = [...new Set(classes)].filter((cls) => cls !== null);
  if (distinct.length < 2) return indicatorZh(commonClass(classes), indicator);
  return `${quote(indicator)}（${distinct.map((cls) => CLASS_NAMES['zh-CN'][cls]).join('、')}）`;
}

function subjectEn({ classes, indicator }: DuplicateIndicatorData): string {
  const distinct = [...new Set(classes)].filter((cls) => cls !== null);
  if (distinct.length < 2) return sentence(indicatorEn(commonClass(classes), indicator));
  return `${quote(indicator)} (${distinct.map((cls) => CLASS_NAMES.en[cls]).join(', ')})`;
}

function stated({ targets }: DuplicateIndicatorData): readonly string[] {
  return [...new Set(targets)].filter((target) => target !== '');
}

function targetsZh(data: DuplicateIndicatorData): string {
  const targets = stated(data);
  if (targets.length === 0) return '';
  return targets.length === 1
    ? `，指标值都是${quote(targets[0] ?? '')}`
    : `，指标值分别为${listZh(targets.map(quote))}`;
}

function targetsEn(data: DuplicateIndicatorData): string {
  const targets = stated(data);
  if (targets.length === 0) return '';
  return targets.length === 1
    ? `, with the target ${quote(targets[0] ?? '')}`
    : `, with the targets ${listEn(targets.map(quote))}`;
}
