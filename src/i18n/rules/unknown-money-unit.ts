import type { unknownMoneyUnit } from '../../rules/unknown-money-unit';
import type { TextsOf } from './texts';

export const unknownMoneyUnitTexts: TextsOf<typeof unknownMoneyUnit> = {
  'zh-CN': {
    title: '金额单位不明',
    what: ({ label, amount }) => `“${label}”填了${amount}，但表上没有写明单位是元还是万元。`,
    why: '单位不明，成本指标与预算的比较没有进行。',
    todo: () => '请在表头补写“单位：万元”或“单位：元”。',
  },
  en: {
    title: 'Unit of the amounts unknown',
    what: ({ label, amount }) => `“${label}” is ${amount}, but the form does not say whether in 元 or 万元.`,
    why: 'Without the unit, costs were not compared with the budget.',
    todo: () => 'Add 单位：万元 or 单位：元 to the head of the form.',
  },
};
