import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTexts } from '../../src/cli/text-file';

const folder = mkdtempSync(join(tmpdir(), 'pt-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROOM = 64 * 1024;

describe('texts in a file', () => {
  it.each([
    ['none', []],
    ['an empty one', ['']],
    ['some', ['{', '"预算": 24', '', '}\n']],
    ['one as long as the buffer', ['a'.repeat(ROOM)]],
    ['one longer than the buffer', ['a'.repeat(ROOM + 1)]],
    ['characters of three bytes across its end', ['预'.repeat(ROOM), '算']],
    ['characters of four bytes across its end', [`a${'𠮷'.repeat(ROOM)}`]],
    ['half a character, as any encoder replaces it', ['a\ud842', 'b']],
  ])('%s', (_case, texts) => {
    const path = join(folder, '报告.txt');
    writeTexts(path, texts);
    expect(readFileSync(path).equals(Buffer.from(texts.join('')))).toBe(true);
  });

  it('replace what the file held', () => {
    const path = join(folder, '旧.txt');
    writeTexts(path, ['一份长得多的旧报告']);
    writeTexts(path, ['新']);
    expect(readFileSync(path, 'utf8')).toBe('新');
  });

  it('throws where nothing can be written', () => {
    expect(() => writeTexts(join(folder, '没有', '报告.txt'), ['a'])).toThrow(/ENOENT/u);
  });
});
