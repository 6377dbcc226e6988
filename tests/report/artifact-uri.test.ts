import fc from '../support/properties';
import { artifactUri } from '../../src/report/artifact-uri';

describe('artifactUri', () => {
  it.each([
    ['a name', 'a.xlsx', 'a.xlsx'],
    ['a folder', '2023/目标.xlsx', '2023/%E7%9B%AE%E6%A0%87.xlsx'],
    ['blanks and signs that mean something in a URI', 'a b#1?100%.xlsx', 'a%20b%231%3F100%25.xlsx'],
    ['a colon in the first folder', 'http:a/b.xlsx', 'http%3Aa/b.xlsx'],
    ['this folder', './a.xlsx', 'a.xlsx'],
    ['detours', 'a/./b//../c.xlsx', 'a/c.xlsx'],
    ['a folder above', '../../a.xlsx', '../../a.xlsx'],
    ['a folder above a folder below', 'x/../../a.xlsx', '../a.xlsx'],
    ['a Windows path', '数据\\a.xlsx', '%E6%95%B0%E6%8D%AE/a.xlsx'],
    ['an absolute path', '/home/甲/a.xlsx', 'file:///home/%E7%94%B2/a.xlsx'],
    ['an absolute path above the root', '/../a.xlsx', 'file:///a.xlsx'],
    ['a drive', 'C:\\数据\\a b.xlsx', 'file:///C:/%E6%95%B0%E6%8D%AE/a%20b.xlsx'],
    ['a share', '\\\\server\\预算\\a.xlsx', 'file://server/%E9%A2%84%E7%AE%97/a.xlsx'],
    ['half a character', 'a\ud800.xlsx', 'a%EF%BF%BD.xlsx'],
  ])('%s', (_case, path, uri) => {
    expect(artifactUri(path)).toBe(uri);
  });

  it('leads back to the path, whatever its segments hold', () => {
    const segment = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !/[/\\]|^\.{1,2}$|^[a-z]:$/iu.test(text));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const uri = artifactUri(segments.join('/'));
        expect(uri).toMatch(/^[\w\-.~!*'()%/]+$/u);
        expect(uri.split('/').map(decodeURIComponent)).toEqual(segments);
      }),
    );
  });
});
