import type { Finding } from '../../check/finding';
import type { CellRef } from '../../tables/model';
import type { Call } from '../../workbook/port';
import type { Attempts } from '../attempt';
import type { Checked } from '../checking/check-state';
import type { Checker } from '../checking/checker';
import type { Fixing } from '../checking/fixing';
import type { Navigation } from '../checking/navigation';
import type { Waiving } from '../checking/waiving';
import type { Notices } from '../notices';
import { idOf } from './finding-id';

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

interface Means extends Pick<Attempts, 'attempt'> {
  readonly checker: Checker;
  readonly navigation: Navigation;
  readonly fixing: Fixing;
  readonly waiving: Waiving;
  readonly notices: Notices;
}

export function createFindingActions(means: Means): FindingActions {
  const { attempt, checker, navigation, fixing, waiving, notices } = means;
  const withChecked = async (action: (checked: Checked, call: Call) => Promise<void>): Promise<void> => {
    await attempt(async (call) => {
      const { checked } = checker.state.get();
      if (checked !== null) await action(checked, call);
    });
  };
  return {
    visit: (finding) => {
      navigation.select(idOf(finding));
      return withChecked((checked, call) => navigation.goTo(checked, finding.at, call));
    },
    goTo: (at) => withChecked((checked, call) => navigation.goTo(checked, at, call)),
    fix: async (chosen) => {
      await attempt((call) => fixing.fix(chosen, call));
    },
    waive: (finding, reason) =>
      attempt(async (call) => {
        await waiving.waive(finding, reason, call);
        notices.tell({ kind: 'waived' });
      }),
    revoke: async (finding) => {
      await attempt(async (call) => {
        await waiving.revoke(finding, call);
        notices.tell({ kind: 'unwaived' });
      });
    },
    dropUnmatched: async () => {
      await attempt(async (call) => {
        const count = await waiving.dropUnmatched(call);
        notices.tell({ kind: 'waivers-dropped', count });
      });
    },
  };
}
