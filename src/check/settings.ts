import * as v from 'valibot';
import { type RuleId, RULES } from '../rules';
import type { Severity } from '../rules/rule';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../rules/thresholds';

/** default keeps what the rule itself decides, severities that depend on a condition included. */
export type SeveritySetting = 'default' | 'off' | Severity;

/** What a user, or a finance bureau for its units, sets. */
export interface Settings {
  readonly severities: Readonly<Partial<Record<RuleId, SeveritySetting>>>;
  readonly thresholds: Thresholds;
}

export const DEFAULT_SETTINGS: Settings = { severities: {}, thresholds: DEFAULT_THRESHOLDS };

/** One thing that is wrong with a settings file. */
export type SettingsProblem =
  /** The line, from 1, as far as the parser tells it. */
  | { readonly code: 'not-json'; readonly line: number | null }
  | { readonly code: 'unknown-key' | 'wrong-value'; readonly path: string; readonly value: string }
  | { readonly code: 'unknown-rule'; readonly path: string; readonly value: string };

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** What each threshold may be. */
export const THRESHOLD_LIMITS: Readonly<
  Record<keyof Thresholds, { readonly least: number; readonly most: number }>
> = {
  shortGoalCharacters: { least: 0, most: 1000 },
  uniformPlanProjects: { least: 2, most: 100_000 },
};

const SEVERITY = v.picklist(['default', 'error', 'warning', 'info', 'off']);
const threshold = (name: keyof Thresholds): v.GenericSchema<number, number> => {
  const { least, most } = THRESHOLD_LIMITS[name];
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
};

const FILE = v.strictObject({
  version: v.literal(1),
  severities: v.optional(v.record(v.string(), SEVERITY), {}),
  thresholds: v.optional(
    v.strictObject({
      shortGoalCharacters: v.optional(
        threshold('shortGoalCharacters'),
        DEFAULT_THRESHOLDS.shortGoalCharacters,
      ),
      uniformPlanProjects: v.optional(
        threshold('uniformPlanProjects'),
        DEFAULT_THRESHOLDS.uniformPlanProjects,
      ),
    }),
    {},
  ),
});

const IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Engines tell the place in their own ways: "at position 12", "at line 2 column 3 of the JSON data", or not at all. */
function faultyLine(message: string, source: string): number | null {
  const line = /\bline (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/u.exec(message)?.[1];
  return position === undefined ? null : source.slice(0, Number(position)).split('\n').length;
}

/** Reads a settings file: all of it is right, or nothing of it counts. */
export function parseSettings(text: string): SettingsReading {
  const source = text.replace(/^\ufeff/u, '');
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    return { ok: false, problems: [{ code: 'not-json', line: faultyLine(String(error), source) }] };
  }
  const result = v.safeParse(FILE, json);
  if (!result.success) return { ok: false, problems: result.issues.map(problemOf) };
  const { severities, thresholds } = result.output;
  const unknown = Object.keys(severities).filter((id) => !IDS.has(id));
  return unknown.length > 0
    ? {
        ok: false,
        problems: unknown.map((id) => ({ code: 'unknown-rule', path: `severities.${id}`, value: id })),
      }
    : { ok: true, settings: { severities, thresholds: { ...DEFAULT_THRESHOLDS, ...thresholds } } };
}

function problemOf(issue: v.BaseIssue<unknown>): SettingsProblem {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  const code = issue.type === 'strict_object' && issue.expected === 'never' ? 'unknown-key' : 'wrong-value';
  return { code, path, value: shown(issue.input) };
}

const LONGEST_SHOWN = 100;

/** Lists and objects by their kind alone: a hostile file may nest them deeper than anything can write out. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

export function serialiseSettings({ severities, thresholds }: Settings): string {
  return `${JSON.stringify({ version: 1, severities, thresholds }, null, 2)}\n`;
}

/** The severity that counts; null when the rule is switched off. */
export function severityUnder(settings: Settings, rule: RuleId, own: Severity): Severity | null {
  const setting = settings.severities[rule] ?? 'default';
  if (setting === 'off') return null;
  return setting === 'default' ? own : setting;
}
