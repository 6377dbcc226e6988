import { formatPlace } from '../workbook/address';
import { HostError } from '../workbook/host-error';
import type { Call, SheetPlace } from '../workbook/port';
import type { Notices } from './notices';
import type { MadeBlock } from './progress/made-block';
import type { Surroundings } from './surroundings';

/** @param at the selected cell: the block's top-left one; null: there is nothing to write */
export type BlockMaker = (at: SheetPlace) => Promise<MadeBlock | null>;

/** What is added to the workbook at a user's word. Nothing rejects: how it ended is told in the pane. */
export interface Writing {
  /** Adds the sheets of a workbook that comes with the add-in. @returns whether they are there */
  readonly addSheets: (what: 'sample' | 'blank-form') => Promise<boolean>;
  /** Writes a block from the selected cell on; asks before it writes over anything. */
  readonly writeBlock: (make: BlockMaker) => Promise<void>;
}

/** @param run runs what asks something of the workbook, and tells whether it was done */
export function createWriting(
  { port, assets, showPane }: Surroundings,
  notices: Notices,
  run: (action: (call: Call) => Promise<void>) => Promise<boolean>,
): Writing {
  return {
    addSheets: async (what) => {
      let workbook: string;
      try {
        workbook = await (what === 'sample' ? assets.sample() : assets.blankForm());
      } catch {
        notices.tell({ kind: 'asset-missing' });
        await showPane();
        return false;
      }
      return run(async (call) => {
        await port.insertSheets(workbook, call);
        notices.tell({ kind: 'sheets-added', what });
      });
    },
    writeBlock: async (make) => {
      await run(async (call) => {
        const at = await port.selected(call);
        const made = await make(at);
        if (made === null) {
          notices.tell({ kind: 'nothing-to-write' });
          await showPane();
          return;
        }
        const { block, left } = made;
        const cell = `${at.sheetName}!${formatPlace(at)}`;
        try {
          await port.insertFormulas(at, block, false, call);
        } catch (error) {
          if (!(error instanceof HostError) || error.code !== 'not-empty') throw error;
          await showPane();
          if (!(await notices.ask({ kind: 'overwrite', cell }))) return;
          await port.insertFormulas(at, block, true, call);
        }
        notices.tell({ kind: 'formulas-written', cell, left });
        if (left.length > 0) await showPane();
      });
    },
  };
}
