import type { missingIndicatorName, MissingIndicatorNameData } from '../../rules/missing-indicator-name';
import { CLASS_NAMES, quote } from '../words';
import type { TextsOf } from './texts';

export const missingIndicatorNameTexts: TextsOf<typeof missingIndicatorName> = {
  'zh-CN': {
    title: '缺三级指标名称',
    what: (data) => `${rowZh(data)}已填${givenZh(data)}，三级指标却空着。`,
    why: '没有指标名称，不知道考核的是什么。',
    todo: () => '请填写三级指标名称；该行多余的，请清空整行。',
  },
  en: {
    title: 'Name of the indicator missing',
    what: (data) => `${rowEn(data)} gives ${givenEn(data)} but no name (三级指标).`,
    why: 'Without a name nobody knows what is measured.',
    todo: () => 'Enter the name of the indicator, or clear the row if it is not needed.',
  },
};

function rowZh({ class: cls }: MissingIndicatorNameData): string {
  return cls === null ? '该行' : `${CLASS_NAMES['zh-CN'][cls]}一行`;
}

function givenZh({ target, description }: MissingIndicatorNameData): string {
  return target === '' ? `描述${quote(description)}` : `指标值${quote(target)}`;
}

function rowEn({ class: cls }: MissingIndicatorNameData): string {
  return cls === null ? 'The row' : `The row of the ${CLASS_NAMES.en[cls]}`;
}

function givenEn({ target, description }: MissingIndicatorNameData): string {
  return target === '' ? `the description ${quote(description)}` : `the target ${quote(target)}`;
}
