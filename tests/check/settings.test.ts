import { check } from '../../src/check/check';
import { DEFAULT_SETTINGS, parseSettings, serialiseSettings, type Settings } from '../../src/check/settings';
import { LANGUAGES } from '../../src/i18n/language';
import { settingsProblemText } from '../../src/i18n/settings';
import { recogniseForms, rowsWith } from '../support/forms';

const read = (json: unknown): ReturnType<typeof parseSettings> => parseSettings(JSON.stringify(json));

describe('a settings file', () => {
  it.each<[string, unknown]>([
    ['nothing but its version', { version: 1 }],
    ['severities', { version: 1, severities: { 'missing-basis': 'warning', wording: 'off' } }],
    ['thresholds', { version: 1, thresholds: { shortGoalCharacters: 0, uniformPlanProjects: 2 } }],
  ])('is read: %s', (_case, json) => {
    expect(read(json)).toMatchObject({ ok: true });
  });

  it.each<[string, string, readonly [string, string][]]>([
    ['no JSON', '{', [['not-json', '']]],
    ['an empty file', '', [['not-json', '']]],
    ['a list', '[]', [['wrong-value', 'version']]],
    ['no version', '{}', [['wrong-value', 'version']]],
    ['another version', '{"version":2}', [['wrong-value', 'version']]],
    ['an unknown key', '{"version":1,"rules":{}}', [['unknown-key', 'rules']]],
    [
      'an unknown rule',
      '{"version":1,"severities":{"no-rule":"off"}}',
      [['unknown-rule', 'severities.no-rule']],
    ],
    [
      'an unknown severity',
      '{"version":1,"severities":{"wording":"hint"}}',
      [['wrong-value', 'severities.wording']],
    ],
    ['an unknown threshold', '{"version":1,"thresholds":{"x":1}}', [['unknown-key', 'thresholds.x']]],
    [
      'a threshold out of range',
      '{"version":1,"thresholds":{"uniformPlanProjects":1}}',
      [['wrong-value', 'thresholds.uniformPlanProjects']],
    ],
    [
      'half a number',
      '{"version":1,"thresholds":{"shortGoalCharacters":1.5}}',
      [['wrong-value', 'thresholds.shortGoalCharacters']],
    ],
    ['a text', '"off"', [['wrong-value', '']]],
  ])('is refused as a whole, telling each problem: %s', (_case, text, problems) => {
    const reading = parseSettings(text);
    if (reading.ok) throw new Error('accepted');
    expect(reading.problems.map((problem) => [problem.code, 'path' in problem ? problem.path : ''])).toEqual(
      problems,
    );
    for (const language of LANGUAGES) {
      for (const problem of reading.problems)
        expect(settingsProblemText(problem, language)).toMatch(/[。.]$/);
    }
  });

  it.each<[string, number | null]>([
    ['{"version":1,,}', 1],
    ['{\n  "version": 1,\n  "severities": {“wording”: "off"}\n}', 3],
    ['\ufeff{\n"version": 1\n"severities": {}}', 3],
    ['', null],
  ])('tells the line where %j is no JSON', (text, line) => {
    expect(parseSettings(text)).toEqual({ ok: false, problems: [{ code: 'not-json', line }] });
  });

  it.each<[string, number | null]>([
    ['JSON.parse: expected property name at line 2 column 3 of the JSON data', 2],
    ['Unexpected token in JSON at position 4', 3],
    ['Unexpected token in JSON at position 4 (line 3 column 1)', 3],
    ['JSON Parse error: Expected }', null],
  ])('as engines tell it: %s', (message, line) => {
    const parse = jest.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(message);
    });
    const reading = parseSettings('{\n1\n2\n}');
    parse.mockRestore();
    expect(reading).toEqual({ ok: false, problems: [{ code: 'not-json', line }] });
    const [problem] = reading.ok ? [] : reading.problems;
    const told = problem === undefined ? '' : settingsProblemText(problem, 'zh-CN');
    expect(told.includes('行附近有误')).toBe(line !== null);
  });

  it('takes nothing from a hostile key', () => {
    const reading = parseSettings('{"version":1,"severities":{"__proto__":"off","constructor":"off"}}');
    expect(reading).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is the same after writing and reading it', () => {
    const settings: Settings = {
      severities: { 'cost-over-budget': 'info' },
      thresholds: { shortGoalCharacters: 3, uniformPlanProjects: 5 },
    };
    expect(parseSettings(`\ufeff${serialiseSettings(settings)}`)).toEqual({ ok: true, settings });
    expect(parseSettings(serialiseSettings(DEFAULT_SETTINGS))).toEqual({
      ok: true,
      settings: DEFAULT_SETTINGS,
    });
  });
});

describe('settings at work', () => {
  const form = { goal: '保障运转。', code: null, rows: rowsWith({ 8: { basis: null } }) };
  const found = (settings: Partial<Settings>): readonly string[] =>
    check(recogniseForms(form), { settings: { ...DEFAULT_SETTINGS, ...settings } })
      .findings.filter(({ rule }) => ['missing-basis', 'missing-field', 'short-goal'].includes(rule))
      .map(({ rule, severity }) => `${rule} ${severity}`);

  it.each<[string, Partial<Settings>, readonly string[]]>([
    ['default', {}, ['missing-field warning', 'short-goal info', 'missing-basis error']],
    [
      'another severity',
      { severities: { 'missing-basis': 'info' } },
      ['missing-field warning', 'short-goal info', 'missing-basis info'],
    ],
    [
      'a severity over a variant',
      { severities: { 'missing-field': 'error' } },
      ['missing-field error', 'short-goal info', 'missing-basis error'],
    ],
    [
      'default keeps the variant',
      { severities: { 'missing-field': 'default' } },
      ['missing-field warning', 'short-goal info', 'missing-basis error'],
    ],
    ['off', { severities: { 'short-goal': 'off' } }, ['missing-field warning', 'missing-basis error']],
    [
      'a threshold',
      { thresholds: { shortGoalCharacters: 2, uniformPlanProjects: 3 } },
      ['missing-field warning', 'missing-basis error'],
    ],
  ])('%s', (_case, settings, expected) => {
    expect(found(settings)).toEqual(expected);
  });

  it('lets a rule that is off silence the lesser ones all the same', () => {
    const rows = rowsWith({ 0: { target: '待定' } });
    const silent = check(recogniseForms({ rows }), {
      settings: { ...DEFAULT_SETTINGS, severities: { 'placeholder-text': 'off' } },
    });
    expect(silent.findings.filter(({ at }) => at.row === 9 && at.col === 4)).toEqual([]);
  });
});
