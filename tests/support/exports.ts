import ts from 'typescript';

export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** An export that nobody needs, and what to do about it. */
export interface IdleExport {
  readonly file: string;
  readonly name: string;
  readonly fault: 'own-file' | 'nowhere' | 'tests-only';
}

interface Export {
  readonly name: string;
  readonly isType: boolean;
  readonly statement: ts.Statement;
}

interface Module {
  readonly file: string;
  readonly exports: readonly Export[];
  /** Every name that stands in the file, with how often it does. */
  readonly names: ReadonlyMap<string, number>;
  readonly uses: readonly Use[];
}

/** A name taken from another file; ALL when the file is taken as a whole. */
interface Use {
  readonly specifier: string;
  readonly name: string;
}

const ALL = '*';

/**
 * The exports that no other file imports, and those of the product that only tests import and its own file
 * does not use. A type may be exported for the signature of another export of its file.
 */
export function idleExports(sources: readonly Source[]): readonly IdleExport[] {
  const modules = sources.map(readModule);
  const users = usersOf(modules);
  return modules.flatMap((module) =>
    module.exports.flatMap(({ name, isType, statement }): readonly IdleExport[] => {
      const { file } = module;
      const takers = [name, ALL].flatMap((taken) => users.get(keyOf(file, taken)) ?? []);
      const inOwnFile = (module.names.get(name) ?? 0) > 1;
      if (takers.length > 0) {
        const testsOnly = !inOwnFile && isProduct(file) && takers.every(isTest);
        return testsOnly ? [{ file, name, fault: 'tests-only' }] : [];
      }
      if (isType && isShown(name, statement, module)) return [];
      return [{ file, name, fault: inOwnFile ? 'own-file' : 'nowhere' }];
    }),
  );
}

export function adviceFor({ file, name, fault }: IdleExport): string {
  const advice = {
    'own-file': 'only its own file uses it: take the word export away',
    nowhere: 'nothing uses it: delete it',
    'tests-only': 'only tests use it: delete it and them, or use it',
  } as const;
  return `${file}: ${name}: ${advice[fault]}`;
}

const isProduct = (file: string): boolean => file.startsWith('src/');
const isTest = (file: string): boolean => file.startsWith('tests/');
const keyOf = (file: string, name: string): string => `${file}#${name}`;

function usersOf(modules: readonly Module[]): ReadonlyMap<string, readonly string[]> {
  const files = new Set(modules.map(({ file }) => file));
  const users = new Map<string, string[]>();
  for (const { file, uses } of modules) {
    for (const { specifier, name } of uses) {
      const target = fileOf(specifier, file, files);
      if (target === null || target === file) continue;
      const key = keyOf(target, name);
      const known = users.get(key);
      if (known === undefined) users.set(key, [file]);
      else known.push(file);
    }
  }
  return users;
}

/** The file that a relative import means; null for packages and for what is no source. */
function fileOf(specifier: string, from: string, files: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1);
  const candidates = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end);
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

function readModule({ file, text }: Source): Module {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const names = new Map<string, number>();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.set(node.text, (names.get(node.text) ?? 0) + 1);
    uses.push(...usesIn(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, exports: source.statements.flatMap(exportsIn), names, uses };
}

function exportsIn(statement: ts.Statement): readonly Export[] {
  const one = (name: string, isType = false): Export => ({ name, isType, statement });
  if (ts.isExportAssignment(statement)) return [one('default')];
  if (ts.isExportDeclaration(statement)) {
    const { exportClause: clause } = statement;
    if (clause === undefined || !ts.isNamedExports(clause)) return [];
    return clause.elements.map(({ name, isTypeOnly }) => one(name.text, isTypeOnly || statement.isTypeOnly));
  }
  const words = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => words.some((word) => word.kind === kind);
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name)).map((n) => one(n));
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [one(statement.name.text, true)];
  }
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return [one(has(ts.SyntaxKind.DefaultKeyword) ? 'default' : (statement.name?.text ?? 'default'))];
  }
  return [];
}

function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function usesIn(node: ts.Node): readonly Use[] {
  if (ts.isImportDeclaration(node)) return importsOf(node);
  if (ts.isExportDeclaration(node)) {
    const { exportClause: clause, moduleSpecifier: from } = node;
    if (from === undefined || !ts.isStringLiteral(from)) return [];
    const specifier = from.text;
    if (clause === undefined || !ts.isNamedExports(clause)) return [{ specifier, name: ALL }];
    return clause.elements.map((element) => ({ specifier, name: takenName(element) }));
  }
  if (ts.isImportTypeNode(node)) {
    const { argument, qualifier } = node;
    if (!ts.isLiteralTypeNode(argument) || !ts.isStringLiteral(argument.literal)) return [];
    return [{ specifier: argument.literal.text, name: qualifier?.getText() ?? ALL }];
  }
  if (!ts.isCallExpression(node)) return [];
  const [specifier] = node.arguments;
  // A module asked for in code, by import(), require() or jest's own ways, is taken as a whole.
  return specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
    ? [{ specifier: specifier.text, name: ALL }]
    : [];
}

function importsOf({ moduleSpecifier, importClause }: ts.ImportDeclaration): readonly Use[] {
  if (!ts.isStringLiteral(moduleSpecifier) || importClause === undefined) return [];
  const specifier = moduleSpecifier.text;
  const { name, namedBindings } = importClause;
  const named =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? [ALL]
        : namedBindings.elements.map(takenName);
  return [...(name === undefined ? [] : ['default']), ...named].map((taken) => ({ specifier, name: taken }));
}

function takenName({ propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (propertyName ?? name).text;
}

/** Whether another export of the file shows the type: in a signature, a member or a type, not in a body. */
function isShown(name: string, own: ts.Statement, { exports }: Module): boolean {
  const shows = (node: ts.Node): boolean =>
    !ts.isBlock(node) &&
    ((ts.isIdentifier(node) && node.text === name) ||
      ts.forEachChild(node, (child) => shows(child) || undefined) === true);
  return exports.some(({ statement }) => statement !== own && shows(statement));
}
