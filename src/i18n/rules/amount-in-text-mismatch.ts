import type { amountInTextMismatch } from '../../rules/amount-in-text-mismatch';
import { amountEn, amountZh } from '../amounts';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const amountInTextMismatchTexts: TextsOf<typeof amountInTextMismatch> = {
  'zh-CN': {
    title: '文字中的金额与预算数不一致',
    what: ({ field, quoted, converted, label, budget, unit }) => {
      const same = converted === null ? '' : `（${amountZh(converted, unit)}）`;
      return `${field}中写${quote(quoted)}${same}，${label}是${amountZh(budget, unit)}。`;
    },
    why: '同一个项目写了两个总金额，多半是文字没有随预算调整。',
    todo: () => '请核对并统一金额。',
  },
  en: {
    title: 'Amount in the text differs from the budget',
    what: ({ field, quoted, converted, label, budget, unit }) => {
      const same = converted === null ? '' : ` (${amountEn(converted, unit)})`;
      return `${field} says ${quote(quoted)}${same}, while ${label} is ${amountEn(budget, unit)}.`;
    },
    why: 'The project has two totals; most likely the text was not adjusted with the budget.',
    todo: () => 'Check both and make them agree.',
  },
};
