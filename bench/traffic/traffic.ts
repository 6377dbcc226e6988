import type { LoggedRequest } from '../../workbench/host/node';

/** What went between an add-in and Excel. */
export interface Traffic {
  /** Calls of `context.sync()` that had something to send. */
  readonly syncs: number;
  /** All requests of the add-in: syncs, and references given back. */
  readonly requests: number;
  readonly actions: number;
  /** Actions that change the workbook. */
  readonly writes: number;
  readonly sent: number;
  readonly received: number;
  /** Requests that Excel answered with an error. */
  readonly failed: number;
}

/** @param log requests of one step; what the library asks for by itself is left out */
export function trafficOf(log: readonly LoggedRequest[]): Traffic {
  const own = log.filter(({ purpose }) => purpose !== 'service');
  const sum = (of: (request: LoggedRequest) => number): number =>
    own.reduce((all, request) => all + of(request), 0);
  return {
    syncs: own.filter(({ purpose }) => purpose === 'workbook').length,
    requests: own.length,
    actions: sum(({ actions }) => actions.length),
    writes: sum(({ writes }) => writes),
    sent: sum(({ requestBytes }) => requestBytes),
    received: sum(({ responseBytes }) => responseBytes),
    failed: own.filter(({ error }) => error !== undefined).length,
  };
}

/** Traffic of a whole workbook, from that of a part of its sheets. */
export function scaled(traffic: Traffic, times: number): Traffic {
  return {
    syncs: traffic.syncs * times,
    requests: traffic.requests * times,
    actions: traffic.actions * times,
    writes: traffic.writes * times,
    sent: traffic.sent * times,
    received: traffic.received * times,
    failed: traffic.failed * times,
  };
}
