import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Marked, type Tokens } from 'marked';

/*
 * The worked examples of docs/architecture.md, put into a copy of the sources as a new developer would, all of them; the
 * copy must compile, and do what each example is for.
 */
const ROOT = join(__dirname, '../..');
mkdirSync(join(ROOT, '.cache'), { recursive: true });
const COPY = mkdtempSync(join(ROOT, '.cache/worked-examples-'));
const COPIED = ['src', 'samples', 'scripts/build', 'tests/support', 'package.json', 'tsconfig.json'];

interface Block {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

const blocks: readonly Block[] = new Marked()
  .lexer(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'))
  .filter((token): token is Tokens.Code => token.type === 'code')
  .flatMap(({ lang, text }) => {
    const [kind = '', path] = (lang ?? '').split(' ');
    return path === undefined ? [] : [{ kind, path, text }];
  });

/** Puts in the lines with +, takes out those with -, and finds its place by the others, in order. */
function patched(source: string, patch: string, path: string): string {
  const lines = source.split('\n');
  let at = 0;
  const find = (text: string): void => {
    // A line of a document may be the beginning of a longer one.
    const index = lines.findIndex((line, i) => i >= at && line.startsWith(text));
    if (index < 0) throw new Error(`${path}: there is no line ${text}`);
    at = index;
  };
  let waiting: string[] = [];
  const flush = (): void => {
    lines.splice(at, 0, ...waiting);
    at += waiting.length;
    waiting = [];
  };
  for (const line of patch.split('\n')) {
    const text = line.slice(1);
    if (line.startsWith('+')) {
      waiting.push(text);
      continue;
    }
    // Lines put in after a known one stand right behind it; at the beginning, before the next known one.
    if (waiting.length > 0 && at > 0) flush();
    find(text);
    if (waiting.length > 0) flush();
    if (line.startsWith('-')) lines.splice(at, 1);
    else at += 1;
  }
  flush();
  return lines.join('\n');
}

function run(command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: COPY, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

/** What a module of the copy gives. */
function told(program: string): unknown {
  const { status, out } = run(['--import', 'tsx', '--input-type=module', '-e', program]);
  if (status !== 0) throw new Error(out);
  return JSON.parse(out);
}

beforeAll(() => {
  for (const path of COPIED) cpSync(join(ROOT, path), join(COPY, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  for (const { kind, path, text } of blocks) {
    const file = join(COPY, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kind === 'diff' ? patched(readFileSync(file, 'utf8'), text, path) : `${text}\n`);
  }
  const configuration = JSON.parse(readFileSync(join(COPY, 'tsconfig.json'), 'utf8')) as object;
  const own = {
    ...configuration,
    include: ['src', 'tests/support/injections.ts', 'scripts/build/functions'],
  };
  writeFileSync(join(COPY, 'tsconfig.json'), JSON.stringify(own));
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

describe('the worked examples of the architecture', () => {
  it('name every file with its content', () => {
    const paths = blocks.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of [
      'src/rules/few-indicators.ts',
      'src/tables/approval-form.ts',
      'src/functions/register.ts',
      'src/report/lines.ts',
    ])
      expect(paths).toContain(path);
  });

  it('compile', () => {
    expect(run([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit'])).toEqual({
      status: 0,
      out: '',
    });
  }, 300_000);

  it('rule and layout: one indicator in a form under its own title is told', () => {
    const rows = [
      ['项目绩效目标批复表'],
      ['项目名称', '甲项目'],
      ['绩效目标', '保障办公设备正常运行，提高工作效率'],
      ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
      ['产出指标', '数量指标', '购置数量', '购置的台数', '≥5台', '工作计划'],
    ];
    const found = told(`
      import { writeXlsx } from 'hucre/xlsx';
      import { readWorkbook } from './src/xlsx/read-workbook.ts';
      import { recognise } from './src/tables/recognise.ts';
      import { check } from './src/check/check.ts';
      import { wordingOf } from './src/i18n/rules/index.ts';
      import { approvalForm } from './src/tables/approval-form.ts';
      const bytes = await writeXlsx({ sheets: [{ name: '表', rows: ${JSON.stringify(rows)} }] });
      const accepts = approvalForm.accepts;
      let asked = 0;
      approvalForm.accepts = (site) => { asked += accepts(site) ? 1 : 0; return accepts(site); };
      const { findings } = check(recognise(readWorkbook(bytes)));
      const own = findings.find(({ rule }) => rule === 'few-indicators');
      console.log(JSON.stringify({ asked, at: own?.at, what: own && wordingOf(own.rule, own.data, 'zh-CN').what }));
    `);
    expect(found).toEqual({
      asked: 1,
      at: { sheet: 0, row: 4, col: 2 },
      what: '这个项目只有1条绩效指标。',
    });
  }, 120_000);

  it('function: it is registered, and computes', () => {
    expect(
      told(`
        import { registerFunctions } from './src/functions/register.ts';
        const all = new Map();
        const day = { year: 2023, month: 1, day: 1 };
        registerFunctions({
          associate: (id, fn) => all.set(id, fn),
          error: (error) => error,
          today: () => day,
          language: () => 'zh-CN',
        });
        let zero;
        try { all.get('BALANCE')(1, 0); } catch (error) { zero = error; }
        console.log(JSON.stringify([all.get('BALANCE')(75, 100), zero]));
      `),
    ).toEqual([0.25, '#DIV/0!']);
  }, 120_000);

  it('report format: the command line knows it', () => {
    const { out } = run(['--import', 'tsx', 'src/cli/main.ts', 'check', 'samples', '--format', 'lines']);
    expect(out).toMatch(/承德市中级人民法院2023年度\.xlsx: .*E13.*不超过人民陪审员总成本/u);
    expect(out).not.toContain('undefined');
  }, 120_000);
});
