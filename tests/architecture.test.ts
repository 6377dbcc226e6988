import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { bundlesOf } from '../workbench/server/bundles';

const ROOT = resolve(__dirname, '..');
const SRC = join(ROOT, 'src');

/** What each folder may import from, beside itself: the layout's promise. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  workbook: [],
  tables: ['core', 'workbook'],
  rules: ['core', 'workbook', 'tables'],
  check: ['core', 'workbook', 'tables', 'rules'],
  i18n: ['core', 'workbook', 'tables', 'rules', 'check'],
  report: ['core', 'workbook', 'tables', 'rules', 'check', 'i18n'],
  excel: ['workbook'],
  xlsx: ['workbook'],
  functions: ['core', 'workbook', 'tables', 'rules', 'check', 'i18n'],
  taskpane: ['core', 'workbook', 'tables', 'rules', 'check', 'report', 'i18n', 'excel', 'functions'],
  cli: ['core', 'workbook', 'tables', 'rules', 'check', 'report', 'i18n', 'xlsx'],
  page: ['core', 'workbook', 'tables', 'rules', 'check', 'report', 'i18n', 'xlsx'],
};

/** Packages each folder may use; none where it is not named. `node:` modules are for the command line alone. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  core: /^big\.js$/,
  check: /^valibot$/,
  xlsx: /^(fflate|hucre)$/,
  excel: /^@microsoft\/office-js-helpers$/,
  taskpane: /^(react|react-dom)(\/.*)?$|^@fluentui\/(react-components|react-icons|react-charts)(\/.*)?$/,
  report: /^string-width$/,
  cli: /^(node:|cli-progress$|string-width$)/,
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const folder = relative(SRC, file).split(/[\\/]/)[0] ?? '';
  const targets: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      if (ts.isStringLiteral(node.moduleSpecifier)) targets.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) targets.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return targets.map((target) => ({ file: relative(ROOT, file), folder, target }));
}

const imports = sourceFiles(SRC).flatMap(importsOf);

function isWrong({ file, folder, target }: Import): boolean {
  if (!target.startsWith('.')) return MAY_USE[folder]?.test(target) !== true;
  const into = relative(SRC, resolve(ROOT, dirname(file), target)).split(/[\\/]/)[0] ?? '';
  return into !== folder && MAY_IMPORT[folder]?.includes(into) !== true;
}

describe('the layout of src', () => {
  it('knows every folder', () => {
    expect(readdirSync(SRC).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it('imports one way only', () => {
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter(isWrong).map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it.each([
    [{ file: 'src/core/a.ts', folder: 'core', target: '../tables/model' }, true],
    [{ file: 'src/rules/a.ts', folder: 'rules', target: '../check/check' }, true],
    [{ file: 'src/rules/a.ts', folder: 'rules', target: 'node:fs' }, true],
    [{ file: 'src/xlsx/a.ts', folder: 'xlsx', target: '../core/day' }, true],
    [{ file: 'src/check/a.ts', folder: 'check', target: '../rules/rule' }, false],
    [{ file: 'src/core/targets/a.ts', folder: 'core', target: '../day' }, false],
  ])('tells a wrong import from a right one: %j', (entry, wrong) => {
    expect(isWrong(entry)).toBe(wrong);
  });

  it('names Office and Excel objects only where Office.js is spoken', () => {
    const speaking = sourceFiles(SRC)
      .filter((file) => !/[\\/]excel[\\/]|[\\/]taskpane[\\/]/.test(file))
      .filter((file) => /\b(?:Office|Excel|OfficeExtension)\.[a-zA-Z]/.test(readFileSync(file, 'utf8')));
    expect(speaking.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('keeps the clock out of everything but the command line', () => {
    const clocks = sourceFiles(SRC)
      .filter((file) => !/[\\/](?:cli|taskpane|page)[\\/]/.test(file))
      .filter((file) => /Date\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')));
    expect(clocks.map((file) => relative(ROOT, file))).toEqual([]);
  });
});

const WORKBENCH = join(ROOT, 'workbench');
/** Of the product the workbench knows the snapshot of a workbook and the files; the rest it takes as it was built. */
const WORKBENCH_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  host: ['src/workbook', 'src/xlsx', 'workbench/host'],
  // Why a file cannot be read is told in the words of the product.
  page: ['src/workbook', 'src/xlsx', 'src/i18n', 'workbench/host', 'workbench/page'],
  server: ['workbench/server'],
};
/** The lanes of the host that need Node; all else of it runs in browsers too. */
const NODE_LANES = /^workbench[\\/]host[\\/](?:transports[\\/](?:library|object-model|jsdom)|node)\.ts$/;

function targetFolder({ file, target }: Import): string {
  return relative(ROOT, resolve(ROOT, dirname(file), target))
    .split(/[\\/]/)
    .slice(0, 2)
    .join('/');
}

describe('the layout of the workbench', () => {
  const own = sourceFiles(WORKBENCH)
    .flatMap(importsOf)
    .map((entry) => ({
      ...entry,
      folder: relative(WORKBENCH, join(ROOT, entry.file)).split(/[\\/]/)[0] ?? '',
    }));

  it('knows of the product only the workbook, its files and what is said of them', () => {
    const wrong = own.filter(
      (entry) =>
        entry.target.startsWith('.') &&
        WORKBENCH_MAY_IMPORT[entry.folder]?.includes(targetFolder(entry)) !== true,
    );
    expect(own.length).toBeGreaterThan(50);
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('builds its page anew when a folder that it is made of changes', () => {
    const { sources } = bundlesOf(ROOT).page;
    const imported = [...(WORKBENCH_MAY_IMPORT.page ?? []), ...(WORKBENCH_MAY_IMPORT.host ?? [])];
    expect(imported.filter((folder) => !sources.includes(folder))).toEqual([]);
  });

  it('needs Node for two lanes of the host only', () => {
    const node = own.filter(({ folder, target }) => folder === 'host' && target.startsWith('node:'));
    expect(node.filter(({ file }) => !NODE_LANES.test(file)).map(({ file }) => file)).toEqual([]);
    const lanes = own.filter(
      ({ file, target }) => /library|object-model|jsdom/.test(target) && !NODE_LANES.test(file),
    );
    expect(lanes.filter(({ folder }) => folder !== 'server').map(({ file }) => file)).toEqual([]);
  });

  it('keeps third-party code out of the host but for files and number formats', () => {
    const packages = own
      .filter(
        ({ folder, target }) => folder === 'host' && !target.startsWith('.') && !target.startsWith('node:'),
      )
      .map(({ target }) => target);
    expect([...new Set(packages)].filter((name) => !/^(?:fflate|hucre|saxes)$/.test(name))).toEqual([]);
  });
});
