import {
  belongsUnder,
  type IndicatorClass,
  LEVELS_1,
  readLevel1,
  type Level1Reading,
  type Level2Reading,
} from '../core/taxonomy';
import { textKey } from './support/text-key';
import type { CellRef, Indicator, LevelField } from '../tables/model';
import { lookAtEach, NOTHING, perTable, type Rule, type Severity, type TableObservation } from './rule';
import { cellKey } from './support/cells';
import { isLeftoverRow } from './support/placeholders';
import { realIndicators } from './support/rows';

export interface UnknownClassificationData {
  readonly level: 1 | 2;
  /** unknown: no name of the taxonomy; misplaced: it belongs under another first level; alias: it has a standard name. */
  readonly problem: 'unknown' | 'misplaced' | 'alias';
  /** The level as written. */
  readonly text: string;
  /** The first level that a misplaced second level is written under. */
  readonly parent: string | null;
  /** Standard names, without 指标: of the alias, or of the first levels that a misplaced class belongs under. */
  readonly standard: readonly string[];
}

interface Fault {
  readonly at: CellRef;
  readonly data: UnknownClassificationData;
}

/** 一级 or 二级指标 that is not in the taxonomy, or under the wrong parent. The same wording is told once per table. */
export const unknownClassification: Rule<'unknown-classification', UnknownClassificationData> = {
  id: 'unknown-classification',
  category: 'completeness',
  severity: 'warning',
  check: perTable(({ indicators }) => {
    const faults = lookAtEach(realIndicators(indicators), null, faultOf);
    if (faults.length === 0) return NOTHING;
    const groups = new Map<string, Map<string, Fault>>();
    for (const fault of faults) {
      const { level, problem, text, parent } = fault.data;
      const wording = [level, problem, textKey(text), textKey(parent ?? '')].join('\u001f');
      const cells = groups.get(wording) ?? new Map<string, Fault>();
      if (!cells.has(cellKey(fault.at))) cells.set(cellKey(fault.at), fault);
      groups.set(wording, cells);
    }
    return [...groups.values()].flatMap((cells) => observed([...cells.values()]));
  }),
};

function observed([
  first,
  ...others
]: readonly Fault[]): readonly TableObservation<UnknownClassificationData>[] {
  if (first === undefined) return [];
  const severity: Severity = first.data.problem === 'alias' ? 'info' : 'warning';
  return [{ at: first.at, related: others.map(({ at }) => at), severity, data: first.data }];
}

/** The first level is judged first: what is under an unknown one cannot be. */
function faultOf(indicator: Indicator): Fault | null {
  const { level1, level2 } = indicator;
  const fault =
    (level1 === null ? null : firstLevelFault(level1)) ??
    (level2 === null ? null : secondLevelFault(level2, level1));
  return fault === null || isLeftoverRow(indicator) ? null : fault;
}

function firstLevelFault(level1: LevelField<Level1Reading>): Fault | null {
  const { at, empty, reading, text } = level1;
  if (empty || reading?.alias === false) return null;
  const data = { level: 1, text, parent: null } as const;
  if (reading === null) return { at, data: { ...data, problem: 'unknown', standard: [] } };
  const { level } = reading;
  // Forms with a second level of their own have their own names for the first one as well.
  if (level.classes === null) return null;
  return { at, data: { ...data, problem: 'alias', standard: [level.name] } };
}

function secondLevelFault(
  level2: LevelField<Level2Reading>,
  level1: LevelField<Level1Reading> | null,
): Fault | null {
  const { at, empty, reading, text } = level2;
  const parent = level1?.reading?.level ?? null;
  if (empty || (reading?.alias === false && (parent === null || belongsUnder(reading.class, parent))))
    return null;
  const data = { level: 2, text, parent: null } as const;
  if (reading === null) {
    const ownTaxonomy = parent !== null && parent.classes === null;
    // A department's 指标类别 may name first levels (产出指标).
    const firstLevel = level1 === null && readLevel1(text) !== null;
    return ownTaxonomy || firstLevel ? null : { at, data: { ...data, problem: 'unknown', standard: [] } };
  }
  if (parent !== null && !belongsUnder(reading.class, parent)) {
    const standard = parentsOf(reading.class);
    return { at, data: { ...data, problem: 'misplaced', parent: level1?.text ?? '', standard } };
  }
  return reading.alias ? { at, data: { ...data, problem: 'alias', standard: [reading.name] } } : null;
}

function parentsOf(cls: IndicatorClass): readonly string[] {
  return LEVELS_1.filter(({ classes }) => classes?.includes(cls) === true).map(({ name }) => name);
}
