import { formatPlace } from '../../workbook/address';
import { HostError } from '../../workbook/host-error';
import type { AppliedWrite, Call, CellWrite, RefusedWrite, WriteOutcome } from '../../workbook/port';
import { sameCell } from '../../workbook/same-cell';
import { run } from '../run';
import type { Session } from '../session';
import { writeValue } from '../text-values';
import { found, lookAt } from './look-at';
import { revert } from './revert';

/** Cells written in one sync: a request for more would come near the 5 MB that Excel on the web allows. */
const CELLS_PER_SYNC = 1000;

/**
 * Writes texts into cells that still hold what was checked: looks in one sync, writes and reads back in the next. Either
 * all that can be written is, or, after an error, what was written is taken back.
 */
export async function apply(
  session: Session,
  writes: readonly CellWrite[],
  call: Call | undefined,
): Promise<WriteOutcome> {
  const first = await applySome(session, writes.slice(0, CELLS_PER_SYNC), call);
  if (writes.length <= CELLS_PER_SYNC) return first;
  const others = await undoing(session, first.applied, () =>
    apply(session, writes.slice(CELLS_PER_SYNC), call),
  );
  return {
    applied: [...first.applied, ...others.applied],
    refused: [...first.refused, ...others.refused],
  };
}

function applySome(
  session: Session,
  writes: readonly CellWrite[],
  call: Call | undefined,
): Promise<WriteOutcome> {
  const applied: AppliedWrite[] = [];
  const refused: RefusedWrite[] = [];
  return undoing(session, applied, () =>
    run(call, async (context) => {
      const looked = lookAt(context, writes);
      await context.sync();
      const written: Excel.Range[] = [];
      for (const [index, { expected, text, ...place }] of writes.entries()) {
        const asked = looked[index];
        if (asked === undefined) continue;
        const now = found(asked, place, session.date1904 === true);
        if (typeof now === 'string') refused.push({ ...place, reason: now });
        else if (!sameCell(now.cell, expected)) refused.push({ ...place, reason: 'changed-meanwhile' });
        else {
          applied.push({ ...place, before: now.value, text });
          writeValue(asked.range, text, now.numberFormat);
          written.push(asked.range.load('values,formulas'));
        }
      }
      if (applied.length > 0) await context.sync();
      for (const [index, range] of written.entries()) checkWritten(range, applied[index]);
      return { applied, refused };
    }),
  );
}

/** A text that Excel took for something else would be worse than none. */
function checkWritten(range: Excel.Range, write: AppliedWrite | undefined): void {
  const [[value] = []]: readonly unknown[][] = range.values;
  if (write !== undefined && value !== write.text) {
    throw new HostError('host-failure', { cell: formatPlace(write), note: 'Range.values' });
  }
}

/** Takes back what was written when the work fails: as far as Excel still answers. */
async function undoing<T>(
  session: Session,
  applied: readonly AppliedWrite[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (applied.length > 0) await revert(session, applied, undefined).catch(() => undefined);
    throw error;
  }
}
