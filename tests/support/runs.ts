import { check } from '../../src/check/check';
import type { Finding, Report } from '../../src/check/finding';
import { type FileResult, type FormatOptions, resultOf } from '../../src/report/run';
import { missingBasis } from '../../src/rules/missing-basis';
import { recognise } from '../../src/tables/recognise';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { type FormInput, formGrid, rowsWith } from './forms';
import { sheetOf, workbookOf } from './grid';

/** The clean form without the basis of its second indicator: one error, missing-basis at F11. */
export const ONE_FAULT: Partial<FormInput> = { rows: rowsWith({ 1: { basis: null } }) };

export const ZH: FormatOptions = { language: 'zh-CN', colour: false, infos: false };
export const EN: FormatOptions = { ...ZH, language: 'en' };

export function formSheet(name: string, form: Partial<FormInput> = ONE_FAULT): SheetSnapshot {
  return sheetOf(name, formGrid(form));
}

/** What one rule says of a workbook, so that reports are tested apart from the other rules. */
function reportOf(...sheets: readonly SheetSnapshot[]): Report {
  return check(recognise(workbookOf(...sheets)), { rules: [missingBasis] });
}

export function checked(file: string, ...sheets: readonly SheetSnapshot[]): FileResult {
  return resultOf(file, reportOf(...sheets));
}

/** A file with one fault, its only finding changed. */
export function withFinding(change: Partial<Finding>, form?: Partial<FormInput>): FileResult {
  const report = reportOf(formSheet('1', form));
  return resultOf('a.xlsx', {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, ...change })),
  });
}

/** A file with one fault, its coverage changed. */
export function withCoverage(change: Partial<Report['coverage']>): FileResult {
  const report = reportOf(formSheet('1'));
  return resultOf('a.xlsx', { ...report, coverage: { ...report.coverage, ...change } });
}

export const UNREADABLE: FileResult = {
  file: '坏.xlsx',
  status: 'unreadable',
  code: 'damaged-part',
  detail: { sheet: '1', cell: 'C4', part: 'xl/worksheets/sheet1.xml' },
};

/** The indicator header has no 指标值: read by half. */
export const HALF: FileResult = checked(
  '半.xlsx',
  sheetOf(
    '1',
    formGrid().map((row) => row.map((cell) => (cell === '指标值' ? '备注' : cell))),
  ),
);

export const NO_TABLE: FileResult = checked('无表.xlsx', sheetOf('说明', [['填表说明']]));
