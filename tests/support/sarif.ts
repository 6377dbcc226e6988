/** The parts of a SARIF 2.1.0 log that its readers rely on. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly language: string;
      readonly rules: readonly SarifRule[];
    };
  };
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly SarifNotification[];
  }[];
  readonly results: readonly SarifResult[];
}

interface SarifText {
  readonly text: string;
}

interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly defaultConfiguration: { readonly level: string };
}

interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region?: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
  readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
}

interface SarifNotification {
  readonly level: string;
  readonly message: SarifText;
  readonly descriptor: { readonly id: string };
  readonly locations: readonly SarifLocation[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}

const LEVELS = ['error', 'warning', 'note'];
/** RFC 3986: what a URI reference may be written with. */
const URI = /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})+$/u;
const RULE_NAME = /^[A-Z][A-Za-z0-9]*$/u;

/** What the schema, or a code-scanning viewer, would refuse; empty for a good log. */
export function sarifProblems(log: SarifLog): readonly string[] {
  const head = [
    ...(log.version === '2.1.0' ? [] : ['version']),
    ...(log.$schema.endsWith('/sarif-2.1.0.json') ? [] : ['$schema']),
    ...(log.runs.length === 1 ? [] : ['runs']),
  ];
  return [...head, ...log.runs.flatMap(runProblems)];
}

function runProblems(run: SarifRun): readonly string[] {
  const { name, version, language, rules } = run.tool.driver;
  const notifications = run.invocations.flatMap((each) => each.toolExecutionNotifications);
  const failed = notifications.some(({ level }) => level === 'error');
  return [
    ...(name !== '' && /^\d+\.\d+\.\d+$/u.test(version) ? [] : ['driver']),
    ...(/^[a-z]{2}(?:-[A-Z]{2})?$/u.test(language) ? [] : ['language']),
    ...(new Set(rules.map(({ id }) => id)).size === rules.length ? [] : ['rule twice']),
    ...(run.invocations.length === 1 && run.invocations[0]?.executionSuccessful === !failed
      ? []
      : ['executionSuccessful']),
    ...rules.flatMap(ruleProblems),
    ...run.results.flatMap((result) => resultProblems(result, run)),
    ...notifications.flatMap(({ level, message, locations }) => [
      ...(LEVELS.includes(level) && message.text !== '' ? [] : ['notification']),
      ...locations.flatMap((location) => locationProblems(location, run)),
    ]),
  ];
}

function ruleProblems(rule: SarifRule): readonly string[] {
  const texts = [rule.shortDescription, rule.fullDescription, rule.help];
  return [
    ...(RULE_NAME.test(rule.name) ? [] : [`name of ${rule.id}`]),
    ...(texts.every(({ text }) => text !== '') ? [] : [`texts of ${rule.id}`]),
    ...(LEVELS.includes(rule.defaultConfiguration.level) ? [] : [`level of ${rule.id}`]),
  ];
}

function resultProblems(result: SarifResult, run: SarifRun): readonly string[] {
  const { ruleId, ruleIndex, level, message, locations, relatedLocations = [] } = result;
  const ids = relatedLocations.map(({ id }) => id);
  return [
    ...(run.tool.driver.rules[ruleIndex]?.id === ruleId ? [] : [`ruleIndex of ${ruleId}`]),
    ...(LEVELS.includes(level) ? [] : [`level of ${ruleId}`]),
    ...(message.text === '' || /\]\(|(?<!\{)\{(?!\{)/u.test(message.text) ? [`message of ${ruleId}`] : []),
    ...(locations.length === 1 && locations[0]?.physicalLocation.region !== undefined ? [] : ['no region']),
    ...(new Set(ids).size === ids.length && !ids.includes(undefined) ? [] : ['ids of related locations']),
    ...[...locations, ...relatedLocations].flatMap((location) => locationProblems(location, run)),
  ];
}

function locationProblems({ physicalLocation }: SarifLocation, run: SarifRun): readonly string[] {
  const { artifactLocation, region } = physicalLocation;
  const numbers = Object.values(region ?? {});
  return [
    ...(URI.test(artifactLocation.uri) ? [] : [`uri ${artifactLocation.uri}`]),
    ...(run.artifacts[artifactLocation.index]?.location.uri === artifactLocation.uri
      ? []
      : ['artifact index']),
    ...(numbers.every((number) => Number.isInteger(number) && number >= 1) ? [] : ['region']),
    ...(region === undefined || (region.endLine === region.startLine && region.endColumn > region.startColumn)
      ? []
      : ['empty region']),
  ];
}
