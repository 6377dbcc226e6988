import { createExcelPort } from '../../../src/excel/create-excel-port';
import { createChecker } from '../../../src/taskpane/checking/checker';
import { marksOf } from '../../../src/taskpane/checking/marking';
import { SHEETS } from '../size';
import type { AddinStyle } from './style';

/** The product's own code from the pane's check down to Office.js. */
export const ours: AddinStyle = {
  label: '我们',
  sheets: SHEETS,
  open: () => {
    const port = createExcelPort();
    const checker = createChecker({
      port,
      now: () => new Date(),
      options: () => ({}),
      live: () => false,
    });
    return {
      validate: async () => {
        const checked = await checker.check();
        if (checked === null) throw new Error('not checked');
        return checked.reading.snapshot.sheets.reduce((sum, { cellCount }) => sum + cellCount, 0);
      },
      mark: async () => {
        const { checked } = checker.state.get();
        if (checked === null) throw new Error('not checked');
        await port.mark(marksOf(checked));
      },
      clear: async () => {
        await port.clearMarks();
      },
    };
  },
};
