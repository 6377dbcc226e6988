import type { AmountProblem } from '../../core/money';
import type { invalidAmount } from '../../rules/invalid-amount';
import { quote } from '../words';
import type { TextsOf } from './texts';

const PROBLEMS_ZH: Readonly<Record<AmountProblem, string>> = {
  'not-a-number': '不是金额',
  negative: '是负数',
  'several-numbers': '含有不止一个数',
  approximate: '不是确数',
};
const PROBLEMS_EN: Readonly<Record<AmountProblem, string>> = {
  'not-a-number': 'is no amount',
  negative: 'is negative',
  'several-numbers': 'holds more than one number',
  approximate: 'is not exact',
};

export const invalidAmountTexts: TextsOf<typeof invalidAmount> = {
  'zh-CN': {
    title: '金额无法识别',
    what: ({ label, text, problem }) => `“${label}”填的${quote(text)}${PROBLEMS_ZH[problem]}。`,
    why: '金额读不出来，预算合计和成本指标都无法核对。',
    todo: () => '请只填一个不小于0的数字；没有该项资金的填0或留空。',
  },
  en: {
    title: 'Amount cannot be read',
    what: ({ label, text, problem }) => `${quote(text)} in “${label}” ${PROBLEMS_EN[problem]}.`,
    why: 'Without a readable amount neither the sum of the budget nor the costs can be checked.',
    todo: () => 'Enter one number not below 0; where there are no such funds, 0 or nothing.',
  },
};
