import { type Options, format } from 'prettier';
import type { Machine } from '../machine';
import type { ResultTable } from '../results';
import type { Measured } from '../section';
import { isShort } from '../verdict';
import { cellText } from './figures';
import { judgementTable, shortfallText } from './judgements';
import { isFigure } from './terminal';

/** The whole document, laid out as the repository's formatter lays it out. */
export function documentOf(
  machine: Machine,
  measured: readonly Measured[],
  layout: Options,
): Promise<string> {
  const blocks = [
    '# 性能与可靠性：实测',
    '这一页由 `npm run bench -- --write` 写成：一次运行，同一台机器，我们和别的程序并排。只看一部分用 `npm run bench -- 节的名称`。保证了什么、怎样测，见[可信](trust.md)。',
    ...machineBlocks(machine),
    ...shortfallBlocks(measured),
    ...measured.flatMap(sectionBlocks),
    '## In English',
    'This page is written by `npm run bench -- --write`: one run on one machine, ours beside other programs. CPU time counts all threads; every figure of time comes from several fresh processes (median and minimum). Verdicts: 明显领先 = at least twice as good, 领先不到两倍 = ahead by less than twice, 没有领先 = not ahead, 达到 / 没有达到 = goal met / missed.',
    measured.map(({ section }) => `- ${section.title}: ${section.english}`).join('\n'),
  ];
  return format(`${blocks.join('\n\n')}\n`, { ...layout, parser: 'markdown' });
}

function machineBlocks(machine: Machine): readonly string[] {
  const { date, processor, cores, gigabytes, system, node, load, product, packages, libreOffice } = machine;
  return [
    '## 在什么上面测的',
    tableBlock({
      caption: '',
      head: ['项目', '值'],
      rows: [
        ['日期', date],
        ['处理器', `${processor}，${cores} 核`],
        ['内存', `${gigabytes.toFixed(0)} GB`],
        ['系统', system],
        ['Node.js', node],
        ['本产品', product],
        ['对照', packages.map(({ name, version }) => `${name} ${version}`).join('，')],
        ['LibreOffice', libreOffice ?? '未安装'],
        ['开始时机器上的其他负载', load.toFixed(1)],
      ],
    }),
    '时间分两种：处理器时间是所有线程用掉的，别的程序抢不走；用时是钟表走过的，机器忙时会变长。每次都从新的进程开始，重复几次，给出中位数和最小值；结论按处理器时间的最小值。',
  ];
}

/** First of all what is not good enough. */
function shortfallBlocks(measured: readonly Measured[]): readonly string[] {
  const short = measured.flatMap(({ section, result }) =>
    result.judgements.filter(isShort).map((judgement) => `- ${section.title} · ${shortfallText(judgement)}`),
  );
  return [
    '## 还不够好的',
    short.length === 0
      ? '这一次没有：每一项都领先对照两倍以上，或达到目标。'
      : `没有领先对照两倍以上，或没有达到目标的：\n\n${short.join('\n')}`,
  ];
}

function sectionBlocks({ section, result }: Measured): readonly string[] {
  const judged = result.judgements.length > 0 ? [judgementTable(result.judgements)] : [];
  return [
    `## ${section.title}`,
    section.about.join(''),
    ...[...result.tables, ...judged].flatMap((table) => [`**${table.caption}**`, tableBlock(table)]),
    ...(result.notes.length > 0 ? [result.notes.map((note) => `- ${note}`).join('\n')] : []),
  ];
}

function tableBlock({ head, rows }: ResultTable): string {
  const numeric = head.map((_, col) => rows.every((row) => isFigure(row[col])));
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    line(head),
    `| ${numeric.map((right) => (right ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
