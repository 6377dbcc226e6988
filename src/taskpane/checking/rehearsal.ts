import { createCheck } from '../../check/check';
import { createRecogniser } from '../../tables/recognise';
import { deriveCell } from '../../workbook/derive-cell';
import { createSheet, type SheetSnapshot } from '../../workbook/snapshot';
import { rehearsalForm } from './rehearsal-form';

/** Enough of them that the browser has compiled what a check runs through, in a tenth of a second or two. */
const FORMS = 24;

/** One of the forms, on a sheet of its own. */
export function rehearsalSheet(n: number): SheetSnapshot {
  const cells = rehearsalForm(n).flatMap((values, row) =>
    values.map((value, col) => ({
      row,
      col,
      cell: deriveCell({ value, numberFormat: 'General', isFormula: false }),
    })),
  );
  return createSheet({ name: String(n), cells });
}

/**
 * Checks a few forms that exist nowhere else, so that the first real check finds its code compiled: it then takes about
 * three quarters of the time. One form at a time, with the page in between; ends as soon as there is real work.
 */
export async function rehearse(hasWork: () => boolean): Promise<void> {
  const recognise = createRecogniser();
  const check = createCheck();
  for (let n = 1; n <= FORMS; n += 1) {
    await new Promise((done) => setTimeout(done, 0));
    if (hasWork()) return;
    check(recognise({ sheets: [rehearsalSheet(n)] }), {});
  }
}
