import type { missingIndicatorClass, RequiredClass } from '../../rules/missing-indicator-class';
import { listEn, listZh } from '../words';
import type { TextsOf } from './texts';

const NAMES_ZH: Readonly<Record<RequiredClass, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

const NAMES_EN: Readonly<Record<RequiredClass, string>> = {
  quantity: 'quantity (数量)',
  quality: 'quality (质量)',
  cost: 'cost (成本)',
  benefit: 'benefit (效益)',
  satisfaction: 'satisfaction (满意度)',
};

export const missingIndicatorClassTexts: TextsOf<typeof missingIndicatorClass> = {
  'zh-CN': {
    title: '缺少一类指标',
    what: ({ missing, state }) =>
      state === 'absent'
        ? `表中没有${namesZh(missing)}。`
        : `${namesZh(missing)}没有实际内容：相应的行空着，或写“不涉及”。`,
    why: '数量、质量、成本、效益和满意度是绩效指标的基本构成，缺少时评审会要求补充。',
    todo: ({ missing }) => `请补充${namesZh(missing)}；确实不适用的，请准备好说明。`,
  },
  en: {
    title: 'A class of indicators is missing',
    what: ({ missing, state }) =>
      state === 'absent'
        ? `The form has no indicator of ${namesEn(missing)}.`
        : `Nothing is stated for ${namesEn(missing)}: the rows are empty or say 不涉及 (not applicable).`,
    why: 'Quantity, quality, cost, benefit and satisfaction are what a form is made of; reviewers ask for what is missing.',
    todo: ({ missing }) =>
      `Add an indicator of ${namesEn(missing)}, or be ready to explain why it does not apply.`,
  },
};

function namesZh(missing: readonly RequiredClass[]): string {
  return listZh(missing.map((id) => NAMES_ZH[id]));
}

function namesEn(missing: readonly RequiredClass[]): string {
  return listEn(missing.map((id) => NAMES_EN[id]));
}
