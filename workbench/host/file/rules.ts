import { shownFormula } from '../../../src/xlsx/patch';
import { xmlBoolean } from '../../../src/xlsx/xml-boolean';
import type { ConditionalFormat, ConditionalFormatType, Overlay } from '../model/conditional-format';
import type { Json } from '../json';
import type { FileRule } from './sheet-part';

const TYPES: Readonly<Record<string, ConditionalFormatType>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  top10: 'TopBottom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

/** Rules of a sheet in the order of their priority. */
export function readRules(
  rules: readonly FileRule[],
  overlays: readonly Overlay[],
  newKey: () => number,
): ConditionalFormat[] {
  return [...rules]
    .filter(({ areas }) => areas.length > 0)
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => {
      const type = TYPES[rule.type] ?? 'PresetCriteria';
      const [first = ''] = rule.formulas;
      return {
        key: newKey(),
        type,
        areas: rule.areas,
        formula: type === 'Custom' ? shownFormula(first) : '',
        rule: type === 'Custom' ? null : ruleOf(type, rule),
        overlay: rule.overlay === null ? {} : (overlays[rule.overlay] ?? {}),
        stopIfTrue: rule.stopIfTrue,
      };
    });
}

function ruleOf(type: ConditionalFormatType, { attributes, formulas, type: fileType }: FileRule): Json {
  const [formula1 = '', formula2 = ''] = formulas.map((formula) => shownFormula(formula));
  switch (type) {
    case 'CellValue':
      return { formula1, formula2, operator: capital(attributes.operator ?? 'equal') };
    case 'ContainsText':
      return { operator: TEXT_OPERATORS[fileType] ?? 'Contains', text: attributes.text ?? '' };
    case 'TopBottom': {
      const percent = xmlBoolean(attributes.percent) === true ? 'Percent' : 'Items';
      return {
        rank: Number(attributes.rank ?? 10),
        type: `${xmlBoolean(attributes.bottom) === true ? 'Bottom' : 'Top'}${percent}`,
      };
    }
    case 'Custom':
    case 'DataBar':
    case 'ColorScale':
    case 'IconSet':
    case 'PresetCriteria':
      return { criterion: capital(fileType) };
  }
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
