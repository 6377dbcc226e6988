import fc from '../support/properties';
import type { FileResult } from '../../src/report/run';
import { sarif } from '../../src/report/sarif';
import { sheetOf } from '../support/grid';
import {
  checked,
  EN,
  formSheet,
  HALF,
  NO_TABLE,
  UNREADABLE,
  withCoverage,
  withFinding,
  ZH,
} from '../support/runs';
import { type SarifLog, sarifProblems, type SarifRun } from '../support/sarif';

const FILE = checked('2023/目标 #1.xlsx', formSheet('1.物业费'));
const RELATED = withFinding({
  related: [
    { sheet: 0, row: 3, col: 2 },
    { sheet: 0, row: 4, col: 1 },
  ],
});

function logOf(files: readonly FileResult[], options = ZH): SarifLog {
  return JSON.parse(sarif.format({ files }, options)) as SarifLog;
}

function runOf(files: readonly FileResult[], options = ZH): SarifRun {
  const [run] = logOf(files, options).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const RUNS: readonly [string, readonly FileResult[]][] = [
  ['nothing', []],
  ['a clean file', [checked('a.xlsx', formSheet('1', {}))]],
  ['one fault', [FILE]],
  ['an info', [withFinding({ severity: 'info' })]],
  ['related cells', [RELATED]],
  ['a waived finding', [withFinding({ waived: { reason: '已报财政' } })]],
  ['a crashed rule', [withCoverage({ failedRules: [{ rule: 'missing-basis', error: '意外' }] })]],
  ['everything at once', [UNREADABLE, HALF, NO_TABLE, FILE, RELATED, checked('/甲/b.xlsx', formSheet('表'))]],
];

describe('sarif', () => {
  it.each(RUNS)('is a log that readers take: %s', (_case, files) => {
    expect(sarifProblems(logOf(files))).toEqual([]);
    expect(sarifProblems(logOf(files, EN))).toEqual([]);
  });

  it('tells the tool and the rules that found something, in the language of the run', () => {
    expect(runOf([FILE]).tool.driver).toMatchObject({
      name: 'performance-targets',
      language: 'zh-CN',
      rules: [
        {
          id: 'missing-basis',
          name: 'MissingBasis',
          shortDescription: { text: '缺指标值确定依据' },
          fullDescription: { text: '没有依据，评审无法判断指标值是否合理，表格会被退回。' },
          help: {
            text: '没有依据，评审无法判断指标值是否合理，表格会被退回。\n详见 docs/rules/missing-basis.md',
          },
          defaultConfiguration: { level: 'error' },
        },
      ],
    });
    expect(runOf([FILE], EN).tool.driver).toMatchObject({
      language: 'en',
      rules: [{ shortDescription: { text: 'Basis of the target missing' } }],
    });
    expect(runOf([UNREADABLE]).tool.driver.rules).toEqual([]);
  });

  it('makes a finding a result at its cell', () => {
    expect(runOf([FILE]).results).toEqual([
      {
        ruleId: 'missing-basis',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: '1.物业费!F11：质量指标“保洁验收合格率”未填指标值确定依据。请填写文号、合同或历年数据。',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '2023/%E7%9B%AE%E6%A0%87%20%231.xlsx', index: 0 },
              region: { startLine: 11, startColumn: 6, endLine: 11, endColumn: 7 },
            },
            logicalLocations: [{ name: 'F11', fullyQualifiedName: '1.物业费!F11', kind: 'cell' }],
          },
        ],
        partialFingerprints: {
          'performanceTargets/v1': expect.stringMatching(/^[0-9a-f]{14}$/u) as string,
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{14}$/u) as string,
        },
        suppressions: [],
        properties: {
          sheet: '1.物业费',
          cell: 'F11',
          project: '项目1 2023年度办公楼物业管理费',
          data: { indicator: '保洁验收合格率', class: 'quality' },
        },
      },
    ]);
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('makes the severity %s the level %s', (severity, level) => {
    expect(runOf([withFinding({ severity })]).results.map((result) => result.level)).toEqual([level]);
  });

  it('tells related cells, waivers and fixes', () => {
    expect(runOf([RELATED]).results[0]?.relatedLocations).toMatchObject([
      { id: 1, message: { text: '1!C4' }, physicalLocation: { region: { startLine: 4, startColumn: 3 } } },
      { id: 2, message: { text: '1!B5' }, physicalLocation: { region: { startLine: 5, startColumn: 2 } } },
    ]);
    expect(runOf([withFinding({ waived: { reason: '已报财政' } })]).results[0]?.suppressions).toEqual([
      { kind: 'inSource', justification: '已报财政' },
    ]);
    const fix = { at: { sheet: 0, row: 3, col: 2 }, before: '平米', after: '平方米' };
    expect(runOf([withFinding({ fix })]).results[0]).toMatchObject({
      properties: { fix: { cell: '1!C4', before: '平米', after: '平方米' } },
    });
  });

  it.each([
    ['an unreadable file', UNREADABLE, 'damaged-part', '1!C4', '文件中有读不通的部分'],
    ['a form read by half', HALF, 'form-incomplete', '1', '此表只读到一部分'],
    ['a file without a form', NO_TABLE, 'no-table', undefined, '未识别到绩效目标表'],
    [
      'a crashed rule',
      withCoverage({ failedRules: [{ rule: 'missing-basis', error: '意外' }] }),
      'rule-failed',
      undefined,
      '运行出错',
    ],
  ])('reports %s as a failed execution', (_case, result, code, place, sentence) => {
    const [invocation] = runOf([FILE, result]).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    const [notification] = invocation?.toolExecutionNotifications ?? [];
    expect(notification).toMatchObject({
      level: 'error',
      descriptor: { id: code },
      locations: [{ physicalLocation: { artifactLocation: { index: 1 } } }],
    });
    expect(notification?.message.text).toContain(sentence);
    expect(notification?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe(place);
  });

  it('notes what was not checked without failing', () => {
    const result = checked('a.xlsx', formSheet('1'), sheetOf('封面', [['2023年度预算']]));
    expect(runOf([result]).invocations).toMatchObject([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'note', descriptor: { id: 'no-table' } }],
      },
    ]);
  });

  it('gives away no path but the one it was given', () => {
    expect(runOf([FILE, UNREADABLE]).artifacts.map(({ location }) => location.uri)).toEqual([
      '2023/%E7%9B%AE%E6%A0%87%20%231.xlsx',
      '%E5%9D%8F.xlsx',
    ]);
    expect(sarif.format({ files: [FILE, UNREADABLE] }, ZH)).not.toContain('file:');
  });

  it.each([
    ['a link', '[点击](https://a.example/)', '[点击] (https://a.example/)'],
    ['a link to a cell', '[x](1)', '[x] (1)'],
    ['an escaped link', '\\[x](1)', '\\[x] (1)'],
    ['a placeholder', '{0}', '{{0}}'],
  ])('makes nothing of %s in a name', (_case, name, shown) => {
    expect(runOf([checked('a.xlsx', formSheet(name))]).results[0]?.message.text).toContain(`${shown}!F11`);
  });

  it('stays a good log whatever the names', () => {
    const name = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[[\](){}\\/"<>甲 ]{1,9}$/u));
    fc.assert(
      fc.property(name, name, (file, sheet) => {
        const path = `${file.replace(/[\\/.]/gu, '_')}.xlsx`;
        expect(sarifProblems(logOf([checked(path, formSheet(sheet))]))).toEqual([]);
      }),
    );
  });
});

describe('the checks of a log', () => {
  const good = sarif.format({ files: [UNREADABLE, FILE] }, ZH);

  it.each([
    ['another version', '"version": "2.1.0"', '"version": "2.0.0"'],
    ['another rule', '"ruleId": "missing-basis"', '"ruleId": "missing-unit"'],
    ['a rule that is not there', '"ruleIndex": 0', '"ruleIndex": 1'],
    ['a level that is none', '"level": "error"', '"level": "fatal"'],
    ['line 0', '"startLine": 11', '"startLine": 0'],
    ['a raw URI', '"uri": "%E5%9D%8F.xlsx"', '"uri": "坏.xlsx"'],
    ['a failure called success', '"executionSuccessful": false', '"executionSuccessful": true'],
    ['a link', '未填指标值', '[x](1)'],
  ])('see %s', (_case, from, to) => {
    expect(good).toContain(from);
    expect(sarifProblems(JSON.parse(good.replaceAll(from, to)) as SarifLog)).not.toEqual([]);
  });
});
