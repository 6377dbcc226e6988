import type { Finding } from '../../check/finding';
import { readWaivers, type Waiver, writeWaivers } from '../../check/waivers';
import type { Call, WorkbookPort } from '../../workbook/port';
import type { Checker } from './checker';

/** 不改，说明理由: kept in the workbook, so that whoever opens it next sees the reason and not the finding. */
export interface Waiving {
  readonly waive: (finding: Finding, reason: string, call?: Call) => Promise<void>;
  readonly revoke: (finding: Finding, call?: Call) => Promise<void>;
  /** Forgets the reasons whose finding is gone. @returns how many there were */
  readonly dropUnmatched: (call?: Call) => Promise<number>;
}

/** Rejects with a host error when the workbook cannot keep it; nothing has changed then. */
export function createWaiving(port: WorkbookPort, checker: Checker): Waiving {
  /** Others may have given reasons since the workbook was read, so the list is read again before it is written. */
  const change = async (
    edit: (waivers: readonly Waiver[]) => readonly Waiver[],
    call: Call = {},
  ): Promise<void> => {
    const { checked } = checker.state.get();
    if (checked === null) return;
    const fresh = await port.read({
      ...call,
      byUser: true,
      only: { sheets: [], previous: checked.reading },
    });
    const { waivers } = readWaivers(fresh.snapshot.customXml ?? []);
    const edited = edit(waivers);
    const xml = edited.length === 0 ? null : writeWaivers(edited);
    await port.writeWaivers(xml, call);
    const { reading } = checker.state.get().checked ?? checked;
    checker.adopt({ ...reading, snapshot: { ...reading.snapshot, customXml: xml === null ? [] : [xml] } });
  };
  return {
    waive: ({ rule, fingerprint }, reason, call) =>
      change(
        (waivers) => [
          ...waivers.filter((waiver) => !isFor(waiver, rule, fingerprint)),
          { rule, fingerprint, reason },
        ],
        call,
      ),
    revoke: ({ rule, fingerprint }, call) =>
      change((waivers) => waivers.filter((waiver) => !isFor(waiver, rule, fingerprint)), call),
    dropUnmatched: async (call) => {
      const unmatched = checker.state.get().checked?.report.coverage.unmatchedWaivers ?? [];
      await change(
        (waivers) =>
          waivers.filter(
            (waiver) => !unmatched.some(({ rule, fingerprint }) => isFor(waiver, rule, fingerprint)),
          ),
        call,
      );
      return unmatched.length;
    },
  };
}

function isFor(waiver: Waiver, rule: string, fingerprint: string): boolean {
  return waiver.rule === rule && waiver.fingerprint === fingerprint;
}
