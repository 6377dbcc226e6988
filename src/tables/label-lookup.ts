import { remember } from '../core/memo';
import { labelKey } from '../core/text';

/** Room for white space and a bracketed remark: texts that are longer than the longest label by more are none. */
const ROOM = 40;

interface LabelLookup<Name extends string> {
  /** The meanings a cell's text may have as a label; none for ordinary text. */
  readonly labelNames: (text: string) => readonly Name[];
  /** No longer text has any. */
  readonly longestWritten: number;
}

/** Finds labels by what the field writes for each of them; one may have several meanings. */
export function labelLookup<Name extends string>(
  labels: Readonly<Record<Name, readonly string[]>>,
): LabelLookup<Name> {
  const byKey = new Map<string, Name[]>();
  let longest = 0;
  for (const [name, variants] of Object.entries(labels) as [Name, readonly string[]][]) {
    for (const variant of variants) {
      const key = labelKey(variant);
      longest = Math.max(longest, key.length);
      const names = byKey.get(key);
      if (names === undefined) byKey.set(key, [name]);
      else if (!names.includes(name)) names.push(name);
    }
  }
  const none: readonly Name[] = [];
  const longestWritten = longest + ROOM;
  const labelNames = remember((text): readonly Name[] => {
    if (text.length > longestWritten) return none;
    const key = labelKey(text);
    return byKey.get(key) ?? byKey.get(withoutEnglish(text, key)) ?? none;
  });
  return { labelNames, longestWritten };
}

/** The shortest word is Unit, of which no letters of a name (其他资金PPP, 指标A) are taken. */
const ENGLISH_AFTER = /^(\p{Script=Han}+)[/|-]?([A-Za-z][A-Za-z'’&.,/-]{3,})$/u;
const ENGLISH_BEFORE = /^([A-Za-z][A-Za-z'’&.,/-]{3,}?)[/|-]?(\p{Script=Han}+)$/u;
const LATIN = /[A-Za-z]{2}/u;
/** 项目名称：NewsNet is a label with its value, 项目名称：Project Name： one in two languages. */
const COLON_WITHIN = /[:：]\s*[A-Za-z][^:：]*[^\s:：]\s*$/u;

/** 项目名称 Project Name, Project Name / 项目名称. */
function withoutEnglish(text: string, key: string): string {
  if (!LATIN.test(key) || COLON_WITHIN.test(text)) return '';
  return ENGLISH_AFTER.exec(key)?.[1] ?? ENGLISH_BEFORE.exec(key)?.[2] ?? '';
}
