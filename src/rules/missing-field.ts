import { splitCodeAndName } from '../core/project-code';
import { compact } from '../core/text';
import type { FundBlock, LabelledField, ProjectTable } from '../tables/model';
import { lookAtEach, NOTHING, perProject, type Rule, type Severity, type TableObservation } from './rule';
import { projectName } from './support/project-identity';

export type RequiredField = keyof ProjectTable['fields'] | 'budget' | 'fiscal';

export interface MissingFieldData {
  readonly field: RequiredField;
  /** As the form calls it. */
  readonly label: string;
}

/** New projects have no code yet, and the purpose is often told by the name. */
const MILD: ReadonlySet<RequiredField> = new Set<RequiredField>(['projectCode', 'purpose']);
/** 预算规模及资金用途 heads the amounts too. */
const BLOCK_HEADING = /^预算规模[及和]/u;
const LABEL_END = /(?:[（(][^（）()]*[）)])?[:：]?$/u;

/** A field whose label is on the form and whose value is empty. A form without the label is not asked for it. */
export const missingField: Rule<'missing-field', MissingFieldData> = {
  id: 'missing-field',
  category: 'completeness',
  severity: 'error',
  check: perProject((table) =>
    hasEmptyField(table) ? lookAtEach(requiredFields(table), null, missingIn) : NOTHING,
  ),
};

/** Most forms have every field filled in, and need no closer look. */
function hasEmptyField({ fields, funds }: ProjectTable): boolean {
  const { projectCode, projectName: name, unit, purpose, goal } = fields;
  return (
    isEmpty(projectCode) ||
    isEmpty(name) ||
    isEmpty(unit) ||
    isEmpty(purpose) ||
    isEmpty(goal) ||
    funds.some(({ budget, fiscal }) => isEmpty(budget) || isEmpty(fiscal))
  );
}

function isEmpty(field: LabelledField | null): boolean {
  return field?.empty === true;
}

function missingIn([field, value]: RequiredEntry): TableObservation<MissingFieldData> | null {
  if (value?.empty !== true) return null;
  const severity: Severity = MILD.has(field) ? 'warning' : 'error';
  return { at: value.at, severity, data: { field, label: labelOf(value) } };
}

type RequiredEntry = readonly [RequiredField, LabelledField | null];

function requiredFields(table: ProjectTable): readonly RequiredEntry[] {
  const { projectCode, projectName: name, unit, purpose, goal } = table.fields;
  const codeInName = splitCodeAndName(projectName(table)) !== null;
  return [
    ['projectCode', codeInName ? null : projectCode],
    ['projectName', name],
    // 填报单位（盖章） stays empty for the seal where a line above names the unit.
    ['unit', table.unit === null ? unit : null],
    ...table.funds
      .filter(isInUse)
      .flatMap((block) => [
        ['budget', block.budget] as const,
        ['fiscal', isToldByOthers(block) ? null : block.fiscal] as const,
      ]),
    ['purpose', purpose],
    ['goal', goal],
  ];
}

/** The amounts of a medium term may be left empty altogether: the project has none. */
function isInUse({ phase, budget, fiscal, others }: FundBlock): boolean {
  return phase === 'annual' || [budget, fiscal, ...others].some((field) => field?.empty === false);
}

/** Another fund is filled in, so that an empty 财政资金 is 0. */
function isToldByOthers({ others, unrecognised }: FundBlock): boolean {
  return unrecognised.length > 0 || others.some(({ empty, reading }) => !empty && reading.kind !== 'none');
}

function labelOf({ label }: LabelledField): string {
  return label.replace(/\s/gu, '').replace(LABEL_END, '').replace(BLOCK_HEADING, '') || compact(label);
}
