import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfficeJs } from '../../scripts/release/add-office-js/copy';

const FILES = [
  {
    from: 'dist/office.js',
    to: 'office-js/office.js',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  },
  {
    from: 'LICENSE.md',
    to: 'office-js/LICENSE.md',
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
];
let folder: string;
let web: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pt-office-'));
  web = join(folder, 'web');
  mkdirSync(join(folder, 'dist'));
  mkdirSync(web);
  writeFileSync(join(folder, 'dist/office.js'), 'abc');
  writeFileSync(join(folder, 'LICENSE.md'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('adding office.js', () => {
  it('copies the files as they are', () => {
    expect(copyOfficeJs(FILES, folder, web)).toEqual([]);
    expect(readFileSync(join(web, 'office-js/office.js'), 'utf8')).toBe('abc');
    expect(existsSync(join(web, 'office-js/LICENSE.md'))).toBe(true);
  });

  it('copies nothing when a file is not as it should be', () => {
    writeFileSync(join(folder, 'dist/office.js'), 'abd');
    expect(copyOfficeJs(FILES, folder, web)).toEqual([expect.stringContaining('dist/office.js')]);
    expect(existsSync(join(web, 'office-js'))).toBe(false);
  });

  it('copies nothing when a file is missing', () => {
    rmSync(join(folder, 'LICENSE.md'));
    expect(copyOfficeJs(FILES, folder, web)).toEqual([expect.stringContaining('缺少文件 LICENSE.md')]);
    expect(existsSync(join(web, 'office-js'))).toBe(false);
  });
});
