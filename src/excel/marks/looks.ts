import type { MarkSeverity } from '../../workbook/port';

/**
 * How cells of a severity look. Text on its fill keeps a contrast of 7:1; the severities differ without colour too, in
 * how dark the fill is, which empty cells show, and in how the text is set.
 */
export interface MarkLook {
  readonly fill: string;
  readonly text: string;
  readonly emphasis: 'bold' | 'underlined' | 'plain';
}

/** From the least to the gravest: every new rule goes on top of those before. */
export const MARK_LOOKS: readonly (readonly [MarkSeverity, MarkLook])[] = [
  ['info', { fill: '#E6F1FB', text: '#0B3A66', emphasis: 'plain' }],
  ['warning', { fill: '#FFCF4D', text: '#4A3200', emphasis: 'underlined' }],
  ['error', { fill: '#F7A8A1', text: '#560009', emphasis: 'bold' }],
];

/** A formula that is always true and that nobody else would write. */
export function markFormula(severity: MarkSeverity): string {
  return `=LEN("pt-check:${severity}")>0`;
}

const MARK_FORMULA = /^=\s*LEN\(\s*"pt-check:[a-z]+"\s*\)\s*>\s*0$/i;

/**
 * Whether a custom rule is a mark of ours. Excel's own ids of rules are their priorities, so the formula alone tells;
 * a rule without any is one whose making was broken off, since Excel lets nobody make such a rule by hand.
 */
export function isMarkFormula(formula: string): boolean {
  return formula === '' || MARK_FORMULA.test(formula);
}
