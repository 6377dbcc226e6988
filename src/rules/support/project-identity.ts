import { readAbsence } from '../../core/absence';
import { type ProjectCode, readProjectCode, splitCodeAndName } from '../../core/project-code';
import { rememberLast } from '../../core/memo';
import { compact } from '../../core/text';
import type { CellRef, Phase, ProjectTable, Table } from '../../tables/model';
import { projectsOf } from '../rule';

export interface WrittenCode {
  readonly reading: ProjectCode;
  /** As it stands in its cell. */
  readonly text: string;
  readonly at: CellRef;
}

/** New projects have no code yet, and say so in words: a code has a letter or a digit. */
const CODE_CHARACTER = /[0-9A-Za-z]/u;

/** The code, in its own cell or joined to the name (51000021R000000019951-工资性支出); null when there is none. */
export const projectCode = rememberLast(findProjectCode);

function findProjectCode({ fields }: ProjectTable): WrittenCode | null {
  for (const field of [fields.projectCode, fields.projectName]) {
    if (field === null || field.empty || readAbsence(field.text) !== null) continue;
    const joined = splitCodeAndName(field.text);
    if (joined !== null) return { reading: readProjectCode(joined.code), text: joined.code, at: field.at };
    if (field === fields.projectCode && CODE_CHARACTER.test(compact(field.text))) {
      return { reading: readProjectCode(field.text), text: field.text, at: field.at };
    }
  }
  return null;
}

/** The name as it is written, with a code that may be joined to it; "" when the form has none or leaves it empty. */
export function projectName({ fields }: ProjectTable): string {
  return fields.projectName?.text ?? '';
}

/** The name without a code joined to it; null when the form has none or leaves it empty. */
export const ownName = rememberLast((table: ProjectTable): { text: string; at: CellRef } | null => {
  const { projectName } = table.fields;
  if (projectName === null || projectName.empty || readAbsence(projectName.text) !== null) return null;
  return { text: splitCodeAndName(projectName.text)?.name ?? projectName.text, at: projectName.at };
});

/** 申报, 批复 and the like are forms of their own, and one project may have one of each. */
const FORM_KIND = /绩效目标(申报|填报|批复|审核|自评|监控)/u;

/**
 * Which project forms stand side by side as equals: the same kind of form, phase, unit and year. A form without a title
 * of its own belongs under the title above it on its sheet.
 */
export const formGroups = rememberLast(groupForms);

function groupForms(tables: readonly Table[]): ReadonlyMap<ProjectTable, string> {
  const groups = new Map<ProjectTable, string>();
  let [sheet, kind] = [-1, ''];
  for (const table of projectsOf(tables)) {
    if (table.title !== null) kind = FORM_KIND.exec(compact(table.title.text))?.[1] ?? '';
    else if (table.sheet !== sheet) kind = '';
    sheet = table.sheet;
    groups.set(table, [kind, formPhase(table), unitKey(table), table.year ?? ''].join('\u001f'));
  }
  return groups;
}

/** "" when the form does not name its unit. */
export function unitKey({ unit }: Table): string {
  return unit === null ? '' : compact(unit.name);
}

/** A form whose amounts and targets are all of the medium term is another one than the year's. */
function formPhase({ funds, indicators }: ProjectTable): Phase {
  if (funds.length === 0 && indicators.length === 0) return 'annual';
  const isOfTheYear = ({ phase }: { readonly phase: Phase }): boolean => phase === 'annual';
  return funds.some(isOfTheYear) || indicators.some(isOfTheYear) ? 'annual' : 'term';
}
