import { lapOf, peakOf, type Runs } from '../measurement';
import { atMost, beside, figure, type Judgement, type SectionResult } from '../results';
import type { Section } from '../section';
import { flatSheet, manySheets } from '../workbooks';
import type { Workshop } from '../workshop';
import { OURS, readByTurns } from './libraries';
import { LIBRE_OFFICE, libreOffice } from './libre-office';
import { timesTable } from './rows';
import { SUBJECTS } from './subjects';

/** Recognise + rules, as a share of our own reading. */
const OF_OWN_READ = 0.25;

interface Case {
  readonly label: string;
  readonly workbook: () => Promise<Uint8Array>;
  readonly rounds: number;
  /** Megabytes. */
  readonly memory?: number;
}

const CASES: readonly Case[] = [
  { label: '300 张表，每张 9 条指标', workbook: () => manySheets(300), rounds: 3 },
  {
    label: '一览表，20,000 行（20 万个单元格）',
    workbook: () => flatSheet(20_000),
    rounds: 3,
    memory: 300,
  },
  {
    label: '一览表，100,000 行（100 万个单元格）',
    workbook: () => flatSheet(100_000),
    rounds: 3,
    memory: 600,
  },
];

export const section: Section = {
  place: 1,
  title: '读取并校验一个工作簿',
  about: [
    '同一个生成的工作簿：我们读取、认表、校验全做，别的程序只读取（LibreOffice 启动、读取，再把第一张工作表写成 CSV）。',
    '我们的代码按产品的构建打包（不压缩），别的库按安装时的样子；加载库的时间不算，LibreOffice 的启动算在内。',
  ],
  english:
    'generated workbooks: ours reads, recognises and checks; ExcelJS and SheetJS only read; LibreOffice starts, reads and writes the first sheet as CSV.',
  measure: async (workshop) => {
    const program = await workshop.program('bench/reading/child.ts');
    const results: SectionResult[] = [];
    for (const one of CASES) results.push(await measureCase(workshop, program, one));
    return {
      tables: results.flatMap(({ tables }) => tables),
      judgements: results.flatMap(({ judgements }) => judgements),
      notes: [
        '内存峰值是各次里最高的；LibreOffice 的内存从 /proc 读出，没有 /proc 的系统显示为 0。',
        ...results.flatMap(({ notes }) => notes),
      ],
    };
  },
};

async function measureCase(workshop: Workshop, program: string, one: Case): Promise<SectionResult> {
  const { label, rounds, memory } = one;
  workshop.say(label);
  const file = workshop.put('book.xlsx', await one.workbook());
  const about = { what: label, rounds, workshop };
  const libraries = await readByTurns(program, Object.keys(SUBJECTS), [file], about);
  const office = await libreOffice([file], workshop);
  const measured = new Map([...libraries.measured, ...office]);
  const absent = office.size > 0 ? [] : [LIBRE_OFFICE];
  return {
    tables: [timesTable(`${label}，各 ${rounds} 次（LibreOffice 一次）`, measured, { nameOf, absent })],
    judgements: judge(label, measured, memory),
    notes: libraries.note === null ? [] : [libraries.note],
  };
}

const nameOf = (way: string): string => SUBJECTS[way]?.label ?? way;

function judge(
  label: string,
  measured: ReadonlyMap<string, Runs>,
  memory: number | undefined,
): readonly Judgement[] {
  const ours = measured.get(OURS);
  if (ours === undefined) return [];
  const all = lapOf(ours, 'cpu').least;
  const read = lapOf(ours, 'cpu', '读').least;
  const others = [...measured].filter(([name]) => name !== OURS);
  return [
    ...others.map(([name, runs]) =>
      beside(`${label}：处理器时间`, figure(all, 'ms'), nameOf(name), figure(lapOf(runs, 'cpu').least, 'ms')),
    ),
    atMost(`${label}：认表加校验与自己读取之比`, figure((all - read) / read, 'count'), OF_OWN_READ),
    ...(memory === undefined ? [] : [atMost(`${label}：内存峰值`, figure(peakOf(ours), 'MB'), memory)]),
  ];
}
