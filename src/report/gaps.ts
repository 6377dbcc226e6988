import { visible } from '../core/visible';
import type { CoverageNote, Report } from '../check/finding';
import { lackingText, readErrorText, skipReasonText } from '../i18n/errors';
import type { Language } from '../i18n/language';
import { noteText, REPORT_WORDS } from '../i18n/report';
import { ruleTitle } from '../i18n/rules';
import type { RuleId } from '../rules';
import type { SkipReason, Table } from '../tables/model';
import type { ReadErrorCode } from '../workbook/errors';
import { cellText, sheetCellText, sheetName, tableName } from './places';
import type { FileResult, IncompleteCode } from './run';

/** Something of a file that was not judged, or not as a whole: what no finding tells. */
export interface Gap {
  /** unreadable and incomplete make the run fail; unchecked is worth knowing. */
  readonly kind: 'unreadable' | 'incomplete' | 'unchecked';
  readonly code:
    | ReadErrorCode
    | IncompleteCode
    | SkipReason
    | CoverageNote['code']
    | 'checked-in-part'
    | 'damaged-waivers'
    | 'unmatched-waivers';
  /** Tells its place in the file as well. */
  readonly message: string;
  readonly sheet: string | null;
  /** A1 */
  readonly cell: string | null;
  /** What the table is called. */
  readonly table: string | null;
  readonly rule: RuleId | null;
}

const NOWHERE = { sheet: null, cell: null, table: null, rule: null } as const;

export function gapsOf(result: FileResult, language: Language): readonly Gap[] {
  return gapsIn(result, language).map((gap) => ({ ...gap, message: visible(gap.message) }));
}

function gapsIn(result: FileResult, language: Language): readonly Gap[] {
  if (result.status === 'unreadable') {
    const { code, detail } = result;
    const message = readErrorText(code, detail, language);
    const { sheet = null, cell = null } = detail;
    return [{ ...NOWHERE, kind: 'unreadable', code, message, sheet, cell }];
  }
  const { report } = result;
  return [
    ...incomplete(report, language),
    ...checkedInPart(report, language),
    ...unchecked(report, language),
  ];
}

function incomplete(report: Report, language: Language): readonly Gap[] {
  const words = REPORT_WORDS[language];
  const noTable = report.tables.length === 0 ? [words.incomplete['no-table']] : [];
  return [
    ...noTable.map((message): Gap => ({ ...NOWHERE, kind: 'incomplete', code: 'no-table', message })),
    ...report.tables
      .filter(({ lacking }) => lacking.length > 0)
      .map((table): Gap => ({
        ...ofTable(table, lackingText(table.lacking, language), report, language),
        kind: 'incomplete',
        code: 'form-incomplete',
      })),
    ...report.coverage.failedRules.map(({ rule, error }): Gap => {
      const message = words.failedRule(ruleTitle(rule, language), error);
      return { ...NOWHERE, kind: 'incomplete', code: 'rule-failed', message, rule };
    }),
  ];
}

function checkedInPart(report: Report, language: Language): readonly Gap[] {
  const words = REPORT_WORDS[language];
  return report.tables
    .filter((table) => table.kind === 'project' && table.form !== 'target' && !table.blank)
    .map((table) => ({
      ...ofTable(table, words.checkedInPart, report, language),
      kind: 'unchecked',
      code: 'checked-in-part',
    }));
}

function unchecked(report: Report, language: Language): readonly Gap[] {
  const words = REPORT_WORDS[language];
  const { sheets, notes, damagedWaivers, unmatchedWaivers } = report.coverage;
  return [
    ...sheets.flatMap(({ name, skipped }): readonly Gap[] => {
      if (skipped === null || skipped === 'empty-sheet') return [];
      const message = words.placed(words.sheet(name), skipReasonText(skipped, language));
      return [{ ...NOWHERE, kind: 'unchecked', code: skipped, message, sheet: name }];
    }),
    ...notes.map((note): Gap => ({
      kind: 'unchecked',
      code: note.code,
      message: noteText(note, sheetCellText(note.at, report), language),
      sheet: sheetName(note.at.sheet, report),
      cell: cellText(note.at),
      table: tableName(note.table, report, language),
      rule: null,
    })),
    ...(damagedWaivers === 0 ? [] : [ofFile('damaged-waivers', words.damagedWaivers)]),
    ...(unmatchedWaivers.length === 0
      ? []
      : [ofFile('unmatched-waivers', words.unmatchedWaivers(unmatchedWaivers.length))]),
  ];
}

function ofFile(code: Gap['code'], message: string): Gap {
  return { ...NOWHERE, kind: 'unchecked', code, message };
}

function ofTable(
  table: Table,
  sentence: string,
  report: Report,
  language: Language,
): Omit<Gap, 'kind' | 'code'> {
  const words = REPORT_WORDS[language];
  const sheet = sheetName(table.sheet, report);
  const message = words.placed(words.sheet(sheet), sentence);
  return { ...NOWHERE, message, sheet, table: tableName(table, report, language) };
}
