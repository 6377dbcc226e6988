import { readProjectCode } from '../core/project-code';
import type { ProjectTable } from '../tables/model';
import { acrossProjects, NOTHING, type Rule } from './rule';
import { projectCode, type WrittenCode } from './support/project-identity';

export interface InvalidProjectCodeData {
  readonly code: string;
  readonly length: string;
  /** Characters that no code has; empty when only the length is wrong. */
  readonly strange: string;
}

const STRANGE = /[^0-9A-Z]/gu;

/**
 * Not 21 characters of 0-9 and A-Z. The 18 digits of central projects pass, and so do local codes: a shape that all
 * forms of the workbook share, two at least.
 */
export const invalidProjectCode: Rule<'invalid-project-code', InvalidProjectCodeData> = {
  id: 'invalid-project-code',
  category: 'consistency',
  severity: 'warning',
  check: acrossProjects(codeOf, (coded) => {
    if (isLocalForm(coded)) return [];
    return coded.flatMap(({ table, reading: { kind, code }, text, at }) => {
      if (kind !== 'other' || isSeparated(text)) return [];
      const strange = [...new Set(code.match(STRANGE) ?? [])].join('');
      return [{ table, at, data: { code, length: String(code.length), strange } }];
    });
  }),
};

interface CodeOfTable extends WrittenCode {
  readonly table: ProjectTable;
}

function codeOf(table: ProjectTable): readonly CodeOfTable[] {
  const code = projectCode(table);
  return code === null ? NOTHING : [{ table, ...code }];
}

/** A code with a separator before or behind it. Of several codes the first is read, as the others were its name. */
function isSeparated(text: string): boolean {
  const parts = text.normalize('NFKC').split(/[\s、,;/]/u);
  return parts.every((part) => part === '' || readProjectCode(part).kind !== 'other');
}

function isLocalForm(codes: readonly WrittenCode[]): boolean {
  return codes.length > 1 && new Set(codes.map(({ reading: { code } }) => shapeOf(code))).size === 1;
}

/** Length and kinds of characters: 2023-0001 → "9:-0" */
function shapeOf(code: string): string {
  const kinds = code.replace(/\d/gu, '0').replace(/[A-Z]/gu, 'A');
  return `${code.length}:${[...new Set(kinds.split(''))].sort().join('')}`;
}
