import type {
  ContentColumn,
  halfNotApplicable,
  HalfNotApplicableData,
} from '../../rules/half-not-applicable';
import { indicatorEn, indicatorZh, listEn, listZh, quote } from '../words';
import type { TextsOf } from './texts';

const COLUMNS_ZH: Readonly<Record<ContentColumn, string>> = {
  name: '三级指标',
  description: '描述',
  target: '指标值',
  basis: '依据',
};

const COLUMNS_EN: Readonly<Record<ContentColumn, string>> = {
  name: 'name (三级指标)',
  description: 'description (描述)',
  target: 'target (指标值)',
  basis: 'basis (依据)',
};

export const halfNotApplicableTexts: TextsOf<typeof halfNotApplicable> = {
  'zh-CN': {
    title: '不涉及只写了一半',
    what: (data) =>
      `${indicatorZh(data.class, data.indicator)}一行的${namesZh(data.saying)}写${quote(data.word)}，${restZh(data)}。`,
    why: '同一行有的写不涉及、有的没写，看不出该指标是否适用。',
    todo: () => '不适用的，请整行都写“不涉及”；适用的，请把指标填完整。',
  },
  en: {
    title: 'Row says 不涉及 only in part',
    what: (data) =>
      `In the row of ${indicatorEn(data.class, data.indicator)}, the ${namesEn(data.saying)} ${says(data)} ${quote(data.word)} (not applicable), ${restEn(data)}.`,
    why: 'A row that says so in some cells only does not tell whether the indicator applies.',
    todo: () => 'If it does not apply, write 不涉及 in every cell of the row; if it does, fill the row in.',
  },
};

function namesZh(columns: readonly ContentColumn[]): string {
  return listZh(columns.map((column) => COLUMNS_ZH[column]));
}

function restZh({ empty, filled }: HalfNotApplicableData): string {
  return [
    ...(empty.length === 0 ? [] : [`${namesZh(empty)}空着`]),
    ...(filled.length === 0 ? [] : [`${namesZh(filled)}另有内容`]),
  ].join('，');
}

function namesEn(columns: readonly ContentColumn[]): string {
  return listEn(columns.map((column) => COLUMNS_EN[column]));
}

function says({ saying }: HalfNotApplicableData): string {
  return saying.length === 1 ? 'says' : 'say';
}

function restEn({ empty, filled }: HalfNotApplicableData): string {
  const be = (columns: readonly ContentColumn[]): string => (columns.length === 1 ? 'is' : 'are');
  return [
    ...(empty.length === 0 ? [] : [`the ${namesEn(empty)} ${be(empty)} empty`]),
    ...(filled.length === 0 ? [] : [`the ${namesEn(filled)} ${be(filled)} filled in`]),
  ].join(' and ');
}
