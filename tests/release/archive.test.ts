import { strFromU8, unzipSync } from 'fflate';
import { archive, checksums, type ReleaseFile } from '../../scripts/release/archive';

const file = (path: string, text: string, program = false): ReleaseFile => ({
  path,
  bytes: new TextEncoder().encode(text),
  program,
});
const FILES = [file('a/web/index.html', '<p>页</p>'), file('a/pt.mjs', 'run()', true), file('a/B.txt', 'b')];

describe('an archive', () => {
  it('has the same bytes whatever the order in which the files were found', () => {
    const [first, second] = [archive(FILES), archive([...FILES].reverse())];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('has the same bytes at another time and in another place', () => {
    const before = archive(FILES);
    const zone = process.env.TZ;
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    process.env.TZ = 'America/New_York';
    try {
      expect(Buffer.from(archive(FILES)).equals(Buffer.from(before))).toBe(true);
    } finally {
      jest.useRealTimers();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('differs when a file does', () => {
    const other = [...FILES.slice(1), file('a/web/index.html', '<p>頁</p>')];
    expect(Buffer.from(archive(FILES)).equals(Buffer.from(archive(other)))).toBe(false);
  });

  it('holds every file as it was, in the order of the names', () => {
    const entries = unzipSync(archive(FILES));
    expect(Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['a/B.txt', 'b'],
      ['a/pt.mjs', 'run()'],
      ['a/web/index.html', '<p>页</p>'],
    ]);
  });
});

describe('checksums', () => {
  it('are written as sha256sum reads them', () => {
    expect(checksums([file('b', ''), file('a', 'abc')])).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n',
    );
  });
});
