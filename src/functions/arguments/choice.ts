import type { Method } from '../../core/plan';
import { compact } from '../../core/text';
import { invalid, type ParameterName } from '../failure';
import { isOmitted, readCell, shown } from './cell';

/** What an argument may say, each with its names, in small letters; the first two are those that messages give. */
type Choices<T extends string> = Readonly<
  Record<T, readonly [chinese: string, english: string, ...string[]]>
>;

const METHODS: Choices<Method> = {
  linear: ['按日', 'linear', '推算', '推算(按日)'],
  step: ['阶梯', 'step', '计划', '计划(阶梯)'],
};

export type Points = 'checkpoints' | 'quarters' | 'months';

const POINTS: Choices<Points> = {
  checkpoints: ['节点', 'checkpoints', 'checkpoint', '按节点'],
  quarters: ['季度', 'quarters', 'quarter', '按季度', '季', '按季'],
  months: ['月', 'months', 'month', '按月', '月份'],
};

export function readMethod(value: unknown, usual: Method): Method {
  return readChoice(METHODS, value, 'method') ?? usual;
}

export function readPoints(value: unknown, usual: Points): Points {
  return readChoice(POINTS, value, 'by') ?? usual;
}

/** Null when the argument is omitted. */
function readChoice<T extends string>(
  choices: Choices<T>,
  value: unknown,
  parameter: ParameterName,
): T | null {
  const cell = readCell(value, parameter);
  if (isOmitted(cell)) return null;
  const key = compact(shown(cell)).toLowerCase();
  for (const choice in choices) if (choices[choice].includes(key)) return choice;
  const names = Object.values<Choices<T>[T]>(choices);
  throw invalid({
    code: 'unknown-choice',
    parameter,
    text: shown(cell),
    chinese: names.map(([name]) => name),
    english: names.map(([, name]) => name),
  });
}
