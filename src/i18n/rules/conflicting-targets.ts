import type { conflictingTargets } from '../../rules/conflicting-targets';
import { shortListEn, shortListZh } from '../lists';
import { tableEn, tableZh } from '../table-names';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const conflictingTargetsTexts: TextsOf<typeof conflictingTargets> = {
  'zh-CN': {
    title: '同一指标的指标值不一致',
    what: ({ indicator, targets }) =>
      `${quote(indicator)}：${targets.map(({ target, tables }) => `${shortListZh(tables.map(tableZh))}为${target}`).join('，')}。`,
    why: '同一单位同一指标当年只有一个结果，指标值不同，总有一处完不成或偏松。',
    todo: () => '请统一或说明口径。',
  },
  en: {
    title: 'One indicator with different targets',
    what: ({ indicator, targets }) =>
      `${quote(indicator)} is ${targets.map(({ target, tables }) => `${target} in ${shortListEn(tables.map(tableEn))}`).join(', ')}.`,
    why: 'A unit has one result for one rate in a year; with different targets one of them is missed or too lax.',
    todo: () => 'Use one target, or say how the figures are counted differently.',
  },
};
