import type { IndicatorClass } from '../../core/taxonomy';
import type { unquantifiedTarget } from '../../rules/unquantified-target';
import { shortListEn, shortListZh } from '../lists';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

function todoZh(cls: IndicatorClass): string {
  switch (cls) {
    case 'timeliness':
      return '请写明完成日期。';
    case 'quantity':
      return '请写明数量和计量单位。';
    case 'cost':
      return '请写明金额或控制比例。';
    case 'satisfaction':
      return '请写明百分比。';
    case 'quality':
    case 'economic':
    case 'social':
    case 'ecological':
    case 'sustainable':
      return '请写明比率、数值或等级（如“合格”）。';
  }
}

function todoEn(cls: IndicatorClass): string {
  switch (cls) {
    case 'timeliness':
      return 'State the date of completion.';
    case 'quantity':
      return 'State how many, with a unit.';
    case 'cost':
      return 'State an amount or a rate.';
    case 'satisfaction':
      return 'State a percentage.';
    case 'quality':
    case 'economic':
    case 'social':
    case 'ecological':
    case 'sustainable':
      return 'State a rate, a figure or a grade (such as 合格).';
  }
}

export const unquantifiedTargetTexts: TextsOf<typeof unquantifiedTarget> = {
  'zh-CN': {
    title: '指标值未量化',
    what: (data) => {
      if (data.kind === 'no-value') {
        return `部门整体目标中有${data.indicators.length}个指标没有指标值：${shortListZh(data.indicators.map(quote))}。`;
      }
      return data.class === 'timeliness'
        ? `${quote(data.target)}没有日期，无法考核。`
        : `${indicatorZh(data.class, data.indicator)}的指标值${quote(data.target)}没有数值，无法考核。`;
    },
    why: '没有可衡量的指标值，年末自评和绩效评价都无从打分。',
    todo: (data) =>
      data.kind === 'no-value' ? '请逐项补写可衡量的指标值，定义和公式写在解释栏。' : todoZh(data.class),
  },
  en: {
    title: 'Target cannot be measured',
    what: (data) => {
      if (data.kind === 'no-value') {
        const count = data.indicators.length;
        const has =
          count === 1 ? '1 indicator of the department has' : `${count} indicators of the department have`;
        return `${has} no target: ${shortListEn(data.indicators.map(quote))}.`;
      }
      return data.class === 'timeliness'
        ? `${quote(data.target)} names no date and cannot be assessed.`
        : `The target ${quote(data.target)} of ${indicatorEn(data.class, data.indicator)} has no figure and cannot be assessed.`;
    },
    why: 'Without a measurable target neither the self-evaluation nor a review can give points.',
    todo: (data) =>
      data.kind === 'no-value'
        ? 'Give each a measurable target; definitions and formulas belong into the explanation column.'
        : todoEn(data.class),
  },
};
