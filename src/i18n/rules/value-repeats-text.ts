import type { valueRepeatsText } from '../../rules/value-repeats-text';
import { quote } from '../words';
import type { TextsOf } from './texts';

const FIELDS_ZH = { description: '绩效指标描述', basis: '指标值确定依据' } as const;
const FIELDS_EN = {
  description: 'the description (绩效指标描述)',
  basis: 'the basis (指标值确定依据)',
} as const;

export const valueRepeatsTextTexts: TextsOf<typeof valueRepeatsText> = {
  'zh-CN': {
    title: '指标值照抄描述或依据',
    what: (data) =>
      data.class === 'timeliness'
        ? `${quote(data.value)}没有日期，无法考核。`
        : `指标值${quote(data.value)}只是重复了${FIELDS_ZH[data.repeats]}，没有数值、等级或期限。`,
    why: '指标值是考核的标尺，照抄描述或依据时，年末无法判断是否完成。',
    todo: (data) =>
      data.class === 'timeliness' ? '请写明完成日期。' : '请写明可衡量的数值、比例或等级，如“≥95%”“合格”。',
  },
  en: {
    title: 'Target repeats the description or basis',
    what: (data) =>
      data.class === 'timeliness'
        ? `${quote(data.value)} gives no date and cannot be measured.`
        : `The target ${quote(data.value)} only repeats ${FIELDS_EN[data.repeats]}: it has no number, grade or deadline.`,
    why: 'A target is a yardstick: one that repeats other text cannot be judged at the end of the year.',
    todo: (data) =>
      data.class === 'timeliness'
        ? 'State the date of completion.'
        : 'State a number, a share or a grade, such as “≥95%” or “合格”.',
  },
};
