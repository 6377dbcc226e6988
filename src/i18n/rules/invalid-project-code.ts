import type { invalidProjectCode } from '../../rules/invalid-project-code';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const invalidProjectCodeTexts: TextsOf<typeof invalidProjectCode> = {
  'zh-CN': {
    title: '项目编码格式不对',
    what: ({ code, length, strange }) => {
      if (strange !== '') return `项目编码${quote(code)}含有编码中不会出现的字符${quote(strange)}。`;
      return length === '21'
        ? `项目编码${quote(code)}有21位，但前9位不是“6位区划＋2位年份＋1位类型”。`
        : `项目编码${quote(code)}是${length}位，应为21位。`;
    },
    why: '项目库编码为21位数字和大写字母，错一位就挂不上项目。',
    todo: () => '请从项目库复制编码。',
  },
  en: {
    title: 'Project code not well formed',
    what: ({ code, length, strange }) => {
      if (strange !== '')
        return `The project code ${quote(code)} holds characters that no code has: ${quote(strange)}.`;
      return length === '21'
        ? `The project code ${quote(code)} has 21 characters, but does not begin with six digits of the region, two of the year and a letter for the type.`
        : `The project code ${quote(code)} has ${length} characters instead of 21.`;
    },
    why: 'Codes of the project library have 21 digits and capital letters; one wrong and the form belongs to no project.',
    todo: () => 'Copy the code from the project library.',
  },
};
