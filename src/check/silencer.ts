import type { RuleId } from '../rules';
import type { Observation, Severity } from '../rules/rule';
import { cellKey } from '../rules/support/cells';
import type { Table } from '../tables/model';
import { CELL_CHAIN, type Precedence, PRECEDENCES } from './precedence';

export interface Observed {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly observation: Observation<object>;
}

/** Tells of each observation whether another one, nearer to the root cause, has already said it. */
export function silencer(observed: readonly Observed[]): (item: Observed) => boolean {
  const firstLink = new Map<string, number>();
  const tables = new Map<Table, number>();
  const fired = new Set<string>();
  const place = (within: Precedence['within'], { table, at }: Observation<object>): string => {
    const number = tables.get(table) ?? tables.size;
    tables.set(table, number);
    return { cell: `${number} ${cellKey(at)}`, row: `${number} ${at.row}`, table: String(number) }[within];
  };
  for (const { rule, observation } of observed) {
    const link = linkOf(rule);
    const cell = cellKey(observation.at);
    if (link !== null) firstLink.set(cell, Math.min(link, firstLink.get(cell) ?? link));
    for (const { within } of PRECEDENCES.filter(({ by }) => by.includes(rule))) {
      fired.add(`${rule} ${place(within, observation)}`);
    }
  }
  return ({ rule, observation }) => {
    const link = linkOf(rule);
    if (link !== null && link > (firstLink.get(cellKey(observation.at)) ?? link)) return true;
    return PRECEDENCES.some(
      ({ by, silences, within }) =>
        silences.includes(rule) && by.some((other) => fired.has(`${other} ${place(within, observation)}`)),
    );
  };
}

function linkOf(rule: RuleId): number | null {
  const link = CELL_CHAIN.findIndex((rules) => rules.includes(rule));
  return link < 0 ? null : link;
}
