import { type Decimal, decimal } from './decimal';

export interface NumberToken {
  readonly value: Decimal;
  /** Digits after the decimal point as written. */
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Groups of three with commas, or plain digits, or 1.5E+03 as a spreadsheet writes it; digits that belong to a word
 * (ISO9001, m2) are no number.
 */
const NUMBER =
  /(?<![A-Za-z\d])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?(?:[Ee]([+-]\d{1,2})(?![\d.A-Za-z]))?|(?<![\d.A-Za-z])\.(\d+)/gu;
/** No amount has more; longer runs of digits are card or document numbers. */
const MOST_CHARACTERS = 30;

/** The numbers in folded text, from left to right, without their signs. */
export function findNumbers(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [written, fraction, power, bareFraction] = match;
    if (written.length > MOST_CHARACTERS) continue;
    const plain = written.replaceAll(',', '');
    tokens.push({
      value: decimal(plain.startsWith('.') ? `0${plain}` : plain),
      decimals: Math.max(0, (fraction ?? bareFraction ?? '').length - Number(power ?? 0)),
      start: match.index,
      end: match.index + written.length,
    });
  }
  return tokens;
}
