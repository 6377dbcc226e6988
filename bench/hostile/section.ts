import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenCase } from '../../tests/hostile/write';
import { atMost, beside, figure, type Judgement } from '../results';
import type { Section } from '../section';
import { allAnswers, MOST_HEAP, MOST_SECONDS, type Tally, tallyOf } from './answers';
import { HOSTILE_READERS } from './readers';

const OURS = 'ours';
const WRITER = join(import.meta.dirname, '../../tests/hostile/write.ts');
const LARGEST_LIST = 256 * 2 ** 20;

export const section: Section = {
  place: 6,
  title: '损坏的文件：有没有悄悄读错',
  about: [
    '同一批损坏的工作簿（截断、缺部件、断掉的引用、改动的位、伪造的压缩包等），各家分别读取，比较读到的全部文字和数。',
    '“悄悄读错”是没有报错、内容却与完好的文件不同：用它的程序会在不知情时给出错的结果。',
    `每个文件最多 ${MOST_SECONDS} 秒处理器时间、${MOST_HEAP} MB 堆内存，超过算卡死或崩溃。`,
  ],
  english:
    'damaged workbooks through four readers: refused, read as the sound file, or read wrong without a word.',
  measure: async (workshop) => {
    const folder = join(workshop.folder, 'files');
    mkdirSync(folder);
    const cases = damagedCases(folder);
    const list = workshop.put('files.json', JSON.stringify(cases.map(({ file }) => file)));
    const program = await workshop.program('bench/hostile/child.ts');
    const tallies = new Map<string, Tally>();
    for (const two of pairs(Object.keys(HOSTILE_READERS))) {
      workshop.say(`损坏的文件：${two.map(labelOf).join('、')}`);
      const answers = await Promise.all(two.map((id) => allAnswers(program, id, list, cases.length)));
      for (const [index, id] of two.entries()) tallies.set(id, tallyOf(answers[index] ?? []));
    }
    const count = (value: number): ReturnType<typeof figure> => figure(value, 'count');
    return {
      tables: [
        {
          caption: `${cases.length - 1} 个损坏的工作簿`,
          head: ['库', '拒绝', '读得与完好的一样', '悄悄读错', '卡死', '崩溃'],
          rows: [...tallies].map(([id, { refused, same, wrong, hung, crashed }]) => [
            labelOf(id),
            ...[refused, same, wrong, hung, crashed].map(count),
          ]),
        },
      ],
      judgements: judge(tallies),
      notes: [],
    };
  },
};

const labelOf = (id: string): string => HOSTILE_READERS[id]?.label ?? id;

/** Two at a time: nothing is timed here, and most machines have two cores. */
function pairs<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));
}

/** The sound workbook first, then those whose content is damaged. */
function damagedCases(folder: string): readonly WrittenCase[] {
  const written = execFileSync(process.execPath, ['--import', 'tsx', WRITER, folder], {
    encoding: 'utf8',
    maxBuffer: LARGEST_LIST,
  });
  const all = JSON.parse(written) as readonly WrittenCase[];
  return all.filter(({ damaged }, index) => index === 0 || damaged);
}

function judge(tallies: ReadonlyMap<string, Tally>): readonly Judgement[] {
  const ours = tallies.get(OURS);
  if (ours === undefined) return [];
  const own = figure(ours.wrong, 'count');
  return [
    atMost('悄悄读错、卡死或崩溃', figure(ours.wrong + ours.hung + ours.crashed, 'count'), 0),
    ...[...tallies]
      .filter(([id]) => id !== OURS)
      .map(([id, { wrong }]) => beside('悄悄读错', own, labelOf(id), figure(wrong, 'count'))),
  ];
}
