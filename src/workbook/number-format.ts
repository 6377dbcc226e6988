import { type FormatSection, type NumberFormat, readSection } from './number-format-section';

export type { NumberFormat } from './number-format-section';

interface ParsedFormat {
  readonly sections: readonly FormatSection[];
  readonly conditional: boolean;
}

const cache = new Map<string, ParsedFormat>();
const CACHE_LIMIT = 2000;

/**
 * Reads a number format code. The section for positive numbers decides, so that a zero shown as "-" keeps its decimals;
 * only where sections carry conditions, such as `[>=10000]0!.0,"万";0`, does the value choose.
 */
export function analyseNumberFormat(code: string, value = 1): NumberFormat {
  return chooseSection(parsed(code), value);
}

/** As `analyseNumberFormat` for every value; null where the value chooses. */
export function fixedNumberFormat(code: string): NumberFormat | null {
  const format = parsed(code);
  return format.conditional ? null : chooseSection(format, 1);
}

function parsed(code: string): ParsedFormat {
  let format = cache.get(code);
  if (format === undefined) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    format = parse(code);
    cache.set(code, format);
  }
  return format;
}

function parse(code: string): ParsedFormat {
  const sections: FormatSection[] = [];
  for (let at = 0; at <= code.length;) {
    const section = readSection(code, at);
    sections.push(section);
    at = section.end + 1;
  }
  return { sections, conditional: sections.some((section) => section.condition !== undefined) };
}

function chooseSection({ sections, conditional }: ParsedFormat, value: number): NumberFormat {
  const [first, second, third] = sections;
  if (first === undefined) return GENERAL;
  if (!conditional || second === undefined || first.condition?.(value) === true) return first.format;
  if (second.condition === undefined) return second.format;
  if (second.condition(value)) return second.format;
  return (third ?? (first.condition === undefined ? first : second)).format;
}

const GENERAL: NumberFormat = { kind: 'general', decimals: null, scale: 0 };
