import type { Finding, Report } from '../../check/finding';
import type { Language } from '../../i18n/language';
import { REPORT_WORDS } from '../../i18n/report';
import { ruleTitle, type Wording, wordingOf } from '../../i18n/rules';
import { sheetCellText, sheetName, tableName } from '../../report/places';
import { type RuleId, RULES } from '../../rules';
import type { Severity } from '../../rules/rule';
import type { Checked } from '../checking/check-state';
import type { Filter, Grouping } from './filter';

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export interface FindingView {
  /** Errors and warnings, or what was asked for. */
  readonly groups: readonly FindingGroup[];
  /** Infos, folded to their count until they are asked for. */
  readonly infos: readonly FindingGroup[];
  readonly waived: readonly Finding[];
  readonly shown: number;
  /** Findings left out by the filter. */
  readonly hidden: number;
}

const wordings = new WeakMap<Finding, Partial<Record<Language, Wording>>>();

/** The sentences of a finding; made once. */
export function wordingFor(finding: Finding, language: Language): Wording {
  const known = wordings.get(finding);
  const wording = known?.[language] ?? wordingOf(finding.rule, finding.data, language);
  wordings.set(finding, { ...known, [language]: wording });
  return wording;
}

export function viewFindings(checked: Checked, filter: Filter, language: Language): FindingView {
  const { report, reading } = checked;
  const sheet = filter.sheet === null ? null : reading.sheets.findIndex(({ key }) => key === filter.sheet);
  const words = filter.search.toLowerCase().split(/\s+/u).filter(Boolean);
  const matching = report.findings.filter(
    (finding) =>
      (sheet === null || finding.at.sheet === sheet) &&
      (filter.severity === null || finding.severity === filter.severity) &&
      matches(finding, words, report, language),
  );
  const open = matching.filter(({ waived }) => waived === undefined);
  const folded = filter.severity === 'info' ? [] : open.filter(({ severity }) => severity === 'info');
  const standing = open.filter((finding) => !folded.includes(finding));
  return {
    groups: group(standing, filter.grouping, report, language),
    infos: group(folded, filter.grouping, report, language),
    waived: matching.filter(({ waived }) => waived !== undefined),
    shown: open.length,
    hidden: report.findings.filter(({ waived }) => waived === undefined).length - open.length,
  };
}

function matches(finding: Finding, words: readonly string[], report: Report, language: Language): boolean {
  if (words.length === 0) return true;
  const { title, what } = wordingFor(finding, language);
  const text = [
    title,
    what,
    finding.rule,
    sheetCellText(finding.at, report),
    tableName(finding.table, report, language),
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

const RULE_ORDER: ReadonlyMap<RuleId, number> = new Map(RULES.map(({ id }, index) => [id, index]));

function group(
  findings: readonly Finding[],
  grouping: Grouping,
  report: Report,
  language: Language,
): readonly FindingGroup[] {
  const groups = new Map<string, { title: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { key, title } = heading(finding, grouping, report, language);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { title, findings: [finding] });
    else known.findings.push(finding);
  }
  const listed = [...groups].map(([key, { title, findings: found }]) => ({
    key,
    title,
    findings: grouping === 'table' ? gravestFirst(found) : found,
  }));
  const order: Readonly<Record<Grouping, (found: FindingGroup) => number>> = {
    table: ({ findings: [first] }) => (first === undefined ? 0 : report.tables.indexOf(first.table)),
    rule: ({ findings: [first] }) => (first === undefined ? 0 : (RULE_ORDER.get(first.rule) ?? 0)),
    place: ({ findings: [first] }) => first?.at.sheet ?? 0,
  };
  return listed.sort((a, b) => order[grouping](a) - order[grouping](b));
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Within a project what must be mended comes before what should be looked at; each in the order of the form. */
function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function heading(
  { table, rule, at }: Finding,
  grouping: Grouping,
  report: Report,
  language: Language,
): { readonly key: string; readonly title: string } {
  switch (grouping) {
    case 'table':
      return { key: `t${report.tables.indexOf(table)}`, title: tableName(table, report, language) };
    case 'rule':
      return { key: rule, title: ruleTitle(rule, language) };
    case 'place':
      return {
        key: `s${at.sheet}`,
        title: REPORT_WORDS[language].sheet(sheetName(at.sheet, report)),
      };
  }
}
