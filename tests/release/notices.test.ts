import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notices, packageFolders, readPackage } from '../../scripts/release/notices';

describe('packages of what was bundled', () => {
  it.each([
    ['/r/src/core/day.ts', []],
    ['/r/node_modules/big.js/big.mjs', ['/r/node_modules/big.js']],
    ['/r/node_modules/@fluentui/react-button/lib/index.js', ['/r/node_modules/@fluentui/react-button']],
    ['/r/node_modules/a/node_modules/b/c.js', ['/r/node_modules/a/node_modules/b']],
    [String.raw`C:\r\node_modules\@a\b\c.js`, [String.raw`C:\r\node_modules\@a\b`]],
  ])('%s', (file, folders) => {
    expect(packageFolders([file, file])).toEqual(folders);
  });
});

describe('the licence of a package', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pt-notices-'));
    mkdirSync(join(folder, 'supplied'));
    put('package.json', JSON.stringify({ name: '@a/b', version: '1.2.3', license: 'MIT' }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const read = () => readPackage(folder, join(folder, 'supplied'));

  it.each(['LICENSE', 'LICENCE.md', 'license', 'License.txt', 'COPYING'])('stands in %s', (name) => {
    put(name, 'as is\r\n');
    expect(read()).toEqual({ name: '@a/b', version: '1.2.3', licence: 'MIT', text: 'as is' });
  });

  it('comes with its notice', () => {
    put('LICENSE', 'as is');
    put('NOTICE', 'by us');
    expect(read().text).toBe('as is\n\nby us');
  });

  it('is supplied where the package lacks it', () => {
    put('supplied/@a__b.txt', 'supplied');
    expect(read().text).toBe('supplied');
  });

  it('is demanded', () => {
    expect(read).toThrow('@a/b 1.2.3: no licence');
    put('LICENSE', 'as is');
    put('package.json', JSON.stringify({ name: '@a/b', version: '1.2.3' }));
    expect(read).toThrow('no licence');
  });
});

describe('notices', () => {
  const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });

  it('name every package once, those with the same text together, in the order of the names', () => {
    const text = notices([of('c', 'one'), of('b', 'two'), of('a', 'one'), of('a', 'one')]);
    expect(text.match(/^[a-c] 1\.0\.0 \(MIT\)$/gmu)).toEqual([
      'a 1.0.0 (MIT)',
      'c 1.0.0 (MIT)',
      'b 1.0.0 (MIT)',
    ]);
    expect(text.match(/^one$/gmu)).toHaveLength(1);
    expect(notices([of('a', 'one'), of('b', 'two'), of('c', 'one')])).toBe(text);
  });
});
