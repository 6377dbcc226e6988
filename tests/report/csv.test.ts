import fc from '../support/properties';
import { csv } from '../../src/report/csv';
import type { FileResult, FormatOptions } from '../../src/report/run';
import { parseCsv } from '../support/csv';
import { sheetOf } from '../support/grid';
import {
  checked,
  EN,
  formSheet,
  HALF,
  NO_TABLE,
  ONE_FAULT,
  UNREADABLE,
  withCoverage,
  withFinding,
  ZH,
} from '../support/runs';

const FILE = checked('a.xlsx', formSheet('1.物业费'));

function rowsOf(files: readonly FileResult[], options: FormatOptions = ZH): readonly (readonly string[])[] {
  return parseCsv(csv.format({ files }, options).slice(1));
}

/** The rows as records by the heading of the columns. */
function records(files: readonly FileResult[], options?: FormatOptions): readonly Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(files, options);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('csv', () => {
  it('is UTF-8 with a byte order mark, every line ending in CRLF', () => {
    const bytes = new TextEncoder().encode(csv.format({ files: [FILE] }, ZH));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.format({ files: [FILE] }, ZH)).toMatch(/^\ufeff(?:[^\r\n]+\r\n)+$/u);
  });

  it('has a header and a row per finding', () => {
    expect(rowsOf([FILE])).toEqual([
      [
        '文件',
        '级别',
        '工作表',
        '单元格',
        '项目',
        '规则',
        '问题',
        '原因',
        '建议',
        '相关单元格',
        '不改的理由',
        '规则代码',
      ],
      [
        'a.xlsx',
        '必须改正',
        '1.物业费',
        'F11',
        '项目1 2023年度办公楼物业管理费',
        '缺指标值确定依据',
        '质量指标“保洁验收合格率”未填指标值确定依据。',
        '没有依据，评审无法判断指标值是否合理，表格会被退回。',
        '请填写文号、合同或历年数据。',
        '',
        '',
        'missing-basis',
      ],
    ]);
  });

  it('speaks English', () => {
    expect(records([FILE], EN)).toEqual([
      expect.objectContaining({
        File: 'a.xlsx',
        Severity: 'must fix',
        Cell: 'F11',
        'Rule id': 'missing-basis',
      }),
    ]);
  });

  it.each([
    ['an info', withFinding({ severity: 'info' }), { 级别: '建议完善', 单元格: 'F11' }],
    ['a waived finding', withFinding({ waived: { reason: '已报财政' } }), { 不改的理由: '已报财政' }],
    [
      'related cells',
      withFinding({
        related: [
          { sheet: 0, row: 3, col: 2 },
          { sheet: 0, row: 4, col: 1 },
        ],
      }),
      { 相关单元格: '1!C4、1!B5' },
    ],
    ['an unreadable file', UNREADABLE, { 文件: '坏.xlsx', 级别: '无法检查', 工作表: '1', 单元格: 'C4' }],
    ['a form read by half', HALF, { 文件: '半.xlsx', 级别: '未能完整检查', 工作表: '1' }],
    ['a file without a form', NO_TABLE, { 文件: '无表.xlsx', 级别: '未能完整检查' }],
    [
      'a crashed rule',
      withCoverage({ failedRules: [{ rule: 'missing-basis', error: '意外' }] }),
      { 级别: '未能完整检查', 规则代码: 'missing-basis' },
    ],
    [
      'a sheet without a form',
      checked('a.xlsx', formSheet('1', {}), sheetOf('封面', [['2023年度预算']])),
      { 级别: '未检查内容', 工作表: '封面' },
    ],
  ])('has a row for %s', (_case, result, expected) => {
    expect(records([result])).toContainEqual(expect.objectContaining(expected));
  });

  it('keeps the order of the files, and has nothing to say of a clean one', () => {
    const clean = checked('b.xlsx', formSheet('1', {}));
    expect(records([FILE, clean, UNREADABLE]).map(({ 文件: file }) => file)).toEqual(['a.xlsx', '坏.xlsx']);
  });

  it.each([
    ['a comma', '物业费,保洁'],
    ['a quotation mark', '物业"费"'],
    ['a semicolon, which separates in other settings', '物业费;保洁'],
    ['blanks at the ends', ' 物业费 '],
  ])('quotes %s and gives it back', (_case, name) => {
    const result = checked('a.xlsx', formSheet(name));
    expect(csv.format({ files: [result] }, ZH)).toContain(`"${name.replaceAll('"', '""')}"`);
    expect(records([result])[0]).toMatchObject({ 工作表: name });
  });

  it('quotes nothing without need', () => {
    expect(csv.format({ files: [FILE] }, ZH)).not.toContain('"');
  });

  it.each([
    ['a sheet', checked('a.xlsx', formSheet('=1+1')), '工作表', "'=1+1"],
    ['a file', checked('＝1+1.xlsx', formSheet('1')), '文件', "'＝1+1.xlsx"],
    ['a file, after a blank', checked(' @a.xlsx', formSheet('1')), '文件', "' @a.xlsx"],
    ['a related cell', withFinding({ related: [{ sheet: 9, row: 0, col: 0 }] }), '相关单元格', '!A1'],
    ['a reason', withFinding({ waived: { reason: '-2\n=1+1' } }), '不改的理由', "'-2 =1+1"],
  ])('lets no formula out of the name of %s', (_case, result, column, expected) => {
    expect(records([result])[0]?.[column]).toBe(expected);
  });

  it('is read back as it was meant, and never begins a formula, whatever the names', () => {
    const name = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[=+@,;"'\s＝－-]{0,6}甲?$/u),
    );
    fc.assert(
      fc.property(name, name, (file, sheet) => {
        const [header = [], ...rows] = rowsOf([checked(file, formSheet(sheet, ONE_FAULT))]);
        expect(rows.map(({ length }) => length)).toEqual(rows.map(() => header.length));
        expect(rows.length).toBeGreaterThan(0);
        for (const field of rows.flat()) expect(field.normalize('NFKC').trimStart()).not.toMatch(/^[=+\-@]/u);
      }),
    );
  });
});
