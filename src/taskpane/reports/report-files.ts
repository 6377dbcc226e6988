import type { Language } from '../../i18n/language';
import { csv } from '../../report/csv';
import { html } from '../../report/html';
import { json } from '../../report/json';
import type { Formatter } from '../../report/formatter';
import { resultOf } from '../../report/run';
import type { Checked } from '../checking/check-state';
import type { Download } from '../surroundings';

export type ReportFormat = 'html' | 'csv' | 'json';

const FORMATS: Readonly<Record<ReportFormat, { readonly formatter: Formatter; readonly type: string }>> = {
  html: { formatter: html, type: 'text/html' },
  csv: { formatter: csv, type: 'text/csv' },
  json: { formatter: json, type: 'application/json' },
};

/** @param usualName what a workbook without a name is called */
export function reportFile(
  checked: Checked,
  format: ReportFormat,
  language: Language,
  usualName: string,
): Download {
  const { formatter, type } = FORMATS[format];
  const file = checked.reading.fileName ?? usualName;
  const text = formatter.format(
    { files: [resultOf(file, checked.report)] },
    { language, colour: false, infos: true },
  );
  return { name: `${file.replace(/\.[^.]+$/u, '')}.${format}`, type: `${type};charset=utf-8`, text };
}
