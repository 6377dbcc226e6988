import type { LoggedAction, LoggedRequest } from '../../host/log';

export interface LogTotals {
  readonly syncs: number;
  readonly writes: number;
  readonly sent: number;
  readonly received: number;
}

/** Sums over what the add-in's own code asked for; the library's clean-up is not counted. */
export function totalsOf(requests: readonly LoggedRequest[]): LogTotals {
  const own = requests.filter(({ purpose }) => purpose === 'workbook');
  const sum = (value: (request: LoggedRequest) => number): number =>
    own.reduce((total, request) => total + value(request), 0);
  return {
    syncs: own.length,
    writes: sum(({ writes }) => writes),
    sent: sum(({ requestBytes }) => requestBytes),
    received: sum(({ responseBytes }) => responseBytes),
  };
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

/** The members that a request touched, each once with how often: `Range.values ×3`. Mere navigation is left out. */
export function summaryOf(actions: readonly LoggedAction[]): string {
  const counts = new Map<string, number>();
  for (const { kind, member } of actions) {
    if (kind === 'instantiate' || kind === 'trace') continue;
    counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  return [...counts].map(([member, count]) => (count === 1 ? member : `${member} ×${count}`)).join(', ');
}
