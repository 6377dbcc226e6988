import type { codeYearAfterBudget } from '../../rules/code-year-after-budget';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const codeYearAfterBudgetTexts: TextsOf<typeof codeYearAfterBudget> = {
  'zh-CN': {
    title: '编码年份晚于预算年度',
    what: ({ code, codeYear, budgetYear }) =>
      `项目编码${quote(code)}中的年份是${codeYear}年，晚于预算年度${budgetYear}年。`,
    why: '编码第7、8位是项目入库的年份，一般不晚于预算年度。',
    todo: () => '请核对编码和预算年度是否有一个写错。',
  },
  en: {
    title: 'Year in the code later than the budget year',
    what: ({ code, codeYear, budgetYear }) =>
      `The project code ${quote(code)} is of ${codeYear}, later than the budget year ${budgetYear}.`,
    why: 'The seventh and eighth characters are the year in which the project entered the library, hardly after its budget.',
    todo: () => 'Check whether the code or the budget year is wrong.',
  },
};
