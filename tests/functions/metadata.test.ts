import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { FunctionMetadata } from '../../scripts/build/functions/metadata';
import { PARAMETER_NAMES } from '../../src/functions/texts/parameters';
import { FunctionCalls, metadata } from './support/excel';

const ROOT = join(__dirname, '../..');
const SOURCE = join(ROOT, 'src/functions/functions.ts');
const DOCS = join(ROOT, 'docs/functions');

/** The decided signatures. */
const SIGNATURES: Readonly<Record<string, string>> = {
  PROGRESS: '[plan], [asOf], [method], [year]',
  EXPECTED: 'budget, [plan], [asOf], [method], [year]',
  SCHEDULE: 'budget, [plan], [by], [method]',
  DEVIATION: 'spent, budget, [plan], [asOf], [method], [year]',
  GAP: 'spent, budget, [plan], [asOf], [method], [year]',
  REQUIRED: 'spent, budget, [asOf], [year]',
  STATUS: 'spent, budget, [plan], [asOf], [method], [tolerance], [year]',
  TARGET: 'text',
  MEETS: 'target, actual',
  CHECK: 'header, row, [budget], [unit]',
  SCORE: 'target, actual, weight',
  RATE: 'done, total',
  COSTCONTROL: 'current, previous',
  SATISFACTION: 'satisfied, fairlySatisfied, surveyed',
  GROWTHPOINTS: 'current, previous',
  CODECHECK: 'code',
};
const RANGES = new Set(['plan', 'budget', 'spent', 'header', 'row']);

let english: readonly FunctionMetadata[];
let chinese: readonly FunctionMetadata[];
beforeAll(async () => {
  ({ functions: english } = await metadata('en'));
  ({ functions: chinese } = await metadata('zh-CN'));
});

function named(list: readonly FunctionMetadata[], id: string): FunctionMetadata {
  const found = list.find((fn) => fn.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

function tableRow(name: string): RegExp {
  return new RegExp(`^\\| ${name} +\\| .+ \\|$`, 'mu');
}

it('has the decided functions, and no other', () => {
  expect(english.map(({ id }) => id)).toEqual(Object.keys(SIGNATURES));
});

it('holds nothing but functions: no custom data types, which crash Excel 2021 LTSC', async () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const file = JSON.stringify(await metadata(language));
    expect(Object.keys(JSON.parse(file) as object)).toEqual(['functions']);
    expect(file).not.toContain('allowCustomDataForDataTypeAny');
  }
});

it('is what the code registers', async () => {
  const { ids } = await FunctionCalls.load();
  expect([...ids].sort()).toEqual(english.map(({ id }) => id).sort());
});

it('comes from functions.ts, which exports nothing else', () => {
  const source = ts.createSourceFile(SOURCE, readFileSync(SOURCE, 'utf8'), ts.ScriptTarget.Latest, true);
  const others = source.statements.filter(
    (statement) => !ts.isImportDeclaration(statement) && !ts.isFunctionDeclaration(statement),
  );
  expect(others).toEqual([]);
  const functions = source.statements.filter(ts.isFunctionDeclaration);
  expect(functions).toHaveLength(english.length);
  for (const fn of functions) {
    const tags = ts.getJSDocTags(fn).map(({ tagName }) => tagName.text);
    expect(tags).toEqual(expect.arrayContaining(['customfunction', 'helpurl', 'param']));
  }
});

describe.each(Object.entries(SIGNATURES))('%s', (id, signature) => {
  it('has its parameters, optional ones last', () => {
    const written = named(english, id).parameters.map(({ name, optional }) =>
      optional === true ? `[${name}]` : name,
    );
    expect(written.join(', ')).toBe(signature);
    expect(signature).not.toMatch(/\].*, [a-z]/u);
  });

  it('takes anything, ranges where a range makes sense', () => {
    for (const { name, type, dimensionality } of named(english, id).parameters) {
      expect(type).toBe('any');
      const isRange = RANGES.has(name) && !(id === 'CHECK' && name === 'budget');
      expect(dimensionality).toBe(isRange ? 'matrix' : undefined);
    }
  });

  it('is alike in both languages but for its texts', () => {
    const [en, zh] = [named(english, id), named(chinese, id)];
    const bare = (fn: FunctionMetadata): unknown => ({
      ...fn,
      description: '',
      parameters: fn.parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
    });
    expect(bare(zh)).toEqual(bare(en));
    expect(zh.name).toBe(id);
    expect(zh.description).toMatch(/\p{Script=Han}/u);
    expect(en.description).toMatch(/^[A-Z].*\.$/u);
    for (const { description } of zh.parameters) expect(description).toMatch(/\p{Script=Han}.*。$/u);
    for (const { description } of en.parameters) expect(description).toMatch(/^["A-Z“].*\.$/u);
  });

  it('names its parameters as the messages do', () => {
    const names = named(english, id).parameters.map(
      ({ name }) => name as keyof (typeof PARAMETER_NAMES)['en'],
    );
    expect(names.map((name) => PARAMETER_NAMES.en[name])).toEqual(names);
    expect(named(chinese, id).parameters.map(({ name }) => name)).toEqual(
      names.map((name) => PARAMETER_NAMES['zh-CN'][name]),
    );
  });

  it('has a page that shows the signature, in Chinese first', () => {
    const file = join(DOCS, `${id.toLowerCase()}.md`);
    expect(existsSync(file)).toBe(true);
    const page = readFileSync(file, 'utf8');
    const [head, ...rest] = page.split('\n## In English\n');
    expect(rest).toHaveLength(1);
    expect(head).toMatch(new RegExp(`^# PT\\.${id}\\n`, 'u'));
    const chineseSignature = named(chinese, id)
      .parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name))
      .join(', ');
    expect(head).toContain(`=PT.${id}(${chineseSignature})`);
    expect(rest[0]).toContain(`=PT.${id}(${signature})`);
    for (const { name } of named(chinese, id).parameters) expect(head).toMatch(tableRow(name));
    for (const { name } of named(english, id).parameters) expect(rest[0]).toMatch(tableRow(name));
  });

  it('leads to its page', () => {
    const address = `https://localhost:3000/help/functions/${id.toLowerCase()}.html`;
    expect(named(english, id).helpUrl).toBe(address);
  });

  it('recalculates by itself only where it tells today', () => {
    expect(named(english, id).options?.volatile).toBe(id === 'PROGRESS' ? true : undefined);
  });
});

it('has a page for each function and one that lists them', () => {
  const pages = readdirSync(DOCS).sort();
  expect(pages).toEqual([...english.map(({ id }) => `${id.toLowerCase()}.md`), 'index.md'].sort());
  const list = readFileSync(join(DOCS, 'index.md'), 'utf8');
  for (const { id } of english) expect(list).toContain(`[PT.${id}](${id.toLowerCase()}.md)`);
});
