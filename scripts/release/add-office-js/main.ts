import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copyOfficeJs, type OfficeFile } from './copy';

/** Written in when the release is made. */
declare const OFFICE_JS: { readonly version: string; readonly files: readonly OfficeFile[] };

const PACKAGE = '@microsoft/office-js';
const USAGE = `用法 · Usage: node add-office-js.mjs [${PACKAGE} 的文件夹 · its folder]
先在有网络的电脑上运行 · First, where there is a network: npm install ${PACKAGE}@${OFFICE_JS.version}
`;

const [, program = '', given] = process.argv;
const web = join(dirname(program), 'web');
const folder = resolve(given ?? join('node_modules', PACKAGE));

const missing = [web, folder].filter((path) => !existsSync(path));
const problems =
  missing.length > 0
    ? missing.map((path) => `没有文件夹 ${path} · no such folder`)
    : copyOfficeJs(OFFICE_JS.files, folder, web);
if (problems.length === 0) {
  process.stdout.write(`已复制 ${OFFICE_JS.files.length} 个文件 · copied: ${join(web, 'office-js')}\n`);
} else {
  process.stderr.write(`${problems.join('\n')}\n${USAGE}`);
  process.exitCode = 1;
}
