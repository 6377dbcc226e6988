import type { nonstandardUnit } from '../../rules/nonstandard-unit';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

export const nonstandardUnitTexts: TextsOf<typeof nonstandardUnit> = {
  'zh-CN': {
    title: '计量单位不规范',
    what: ({ indicator, class: cls, written, standard }) =>
      `${indicatorZh(cls, indicator)}的单位写成${quote(written)}，规范写法是${quote(standard)}。`,
    why: '公文使用法定计量单位，俗称在汇总时会被当作另一个单位。',
    todo: ({ standard }) => `请改为${quote(standard)}。`,
  },
  en: {
    title: 'Nonstandard unit',
    what: ({ indicator, class: cls, written, standard }) =>
      `The unit of ${indicatorEn(cls, indicator)} is written ${quote(written)}; the standard form is ${quote(standard)}.`,
    why: 'Official documents use legal units, and a colloquial one is summed up as another unit.',
    todo: ({ standard }) => `Write ${quote(standard)}.`,
  },
};
