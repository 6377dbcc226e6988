import { posix } from 'node:path';

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** How a manifest gets into the Excel of one platform, and out of it again. */
export type Sideload =
  | {
      readonly kind: 'registry';
      readonly add: Command;
      readonly remove: Command;
      readonly open: Command;
    }
  | { readonly kind: 'folder'; readonly file: string; readonly open: Command }
  | { readonly kind: 'none' };

/** Where Office looks for add-ins under development. */
const DEVELOPER_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const WEF = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/**
 * @param platform as `process.platform` names it
 * @param home the user's folder
 * @param id of the add-in
 * @param manifest absolute path of the manifest
 */
export function sideloadOn(platform: string, home: string, id: string, manifest: string): Sideload {
  switch (platform) {
    case 'win32':
      return {
        kind: 'registry',
        add: reg('add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'),
        remove: reg('delete', DEVELOPER_KEY, '/v', id, '/f'),
        open: { program: 'cmd.exe', args: ['/c', 'start', '', 'excel'] },
      };
    case 'darwin':
      return {
        kind: 'folder',
        file: posix.join(home, WEF, `${id}.manifest.xml`),
        open: { program: 'open', args: ['-a', 'Microsoft Excel'] },
      };
    default:
      return { kind: 'none' };
  }
}

function reg(...args: readonly string[]): Command {
  return { program: 'reg.exe', args };
}

/** @throws Error when the manifest has no id */
export function idOf(manifest: string): string {
  const id = /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/i.exec(manifest)?.[1];
  if (id === undefined) throw new Error('manifest.xml: no Id');
  return id;
}
