import { visible } from '../../core/visible';
import { severityWord } from '../../i18n/report';
import { REPORT_WORDS } from '../../i18n/report';
import { ruleTitle } from '../../i18n/rules';
import type { Language } from '../../i18n/language';
import { gapsOf } from '../../report/gaps';
import { sheetCellText, tableName } from '../../report/places';
import { countsOf, resultOf, tableCounts } from '../../report/run';
import type { ReportCell, ReportSheet } from '../../workbook/port';
import { REPORT_MARKER } from '../../workbook/own-sheets';
import type { Checked } from '../checking/check-state';
import { wordingFor } from '../findings/finding-view';
import { areaOf } from '../findings/place';

/** In characters: severity, cell, table, rule, what, why, what to do, reason. */
const WIDTHS = [10, 22, 30, 20, 60, 40, 40, 24];

/**
 * The findings as a sheet of text with links to their cells, everything that was not checked first.
 * @param when the time of the check as the user reads it
 */
export function reportSheet(checked: Checked, language: Language, name: string, when: string): ReportSheet {
  const { report } = checked;
  const words = REPORT_WORDS[language];
  const { errors, warnings, infos, waived } = countsOf([report]);
  const gaps = gapsOf(resultOf(checked.reading.fileName ?? '', report), language);
  const { severity, cell, table, rule, what, why, todo, waived: reason } = words.columns;
  return {
    name,
    columnWidths: WIDTHS,
    rows: [
      [{ text: REPORT_MARKER, bold: true }],
      [{ text: visible([checked.reading.fileName, when].filter((part) => part !== undefined).join(' · ')) }],
      ...(report.tables.length > 0 ? [[{ text: words.tables(tableCounts(report)) }]] : []),
      [
        {
          text: words.list([
            words.count('error', errors),
            words.count('warning', warnings),
            words.count('info', infos),
            ...(waived > 0 ? [words.waived(waived)] : []),
          ]),
        },
      ],
      ...(gaps.length > 0
        ? [[{ text: words.unchecked, bold: true }], ...gaps.map(({ message }) => [{ text: message }])]
        : []),
      [],
      [severity, cell, table, rule, what, why, todo, reason].map((text) => ({ text, bold: true })),
      ...report.findings.map((finding): readonly ReportCell[] => {
        const wording = wordingFor(finding, language);
        const area = areaOf(checked, finding.at);
        const place = sheetCellText(finding.at, report);
        return [
          { text: severityWord(finding.severity, language) },
          area === null ? { text: place } : { text: place, link: area },
          { text: tableName(finding.table, report, language) },
          { text: ruleTitle(finding.rule, language) },
          { text: wording.what },
          { text: wording.why },
          { text: wording.todo },
          { text: visible(finding.waived?.reason ?? '') },
        ];
      }),
    ],
  };
}
