import { lapOf, peakOf, type Runs } from '../measurement';
import { type Cell, figure, type ResultTable } from '../results';

const HEAD = [
  '程序',
  '处理器时间（最小）',
  '处理器时间（中位）',
  '用时（最小）',
  '用时（中位）',
  '内存峰值',
  '得到',
];

interface TimesOptions {
  readonly nameOf?: (name: string) => string;
  /** Programs that are not installed. */
  readonly absent?: readonly string[];
}

/** Time and memory of programs that did the same; a program's stretches of work on lines of their own. */
export function timesTable(
  caption: string,
  measured: ReadonlyMap<string, Runs>,
  { nameOf = (name) => name, absent = [] }: TimesOptions = {},
): ResultTable {
  return {
    caption,
    head: HEAD,
    rows: [
      ...[...measured].flatMap(([name, runs]) => programRows(nameOf(name), runs)),
      ...absent.map((label): readonly Cell[] => [label, null, null, null, null, null, '未安装']),
    ],
  };
}

function programRows(label: string, runs: Runs): readonly (readonly Cell[])[] {
  const [{ laps, result }] = runs;
  const names = Object.keys(laps);
  const parts =
    names.length > 1 ? names.map((name) => [`　其中：${name}`, ...times(runs, name), null, null]) : [];
  return [[label, ...times(runs), figure(peakOf(runs), 'MB'), result], ...parts];
}

function times(runs: Runs, name?: string): readonly Cell[] {
  const [cpu, wall] = [lapOf(runs, 'cpu', name), lapOf(runs, 'wall', name)];
  return [cpu.least, cpu.median, wall.least, wall.median].map((value) => figure(value, 'ms'));
}
