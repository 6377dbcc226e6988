import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../../scripts/excel/arguments';
import { idOf, sideloadOn } from '../../scripts/excel/sideload';

const ID = 'bc16a8fc-ec01-4179-a4f8-f3a5f3b415dc';

describe('putting the add-in into Excel', () => {
  it('registers the manifest with Office on Windows, and takes it out by the same name', () => {
    const sideload = sideloadOn('win32', String.raw`C:\Users\会计`, ID, String.raw`C:\pt 2026\manifest.xml`);
    expect(sideload).toEqual({
      kind: 'registry',
      add: {
        program: 'reg.exe',
        args: [
          ...['add', String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`, '/v', ID],
          ...['/t', 'REG_SZ', '/d', String.raw`C:\pt 2026\manifest.xml`, '/f'],
        ],
      },
      remove: {
        program: 'reg.exe',
        args: ['delete', String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`, '/v', ID, '/f'],
      },
      open: { program: 'cmd.exe', args: ['/c', 'start', '', 'excel'] },
    });
  });

  it("copies it into Excel's own folder on a Mac", () => {
    expect(sideloadOn('darwin', '/Users/kuaiji', ID, '/pt/manifest.xml')).toEqual({
      kind: 'folder',
      file: `/Users/kuaiji/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`,
      open: { program: 'open', args: ['-a', 'Microsoft Excel'] },
    });
  });

  it.each(['linux', 'freebsd', 'android'])('has no Excel to put it into on %s', (platform) => {
    expect(sideloadOn(platform, '/home/k', ID, '/pt/manifest.xml')).toEqual({ kind: 'none' });
  });

  it('knows the add-in by the id in its manifest', () => {
    expect(idOf(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'))).toBe(ID);
    expect(() => idOf('<OfficeApp></OfficeApp>')).toThrow('no Id');
  });
});

describe('arguments of npm run excel', () => {
  it.each([
    [[], { port: 3000, officeJs: 'cdn', remove: false, record: false }],
    [
      ['--port', '4000', '--officejs', 'self'],
      { port: 4000, officeJs: 'self', remove: false, record: false },
    ],
    [['--remove'], { port: 3000, officeJs: 'cdn', remove: true, record: false }],
    [['--record'], { port: 3000, officeJs: 'cdn', remove: false, record: true }],
    [['--help'], null],
  ])('%j', (args, expected) => {
    expect(parseArguments(args)).toEqual(expected);
  });

  it.each([
    [['--port', '70000'], '端口应是'],
    [['--port', '3e3'], '端口应是'],
    [['--officejs', 'intranet'], 'cdn、cdn-cn、self'],
    [['--ports', '3'], '--ports'],
  ])('refuses %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
