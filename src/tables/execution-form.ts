import { labelText } from '../core/text';
import { amountOf } from './funds';
import type { FormSite, Layout } from './form';
import { readIndicators } from './indicators';
import type { AmountField, FundBlock, ProjectTable } from './model';
import { projectTable } from './project-form';
import { labelled } from './sheet-field';
import type { Hit } from './sheet-view';

/** Columns that only forms about the carrying out of targets have. */
const EXECUTION = /实际|完成值|完成情况|执行情况|执行数|得分|偏差|可能性|预计/u;
/** What was reached before is told on target forms too. */
const EARLIER = /^(?:上年|上一年|去年|历史|基期|前三年|近三年)/u;
const MONITORING = /监控|监测/u;
const SELF_EVALUATION = /自评|评价/u;
/** Columns of a monitoring form. */
const EXPECTED = /预计|可能性|执行情况/u;

/**
 * 自评表 and 监控表 (layouts 5 and 6): recognised as what they are and checked in part. Their amounts stand in a matrix:
 * 年初预算数, 全年预算数 … over the row 年度资金总额; each of these budgets becomes a block of its own.
 */
export const executionForm: Layout = {
  accepts: ({ head, header }) => {
    const title = labelText(head.title?.text ?? '');
    return (
      MONITORING.test(title) ||
      SELF_EVALUATION.test(title) ||
      header.columns.some(({ label }) => EXECUTION.test(labelText(label)) && !EARLIER.test(labelText(label)))
    );
  },
  read: (site) => {
    const table = projectTable(site, readIndicators(site.reader, site.rows));
    const matrix = matrixFunds(site);
    return [{ ...table, form: formOf(site), ...(matrix.length > 0 ? { funds: matrix, gaps: [] } : {}) }];
  },
};

function formOf({ head, header }: FormSite): ProjectTable['form'] {
  const title = labelText(head.title?.text ?? '');
  if (MONITORING.test(title)) return 'monitoring';
  if (SELF_EVALUATION.test(title)) return 'self-evaluation';
  return header.columns.some(({ label }) => EXPECTED.test(labelText(label)))
    ? 'monitoring'
    : 'self-evaluation';
}

function matrixFunds({ view, above }: FormSite): readonly FundBlock[] {
  const hits = view.hitsIn(above);
  const isColumn = ({ names }: Hit): boolean => names.includes('budget') || names.includes('spent');
  const heading = hits.find(({ row }) => {
    const inRow = hits.filter((hit) => hit.row === row && isColumn(hit));
    return inRow.length >= 2 && inRow.some(({ names }) => names.includes('spent'));
  })?.row;
  if (heading === undefined) return [];
  const columns = hits.filter(({ row, names }) => row === heading && names.includes('budget'));
  const total =
    hits.find(({ row, names }) => row > heading && names.includes('budget'))?.row ??
    view.filledRows(heading + 1, above.bottom, above.left, above.right)[0];
  if (total === undefined) return [];
  return columns.map((column): FundBlock => {
    const next = view.firstFilled(heading, column.col + 1, above.right)?.col ?? column.col + 1;
    const filled = view.filled(total, column.col, next - 1)[0];
    const field = view.field({ row: total, col: filled?.col ?? column.col });
    const budget: AmountField = amountOf(labelled(field, column.label, view.ref(column)), column);
    return { phase: 'annual', budget, fiscal: null, others: [], restated: [], unrecognised: [] };
  });
}
