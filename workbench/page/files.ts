import { readNoteText } from '../../src/i18n/read-notes';
import { ReadError } from '../../src/workbook/errors';
import type { Loss } from '../../src/workbook/losses';
import type { Language, Texts } from './texts';

/** One line for each thing that could not be kept, with where it stood. */
export function lossLines(lost: readonly Loss[], texts: Texts): readonly string[] {
  const lines = lost.map(({ kind, sheet, at }) => {
    const place = [sheet, at].filter((part) => part !== undefined).join(' ');
    return place === '' ? texts.losses[kind] : texts.withRemark(texts.losses[kind], place);
  });
  return [...new Set(lines)];
}

/** Why something failed, for the person before the screen; what a file has wrong in the words of a table. */
export function reasonOf(error: unknown, texts: Texts, language: Language): string {
  if (error instanceof ReadError) {
    const { part, sheet, cell, note } = error.detail;
    const told = note === undefined ? null : readNoteText(error.code, note, language);
    const details = [sheet, cell, part, told].filter((detail) => detail != null).join(' ');
    const reason = texts.readErrors[error.code];
    return details === '' ? reason : texts.withRemark(reason, details);
  }
  return error instanceof Error ? error.message : String(error);
}
