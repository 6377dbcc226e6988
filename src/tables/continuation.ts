import { compact } from '../core/text';
import type { FormSite } from './form';
import { opensFooter } from './indicator-rows';
import { CONTINUED, YEAR_LINE } from './labels';
import type { Field } from './model';
import { unitPhrase } from './money-unit';
import { isPageLine } from './page-lines';
import type { Line } from './sheet-view';

/**
 * Whether a header is the one above it once more: a form that is printed on several pages goes on under its header, with
 * nothing in between but 续表, its own title and fields again, page numbers, or the lines at the foot of a page.
 */
export function continues(site: FormSite, before: FormSite): boolean {
  return hasSameColumns(site, before) && tellsNothingNew(site, before) && isOnlyPageBreak(site);
}

/** Whether two headers name the same columns. */
export function hasSameColumns({ header }: FormSite, { header: other }: FormSite): boolean {
  return (
    header.columns.length === other.columns.length &&
    header.columns.every(({ name, col }, index) => {
      const match = other.columns[index];
      return match?.name === name && match.col === col;
    })
  );
}

function tellsNothingNew({ head }: FormSite, { head: other }: FormSite): boolean {
  if (head.funds.length > 0 || head.plan !== null) return false;
  if (head.amountsAt !== null || head.unreadPlanAt !== null) return false;
  const { projectCode, projectName, unit, purpose, goal } = head.fields;
  return (
    isSame(titleOf(head.title), titleOf(other.title)) &&
    isSame(head.unitLine?.code, other.unitLine?.code) &&
    isSame(textOf(projectCode), textOf(other.fields.projectCode)) &&
    isSame(textOf(projectName), textOf(other.fields.projectName)) &&
    isSame(textOf(unit), textOf(other.fields.unit)) &&
    isSame(textOf(purpose), textOf(other.fields.purpose)) &&
    isSame(textOf(goal), textOf(other.fields.goal))
  );
}

/** Not told again, or told alike. */
function isSame(again: string | undefined, before: string | undefined): boolean {
  return again === undefined || again === before;
}

function textOf(field: Field | null): string | undefined {
  return field === null ? undefined : compact(field.text);
}

/** A title without 续表. */
function titleOf(title: Field | null): string | undefined {
  return textOf(title)?.replace(CONTINUED, '');
}

function isOnlyPageBreak({ view, above, head }: FormSite): boolean {
  const isOwn = ({ row, hits }: Line): boolean => hits.length > 0 || row === head.title?.at.row;
  return view.lines(above).every((line) => isOwn(line) || isPageMatter(line));
}

/** The name of who signed stands in the cell after 审核人：. */
function isPageMatter({ cells }: Line): boolean {
  const isFoot = opensFooter(cells[0]?.text ?? '');
  return (
    isFoot ||
    cells.every(({ text }) => isPageLine(text) || YEAR_LINE.test(compact(text)) || unitPhrase(text) !== null)
  );
}
