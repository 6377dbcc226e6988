import type { RuleId } from '../rules';
import type { Observation, Severity } from '../rules/rule';
import type { CellRef, Table } from '../tables/model';
import type { Finding } from './finding';
import { fingerprints } from './fingerprint';
import { type Settings, severityUnder } from './settings';
import { CELL_CHAIN, type Precedence, PRECEDENCES } from './precedence';

export interface Observed {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly observation: Observation<object>;
}

/** From what the rules saw to what is reported: precedence, fingerprints, one finding per rule and cell, order. */
export function settle(
  observed: readonly Observed[],
  ruleOrder: readonly RuleId[],
  settings: Settings,
): readonly Finding[] {
  const unique = dedupe(observed);
  const silenced = silencer(unique);
  const heard = unique.filter((item) => !silenced(item));
  const prints = fingerprints(heard);
  const order = new Map(ruleOrder.map((id, index) => [id, index]));
  return heard
    .flatMap(({ rule, severity: usual, observation }, index) => {
      const severity = severityUnder(settings, rule, observation.severity ?? usual);
      return severity === null
        ? []
        : [
            {
              rule,
              severity,
              table: observation.table,
              at: observation.at,
              related: observation.related ?? [],
              data: observation.data,
              fingerprint: prints[index] ?? '',
              ...(observation.fix === undefined ? {} : { fix: observation.fix }),
            },
          ];
    })
    .sort(
      (a, b) =>
        a.at.sheet - b.at.sheet ||
        a.at.row - b.at.row ||
        a.at.col - b.at.col ||
        (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
    );
}

function dedupe(observed: readonly Observed[]): readonly Observed[] {
  const seen = new Set<string>();
  return observed.filter(({ rule, observation }) => {
    const key = `${rule} ${cellKey(observation.at)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function cellKey({ sheet, row, col }: CellRef): string {
  return `${sheet} ${row} ${col}`;
}

/** Tells of each observation whether another one, nearer to the root cause, has already said it. */
function silencer(observed: readonly Observed[]): (item: Observed) => boolean {
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
