import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import type { Checked } from '../../src/taskpane/checking/check-state';
import { sameReading } from '../../src/taskpane/checking/same-reading';
import { type Filter, NO_FILTER } from '../../src/taskpane/findings/filter';
import { viewFindings } from '../../src/taskpane/findings/finding-view';
import { areaOf } from '../../src/taskpane/findings/place';
import { reportFile } from '../../src/taskpane/reports/report-files';
import { reportSheet } from '../../src/taskpane/reports/report-sheet';
import { isDark } from '../../src/taskpane/app/theme';
import { createPreferences, DEFAULT_PREFERENCES, languageOf } from '../../src/taskpane/settings/preferences';
import { formGrid, rowsWith } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';
import { MemoryStore } from '../support/surroundings';
import { FAULTY, SECOND, stage, type Stage } from './support';

const TWO = workbookOf(
  sheetOf('1', formGrid(FAULTY), { merges: ['F11:G12'] }),
  sheetOf('2', formGrid({ ...SECOND, ...{ rows: FAULTY.rows ?? [] } })),
);

async function checked(workbook = TWO): Promise<Stage & { readonly checked: Checked }> {
  const one = stage(workbook, { fileName: '预算.xlsx' });
  await one.application.checkWorkbook();
  const result = one.application.checker.state.get().checked;
  if (result === null) throw new Error('The workbook was not checked.');
  return { ...one, checked: result };
}

const shape = (groups: ReturnType<typeof viewFindings>['groups']): readonly string[] =>
  groups.map(({ title, findings }) => `${title}: ${findings.map(({ rule }) => rule).join(' ')}`);

describe('the findings in groups', () => {
  it.each([
    [
      'table',
      [
        '项目1 2023年度办公楼物业管理费: missing-basis reversed-comparator',
        '项目2 2023年度公务运转经费: missing-basis reversed-comparator',
      ],
    ],
    [
      'rule',
      [
        '缺指标值确定依据: missing-basis missing-basis',
        '比较符号方向相反: reversed-comparator reversed-comparator',
      ],
    ],
    [
      'place',
      ['工作表“1”: missing-basis reversed-comparator', '工作表“2”: missing-basis reversed-comparator'],
    ],
  ] as const)('by %s', async (grouping, expected) => {
    const { checked: result } = await checked();
    expect(shape(viewFindings(result, { ...NO_FILTER, grouping }, 'zh-CN').groups)).toEqual(expected);
  });

  it.each([
    ['table', 'missing-basis reversed-comparator'],
    ['place', 'reversed-comparator missing-basis'],
  ] as const)('by %s: errors first, or as they lie on the sheet', async (grouping, expected) => {
    const rows = rowsWith({ 3: { target: '≥24万元' }, 5: { basis: null } });
    const { checked: result } = await checked(workbookOf(sheetOf('1', formGrid({ rows }))));
    const [group] = viewFindings(result, { ...NO_FILTER, grouping }, 'zh-CN').groups;
    expect(group?.findings.map(({ rule }) => rule).join(' ')).toBe(expected);
  });

  it.each<readonly [Partial<Filter>, number, number, number]>([
    [{}, 4, 2, 0],
    [{ severity: 'error' }, 2, 0, 4],
    [{ severity: 'info' }, 2, 0, 4],
    [{ search: '成本' }, 2, 0, 4],
    [{ search: 'f11' }, 2, 0, 4],
    [{ search: '公务运转 依据' }, 1, 0, 5],
    [{ search: '没有这样的问题' }, 0, 0, 6],
  ])('under %j: %d listed, %d folded, %d hidden', async (filter, listed, folded, hidden) => {
    const { checked: result } = await checked();
    const view = viewFindings(result, { ...NO_FILTER, ...filter }, 'zh-CN');
    const count = (groups: typeof view.groups) =>
      groups.reduce((sum, { findings }) => sum + findings.length, 0);
    expect([count(view.groups), count(view.infos), view.hidden]).toEqual([listed, folded, hidden]);
  });

  it('of one sheet only', async () => {
    const { checked: result, port } = await checked();
    const view = viewFindings(result, { ...NO_FILTER, sheet: port.keyOf('2') }, 'zh-CN');
    expect(shape(view.groups)).toEqual(['项目2 2023年度公务运转经费: missing-basis reversed-comparator']);
  });

  it('of a sheet that is gone: none, and the others are said to be hidden', async () => {
    const { checked: result } = await checked();
    const view = viewFindings(result, { ...NO_FILTER, sheet: 'gone' }, 'zh-CN');
    expect([view.shown, view.hidden]).toEqual([0, 6]);
  });
});

it('a click goes to the whole merged area', async () => {
  const { checked: result, port } = await checked();
  expect(areaOf(result, { sheet: 0, row: 10, col: 5 })).toEqual({
    sheet: port.keyOf('1'),
    top: 10,
    left: 5,
    bottom: 11,
    right: 6,
  });
  expect(areaOf(result, { sheet: 9, row: 0, col: 0 })).toBeNull();
});

describe('two readings are the same', () => {
  it.each<readonly [string, (one: Stage) => void, boolean]>([
    ['when nothing happened', () => undefined, true],
    [
      'when an edit was taken back',
      ({ port }) => {
        port.edit('1', 0, 0, 'x');
        port.edit('1', 0, 0, FAULTY.title ?? '1.2023年度办公楼物业管理费绩效目标表');
      },
      true,
    ],
    ['not when a cell changed', ({ port }) => port.edit('1', 9, 4, '≥1件'), false],
    ['not when a cell was added', ({ port }) => port.edit('1', 60, 0, '注'), false],
    ['not when a sheet was renamed', ({ port }) => port.change('1', { name: '甲' }), false],
    ['not when a sheet was hidden', ({ port }) => port.change('1', { visibility: 'hidden' }), false],
    ['not when a sheet was protected', ({ port }) => port.change('1', { protected: true }), false],
    ['not when a sheet was deleted', ({ port }) => port.deleteSheet('2'), false],
  ])('%s', async (_name, change, same) => {
    const one = await checked();
    change(one);
    expect(sameReading(await one.port.read({ byUser: true }), one.checked.reading)).toBe(same);
  });
});

describe('the report', () => {
  it('sheet: marked as ours, with what was not checked, and a link to every cell', async () => {
    const { checked: result, port } = await checked(
      workbookOf(...TWO.sheets, sheetOf('说明', [['填表说明']])),
    );
    const sheet = reportSheet(result, 'zh-CN', '校验报告', '2023年9月30日 09:05');
    expect(sheet.rows[0]?.[0]?.text).toBe(REPORT_MARKER);
    expect(sheet.rows.flat().map(({ text }) => text)).toContain('工作表“说明”：没有绩效目标表');
    const links = sheet.rows.flat().filter(({ link }) => link !== undefined);
    expect(links.map(({ text }) => text)).toEqual(['1!E10', '1!F11', '1!E13', '2!E10', '2!F11', '2!E13']);
    expect(links[1]?.link).toMatchObject({ sheet: port.keyOf('1'), top: 10, bottom: 11 });
  });

  it('sheet is passed over by the next check', async () => {
    const one = await checked();
    await one.port.writeReport(reportSheet(one.checked, 'zh-CN', '校验报告', 'now'));
    await one.application.checkWorkbook();
    const after = one.application.checker.state.get().checked?.report;
    expect(after?.coverage.sheets.find(({ name }) => name === '校验报告')?.skipped).toBe('own-report');
    expect(after?.findings).toHaveLength(6);
  });

  it.each([
    ['html', 'text/html', '<!doctype html>'],
    ['csv', 'text/csv', '\ufeff文件,级别'],
    ['json', 'application/json', '{'],
  ] as const)('file as %s is named after the workbook', async (format, type, start) => {
    const { checked: result } = await checked();
    const file = reportFile(result, format, 'zh-CN', '工作簿');
    expect(file.name).toBe(`预算.${format}`);
    expect(file.type).toContain(type);
    expect(file.text.startsWith(start)).toBe(true);
    expect(file.text).toContain('保洁验收合格率');
  });
});

describe('preferences', () => {
  it('come back as they were', () => {
    const storage = new MemoryStore();
    const preferences = createPreferences(storage);
    expect(
      preferences.change({
        live: false,
        approved: true,
        language: 'en',
        settings: { ...DEFAULT_PREFERENCES.settings, severities: { wording: 'off' } },
      }),
    ).toBe(true);
    expect(createPreferences(storage).get()).toEqual(preferences.get());
  });

  it.each(['', '[]', 'null', '{"language":"fr","live":"yes"}', '{'])(
    'that cannot be understood count as not chosen: %s',
    (text) => {
      const storage = new MemoryStore();
      storage.set('performance-targets.settings', text);
      storage.set('performance-targets.choices', text);
      expect(createPreferences(storage).get()).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('count even where they cannot be kept, and that is told', () => {
    const storage = new MemoryStore();
    storage.full = true;
    const preferences = createPreferences(storage);
    expect(preferences.change({ live: false })).toBe(false);
    expect(preferences.get().live).toBe(false);
  });

  it.each([
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'en-US', 'en'],
    ['auto', 'de-DE', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('language %s in an Office in %s is %s', (language, office, expected) => {
    expect(languageOf({ ...DEFAULT_PREFERENCES, language }, office)).toBe(expected);
  });
});

describe('the theme follows the host', () => {
  it.each([
    ['#FFFFFF', true, false],
    ['#E6E6E6', true, false],
    ['#B2B2B2', true, false],
    ['#262626', false, true],
    ['#000000', false, true],
    ['#1F4E79', false, true],
    [null, true, true],
    [null, false, false],
    ['no colour', true, true],
  ])('on %s with a dark system %s: dark %s', (background, system, dark) => {
    expect(isDark(background, system)).toBe(dark);
  });
});
