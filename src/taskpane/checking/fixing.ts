import type { Finding } from '../../check/finding';
import { formatPlace } from '../../workbook/address';
import type { Call, CellWrite, RefusedWrite, WorkbookPort } from '../../workbook/port';
import type { Notices, RefusedCell } from '../notices';
import type { Checked } from './check-state';
import type { Checker } from './checker';

/** Writes certain corrections, as text, and takes them back while nobody has changed the cells since. */
export interface Fixing {
  readonly fix: (findings: readonly Finding[], call?: Call) => Promise<void>;
}

/** Rejects with a host error when nothing could be written at all. */
export function createFixing(port: WorkbookPort, checker: Checker, notices: Notices): Fixing {
  const reread = async (sheets: readonly string[]): Promise<void> => {
    await checker.check({ sheets: [...new Set(sheets)] });
  };
  return {
    fix: async (findings, call) => {
      const { checked } = checker.state.get();
      if (checked === null) return;
      const writes = findings.flatMap((finding) => writeOf(finding, checked) ?? []);
      const { applied, refused } = await port.apply(oneEach(writes), call);
      await reread([...applied, ...refused].map(({ sheet }) => sheet));
      const undo = async (): Promise<void> => {
        const outcome = await port.revert(applied);
        await reread(applied.map(({ sheet }) => sheet));
        notices.tell({
          kind: 'reverted',
          reverted: outcome.reverted.length,
          refused: outcome.refused.map((write) => refusedCell(write, checked)),
        });
      };
      notices.tell({
        kind: 'fixed',
        fixed: applied.length,
        refused: refused.map((write) => refusedCell(write, checked)),
        undo: applied.length > 0 ? undo : null,
      });
    },
  };
}

function writeOf({ fix }: Finding, { reading }: Checked): CellWrite | null {
  if (fix === undefined) return null;
  const { sheet, row, col } = fix.at;
  const key = reading.sheets[sheet]?.key;
  const cells = reading.snapshot.sheets[sheet];
  if (key === undefined || cells === undefined) return null;
  return { sheet: key, row, col, expected: cells.cell(row, col), text: fix.after };
}

/** Two corrections of one cell would undo each other: the first is written, and the next check offers the other. */
function oneEach(writes: readonly CellWrite[]): readonly CellWrite[] {
  const places = new Set<string>();
  return writes.filter(({ sheet, row, col }) => {
    const place = `${sheet} ${row} ${col}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

function refusedCell({ sheet, row, col, reason }: RefusedWrite, { reading }: Checked): RefusedCell {
  const name = reading.sheets.find(({ key }) => key === sheet)?.name;
  const cell = formatPlace({ row, col });
  return { cell: name === undefined ? cell : `${name}!${cell}`, reason };
}
