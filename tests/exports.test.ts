import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { adviceFor, type IdleExport, idleExports } from './support/exports';

const ROOT = resolve(__dirname, '..');
const FOLDERS = ['src', 'workbench', 'scripts', 'bench', 'samples', 'tests'];

/** What is found by its place or its name instead of by an import. */
const FOUND_BY_NAME: readonly { readonly file: RegExp; readonly name: string }[] = [
  { file: /^bench\/[a-z]+\/section\.ts$/, name: 'section' },
  { file: /^scripts\/mutation\/runner\.ts$/, name: 'strykerPlugins' },
];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function isFoundByName({ file, name }: IdleExport): boolean {
  return FOUND_BY_NAME.some((entry) => entry.name === name && entry.file.test(file));
}

it('exports nothing that no other file needs', () => {
  const sources = FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder))).map((path) => ({
    file: relative(ROOT, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  }));
  expect(sources.length).toBeGreaterThan(500);
  const idle = idleExports(sources);
  expect(idle.filter((entry) => !isFoundByName(entry)).map(adviceFor)).toEqual([]);
  // Each exception is still one.
  for (const { file, name } of FOUND_BY_NAME) {
    expect(idle.some((entry) => entry.name === name && file.test(entry.file))).toBe(true);
  }
});

describe('the search for exports that nobody needs', () => {
  const faults = (files: Readonly<Record<string, string>>): readonly string[] =>
    idleExports(Object.entries(files).map(([file, text]) => ({ file, text }))).map(
      ({ file, name, fault }) => `${file} ${name} ${fault}`,
    );

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['used in its own file', { 'src/a.ts': 'export const a = 1; call(a);' }, ['src/a.ts a own-file']],
    ['used nowhere', { 'src/a.ts': 'export function a() {}' }, ['src/a.ts a nowhere']],
    [
      'used by a test alone',
      { 'src/a.ts': 'export class A {}', 'tests/a.test.ts': "import { A } from '../src/a';" },
      ['src/a.ts A tests-only'],
    ],
    [
      'one of two of the same name',
      {
        'src/a.ts': 'export const a = 1;',
        'src/b.ts': 'export const a = 2;',
        'src/c.ts': "import { a } from './b';",
      },
      ['src/a.ts a nowhere'],
    ],
    [
      'a type of a body',
      { 'src/a.ts': 'export type A = 1; function f() { let a: A; }' },
      ['src/a.ts A own-file'],
    ],
    ['a default', { 'src/a.ts': 'export default 1;' }, ['src/a.ts default nowhere']],
    [
      'names of a pattern',
      { 'src/a.ts': 'export const { a, b: [c] } = d;' },
      ['src/a.ts a nowhere', 'src/a.ts c nowhere'],
    ],
    [
      'passed on, and taken by nobody',
      { 'src/a.ts': 'export const a = 1;', 'src/index.ts': "export { a as b } from './a';" },
      ['src/index.ts b nowhere'],
    ],
  ])('finds what is %s', (_, files, expected) => {
    expect(faults(files)).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'imported under another name',
      { 'src/a.ts': 'export const a = 1;', 'src/b.ts': "import { a as b } from './a';" },
    ],
    [
      'imported as a whole',
      { 'src/a/index.ts': 'export const a = 1;', 'src/b.ts': "import * as all from './a';" },
    ],
    ['imported when needed', { 'src/a.tsx': 'export const a = 1;', 'src/b.ts': "const a = import('./a');" }],
    [
      'passed on and taken',
      {
        'src/a.ts': 'export const a = 1;',
        'src/index.ts': "export * from './a';",
        'src/b.ts': "import { a } from './a';",
      },
    ],
    [
      'a type of a signature',
      {
        'src/a.ts': 'export interface A { b: 1 } export function f(a: A) {}',
        'src/b.ts': "import { f } from './a';",
      },
    ],
    [
      'tested, and used in its own file',
      {
        'src/a.ts': 'export const a = 1; call(a);',
        'tests/a.test.ts': "import { a } from '../src/a';",
      },
    ],
    [
      'a helper of tests',
      { 'tests/b.ts': 'export const b = 1;', 'tests/b.test.ts': "import { b } from './b';" },
    ],
  ])('lets be what is %s', (_, files) => {
    expect(faults(files)).toEqual([]);
  });
});
