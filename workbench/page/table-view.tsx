import type { ReactNode } from 'react';
import { columnName, formatPlace } from '../../src/workbook/address';
import { displayText } from '../host/model/display-text';
import type { SheetModel } from '../host/model/sheet';
import type { Texts } from './texts';

const MOST_ROWS = 1000;

interface TableViewProps {
  readonly sheet: SheetModel;
  readonly texts: Texts;
  /** Changes with the workbook, so that the table follows it. */
  readonly revision: number;
}

/** The sheet in front as a plain table: for screen readers, for searching, and for copying. */
export function TableView({ sheet, texts }: TableViewProps): ReactNode {
  const used = sheet.usedRange();
  if (used === null) return <p className="table-view">{texts.emptySheet}</p>;
  const { bottom, right } = used;
  const shown = Math.min(bottom + 1, MOST_ROWS);
  return (
    <div className="table-view" role="region" tabIndex={0} aria-label={texts.tableOf(sheet.name)}>
      <table>
        <caption>
          {texts.tableOf(sheet.name)}
          {bottom + 1 > shown && ` · ${texts.moreRows(shown, bottom + 1)}`}
        </caption>
        <thead>
          <tr>
            <td />
            {range(right + 1).map((col) => (
              <th key={col} scope="col">
                {columnName(col)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {range(shown).map((row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {range(right + 1).map((col) => (
                <TableCell key={col} sheet={sheet} row={row} col={col} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell({ sheet, row, col }: { sheet: SheetModel; row: number; col: number }): ReactNode {
  const merge = sheet.mergeAt(row, col);
  if (merge !== null && (merge.top !== row || merge.left !== col)) return null;
  const { value, style } = sheet.cell(row, col);
  return (
    <td
      data-cell={formatPlace({ row, col })}
      colSpan={merge === null ? 1 : merge.right - merge.left + 1}
      rowSpan={merge === null ? 1 : Math.min(merge.bottom, MOST_ROWS - 1) - merge.top + 1}
    >
      {displayText(value, style.numberFormat)}
    </td>
  );
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
