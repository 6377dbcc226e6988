import { compact } from '../../core/text';

const BRACKETED = /\(([^()]{1,10})\)/gu;
const LEAD = /^单位:?/u;

/** What stands in brackets in an indicator's name and may be the unit of its target: 培训人数（人）, 总成本（单位：万元）. */
export function unitRemarks(name: string): readonly string[] {
  return [...compact(name).matchAll(BRACKETED)].map(([, remark = '']) => remark.replace(LEAD, ''));
}
