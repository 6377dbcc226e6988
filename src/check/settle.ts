import type { RuleId } from '../rules';
import { cellKey } from '../rules/support/cells';
import type { Finding } from './finding';
import { fingerprints } from './fingerprint';
import { type Settings, severityUnder } from './settings';
import { type Observed, silencer } from './silencer';

export type { Observed } from './silencer';

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
