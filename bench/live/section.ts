import { type Spread, spreadOf } from '../measurement';
import { atMost, beside, type Cell, type Figure, figure, type SectionResult } from '../results';
import type { Section } from '../section';
import { SHEETS } from '../traffic/size';
import { fresh } from '../workshop';
import type { Check, Outcome } from './child';

const GOAL_MILLISECONDS = 1000;

export const section: Section = {
  place: 5,
  title: '改一格，重新校验',
  about: [
    `${SHEETS} 张表的工作簿在虚拟 Excel 里校验过以后，改一个单元格：窗格自己的代码等输入停下，只重读、重认改过的那张表，再对全部表定案。`,
    '旁边是点“校验工作簿”，全部重读。毫秒包括虚拟 Excel 的时间，不包括等输入停下的 0.2 秒。',
  ],
  english: `one edit in a workbook of ${SHEETS} sheets: only the sheet that changed is read and recognised anew, beside a whole check.`,
  measure: async (workshop) => {
    workshop.say('改一格，重新校验');
    const program = await workshop.program('bench/live/child.ts');
    return resultOf(fresh(program, []) as Outcome);
  },
};

function resultOf({ whole, edit, right }: Outcome): SectionResult {
  const count = (checks: readonly Check[], of: keyof Check): Figure => figure(mostOf(checks, of), 'count');
  return {
    tables: [
      {
        caption: '各次里最多的；时间是最小、中位和最大',
        head: ['做什么', '次数', '等 Excel', '重读的表', '重认的表', '字节', '最小', '中位', '最大'],
        rows: [row('改一格以后', edit), row('校验工作簿', whole)],
      },
    ],
    judgements: [
      atMost('改一格以后：重读的表', count(edit, 'sheetsRead'), 1),
      atMost('改一格以后：重认的表', count(edit, 'sheetsRecognised'), 1),
      atMost('改一格以后：写入', count(edit, 'writes'), 0),
      atMost('改一格以后：中位时间', figure(timeOf(edit).median, 'ms'), GOAL_MILLISECONDS),
      atMost('与全部重查结果不同的次数', figure(whole.length - right, 'count'), 0),
      beside(
        '改一格以后：时间',
        figure(timeOf(edit).least, 'ms'),
        '校验工作簿',
        figure(timeOf(whole).least, 'ms'),
      ),
      beside('改一格以后：字节', bytesOf(edit), '校验工作簿', bytesOf(whole)),
    ],
    notes: [],
  };
}

function row(label: string, checks: readonly Check[]): readonly Cell[] {
  const counts = ['syncs', 'sheetsRead', 'sheetsRecognised'] as const;
  const { least, median } = timeOf(checks);
  return [
    label,
    figure(checks.length, 'count'),
    ...counts.map((of) => figure(mostOf(checks, of), 'count')),
    bytesOf(checks),
    ...[least, median, mostOf(checks, 'milliseconds')].map((value) => figure(value, 'ms')),
  ];
}

const mostOf = (checks: readonly Check[], of: keyof Check): number =>
  Math.max(...checks.map((check) => check[of]));
const timeOf = (checks: readonly Check[]): Spread => spreadOf(checks.map(({ milliseconds }) => milliseconds));
const bytesOf = (checks: readonly Check[]): Figure =>
  figure(Math.max(...checks.map(({ sent, received }) => sent + received)), 'bytes');
