import type { missingField, RequiredField } from '../../rules/missing-field';
import { quote } from '../words';
import type { TextsOf } from './texts';

const TODO_ZH: Readonly<Record<RequiredField, string>> = {
  projectCode: '请按项目库填写项目编码；新增项目尚无编码的，入库后补填。',
  projectName: '请按项目库中的名称填写。',
  unit: '请填写单位全称。',
  budget: '请按预算批复或申报数填写，注意金额单位。',
  fiscal: '请填写财政资金数额；没有财政资金的，请填0并填写其他资金。',
  purpose: '请写明资金用在什么地方。',
  goal: '请写明本年度要达到的产出和效果。',
};

const TODO_EN: Readonly<Record<RequiredField, string>> = {
  projectCode:
    'Enter the code from the project library; a new project gets its code when it has been entered there.',
  projectName: 'Enter the name as it stands in the project library.',
  unit: 'Enter the full name of the unit.',
  budget: 'Enter the budget as approved or applied for, in the unit of the form.',
  fiscal: 'Enter the amount of fiscal funds; if there are none, enter 0 and fill in the other funds.',
  purpose: 'Say what the money is for.',
  goal: 'State the outputs and effects to be reached this year.',
};

export const missingFieldTexts: TextsOf<typeof missingField> = {
  'zh-CN': {
    title: '必填项未填',
    what: ({ label }) => `${quote(label)}未填。`,
    why: '这是表内基本信息，空着时其他内容无从核对，表格会被退回。',
    todo: ({ field }) => TODO_ZH[field],
  },
  en: {
    title: 'Required field empty',
    what: ({ label }) => `${quote(label)} is empty.`,
    why: 'It is basic information: without it the rest cannot be checked, and the form comes back.',
    todo: ({ field }) => TODO_EN[field],
  },
};
