import { rememberBy } from '../core/memo';
import { isBlank } from '../core/text';
import {
  asDate,
  parseComparator,
  parseTarget,
  type Target,
  targetOfNumber,
  withColumns,
} from '../core/targets';
import { type Level1Reading, type Level2Reading, readLevel1, readLevel2 } from '../core/taxonomy';
import type { Cell } from '../workbook/cell';
import type { Field, Indicator, LevelField, Phase, TargetField } from './model';
import type { RowReader } from './row-reader';
import { SheetLevel, SheetTarget } from './sheet-field';

/** The indicators of rows, levels carried down from the rows they are written in. */
export function readIndicators(
  reader: RowReader,
  rows: readonly number[],
  goalOf: (row: number) => number | null = () => null,
  phase: Phase = 'annual',
): readonly Indicator[] {
  let level1: LevelField<Level1Reading> | null = null;
  let level2: LevelField<Level2Reading> | null = null;
  const indicators: Indicator[] = [];
  for (const row of rows) {
    const written1 = reader.field(row, 'level1');
    const written2 = reader.field(row, 'level2') ?? reader.field(row, 'class');
    if (written1 !== null && (!written1.empty || level1 === null)) {
      level1 = new SheetLevel(written1, written1.empty ? null : readLevel1(written1.text));
      level2 = null;
    }
    if (written2 !== null && (!written2.empty || level2 === null)) {
      level2 = new SheetLevel(written2, written2.empty ? null : readLevel2(written2.text));
    }
    const name = reader.field(row, 'level3') ?? reader.field(row, 'indicator');
    const [sign, value] = signAndValue(reader, row);
    const target = value ?? reader.field(row, 'target');
    if (name === null || target === null) continue;
    const comparator = sign ?? reader.field(row, 'comparator');
    const direction = reader.field(row, 'direction');
    const unit = reader.field(row, 'targetUnit');
    indicators.push({
      row,
      phase,
      goal: goalOf(row),
      level1,
      level2,
      name,
      description: reader.field(row, 'description'),
      target: targetField(target, comparatorField(comparator, direction), unit, isTime(level2, name)),
      comparator,
      unit,
      basis: reader.field(row, 'basis'),
      weight: reader.field(row, 'weight'),
    });
  }
  return indicators;
}

/** A header 指标值 over two columns, the first of which holds nothing but ≥, = or ≤. */
function signAndValue(reader: RowReader, row: number): readonly [Field | null, Field | null] {
  const [first, second] = reader.fields(row, 'target');
  const isSign = first !== undefined && !/\d/u.test(first.text) && parseComparator(first.text) !== null;
  return isSign && second !== undefined ? [first, second] : [null, null];
}

/** 指标性质 and 指标方向 are used either way round: the column that holds a comparator counts. */
function comparatorField(comparator: Field | null, direction: Field | null): Field | null {
  const first = comparator?.empty === false ? comparator : null;
  const second = direction?.empty === false ? direction : null;
  if (first === null || second === null) return first ?? second;
  return parseComparator(first.text) === null && parseComparator(second.text) !== null ? second : first;
}

function targetField(
  field: Field,
  comparator: Field | null,
  unit: Field | null,
  ofTime: boolean,
): TargetField {
  const { cell, text } = field;
  const target = readTarget(cell, text, filledText(comparator), filledText(unit));
  return new SheetTarget(field, ofTime ? asDate(target) : target);
}

const TIME_ASKED = /(?:时间|日期|时限|期限)$/u;

/** Whether a number of eight digits is a day there. */
function isTime(level2: LevelField<Level2Reading> | null, name: Field): boolean {
  return level2?.reading?.class === 'timeliness' || TIME_ASKED.test(name.text);
}

/** The same targets stand in hundreds of rows. What a cell shows, with its kind, says all that makes its target. */
const readTarget = rememberBy(
  ({ kind, percent }: Cell, text: string, comparator: string | null, unit: string | null) =>
    `${kind}\u001f${String(percent)}\u001f${text}\u001f${comparator ?? ''}\u001f${unit ?? ''}`,
  (cell, text, comparator, unit) => withColumns(targetOf(cell, text), comparator, unit, text),
);

function filledText(field: Field | null): string | null {
  return field === null || field.empty ? null : field.text;
}

/** A target as text, a day included, or as a number with its format (90 % stored as 0.9, 60 shown as 60人). */
function targetOf(cell: Cell, text: string): Target {
  if (cell.kind === 'number') return targetOfNumber(Number(cell.value), cell);
  return parseTarget(isBlank(text) ? '' : text);
}
