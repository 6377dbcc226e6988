import { parseSettings } from '../../src/check/settings';
import { readWaivers } from '../../src/check/waivers';
import { createPreferences, DEFAULT_PREFERENCES } from '../../src/taskpane/settings/preferences';
import { parseRecords } from '../../src/taskpane/progress/spending-records';
import { wrapWaivers } from '../../src/workbook/custom-xml';

const deep = (open: string, close: string, levels: number): string =>
  open.repeat(levels) + close.repeat(levels);

/** What may stand where settings, reasons or records of ours are looked for. */
const BLOBS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['no JSON', '设置'],
  ['null', 'null'],
  ['a number', '1'],
  ['a text', '"version"'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['another version', '{"version":2,"severities":{"missing-basis":"off"}}'],
  ['a version of another kind', '{"version":"1"}'],
  ['a prototype', '{"version":1,"__proto__":{"polluted":true},"waivers":{"__proto__":[]}}'],
  [
    'a prototype among severities',
    '{"version":1,"severities":{"__proto__":"off"},"projects":{"__proto__":1}}',
  ],
  ['a constructor', '{"version":1,"constructor":{"prototype":{"polluted":true}},"waivers":1,"projects":1}'],
  ['an unknown rule', '{"version":1,"severities":{"toString":"off"}}'],
  ['an unknown severity', '{"version":1,"severities":{"missing-basis":"gone"}}'],
  ['thresholds beyond all limits', '{"version":1,"thresholds":{"shortGoalCharacters":1e308}}'],
  ['a threshold that is none', '{"version":1,"thresholds":{"shortGoalCharacters":"0"}}'],
  ['lists a hundred thousand deep', deep('[', ']', 100_000)],
  ['a severity five thousand deep', `{"version":1,"severities":{"missing-basis":${deep('[', ']', 5000)}}}`],
  ['a waiver five thousand deep', `{"version":1,"waivers":${deep('[', ']', 5000)}}`],
  ['a record five thousand deep', `{"version":1,"projects":${deep('[', ']', 5000)}}`],
  ['a text of ten million characters', `"${'长'.repeat(10_000_000)}"`],
  ['a hundred thousand unknown keys', `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join()}}`],
  [
    'a reason of a million characters',
    `{"version":1,"waivers":[{"fingerprint":"00000000000000","rule":"missing-basis","reason":"${'长'.repeat(1_000_000)}"}]}`,
  ],
  ['a hundred thousand waivers', `{"version":1,"waivers":[${'{},'.repeat(99_999)}{}]}`],
  [
    'a record without a day',
    '{"version":1,"projects":[{"id":1,"key":"甲","spent":{"kind":"typed","amount":"1"}}]}',
  ],
  ['a record of a strange number', '{"version":1,"projects":[{"id":1e400,"key":"甲","asOf":"2023-09-30"}]}'],
];

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe.each(BLOBS)('a blob that is hostile or damaged: %s', (_name, blob) => {
  it('sets nothing, and as a settings file it is refused with a reason', () => {
    const reading = parseSettings(blob);
    if (reading.ok) throw new Error('taken');
    expect(reading.problems.length).toBeGreaterThan(0);
  });

  it('waives nothing', () => {
    const { waivers, damaged } = readWaivers([wrapWaivers(blob)]);
    expect(waivers).toEqual([]);
    expect(damaged).toBe(1);
  });

  it('tells of no spending', () => {
    expect(parseRecords(blob)).toEqual([]);
  });

  it('leaves the preferences as they are when nothing was chosen', () => {
    const storage = { get: () => blob, set: () => true };
    expect(createPreferences(storage).get()).toEqual(DEFAULT_PREFERENCES);
  });
});
