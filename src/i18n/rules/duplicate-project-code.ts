import type { duplicateProjectCode } from '../../rules/duplicate-project-code';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const duplicateProjectCodeTexts: TextsOf<typeof duplicateProjectCode> = {
  'zh-CN': {
    title: '项目编码重复',
    what: ({ code, name, firstName }) =>
      name === firstName || name === '' || firstName === ''
        ? `项目编码${quote(code)}在前面的表中已经用过。`
        : `项目编码${quote(code)}在${quote(firstName)}和${quote(name)}两张表中重复。`,
    why: '一个编码只对应一个项目，重复会使预算和绩效挂错项目。',
    todo: () => '请按项目库核对编码；同一项目填了两次的，删去一张。',
  },
  en: {
    title: 'Project code used twice',
    what: ({ code, name, firstName }) =>
      name === firstName || name === '' || firstName === ''
        ? `The project code ${quote(code)} is already used in a form above.`
        : `The project code ${quote(code)} stands in the forms of both ${quote(firstName)} and ${quote(name)}.`,
    why: 'A code stands for one project; used twice it ties budget and targets to the wrong one.',
    todo: () =>
      'Check the code against the project library; delete one form if the project was entered twice.',
  },
};
