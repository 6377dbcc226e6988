import type { Report } from '../check/finding';
import { visible } from '../core/visible';
import type { Language } from '../i18n/language';
import { REPORT_WORDS } from '../i18n/report';
import type { CellRef, ProjectTable, Table } from '../tables/model';
import { formatPlace } from '../workbook/address';

/** "E13" */
export function cellText(at: CellRef): string {
  return formatPlace(at);
}

/** "4.人民陪审员经费!C4" */
export function sheetCellText(at: CellRef, report: Report): string {
  return `${sheetName(at.sheet, report)}!${formatPlace(at)}`;
}

export function sheetName(sheet: number, { coverage }: Report): string {
  return visible(coverage.sheets[sheet]?.name ?? '');
}

/** Position among the project tables of the workbook, from 1: 项目4 is what reviewers call it. */
function projectNumber(table: ProjectTable, { tables }: Report): number {
  return tables.filter((other) => other.kind === 'project' && other.form === table.form).indexOf(table) + 1;
}

/** "项目4 2023年度人民陪审员(调解员）经费", or what the department's table is called. */
export function tableName(table: Table, report: Report, language: Language): string {
  const words = REPORT_WORDS[language];
  if (table.kind === 'department') return words.department;
  const name = table.fields.projectName?.text ?? '';
  const title = table.title?.text ?? '';
  const label = [name, title].find((text) => text !== '') ?? words.untitled;
  return `${words.formLabel(table.form, projectNumber(table, report))} ${visible(label)}`;
}
