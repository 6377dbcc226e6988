import { fold } from './folding';
import { remember } from './memo';

export type ProjectCode =
  | {
      /** 21 characters: 6 of the region, 2 of the year, the type, 12 of serial numbers and a check character. */
      readonly kind: 'project';
      readonly code: string;
      readonly region: string;
      readonly year: number;
      /** The ninth character: P for projects proper, R for personnel, T and N for others. */
      readonly type: string;
      /** Only codes of type P carry a check character. */
      readonly checked: 'valid' | 'invalid' | 'not-applicable';
      /** The character that would be right; absent where the code holds characters that have no value. */
      readonly expectedCheck?: string;
    }
  /** The 18 digits of central government codes. */
  | { readonly kind: 'central'; readonly code: string }
  | { readonly kind: 'other'; readonly code: string };

type CodeOfProject = Extract<ProjectCode, { readonly kind: 'project' }>;

const PROJECT = /^(\d{6})(\d{2})([A-Z])[0-9A-Z]{12}$/u;
const CENTRAL = /^\d{18}$/u;

/** GB 32100: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE = 3;
const CHECKED_LENGTH = 20;

/** Reads a code with white space, full-width forms and lower case folded away. */
export const readProjectCode = remember(readCode);

function readCode(text: string): ProjectCode {
  const code = fold(text).text.replaceAll(' ', '').toUpperCase();
  const [, region, year, type] = PROJECT.exec(code) ?? [];
  if (region === undefined || year === undefined || type === undefined) {
    return { kind: CENTRAL.test(code) ? 'central' : 'other', code };
  }
  return { kind: 'project', code, region, year: 2000 + Number(year), type, ...checkOf(code, type) };
}

function checkOf(code: string, type: string): Pick<CodeOfProject, 'checked' | 'expectedCheck'> {
  if (type !== 'P') return { checked: 'not-applicable' };
  const expectedCheck = checkCharacter(code.slice(0, CHECKED_LENGTH));
  if (expectedCheck === null) return { checked: 'invalid' };
  return { checked: code.endsWith(expectedCheck) ? 'valid' : 'invalid', expectedCheck };
}

/** Weights are the powers of 3 modulo 31; found by analysis of published codes, documented nowhere. */
function checkCharacter(body: string): string | null {
  const modulus = ALPHABET.length;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * BASE) % modulus;
  }
  return ALPHABET.charAt((2 * modulus - 1 - (sum % modulus)) % modulus);
}

const JOINED =
  /^[([【]?([0-9A-Za-z]{21}|\d{18})(?![0-9A-Za-z])[)\]】]?[\s\-－‐–—_:：/、]*([^\s\-－‐–—_:：/、].*)$/su;

/** Parts 51000021R000000019951-工资性支出; null when no code leads the text or no name follows it. */
export const splitCodeAndName = remember(splitCode);

function splitCode(text: string): { readonly code: string; readonly name: string } | null {
  const match = JOINED.exec(text.normalize('NFKC').trim());
  const [, code, name] = match ?? [];
  return code === undefined || name === undefined ? null : { code: code.toUpperCase(), name };
}
