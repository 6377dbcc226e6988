import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lapOf, type Measurement, peakOf, type Runs } from '../measurement';
import { LIBRE_OFFICE, libreOffice } from '../reading/libre-office';
import { timesTable } from '../reading/rows';
import { SUBJECTS } from '../reading/subjects';
import { figureText, timesText } from '../render/figures';
import { atLeast, atMost, beside, figure, type Judgement } from '../results';
import type { Section } from '../section';
import { manySheets } from '../workbooks';
import { byTurns, fresh, type Workshop } from '../workshop';
import { buildCommandLine, checkFolder } from './command-line';

const ROUNDS = 3;
const FORMS = 10;
const SIZES = [50, 100, 200];
const LARGEST = Math.max(...SIZES);
const OURS = '我们：pt.mjs check 文件夹';
const LIBRARIES = ['exceljs', 'sheetjs'];
const FILES_PER_SECOND = 20;
/** Memory at the most files, as a share of that at the fewest. */
const FLAT = 1.25;

export const section: Section = {
  place: 2,
  title: '整个文件夹',
  about: [
    `${LARGEST} 个互不相同的工作簿，每个 ${FORMS} 张表：发布的命令行 pt.mjs 读取、认表、校验并写出 JSON 报告，启动算在内；`,
    'ExcelJS 和 SheetJS 在一个进程里逐个只读，加载库的时间不算；LibreOffice 一次启动，全部转成 CSV。',
  ],
  english: `${LARGEST} workbooks of ${FORMS} forms: the released command line checks them, start included; memory at ${SIZES.join(', ')} files.`,
  measure: async (workshop) => {
    workshop.say(`${LARGEST} 个工作簿`);
    const folders = await writeFolders(workshop);
    const files = filesOf(folders.at(-1) ?? '');
    const list = workshop.put('files.json', JSON.stringify(files));
    const [program, reader] = [
      await buildCommandLine(workshop),
      await workshop.program('bench/reading/child.ts'),
    ];
    const sizes = await byTurns(folders, ROUNDS, (folder) => checkFolder(program, folder, workshop));
    const ours = [...sizes.values()];
    const libraries = await byTurns(LIBRARIES, ROUNDS, (name) => fresh(reader, [name, list]) as Measurement);
    // It takes long: it gets the smallest folder.
    const office = await libreOffice(filesOf(folders[0] ?? ''), workshop);
    const labelled = new Map([
      ...ours.map((runs, index) => [`${OURS}（${SIZES[index] ?? 0} 个文件）`, runs] as const),
      ...[...libraries].map(([name, runs]) => [labelOf(name), runs] as const),
      ...[...office].map(([name, runs]) => [`${name}（${SIZES[0] ?? 0} 个文件）`, runs] as const),
    ]);
    const each = new Map([
      ...[...libraries].map(([name, runs]) => [labelOf(name), cpuOf(runs) / LARGEST] as const),
      ...[...office].map(([name, runs]) => [name, cpuOf(runs) / (SIZES[0] ?? NaN)] as const),
    ]);
    return {
      tables: [
        timesTable(`${SIZES.join('、')} 个文件，各 ${ROUNDS} 次`, labelled, {
          absent: office.size > 0 ? [] : [LIBRE_OFFICE],
        }),
      ],
      judgements: judge(ours, each),
      notes: ['LibreOffice 太慢，只转最小的文件夹，一次；结论按每个文件折算。', threadsNote(ours)],
    };
  },
};

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

/**
 * What worker threads could gain, from two sizes: the time that does not grow with the files, which every thread would
 * spend again to start and to warm up, and the time that each file takes.
 */
function threadsNote(ours: readonly Runs[]): string {
  const [fewest, most] = [ours[0], ours.at(-1)];
  const [few, many] = [SIZES[0] ?? NaN, LARGEST];
  if (fewest === undefined || most === undefined) return '';
  const each = (cpuOf(most) - cpuOf(fewest)) / (many - few);
  const fixed = Math.max(0, cpuOf(fewest) - each * few);
  const gain = (threads: number): string =>
    timesText((fixed + each * many) / (fixed + (each * many) / threads));
  return (
    `没有用多个线程：启动和预热要 ${figureText(figure(fixed, 'ms'))}，每个线程都要再花一次，另加几十 MB 内存；` +
    `每个文件 ${figureText(figure(each, 'ms'))}。照此算，${many} 个文件两个线程最多快 ${gain(2)}，四个线程最多快 ${gain(4)}。`
  );
}

/** @param each milliseconds that others take for one file */
function judge(ours: readonly Runs[], each: ReadonlyMap<string, number>): readonly Judgement[] {
  const [fewest, most] = [ours[0], ours.at(-1)];
  if (fewest === undefined || most === undefined) return [];
  const perSecond = (LARGEST * 1000) / lapOf(most, 'wall').least;
  return [
    atLeast('文件数，按用时', figure(perSecond, 'perSecond'), FILES_PER_SECOND),
    atMost(
      `${LARGEST} 个文件与 ${SIZES[0] ?? 0} 个文件的内存峰值之比`,
      figure(peakOf(most) / peakOf(fewest), 'count'),
      FLAT,
    ),
    ...[...each].map(([name, milliseconds]) =>
      beside('每个文件的处理器时间', figure(cpuOf(most) / LARGEST, 'ms'), name, figure(milliseconds, 'ms')),
    ),
  ];
}
