import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../src/check/check';
import type { Severity } from '../src/rules/rule';
import { recognise } from '../src/tables/recognise';
import { formatArea, formatPlace } from '../src/workbook/address';
import { readWorkbook } from '../src/xlsx/read-workbook';

const NAME = '承德市中级人民法院2023年度.xlsx';
const workbook = recognise(readWorkbook(readFileSync(resolve(__dirname, '../samples', NAME))), NAME);
const report = check(workbook);

/** "sheet!cell rule" of a severity, sheets counted from 0: 0 is the department's, 1 to 7 the projects'. */
const found = (severity: Severity): readonly string[] =>
  report.findings
    .filter((finding) => finding.severity === severity)
    .map(({ rule, at }) => `${at.sheet}!${formatPlace(at)} ${rule}`);

describe('the published text of 2023', () => {
  it('is recognised: the department and seven projects, one per sheet', () => {
    expect(
      report.tables.map(({ kind, sheet, area, year, indicators, lacking }) => [
        kind,
        sheet,
        formatArea(area),
        year,
        indicators.length,
        lacking.length,
      ]),
    ).toEqual([
      ['department', 0, 'A1:E28', 2023, 24, 0],
      ...[1, 2, 3, 4, 5, 6, 7].map((sheet) => ['project', sheet, 'A1:G18', 2023, 9, 0]),
    ]);
  });

  it('has these errors and no other', () => {
    expect(found('error')).toEqual([
      '0!C10 placeholder-text',
      '4!E13 cost-over-budget',
      '7!F18 missing-basis',
    ]);
  });

  it('has these warnings and no other', () => {
    expect(found('warning')).toEqual([
      '0!D5 unquantified-target',
      '0!C11 stale-year',
      '0!C14 stale-year',
      '0!D14 conflicting-targets',
      '0!D15 conflicting-targets',
      '3!E11 value-repeats-text',
      '3!E13 reversed-comparator',
      '6!E3 title-name-mismatch',
      '6!B5 purpose-name-mismatch',
      '6!E11 value-repeats-text',
      '6!E12 value-repeats-text',
      '6!E15 value-repeats-text',
    ]);
  });

  it.each([
    ['0!B27 unknown-classification'],
    ['0!D10 full-satisfaction'],
    ['0!D16 full-satisfaction'],
    ['0!C10 wording'],
    ['1!E11 percent-at-ceiling'],
    ['1!F11 wording'],
    ['2!B8 duplicate-goal'],
    ['2!E15 vague-target'],
    ['2!E16 vague-target'],
    ['3!E17 vague-target'],
    ['4!A1 wording'],
    ['6!E10 nonstandard-unit'],
    ['6!B5 wording'],
    ['7!C11 misclassified-indicator'],
  ])('suggests, among others: %s', (suggestion) => {
    expect(found('info')).toContain(suggestion);
  });

  it('leaves nothing unchecked', () => {
    expect(report.coverage).toMatchObject({ notes: [], failedRules: [] });
    expect(report.coverage.sheets.map(({ skipped }) => skipped)).toEqual([
      ...Array<null>(8).fill(null),
      'no-table',
    ]);
    expect(report.coverage.sheets.at(-1)?.name).toBe('支出进度');
  });
});
