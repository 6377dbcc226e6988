import type { MissingComparatorData, missingComparator } from '../../rules/missing-comparator';
import { shortListEn, shortListZh } from '../lists';
import { quote } from '../words';
import type { TextsOf } from './texts';

function zh({ indicator, target }: MissingComparatorData['targets'][number]): string {
  return `${indicator === '' ? '' : quote(indicator)}${target}`;
}

function en({ indicator, target }: MissingComparatorData['targets'][number]): string {
  return indicator === '' ? target : `${quote(indicator)} ${target}`;
}

export const missingComparatorTexts: TextsOf<typeof missingComparator> = {
  'zh-CN': {
    title: '指标值没有比较符号',
    what: ({ targets }) => `${shortListZh(targets.map(zh))}没有写≥、≤或=。`,
    why: '没有比较符号，多做少做是否算完成说不清。',
    todo: () => '请按指标含义补写≥、≤或=。',
  },
  en: {
    title: 'Target without a comparator',
    what: ({ targets }) => `No ≥, ≤ or = is written with ${shortListEn(targets.map(en))}.`,
    why: 'Without a comparator it is open whether more or less counts as reached.',
    todo: () => 'Add ≥, ≤ or =, as the indicator means it.',
  },
};
