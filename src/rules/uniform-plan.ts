import { plain } from '../core/decimal';
import { plainShare } from '../core/shares';
import type { PlanBlock, ProjectTable } from '../tables/model';
import { projectsOf, type Rule } from './rule';
import { DEFAULT_THRESHOLDS } from './thresholds';
import { type PlanPoint, readablePlan } from './support/plans';

export interface UniformPlanData {
  readonly projects: string;
  readonly plan: readonly { readonly checkpoint: string; readonly share: string }[];
}

/**
 * All projects of the workbook have one and the same plan. Two may well spend alike; many (thresholds: three or more),
 * without exception, were hardly planned one by one.
 */
export const uniformPlan: Rule<'uniform-plan', UniformPlanData> = {
  id: 'uniform-plan',
  category: 'plan',
  severity: 'info',
  check: (tables, { uniformPlanProjects } = DEFAULT_THRESHOLDS) => {
    const planned = projectsOf(tables).filter(hasPlan);
    const [first, ...others] = planned;
    if (first === undefined || planned.length < uniformPlanProjects) return [];
    const points = readablePlan(first.plan);
    if (points === null) return [];
    const key = keyOf(points);
    if (others.some(({ plan }) => keyOf(readablePlan(plan) ?? []) !== key)) return [];
    return [
      {
        table: first,
        at: first.plan.at,
        related: others.map(({ plan }) => plan.at),
        data: {
          projects: String(planned.length),
          plan: points.map(({ entry, share }) => ({ checkpoint: entry.label, share: plainShare(share) })),
        },
      },
    ];
  },
};

function hasPlan(table: ProjectTable): table is ProjectTable & { readonly plan: PlanBlock } {
  return table.plan !== null;
}

function keyOf(points: readonly PlanPoint[]): string {
  return points.map(({ entry, share }) => `${entry.month}:${plain(share)}`).join(' ');
}
