import stringWidth from 'string-width';
import type { Cell, ResultTable } from '../results';
import type { Measured } from '../section';
import { cellText } from './figures';
import { judgementTable } from './judgements';

/** A section as text with aligned columns. */
export function sectionText({ section, result }: Measured): string {
  const judged = result.judgements.length > 0 ? [judgementTable(result.judgements)] : [];
  const lines = [
    section.title,
    ...section.about.map((line) => `  ${line}`),
    ...[...result.tables, ...judged].flatMap((table) => ['', ...tableLines(table)]),
    ...(result.notes.length > 0 ? ['', ...result.notes.map((note) => `  · ${note}`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines({ caption, head, rows }: ResultTable): readonly string[] {
  const texts = [head, ...rows.map((row) => row.map(cellText))];
  const widths = head.map((_, col) => Math.max(...texts.map((row) => stringWidth(row[col] ?? ''))));
  const numeric = head.map((_, col) => rows.every((row) => isFigure(row[col])));
  return [
    `  ${caption}`,
    ...texts.map((row) => {
      const cells = row.map((text, col) => padded(text, widths[col] ?? 0, numeric[col] ?? false));
      return `    ${cells.join('  ')}`.trimEnd();
    }),
  ];
}

export function isFigure(cell: Cell | undefined): boolean {
  return cell !== undefined && typeof cell !== 'string';
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}
