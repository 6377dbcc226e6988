import { HostError } from '../../workbook/host-error';
import type { Commands } from '../application';

/** What stands behind the ribbon and the pane. */
export interface Program {
  readonly commands: Commands;
  /** Puts the pane on the page. */
  readonly mount: (root: HTMLElement) => Promise<void>;
}

export function createProgram(): Promise<Program> {
  return Promise.reject(new HostError('not-supported'));
}
