import { backupSheets } from './backup-sheets';
import { syncForEachCell, syncForEachSheet } from './cell-by-cell';
import { ours } from './ours';
import type { AddinStyle } from './style';

/** By the name under which a process of its own runs them; ours first. */
export const STYLES: Readonly<Record<string, AddinStyle>> = {
  ours,
  'backup-sheets': backupSheets,
  'sync-for-each-sheet': syncForEachSheet,
  'sync-for-each-cell': syncForEachCell,
};
