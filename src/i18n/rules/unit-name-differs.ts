import type { unitNameDiffers } from '../../rules/unit-name-differs';
import { listEn, listZh, quote } from '../words';
import type { TextsOf } from './texts';

export const unitNameDiffersTexts: TextsOf<typeof unitNameDiffers> = {
  'zh-CN': {
    title: '同一编码的单位名称不同',
    what: ({ code, name, others }) =>
      `单位编码${code}在这里写${quote(name)}，在其他表中写${listZh(others.map(quote))}。`,
    why: '一个预算单位编码只对应一个单位，名称不同会被当成填错单位或串表。',
    todo: () => '请按单位编码核对并统一名称。',
  },
  en: {
    title: 'Different unit names under one code',
    what: ({ code, name, others }) =>
      `The unit code ${code} goes with ${quote(name)} here and with ${listEn(others.map(quote))} on other forms.`,
    why: 'A unit code stands for one unit; another name looks like a form of another unit.',
    todo: () => 'Check the names against the code and write them alike.',
  },
};
