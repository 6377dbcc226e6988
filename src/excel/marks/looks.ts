import type { MarkSeverity } from '../../workbook/port';

/** How cells of a severity look. Fill and text keep 7:1 on any grid; weight and line tell them apart without colour. */
export interface MarkLook {
  readonly fill: string;
  readonly text: string;
  readonly bold: boolean;
  readonly line: 'Continuous' | 'Dash' | 'Dot';
}

/** From the least to the gravest: every new rule goes on top of those before. */
export const MARK_LOOKS: readonly (readonly [MarkSeverity, MarkLook])[] = [
  ['info', { fill: '#DCEBFA', text: '#0B3A66', bold: false, line: 'Dot' }],
  ['warning', { fill: '#FFF0C2', text: '#573B00', bold: false, line: 'Dash' }],
  ['error', { fill: '#FFD9D6', text: '#7A0410', bold: true, line: 'Continuous' }],
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
