import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code stands in what is released. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As package.json names it. */
  readonly licence: string;
  /** The text of its licence, and of its notice where it has one. */
  readonly text: string;
}

/** Greedy: of packages within packages, the innermost. */
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;
const RULE = '='.repeat(78);

/** The folders of the packages that files come from, each once; files of our own have none. */
export function packageFolders(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => IN_PACKAGE.exec(file)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * @param supplied folder with the licences (NAME.txt) of packages that are published without the file
 * @throws Error for a package without a licence: it must not be handed on
 */
export function readPackage(folder: string, supplied: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: unknown;
  };
  const own = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => join(folder, file));
  const substitute = join(supplied, `${name.replaceAll('/', '__')}.txt`);
  const texts = own.length > 0 ? own : [substitute].filter((file) => existsSync(file));
  if (typeof license !== 'string' || texts.length === 0)
    throw new Error(`${name} ${version}: no licence, neither in the package nor as ${substitute}`);
  return {
    name,
    version,
    licence: license,
    text: texts.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n'),
  };
}

/** THIRD-PARTY-NOTICES.txt: all packages, those with the same licence text together. */
export function notices(packages: readonly BundledPackage[]): string {
  const groups = new Map<string, string[]>();
  for (const { name, version, licence, text } of [...packages].sort(byName)) {
    const named = `${name} ${version} (${licence})`;
    const group = groups.get(text) ?? [];
    if (!group.includes(named)) groups.set(text, [...group, named]);
  }
  return [
    'This software contains code of the packages below, each under its own licence.\n本软件含有下列软件包的代码，各按其许可条款使用。\n',
    ...[...groups].map(([text, names]) => `${RULE}\n${names.join('\n')}\n${RULE}\n\n${text}\n`),
  ].join('\n');
}

function byName(a: BundledPackage, b: BundledPackage): number {
  const [first, second] = [a, b].map(({ name, version }) => `${name} ${version}`);
  return first === second ? 0 : String(first) < String(second) ? -1 : 1;
}
