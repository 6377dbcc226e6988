import type { Finding, Report } from '../check/finding';
import { type Language, sentences } from '../i18n/language';
import { REPORT_WORDS } from '../i18n/report';
import { wordingOf } from '../i18n/rules';
import { type RuleId, RULES } from '../rules';
import type { Severity } from '../rules/rule';
import { artifactUri } from './artifact-uri';
import { exitCode, type FilePart, type Formatter, formatter, textsAt } from './formatter';
import { gapsOf } from './gaps';
import { indentedJson, withElements } from './json-list';
import { cellText, sheetCellText, sheetName, tableName } from './places';
import { type FileResult, TOOL } from './run';
import { type Artifact, cellLocation, gapLocation, message } from './sarif-parts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 for code-scanning viewers: findings are results, whatever could not be checked is a notification. */
export const sarif: Formatter = formatter({
  id: 'sarif',
  texts: (result, index, { language }) => {
    const artifact = { index, file: result.file };
    const report = result.status === 'unreadable' ? null : result.report;
    const part: SarifPart = {
      notifications: notifications(result, artifact, language),
      rules: report === null ? [] : ruleDescriptors(report, language),
      results:
        report?.findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: -1,
          ...findingResult(finding, artifact, report, language),
        })) ?? [],
    };
    return [JSON.stringify(part)];
  },
  whole: function* (parts, { language }) {
    const rules = rulesOf(parts);
    const report = { $schema: SCHEMA, version: '2.1.0', runs: [sarifRun(parts, rules, language)] };
    yield* withElements(report, { name: 'results', depth: RESULTS_DEPTH }, resultTexts(parts, rules));
  },
});

interface RuleDescriptor {
  readonly id: RuleId;
}

/** What a file brings; the places of the rules are known only when all files are. */
interface SarifPart {
  readonly notifications: readonly object[];
  readonly rules: readonly RuleDescriptor[];
  readonly results: readonly { readonly ruleId: RuleId; readonly ruleIndex: number }[];
}

/** All but the results. */
function sarifRun(parts: readonly FilePart[], rules: readonly RuleDescriptor[], language: Language): object {
  const notifications: object[] = [];
  for (const part of sarifParts(parts)) notifications.push(...part.notifications);
  return {
    tool: { driver: { ...TOOL, semanticVersion: TOOL.version, language, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    artifacts: parts.map(({ file }) => ({
      location: { uri: artifactUri(file) },
      roles: ['analysisTarget'],
    })),
    invocations: [{ executionSuccessful: exitCode(parts) !== 2, toolExecutionNotifications: notifications }],
    results: [],
  };
}

function* sarifParts(parts: readonly FilePart[]): Iterable<SarifPart> {
  for (const text of textsAt(parts, 0)) yield JSON.parse(text) as SarifPart;
}

/** How deep the list of results stands in the report. */
const RESULTS_DEPTH = 3;

function* resultTexts(parts: readonly FilePart[], rules: readonly RuleDescriptor[]): Iterable<string> {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  for (const { results } of sarifParts(parts)) {
    for (const result of results)
      yield indentedJson({ ...result, ruleIndex: ruleIndex.get(result.ruleId) }, RESULTS_DEPTH + 1);
  }
}

/** The rules that found something, in their own order, each as the first file tells it. */
function rulesOf(parts: readonly FilePart[]): readonly RuleDescriptor[] {
  const told = new Map<RuleId, RuleDescriptor>();
  for (const { rules } of sarifParts(parts))
    for (const rule of rules) if (!told.has(rule.id)) told.set(rule.id, rule);
  return RULES.flatMap(({ id }) => told.get(id) ?? []);
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;
/** What GitHub sorts by. */
const PROBLEM_SEVERITIES = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
} as const satisfies Record<Severity, string>;

/** Descriptors of the rules that found something: what they are about is part of their texts for a finding. */
function ruleDescriptors({ findings }: Report, language: Language): readonly RuleDescriptor[] {
  const examples = new Map<RuleId, Finding>();
  for (const finding of findings) if (!examples.has(finding.rule)) examples.set(finding.rule, finding);
  return RULES.flatMap(({ id, severity, category }) => {
    const example = examples.get(id);
    if (example === undefined) return [];
    const { title, why } = wordingOf(id, example.data, language);
    const page = REPORT_WORDS[language].rulePage(`docs/rules/${id}.md`);
    return {
      id,
      name: pascalCase(id),
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: `${why}\n${page}` },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { tags: [category], 'problem.severity': PROBLEM_SEVERITIES[severity] },
    };
  });
}

function pascalCase(id: RuleId): string {
  return id.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function findingResult(finding: Finding, artifact: Artifact, report: Report, language: Language): object {
  const { rule, severity, table, at, related, data, fingerprint, fix, waived } = finding;
  const words = REPORT_WORDS[language];
  const { what, todo } = wordingOf(rule, data, language);
  return {
    level: LEVELS[severity],
    message: message(words.placed(sheetCellText(at, report), sentences(language, what, todo))),
    locations: [cellLocation(artifact, at, report)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((ref, index) => ({
            id: index + 1,
            ...cellLocation(artifact, ref, report),
            message: message(sheetCellText(ref, report)),
          })),
        }),
    partialFingerprints: {
      'performanceTargets/v1': fingerprint,
      // GitHub follows an alert by this one alone; without it, it would hash lines of a zip file.
      primaryLocationLineHash: fingerprint,
    },
    suppressions: waived === undefined ? [] : [{ kind: 'inSource', justification: waived.reason }],
    properties: {
      sheet: sheetName(at.sheet, report),
      cell: cellText(at),
      project: tableName(table, report, language),
      data,
      ...(fix === undefined
        ? {}
        : { fix: { cell: sheetCellText(fix.at, report), before: fix.before, after: fix.after } }),
    },
  };
}

function notifications(result: FileResult, artifact: Artifact, language: Language): readonly object[] {
  return gapsOf(result, language).map((gap) => ({
    descriptor: { id: gap.code },
    ...(gap.rule === null ? {} : { associatedRule: { id: gap.rule } }),
    level: gap.kind === 'unchecked' ? 'note' : 'error',
    message: message(gap.message),
    locations: [gapLocation(artifact, gap)],
  }));
}
