import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { threadsFor } from '../../src/cli/threads';
import { lapOf, peakOf, type Runs } from '../measurement';
import { readByTurns } from '../reading/libraries';
import { LIBRE_OFFICE, libreOffice } from '../reading/libre-office';
import { timesTable } from '../reading/rows';
import { SUBJECTS } from '../reading/subjects';
import { timesText } from '../render/figures';
import { atLeast, atMost, beside, figure, type Judgement } from '../results';
import type { Section } from '../section';
import { manySheets } from '../workbooks';
import { byTurns, type Workshop } from '../workshop';
import { buildCommandLine, checkFolder } from './command-line';

const ROUNDS = 3;
const FORMS = 10;
const SIZES = [50, 100, 200];
const FEWEST = Math.min(...SIZES);
const LARGEST = Math.max(...SIZES);
const ONE = 1;
const LIBRARIES = ['exceljs', 'sheetjs'];
const FILES_PER_SECOND = 20;
/** Memory at the most files, as a share of that at the fewest. */
const FLAT = 1.25;

export const section: Section = {
  place: 2,
  title: '整个文件夹',
  about: [
    `${LARGEST} 个互不相同的工作簿，每个 ${FORMS} 张表：发布的命令行 pt.mjs 读取、认表、校验并写出 JSON 报告，启动算在内，用一个线程和用这台机器上默认的几个线程；`,
    'ExcelJS 和 SheetJS 在一个进程里逐个只读，加载库的时间不算；LibreOffice 一次启动，全部转成 CSV。',
  ],
  english: `${LARGEST} workbooks of ${FORMS} forms: the released command line checks them, start included; memory at ${SIZES.join(', ')} files.`,
  measure: async (workshop) => {
    workshop.say(`${LARGEST} 个工作簿`);
    const folders = await writeFolders(workshop);
    const files = filesOf(folders.at(-1) ?? '');
    const [program, reader] = [
      await buildCommandLine(workshop),
      await workshop.program('bench/reading/child.ts'),
    ];
    const ways = waysOf(files);
    const runs = await byTurns([...ways.keys()], ROUNDS, (label) => {
      const { size, jobs } = ways.get(label) ?? { size: NaN, jobs: ONE };
      return checkFolder(program, { checked: join(workshop.folder, String(size)), jobs }, workshop);
    });
    const ours = [...runs].flatMap(([label, measured]) => {
      const way = ways.get(label);
      return way === undefined ? [] : [{ ...way, runs: measured }];
    });
    const about = { what: `${LARGEST} 个文件`, rounds: ROUNDS, workshop };
    const libraries = await readByTurns(reader, LIBRARIES, files, about);
    // It takes long: it gets the smallest folder.
    const office = await libreOffice(filesOf(folders[0] ?? ''), workshop);
    const labelled = new Map([
      ...runs,
      ...[...libraries.measured].map(([name, measured]) => [labelOf(name), measured] as const),
      ...[...office].map(([name, measured]) => [`${name}（${FEWEST} 个文件）`, measured] as const),
    ]);
    const each = new Map([
      ...[...libraries.measured].map(
        ([name, measured]) => [labelOf(name), cpuOf(measured) / LARGEST] as const,
      ),
      ...[...office].map(([name, measured]) => [name, cpuOf(measured) / FEWEST] as const),
    ]);
    return {
      tables: [
        timesTable(`${SIZES.join('、')} 个文件，各 ${ROUNDS} 次`, labelled, {
          absent: office.size > 0 ? [] : [LIBRE_OFFICE],
        }),
      ],
      judgements: judge(ours, each),
      notes: [
        'LibreOffice 太慢，只转最小的文件夹，一次；结论按每个文件折算。',
        ...threadsNote(ours),
        ...(libraries.note === null ? [] : [libraries.note]),
      ],
    };
  },
};

interface Way {
  readonly size: number;
  readonly jobs: number;
}

type Checked = Way & { readonly runs: Runs };

/** Each folder by one thread and by as many as the command line takes for the largest, by what the table calls it. */
function waysOf(files: readonly string[]): ReadonlyMap<string, Way> {
  const sized = files.map((file) => ({ file, size: statSync(file).size }));
  const threads = new Set([ONE, threadsFor(sized, availableParallelism())]);
  return new Map(
    [...threads].flatMap((jobs) =>
      SIZES.map((size) => [`我们：${threadsText(jobs)}（${size} 个文件）`, { size, jobs }] as const),
    ),
  );
}

const threadsText = (jobs: number): string => (jobs === ONE ? '一个线程' : `${jobs} 个线程`);

/** Each folder holds the files of the smaller ones and more. */
async function writeFolders(workshop: Workshop): Promise<readonly string[]> {
  for (let index = 0; index < LARGEST; index += 1) {
    const bytes = await manySheets(FORMS, { first: index * FORMS + 1 });
    for (const size of SIZES) if (index < size) workshop.put(`${size}/${index + 1}.xlsx`, bytes);
  }
  return SIZES.map((size) => join(workshop.folder, String(size)));
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

const labelOf = (name: string): string => SUBJECTS[name]?.label ?? name;
const cpuOf = (runs: Runs): number => lapOf(runs, 'cpu').least;

const waysAt = (ours: readonly Checked[], at: number): readonly Checked[] =>
  ours.filter(({ size }) => size === at);

/** What threads gain by the clock; nothing where the machine runs one alone. */
function threadsNote(ours: readonly Checked[]): readonly string[] {
  const [alone, beside] = waysAt(ours, LARGEST);
  if (alone === undefined) return [];
  if (beside === undefined) return ['这台机器只有一核，没有用多个线程。'];
  const times = lapOf(alone.runs, 'wall').least / lapOf(beside.runs, 'wall').least;
  return [
    `按用时，${threadsText(beside.jobs)}检查 ${LARGEST} 个文件的速度是一个线程的 ${timesText(times)}，机器忙时小些；` +
      '每个线程都要启动和预热一次，处理器时间因此多些，所以文件少时只用一个。',
  ];
}

/** @param each milliseconds that others take for one file */
function judge(ours: readonly Checked[], each: ReadonlyMap<string, number>): readonly Judgement[] {
  const most = waysAt(ours, LARGEST);
  const [alone] = most;
  if (alone === undefined) return [];
  return [
    ...most.map(({ jobs, runs }) =>
      atLeast(
        `文件数，按用时，${threadsText(jobs)}`,
        figure((LARGEST * 1000) / lapOf(runs, 'wall').least, 'perSecond'),
        FILES_PER_SECOND,
      ),
    ),
    ...waysAt(ours, FEWEST).flatMap((fewest) => {
      const same = most.find(({ jobs }) => jobs === fewest.jobs);
      if (same === undefined) return [];
      const growth = figure(peakOf(same.runs) / peakOf(fewest.runs), 'count');
      const what = `${LARGEST} 个文件与 ${FEWEST} 个文件的内存峰值之比，${threadsText(fewest.jobs)}`;
      return [atMost(what, growth, FLAT)];
    }),
    ...[...each].map(([name, milliseconds]) =>
      beside(
        '每个文件的处理器时间，一个线程',
        figure(cpuOf(alone.runs) / LARGEST, 'ms'),
        name,
        figure(milliseconds, 'ms'),
      ),
    ),
  ];
}
