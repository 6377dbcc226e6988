import type { Finding } from '../../check/finding';
import type { CellRef } from '../../tables/model';

/** What can be done about findings from the list. None rejects: what went wrong is told in the pane. */
export interface FindingActions {
  /** Selects the finding and shows its cell. */
  readonly visit: (finding: Finding) => Promise<void>;
  readonly goTo: (at: CellRef) => Promise<void>;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  /** @returns whether the reason is kept */
  readonly waive: (finding: Finding, reason: string) => Promise<boolean>;
  readonly revoke: (finding: Finding) => Promise<void>;
  readonly dropUnmatched: () => Promise<void>;
}
