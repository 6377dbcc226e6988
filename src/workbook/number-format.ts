import { type FormatSection, type NumberFormat, readSection } from './number-format-section';

export type { NumberFormat } from './number-format-section';

interface ParsedFormat {
  readonly sections: readonly FormatSection[];
  readonly conditional: boolean;
  /** Zeros have a section of their own, and the words before other numbers do not stand before them. */
  readonly zeroApart: boolean;
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
  return format.conditional || format.zeroApart ? null : chooseSection(format, 1);
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
  const conditional = sections.some((section) => section.condition !== undefined);
  return {
    sections,
    conditional,
    zeroApart: !conditional && sections.length > 2 && sections[0]?.format.prefix !== undefined,
  };
}

function chooseSection({ sections, conditional, zeroApart }: ParsedFormat, value: number): NumberFormat {
  const [first, second, third] = sections;
  if (first === undefined) return GENERAL;
  if (zeroApart && value === 0) return withoutPrefix(first.format);
  if (!conditional || second === undefined || first.condition?.(value) === true) return first.format;
  if (second.condition === undefined) return second.format;
  if (second.condition(value)) return second.format;
  return (third ?? (first.condition === undefined ? first : second)).format;
}

function withoutPrefix({ kind, decimals, unitSuffix, scale }: NumberFormat): NumberFormat {
  return { kind, decimals, ...(unitSuffix !== undefined && { unitSuffix }), scale };
}

const GENERAL: NumberFormat = { kind: 'general', decimals: null, scale: 0 };
