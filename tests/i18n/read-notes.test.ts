import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readErrorText } from '../../src/i18n/errors';
import { readNoteText } from '../../src/i18n/read-notes';

const XLSX = join(import.meta.dirname, '../../src/xlsx');
const SOURCES = readdirSync(XLSX)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(XLSX, name), 'utf8'));

/** A string of the source as it is shown: what it takes from a file stands as 7. */
const shown = (literal: string): string => literal.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, '7');

/** What the readers note: the second half of a `note`, or what is given to their short ways to an error. */
const written = SOURCES.flatMap((source) =>
  [
    ...source.matchAll(
      /(?:\bnote: |\b(?:damaged|malformed|refuse|fail|CellError)\()(?:'([^']+)'|`((?:[^`\\$]|\$\{(?:[^{}`]|\{[^{}]*\})*\})+)`)/gu,
    ),
  ].map(([, plain, template]) => shown(plain ?? template ?? '')),
)
  // What is nothing but another's words has none of its own.
  .filter((note) => !/^[7 ]*$/u.test(note));

describe('technical notes of read errors', () => {
  it('are found in the readers', () => {
    expect(new Set(written).size).toBeGreaterThan(50);
    expect(written).toEqual(expect.arrayContaining(['wrong checksum', 'more than 7 cells', 'no style 7']));
  });

  it.each([...new Set(written)].sort())('in Chinese: %s', (note) => {
    const text = readNoteText('damaged-part', note, 'zh-CN');
    expect(text).not.toBeNull();
    expect(text).not.toContain('{}');
    if (!/^(?:[A-Z]{3,4}|WebP|7z|gzip)$/u.test(note)) expect(text).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['damaged-zip', { part: 'xl/a.xml', note: 'wrong checksum' }, '（部分 xl/a.xml；校验和不符）'],
    [
      'damaged-part',
      { part: 'xl/a.xml', note: 'not well-formed: unclosed tag' },
      '（部分 xl/a.xml；XML不完整或写法有误）',
    ],
    ['too-large', { note: 'more than 2000000 cells' }, '（单元格多于2000000个）'],
    [
      'damaged-part',
      { part: 'a', cell: 'B7', note: 'no shared string 99' },
      '（单元格 B7；部分 a；没有第99条共享的文字）',
    ],
    // What nobody translated stays out.
    ['damaged-part', { part: 'a', note: 'invalid distance' }, '（部分 a）'],
    ['damaged-zip', { note: 'invalid distance' }, '后另存。'],
    // A fault of the program is told to those who maintain it.
    ['internal-error', { note: 'x is not a function' }, '（x is not a function）'],
  ] as const)('in the sentence: %s %j', (code, detail, end) => {
    expect(readErrorText(code, detail, 'zh-CN').slice(-end.length)).toBe(end);
  });

  it('are told as they are in English', () => {
    expect(readErrorText('damaged-zip', { part: 'a', note: 'wrong checksum' }, 'en')).toMatch(
      / \(part a; wrong checksum\)$/u,
    );
  });
});
