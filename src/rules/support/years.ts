import { compact } from '../../core/text';

/** 2022年, 2022年度; not the 2022 of a number, of a document (〔2022〕) or of a code. */
const YEAR = /(?<![\d.])((?:19|20)\d{2})年/gu;
const DIGITS_OF_YEAR = '(?:19|20)\\d{2}';
const SENTENCE_END = /[。;!?]/u;

/** Sentences with these words speak of another year on purpose. */
const OF_ANOTHER_YEAR = [
  // Money and work carried over.
  '结转 结余 尾款 余款 欠款 质保金 质量保证金 保证金 续建 清算 补发 兑现 考核奖 绩效奖 奖金 追加',
  // Years that are not the budget's.
  '学年 跨年 往年 历年 以前年度',
  // Comparisons.
  '上年 去年 同比 同期 相比 对比 相较 基数 基准 基期 持平',
].flatMap((words) => words.split(' '));
const ANOTHER_YEAR = new RegExp(OF_ANOTHER_YEAR.join('|'), 'u');

const everywhere = (pattern: string): RegExp => new RegExp(pattern, 'gu');

/** What takes a year out of the question, with the year itself. */
const SET_ASIDE: readonly RegExp[] = [
  // Titles of documents, and their numbers: 《…（2022年版）》, 2022年第15号, 2022年修订.
  /《[^《》]*》/gu,
  everywhere(`${DIGITS_OF_YEAR}年(?:第?\\d+号|[^,。;]{0,4}(?:修订|版|印发|下发|发布|批复|下达|颁布))`),
  // Ranges: 2021—2025年, 2021年1月至2023年6月, 自2021年起, 2021年以来, 截至2022年底, 到2025年.
  everywhere(
    `${DIGITS_OF_YEAR}年?度?(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?[-‐–—―─~〜至到/]{1,2}(?:${DIGITS_OF_YEAR}|\\d{2}(?=年))年?度?`,
  ),
  everywhere(`(?:自|从|截至|截止|(?<!达)到|至)${DIGITS_OF_YEAR}年`),
  everywhere(`${DIGITS_OF_YEAR}年度?(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:以来|起|开始|至今|之后|以后|后)`),
  // Comparisons: 较2022年, 比2022年度, 高于2022年, 2022年水平.
  everywhere(
    `(?:较|比|与|(?<!合)同|超|超过|高于|低于|优于|不低于|不少于|不高于|不超过|相对|参照|参考|以)于?${DIGITS_OF_YEAR}年`,
  ),
  everywhere(`${DIGITS_OF_YEAR}年度?(?:的|底|末|全年|实际){0,2}(?:水平|实际|决算|存量|平均|数据|为基)`),
];

/**
 * The years that a text speaks of as its own and that are not the budget's: ascending, each once. A sentence that names
 * the budget's year as well relates the two and says nothing wrong.
 * @param own years that belong to the project's name
 */
export function strayYears(text: string, budgetYear: number, own: ReadonlySet<number>): readonly number[] {
  if (!text.includes('年') || yearsIn(text).every((year) => year === budgetYear)) return [];
  const found = new Set<number>();
  for (const sentence of compact(text).split(SENTENCE_END)) {
    const years = yearsIn(sentence);
    if (years.includes(budgetYear) || ANOTHER_YEAR.test(sentence)) continue;
    for (const year of yearsIn(SET_ASIDE.reduce((rest, pattern) => rest.replace(pattern, ''), sentence))) {
      if (!own.has(year)) found.add(year);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Every year that a text writes with 年. */
export function yearsIn(text: string): readonly number[] {
  return [...compact(text).matchAll(YEAR)].map(([, year]) => Number(year));
}
