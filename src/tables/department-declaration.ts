import { labelText } from '../core/text';
import { departmentTable } from './department-form';
import type { FormSite, Layout } from './form';

const TITLE = /(?:部门|单位)\)?整体(?:支出)?绩效目标/u;

/** 部门（单位）整体支出绩效目标申报表: yearly tasks with their amounts, one overall goal, indicators by level (layout 8). */
export const departmentDeclaration: Layout = {
  accepts: (site) => TITLE.test(labelText(site.head.title?.text ?? '')) || listsTasks(site),
  read: (site) => [departmentTable(site)],
};

function listsTasks({ view, above }: FormSite): boolean {
  return view.hitsIn(above).some(({ names }) => names.includes('task'));
}
