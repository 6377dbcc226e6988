import { rememberLast } from '../../core/memo';
import { compact } from '../../core/text';
import type { Field, Indicator, ProjectTable } from '../../tables/model';

/** 2021—2025年 */
const YEARS = /(20\d{2})年?度?[-~—–至到]{1,3}(20\d{2})/gu;
/** 三年行动, 为期3年, 服务期两年 */
const COUNTED_YEARS = [
  /(?:[二两三四五六七八九十]|(?<!\d)(?:[2-9]|1\d))年(?:期|行动|规划|计划|建设|服务|合同|分期|完成|实施)/u,
  /(?:为期|分|服务期|合同期|建设期|实施期|周期|期限|工期)限?[为是:]?(?:[二两三四五六七八九十]|[2-9]|1\d)年/u,
];
const MONTHS = /(?<!\d)(\d{2,3})个月/gu;
const MONTHS_OF_A_YEAR = 12;
const WORDS = ['跨年度', '续建', '分年度', '多年期', '中期', '实施期'];
/** Totals of a whole project, whatever the year's budget is. */
const WHOLE_PROJECT = ['总投资', '概算', '投资总额', '全周期', '全寿命', '全生命周期', '中期', '实施期'];

/** What every text with such words has. */
const HINT = /[年月期建]|20\d{2}/u;

function saysYears(text: string): boolean {
  if (!HINT.test(text)) return false;
  return (
    WORDS.some((word) => text.includes(word)) ||
    COUNTED_YEARS.some((pattern) => pattern.test(text)) ||
    [...text.matchAll(YEARS)].some(([, from, to]) => Number(to) > Number(from)) ||
    [...text.matchAll(MONTHS)].some(([, months]) => Number(months) > MONTHS_OF_A_YEAR)
  );
}

function says(fields: readonly (Field | null)[], test: (text: string) => boolean): boolean {
  return fields.some((field) => field !== null && test(compact(field.text)));
}

/** The form tells that the project takes longer than the budget's year. */
export const spansYears = rememberLast(({ title, fields }: ProjectTable): boolean =>
  says([title, fields.projectName, fields.purpose, fields.goal], saysYears),
);

/** The row tells of an amount for longer than the budget's year: 总投资, 概算, 三年合同. */
export function isBeyondYear({ name, description, basis }: Indicator): boolean {
  return (
    says([name, description], (text) => WHOLE_PROJECT.some((word) => text.includes(word))) ||
    says([name, description, basis], saysYears)
  );
}
