export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. */
export type Localised<T> = Readonly<Record<Language, T>>;

const BETWEEN_SENTENCES: Localised<string> = { 'zh-CN': '', en: ' ' };

/** Sentences one after another: between Chinese ones stands no blank. */
export function sentences(language: Language, ...texts: readonly string[]): string {
  return texts.join(BETWEEN_SENTENCES[language]);
}
