import { compact } from '../core/text';
import type { Indicator } from '../tables/model';
import { NOTHING, perProject, type Rule } from './rule';
import { shareConcept } from './support/concepts';
import { ownName } from './support/project-identity';
import { isNotApplicable, realIndicators } from './support/rows';
import { charactersOf, commonPhrase, type ContentText, contentOf, termsOf } from './support/content-words';

export interface PurposeNameMismatchData {
  /** What name and indicators both speak of. */
  readonly named: string;
  /** What purpose and goal both speak of. */
  readonly purposed: string;
}

/**
 * Fewer content words in the indicators, beside the name's own, or in purpose and goal say too little: indicators that
 * merely repeat an umbrella name (苏区振兴项目数) share no word with the ditch that is dug.
 */
const FEWEST_TERMS = 4;
/** A name is short; purpose and goal are prose, in which a short phrase repeats by chance. */
const SHORTEST_NAMED = 2;
const SHORTEST_PURPOSED = 4;
/** In characters: beyond this a text tells nothing more about its subject, and comparing takes long. */
const LONGEST = 1500;

/**
 * Name and indicators speak of one thing, purpose and goal of another: a form filled in with another project's text.
 * Fires only where each side agrees in itself on its subject and nothing joins the two: no word, no character of the
 * name, no common concept.
 */
export const purposeNameMismatch: Rule<'purpose-name-mismatch', PurposeNameMismatchData> = {
  id: 'purpose-name-mismatch',
  category: 'consistency',
  severity: 'warning',
  check: perProject((table) => {
    const { purpose, goal } = table.fields;
    const name = ownName(table);
    if (name === null || purpose === null || purpose.empty || goal === null || goal.empty) return NOTHING;
    const right = side(purpose.text, goal.text);
    const subject = contentOf(compactStart(name.text));
    if (isJoined(subject, right)) return NOTHING;
    const left = side(name.text, indicatorText(table.indicators));
    if (!isFar(left, right)) return NOTHING;
    const named = commonPhrase(left.first, left.second);
    if (named.length < SHORTEST_NAMED) return NOTHING;
    const purposed = commonPhrase(right.first, right.second);
    if (purposed.length < SHORTEST_PURPOSED) return NOTHING;
    return [{ at: purpose.at, related: [goal.at, name.at], data: { named, purposed } }];
  }),
};

interface Side {
  readonly text: string;
  readonly first: ContentText;
  readonly second: ContentText;
}

function side(first: string, second: string): Side {
  const [a, b] = [compactStart(first), compactStart(second)];
  return { text: `${a}。${b}`, first: contentOf(a), second: contentOf(b) };
}

/** As much of a text as is compared. */
function compactStart(text: string): string {
  return compact(text).slice(0, LONGEST);
}

/** Some character of the name's subject stands on the other side: 车辆购置 and 更新公务用车. */
function isJoined(subject: ContentText, { first, second }: Side): boolean {
  const there = [charactersOf(first), charactersOf(second)];
  return [...charactersOf(subject)].some((character) => there.some((all) => all.has(character)));
}

/** Both sides say enough, and no word or concept of one stands on the other. */
function isFar(left: Side, right: Side): boolean {
  const name = termsOf(left.first);
  const indicators = [...termsOf(left.second)].filter((term) => !name.has(term));
  const there = new Set([...termsOf(right.first), ...termsOf(right.second)]);
  if (indicators.length < FEWEST_TERMS || there.size < FEWEST_TERMS) return false;
  return ![...name, ...indicators].some((term) => there.has(term)) && !shareConcept(left.text, right.text);
}

/** Basis cells tell of sources, and say the same in many projects. */
function indicatorText(indicators: readonly Indicator[]): string {
  return realIndicators(indicators)
    .flatMap(({ name, description, target }) => [name, description, target])
    .flatMap((field) => (field === null || isNotApplicable(field) ? [] : [field.text]))
    .join('。');
}
