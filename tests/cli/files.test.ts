import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles, readBytes, weightOf } from '../../src/cli/files';
import { ReadError } from '../../src/workbook/errors';
import { workbookOf } from '../support/xlsx-parts';

const folder = mkdtempSync(join(tmpdir(), 'pt-files-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
const put = (...names: readonly string[]): void => writeFileSync(at(...names), 'x');

beforeAll(() => {
  mkdirSync(at('2023 年', '里层'), { recursive: true });
  mkdirSync(at('2024 年'));
  mkdirSync(at('空'));
  put('2023 年', '甲.xlsx');
  put('2023 年', '乙(1).XLSX');
  put('2023 年', '~$甲.xlsx');
  put('2023 年', '.~甲.xlsx');
  put('2023 年', '.隐藏.xlsx');
  put('2023 年', '说明.txt');
  put('2023 年', '里层', '丙.et');
  put('2024 年', '甲.xlsx');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('files that are named', () => {
  it.each([
    ['a folder', ['2023 年'], ['2023 年/乙(1).XLSX', '2023 年/甲.xlsx', '2023 年/里层/丙.et']],
    ['a file that is no workbook', ['2023 年/说明.txt'], ['2023 年/说明.txt']],
    ['a file that is not there', ['没有.xlsx'], ['没有.xlsx']],
    ['a star', ['2023 年/*.xlsx'], ['2023 年/乙(1).XLSX', '2023 年/甲.xlsx']],
    ['a question mark', ['2023 年/?.xlsx'], ['2023 年/甲.xlsx']],
    ['brackets, which are meant as such', ['2023 年/*(1).*'], ['2023 年/乙(1).XLSX']],
    ['a star for folders', ['20*/甲.xlsx'], ['2023 年/甲.xlsx', '2024 年/甲.xlsx']],
    [
      'a star that is all of a name, as for a folder',
      ['2023 年/*'],
      ['2023 年/乙(1).XLSX', '2023 年/甲.xlsx', '2023 年/里层/丙.et'],
    ],
    [
      'the same in several ways',
      ['2024 年', '2024 年/甲.xlsx', '2024 年/../2024 年/*.xlsx'],
      ['2024 年/甲.xlsx'],
    ],
  ])('%s', (_case, paths, expected) => {
    const { files, fruitless } = findFiles(paths.map((path) => at(path)));
    expect([...files].sort()).toEqual(expected.map((path) => at(path)).sort());
    expect(fruitless).toEqual([]);
  });

  it.each([
    ['an empty folder', '空', 'empty-folder'],
    ['a star without a match', '2023 年/*.pdf', 'no-match'],
    ['a star for lock files', '2023 年/~*', 'no-match'],
    ['a star in a folder that is not there', '没有/*.xlsx', 'no-match'],
    ['a lock file of Excel', '2023 年/~$甲.xlsx', 'lock-file'],
    ['a lock file of WPS', '2023 年/.~甲.xlsx', 'lock-file'],
  ])('%s gives none', (_case, path, why) => {
    expect(findFiles([at(path)])).toEqual({ files: [], fruitless: [{ why, path: at(path) }] });
  });
});

/** Root reads everything: it then looks as nobody does. */
function asNobody<T>(look: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (!isRoot) return look();
  process.seteuid?.(NOBODY);
  try {
    return look();
  } finally {
    process.seteuid?.(0);
  }
}
const NOBODY = 65534;

(process.platform === 'win32' ? it.skip : it)('a file and a folder that may not be read are told', () => {
  const [closed, file, inner] = [at('不许'), at('不许', '甲.xlsx'), at('不许', '里层')];
  mkdirSync(inner, { recursive: true });
  writeFileSync(file, 'x');
  chmodSync(folder, 0o755);
  chmodSync(file, 0);
  chmodSync(inner, 0);
  try {
    asNobody(() => {
      expect(findFiles([closed])).toEqual({
        files: [file],
        fruitless: [{ why: 'closed-folder', path: inner }],
      });
      expect(() => readBytes(file)).toThrow(new ReadError('no-access'));
    });
  } finally {
    chmodSync(inner, 0o755);
  }
});

describe('the weight of a file', () => {
  const written = (name: string, content: string | Uint8Array): string => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const rows = (count: number): string => '<row><c><v>1</v></c></row>'.repeat(count);

  it('is its size', () => {
    const bytes = workbookOf({ sheets: [{ rows: rows(1) }] });
    expect(weightOf(written('轻.xlsx', bytes))).toBe(bytes.length);
  });

  it('is a tenth of what a tightly packed one unpacks to', () => {
    const bytes = workbookOf({ sheets: [{ rows: rows(1_000_000) }] });
    const weight = weightOf(written('紧.xlsx', bytes));
    expect(bytes.length).toBeLessThan(200_000);
    expect(weight).toBeGreaterThan(2_600_000);
    expect(weight).toBeLessThan(2_601_000);
  });

  it.each([
    ['what is no zip', 'x'.repeat(5000), 5000],
    ['a zip that is cut off', workbookOf({ sheets: [{ rows: rows(100_000) }] }).subarray(0, 2000), 2000],
    ['nothing', '', 0],
    ['a large file, which is not opened', 'x'.repeat(2 ** 20), 2 ** 20],
  ])('is its size for %s', (_case, content, weight) => {
    expect(weightOf(written('别的.xlsx', content))).toBe(weight);
  });

  it('is 0 for what is not there, and that of a folder is its own', () => {
    expect(weightOf(at('没有.xlsx'))).toBe(0);
    expect(() => weightOf(at('空'))).not.toThrow();
  });
});
