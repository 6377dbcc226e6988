export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language to speak to somebody who uses these (BCP 47, such as "zh-Hans-CN"): Chinese, or else English. */
export function languageFor(tags: readonly string[]): Language {
  return tags.some((tag) => /^zh\b/iu.test(tag)) ? 'zh-CN' : 'en';
}

/** A text in every language. */
export type Localised<T> = Readonly<Record<Language, T>>;

const BETWEEN_SENTENCES: Localised<string> = { 'zh-CN': '', en: ' ' };

/** Sentences one after another: between Chinese ones stands no blank. */
export function sentences(language: Language, ...texts: readonly string[]): string {
  return texts.join(BETWEEN_SENTENCES[language]);
}
