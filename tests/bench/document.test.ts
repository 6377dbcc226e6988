import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBenchArguments } from '../../bench/arguments';
import type { Machine } from '../../bench/machine';
import { figureText, timesText } from '../../bench/render/figures';
import { documentOf } from '../../bench/render/markdown';
import { sectionText } from '../../bench/render/terminal';
import { atMost, beside, figure, type Unit } from '../../bench/results';
import type { Measured } from '../../bench/section';

jest.mock('prettier', () => ({ format: (text: string) => Promise.resolve(text) }));

const MACHINE: Machine = {
  date: '2026-01-02',
  processor: 'Some CPU',
  cores: 4,
  gigabytes: 15.6,
  system: 'Some OS',
  node: 'v20.0.0',
  load: 0.25,
  product: '1.0.0',
  packages: [{ name: 'exceljs', version: '4.4.0' }],
  libreOffice: null,
};

const ONE: Measured = {
  section: {
    place: 1,
    title: '读取',
    about: ['做同样的事。'],
    english: 'reading.',
    measure: () => Promise.reject(new Error('not here')),
  },
  result: {
    tables: [
      {
        caption: '一次',
        head: ['程序', '用时'],
        rows: [
          ['我们', figure(12.4, 'ms')],
          ['a|b', null],
        ],
      },
    ],
    judgements: [
      beside('用时', figure(10, 'ms'), '甲', figure(25, 'ms')),
      beside('用时', figure(10, 'ms'), '乙', figure(12, 'ms')),
      atMost('内存', figure(301, 'MB'), 300),
    ],
    notes: ['一句话。'],
  },
};

describe('figures', () => {
  it.each<[number, Unit, string]>([
    [3.14159, 'ms', '3.1 毫秒'],
    [1234.5, 'ms', '1,235 毫秒'],
    [299.6, 'MB', '300 MB'],
    [2048, 'bytes', '2.0 KB'],
    [300_000, 'bytes', '293 KB'],
    [3_500_000, 'bytes', '3.3 MB'],
    [1_234_567, 'count', '1,234,567'],
    [0.256, 'count', '0.26'],
    [22.4, 'perSecond', '每秒 22'],
  ])('%d %s', (value, unit, text) => {
    expect(figureText(figure(value, unit))).toBe(text);
  });

  it.each([
    [2.25, '2.3 倍'],
    [153.4, '153 倍'],
    [Infinity, '我们为零'],
  ])('%d times', (times, text) => {
    expect(timesText(times)).toBe(text);
  });
});

describe('the document', () => {
  it('tells first of all what is not clearly ahead, and nothing else there', async () => {
    const text = await documentOf(MACHINE, [ONE], {});
    const [, short = ''] = /## 还不够好的\n\n([\s\S]*?)\n\n## /u.exec(text) ?? [];
    expect(short).toContain('读取 · 用时：我们 10 毫秒，乙 12 毫秒（1.2 倍，领先不到两倍）');
    expect(short).toContain('读取 · 内存：301 MB，目标不超过 300 MB（没有达到）');
    expect(short).not.toContain('甲');
  });

  it('says so when there is nothing of the kind', async () => {
    const [clear] = ONE.result.judgements;
    const text = await documentOf(
      MACHINE,
      [{ ...ONE, result: { ...ONE.result, judgements: clear === undefined ? [] : [clear] } }],
      {},
    );
    expect(text).toContain('这一次没有');
  });

  it('names the machine, what is not installed, and every figure', async () => {
    const text = await documentOf(MACHINE, [ONE], {});
    for (const word of ['2026-01-02', 'Some CPU，4 核', '16 GB', 'exceljs 4.4.0', '未安装', '一句话。'])
      expect(text).toContain(word);
    expect(text).toContain('| 我们 | 12 毫秒 |');
    expect(text).toContain('| a\\|b | — |');
    expect(text).toContain('| --- | ---: |');
  });

  it('says in the terminal what it says on paper', () => {
    const text = sectionText(ONE);
    for (const word of ['读取', '12 毫秒', '甲：25 毫秒', '明显领先', '没有达到', '一句话。'])
      expect(text).toContain(word);
  });
});

describe('the command', () => {
  const KNOWN = ['folder', 'live'];
  it.each([
    [[], { kind: 'run', sections: KNOWN, write: false }],
    [['--write'], { kind: 'run', sections: KNOWN, write: true }],
    [['live', 'live'], { kind: 'run', sections: ['live'], write: false }],
  ])('%j', (argv, expected) => {
    expect(readBenchArguments(argv, KNOWN)).toEqual(expected);
  });

  it.each([[['speed']], [['--fast']], [['live', '--write']]])('refuses %j', (argv) => {
    expect(readBenchArguments(argv, KNOWN)).toMatchObject({ kind: 'wrong' });
  });
});

describe('the document in the repository', () => {
  const root = join(__dirname, '../..');
  const titles = readdirSync(join(root, 'bench')).flatMap((name) => {
    const file = join(root, 'bench', name, 'section.ts');
    return existsSync(file) ? [/^ {2}title: '(.+)',$/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? name] : [];
  });

  it('has every section', () => {
    const text = readFileSync(join(root, 'docs/benchmarks.md'), 'utf8');
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter((title) => !text.includes(`## ${title}\n`))).toEqual([]);
  });
});
