import type { projectCodeCheckDigit } from '../../rules/project-code-check-digit';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const projectCodeCheckDigitTexts: TextsOf<typeof projectCodeCheckDigit> = {
  'zh-CN': {
    title: '项目编码校验位不符',
    what: ({ code, written, expected, strange }) =>
      expected === null
        ? `项目编码${quote(code)}含有字母${quote(strange)}，疑似录入错误。`
        : `项目编码${quote(code)}的最后一位是“${written}”，按前20位推算应为“${expected}”，疑似录入错误。`,
    why: '这类编码的最后一位是校验位（不用I、O、S、V、Z，以免与数字混淆），对不上说明有一位录错或两位颠倒。',
    todo: () => '请与项目库逐位核对，不要只改最后一位。',
  },
  en: {
    title: 'Check character of the project code does not fit',
    what: ({ code, written, expected, strange }) =>
      expected === null
        ? `The project code ${quote(code)} holds ${quote(strange)}, apparently a typing error.`
        : `The project code ${quote(code)} ends in “${written}”, but its first twenty characters demand “${expected}”: apparently a typing error.`,
    why: 'Such codes end in a check character (and avoid I, O, S, V and Z); when it does not fit, some character is wrong or two are swapped.',
    todo: () =>
      'Compare it with the project library character by character; do not merely change the last one.',
  },
};
