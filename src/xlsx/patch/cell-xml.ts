import type { Area } from '../../workbook/address';
import { formatArea } from '../../workbook/address';
import type { CellContent, FormulaResult } from './changes';
import { storedFormula } from './formula-names';
import { PatchError } from './changes';
import { attributesXml, elementXml, encodeEscapes, escapeText } from './xml-write';

export interface CellFrame {
  /** A1. */
  readonly ref: string;
  /** Index of its style; undefined: that of the workbook. */
  readonly style: string | undefined;
  /** Prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  /** Index of what marks a formula as one that spills; attribute `cm`. */
  readonly spillMark?: string | undefined;
}

/** The longest text that Excel takes into a cell. */
const MAX_TEXT = 32_767;

/** A whole `c` element; a cell with neither content nor style is "". */
export function cellXml(frame: CellFrame, content: Exclude<CellContent, { kind: 'result' }>): string {
  switch (content.kind) {
    case 'empty':
      return frame.style === undefined ? '' : element(frame, undefined, '');
    case 'constant': {
      const { value } = content;
      if (typeof value === 'string') return inlineText(frame, value);
      const { type, xml } = resultXml(frame.prefix, value);
      return element(frame, type, xml);
    }
    case 'formula': {
      const { type, xml } = resultXml(frame.prefix, content.result);
      const formula = formulaXml(frame.prefix, storedFormula(content.formula), content.spill);
      return element(frame, type, formula + xml, content.spill && frame.spillMark);
    }
  }
}

export function formulaXml(prefix: string, stored: string, array?: Area): string {
  const attributes =
    array === undefined
      ? ''
      : attributesXml([
          ['t', 'array'],
          ['ref', formatArea(array)],
        ]);
  return `<${prefix}f${attributes}>${escapeText(stored)}</${prefix}f>`;
}

/** The `v` element of a result, and the type that the cell then has. */
export function resultXml(
  prefix: string,
  value: FormulaResult,
): { readonly type: string | undefined; readonly xml: string } {
  const v = (content: string) => `<${prefix}v>${content}</${prefix}v>`;
  if (value === null) return { type: undefined, xml: '' };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (typeof value === 'string') return { type: 'str', xml: v(escapeText(encodeEscapes(checked(value)))) };
  if (typeof value === 'object') return { type: 'e', xml: v(escapeText(value.error)) };
  if (!Number.isFinite(value)) throw new PatchError(`no cell holds ${value}`);
  return { type: undefined, xml: v(String(value + 0)) };
}

/** Text within the sheet: the table of shared strings stays as it is. */
function inlineText(frame: CellFrame, text: string): string {
  const { prefix } = frame;
  if (text === '') return cellXml(frame, { kind: 'empty' });
  const content = escapeText(encodeEscapes(checked(text)));
  return element(
    frame,
    'inlineStr',
    `<${prefix}is><${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is>`,
  );
}

function checked(text: string): string {
  if (text.length > MAX_TEXT) throw new PatchError(`a text of ${text.length} characters`);
  return text;
}

function element(
  { ref, style, prefix }: CellFrame,
  type: string | undefined,
  content: string,
  spillMark?: string,
): string {
  const attributes = attributesXml([
    ['r', ref],
    ['s', style],
    ['t', type],
    ['cm', spillMark],
  ]);
  return elementXml(`${prefix}c`, attributes, content);
}
