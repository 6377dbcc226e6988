import type { staleYear, StaleYearData } from '../../rules/stale-year';
import { listEn, listZh, sentence } from '../words';
import type { TextsOf } from './texts';

const PLACES_ZH: Readonly<Record<StaleYearData['place'], string>> = {
  goal: '目标',
  indicator: '指标',
  title: '表题',
};
const PLACES_EN: Readonly<Record<StaleYearData['place'], string>> = {
  goal: 'the goal',
  indicator: 'the indicator',
  title: 'the title',
};
const GUESSES_ZH: Readonly<Record<StaleYearData['when'], string>> = {
  before: '疑似沿用上年文本',
  earlier: '疑似沿用往年文本',
  later: '晚于预算年度',
};
const GUESSES_EN: Readonly<Record<StaleYearData['when'], string>> = {
  before: 'the text seems to be last year’s',
  earlier: 'the text seems to be that of an earlier year',
  later: 'which is earlier',
};

export const staleYearTexts: TextsOf<typeof staleYear> = {
  'zh-CN': {
    title: '年份与预算年度不符',
    what: ({ place, years, budgetYear, when }) =>
      `${PLACES_ZH[place]}中写${listZh(years.map((year) => `“${year}年”`))}，预算年度为${budgetYear}年，${GUESSES_ZH[when]}。`,
    why: '绩效目标按预算年度考核，写成别的年份，指标值就对不上当年的工作。',
    todo: ({ when, budgetYear }) =>
      when === 'later'
        ? `请核对是否应为${budgetYear}年；确为跨年安排的，请写明${budgetYear}年完成到哪一步。`
        : `请改为${budgetYear}年，并核对指标值是否也是当年的。`,
  },
  en: {
    title: 'Year other than the budget’s',
    what: ({ place, years, budgetYear, when }) =>
      `${sentence(PLACES_EN[place])} says ${listEn(years.map((year) => `“${year}年”`))}, the budget year is ${budgetYear}: ${GUESSES_EN[when]}.`,
    why: 'Targets are measured for the budget year; with another year they belong to other work.',
    todo: ({ when, budgetYear }) =>
      when === 'later'
        ? `Check whether ${budgetYear} is meant, or say what is to be reached in ${budgetYear}.`
        : `Write ${budgetYear}, and check whether the target is this year’s as well.`,
  },
};
