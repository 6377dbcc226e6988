import type { AppliedWrite, Call, RefusedWrite, RevertOutcome } from '../../workbook/port';
import { run } from '../run';
import type { Session } from '../session';
import { writeValue } from '../text-values';
import { found, lookAt } from './look-at';

/** Puts back what cells held before a write, where they still hold what was written. */
export function revert(
  session: Session,
  writes: readonly AppliedWrite[],
  call: Call | undefined,
): Promise<RevertOutcome> {
  return run(call, async (context) => {
    const looked = lookAt(context, writes);
    await context.sync();
    const reverted: AppliedWrite[] = [];
    const refused: RefusedWrite[] = [];
    for (const [index, write] of writes.entries()) {
      const asked = looked[index];
      if (asked === undefined) continue;
      const { sheet, row, col, before, text } = write;
      const now = found(asked, write, session.date1904 === true);
      if (typeof now === 'string') refused.push({ sheet, row, col, reason: now });
      else if (now.value !== text) refused.push({ sheet, row, col, reason: 'changed-meanwhile' });
      else {
        writeValue(asked.range, before, now.numberFormat);
        reverted.push(write);
      }
    }
    if (reverted.length > 0) await context.sync();
    return { reverted, refused };
  });
}
