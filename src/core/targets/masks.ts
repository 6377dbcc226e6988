/** In place of a document number, an ordinal, a model name: digits that count nothing. */
const IDENTIFIER = '\u0001';
/** In place of a date. */
const DATE = '\u0002';

const IDENTIFIERS: readonly RegExp[] = [
  /《[^《》]{0,100}》/gu,
  /[〔[【(](?:19|20)\d{2}[〕\]】)](?:第?\d{1,6}号?)?/gu,
  /(?:19|20)\d{2}年第\d{1,6}号/gu,
  /第\d{1,6}(?:[-~至到]第?\d{1,6}(?=名|位|届|期|批|次|章|条|款))?/gu,
  /(?<=^|[;。,:])\(?\d{1,2}(?:[、.](?!\d)|\))/gu,
  /(?<!\d)\d{1,2}年(?=行动|规划|计划|滚动|攻坚)/gu,
  /\d{3,5}(?=热线|平台|专线|电话)/gu,
  /(?<![\d.])[2-6]G(?=\p{Script=Han})/gu,
  // Not the square and cubic metres of 元/m2.
  /(?<![A-Za-z\d.])(?!(?:[kcdm]?m)[23](?!\d))[A-Za-z]{1,10}[-/]?\d{1,10}(?:\.\d{1,10})?/gu,
];
const DATES: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}月(?:\d{1,2}[日号]|份|底|末|初|上旬|中旬|下旬)?/gu,
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)(?:日|[ T]\d{1,2}(?::\d{2}){1,2})?/gu,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d[-~至到](?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])[-~至到](?:19|20)\d{2}(?:0[1-9]|1[0-2])(?=$|[,;。)])/gu,
  /(?<!\d)(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-~至到](?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?!\d)/gu,
  /(?<![\d.])(?:19|20)\d{2}年?[-~至到](?:19|20)\d{2}学?年(?:底|末)?/gu,
  /(?<![\d.])(?:\d{4}年)?\d{1,2}月?[-~至到]\d{1,2}月(?!内)/gu,
  /(?<![\d.])(?:(?:\d{4}|\d{2})年(?:度)?)?\d{1,2}月(?:\d{1,2}[日号]|份|底|末|初|上旬|中旬|下旬)?/gu,
  /(?<![\d.])\d{1,2}[日号](?=前|之前|以前|起)/gu,
  /(?<![\d.])\d{4}年(?:度)?(?:年?[底末终初]|以?内|[之以]?前|上半年|下半年|[1-4]季度末?|(?=$|[,;。)-]|完成))/gu,
  /(?:当|本|次|下|每)?(?:(?<!\d)(?:年[底末终]|季度?末|月[底末])|(?<![\d个周])年度?内)|[上下]半年|[1-4]季度[末前内]?|全年(?![^\d,;。]{0,6}\d)/gu,
  /(?<![\d.])(?:[01]\d|2[0-3]):[0-5]\d(?!\d)/gu,
];
/** The year that a target is for says no deadline: 2022年结案率达到90%以上. */
const SCOPE_YEAR = /(?<![\d.])(?:19|20)\d{2}(?:年度?|财年)/gu;
const HOUSE_NUMBERS = /\d{1,6}号/gu;

/** Folded text in which only digits that count something are left. */
export function maskNonQuantities(text: string): string {
  const named = IDENTIFIERS.reduce((masked, pattern) => masked.replace(pattern, IDENTIFIER), text);
  const dated = DATES.reduce((masked, pattern) => masked.replace(pattern, DATE), named);
  return dated.replace(SCOPE_YEAR, IDENTIFIER).replace(HOUSE_NUMBERS, IDENTIFIER);
}

/** The age of those who are meant, not of whom there are so many: 60岁以上人员≥300人. */
const AGES =
  /(?<![\d.])\d{1,3}(?:周?岁)?(?:[-~至到]\d{1,3})?周?岁(?:及?以[上下]|以内)?(?=的?(?!及?以[上下内]|左右)\p{Script=Han})/gu;

/** The same for one statement, whose number is to be what is asked for. */
export function maskNonTargets(text: string): string {
  return maskNonQuantities(text.replace(AGES, IDENTIFIER));
}

export function mentionsDate(masked: string): boolean {
  return masked.includes(DATE);
}

/** Four digits that alone may name a year. */
const BARE_YEAR = /^(?:19|20)\d{2}$/u;

export function isBareYear(digits: string): boolean {
  return BARE_YEAR.test(digits);
}
