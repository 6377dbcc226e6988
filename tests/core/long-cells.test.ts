import { check } from '../../src/check/check';
import { readAbsence } from '../../src/core/absence';
import { readShareText } from '../../src/core/shares';
import { recognise } from '../../src/tables/recognise';
import { formGrid, rowsWith } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

/** As much as Excel takes into a cell. */
const LONGEST = 32_767;
const MOST_MILLISECONDS = 1500;

/** Of the processor, so that other work on the machine does not count. */
function millisecondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe.each(['、', '。', ')', '(', ';', ' ', '1,', '≥', '一', '【', '"', '.'])(
  'cells full of %j',
  (unit) => {
    const text = `${unit.repeat(LONGEST / unit.length).slice(0, LONGEST - 2)}甲-`;

    it('are read in no time', () => {
      expect(millisecondsOf(() => readAbsence(text))).toBeLessThan(MOST_MILLISECONDS);
      expect(millisecondsOf(() => readShareText(text))).toBeLessThan(MOST_MILLISECONDS);
    });

    it('are checked in seconds, by every rule', () => {
      const rows = rowsWith({
        0: { name: text, description: text, target: text, basis: text },
        3: { name: text, target: `${text}1` },
      });
      const grid = formGrid({
        name: text,
        goal: text,
        purpose: text,
        plan: [text, text, '75%', '100%'],
        rows,
      });
      let failed: readonly unknown[] = ['not run'];
      const spent = millisecondsOf(() => {
        failed = check(recognise(workbookOf(sheetOf('1', grid)))).coverage.failedRules;
      });
      expect(failed).toEqual([]);
      expect(spent).toBeLessThan(4 * MOST_MILLISECONDS);
    });
  },
);
