import type { planInvalidPercent } from '../../rules/plan-invalid-percent';
import { listEn, listZh, quote } from '../words';
import type { TextsOf } from './texts';

export const planInvalidPercentTexts: TextsOf<typeof planInvalidPercent> = {
  'zh-CN': {
    title: '支出计划不是有效比例',
    what: ({ shares }) =>
      `资金支出计划${listZh(shares.map(({ checkpoint, text }) => `${quote(checkpoint)}写成${quote(text)}`))}，不是0到100之间的百分比。`,
    why: '读不出比例，就无法推算节点应支出的金额，也无法比较支出进度。',
    todo: () => '请改为累计百分比，如25%；不要填金额或文字，整行写法要一致。',
  },
  en: {
    title: 'Share of the spending plan not valid',
    what: ({ shares }) =>
      `The spending plan says ${listEn(shares.map(({ checkpoint, text }) => `${quote(text)} for ${quote(checkpoint)}`))}, which is no percentage between 0 and 100.`,
    why: 'Without a readable share neither the expected amount nor the progress can be told.',
    todo: () =>
      'Enter a cumulative percentage such as 25%, neither an amount nor words, and write the whole row alike.',
  },
};
