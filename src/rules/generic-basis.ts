import type { CellRef, Indicator, ProjectTable } from '../tables/model';
import { acrossProjects, lookAtEach, type Observation, type Rule } from './rule';
import { realIndicators } from './support/rows';
import { textKey } from './support/text-key';

export interface GenericBasisData {
  /** The wordings met, in the order in which they come. */
  readonly wordings: readonly string[];
  readonly rows: number;
  readonly tables: number;
}

/** Nothing that one could look up. 合同约定 names a contract, 法院工作要求 at least whose. */
const GENERIC: ReadonlySet<string> = new Set([
  ...['单位要求', '单位实际', '单位实际情况', '单位内控要求', '单位工作要求', '单位工作计划', '单位需要'],
  ...['内控要求', '工作计划', '年度工作计划', '工作要求', '工作需要', '工作实际', '实际工作', '实际情况'],
  ...['实际需要', '部门要求', '领导要求', '上级要求', '有关规定', '相关规定', '有关要求', '相关要求'],
]);
const LEADING = /^(?:依据|根据|按照|依照|参照|按|依)?(?:本|我)?/u;

interface GenericCell {
  readonly table: ProjectTable;
  readonly at: CellRef;
  readonly wording: string;
}

/** The basis is a stock phrase. One finding for the workbook. */
export const genericBasis: Rule<'generic-basis', GenericBasisData> = {
  id: 'generic-basis',
  category: 'completeness',
  severity: 'info',
  check: acrossProjects((table) => lookAtEach(realIndicators(table.indicators), table, genericCell), observe),
};

function observe(cells: readonly GenericCell[]): readonly Observation<GenericBasisData>[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  return [
    {
      table: first.table,
      at: first.at,
      related: others.map(({ at }) => at),
      data: {
        wordings: [...new Set(cells.map(({ wording }) => wording))],
        rows: cells.length,
        tables: new Set(cells.map(({ table }) => table)).size,
      },
    },
  ];
}

function genericCell({ basis }: Indicator, table: ProjectTable): GenericCell | null {
  if (basis === null || !GENERIC.has(textKey(basis.text).replace(LEADING, ''))) return null;
  return { table, at: basis.at, wording: textKey(basis.text) };
}
