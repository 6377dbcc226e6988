import { decimal, type Decimal, plain } from '../../src/core/decimal';
import { formatMoney } from '../../src/core/money';
import { type ProgressTable, type ProjectProgress, workbookProgress } from '../../src/report/progress';
import type { RecognisedWorkbook } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { type FormInput, formsWorkbook, recogniseForms } from '../support/forms';
import { fixed, sheetOf, workbookOf } from '../support/grid';
import { CENTRAL, FLAT, SELF_EVALUATION } from '../support/layouts';

const DAY = { year: 2023, month: 9, day: 30 };
const amounts = (points: ProgressTable['checkpoints']): readonly string[] =>
  points.map(
    ({ label, step, linear }) => `${label} ${formatMoney(step.amount)} ${formatMoney(linear.amount)}`,
  );
const tenths = (share: Decimal): string => share.times(100).round(1).toFixed(1);
const outcome = (project: ProjectProgress | undefined): string =>
  project === undefined
    ? 'none'
    : 'missing' in project
      ? project.missing
      : formatMoney(project.progress.budget);
const first = (workbook: RecognisedWorkbook): ProjectProgress | undefined =>
  workbookProgress(workbook.tables, DAY).projects[0];

describe('expected spending of a project', () => {
  it('is told at the plan’s checkpoints, at quarters and on a day', () => {
    const project = first(recogniseForms({}));
    if (project === undefined || 'missing' in project) throw new Error('no progress');
    const { checkpoints, quarters, asOf, year, unit } = project.progress;
    expect([year, unit]).toEqual([2023, '万元']);
    expect(amounts(checkpoints)).toEqual([
      '3月底 6.00 6.00',
      '6月底 12.00 12.00',
      '10月底 18.00 18.00',
      '12月底 24.00 24.00',
    ]);
    expect(amounts(quarters)).toEqual([
      '一季度 6.00 6.00',
      '二季度 12.00 12.00',
      '三季度 12.00 16.49',
      '四季度 24.00 24.00',
    ]);
    expect([asOf.step.share, asOf.linear.share, asOf.time].map(tenths)).toEqual(['50.0', '68.7', '75.0']);
  });

  it.each<[string, Partial<FormInput>, string]>([
    ['the clean form', {}, '24.00'],
    ['no budget', { budget: null }, 'no-budget'],
    ['a budget that cannot be read', { budget: '约三百' }, 'no-budget'],
    ['no money unit', { moneyUnit: null }, 'no-money-unit'],
    ['no plan', { checkpoints: [null, null, null, null], plan: [null, null, null, null] }, 'no-plan'],
    ['a share is missing', { plan: ['25%', null, '75%', '100%'] }, 'invalid-plan'],
    ['a plan that goes down', { plan: ['25%', '80%', '75%', '100%'] }, 'invalid-plan'],
    ['shares of each period', { plan: ['25%', '25%', '25%', '25%'] }, 'invalid-plan'],
    ['rising shares of each period', { plan: ['10%', '20%', '30%', '40%'] }, 'invalid-plan'],
    ['a plan that ends below 100 %', { plan: ['25%', '50%', '75%', '95%'] }, '24.00'],
  ])('%s: %s', (_case, form, expected) => {
    expect(outcome(first(recogniseForms(form)))).toBe(expected);
  });

  it('rests on the year’s amounts, not on those of the medium term', () => {
    const tables = recognise(workbookOf(sheetOf('1', CENTRAL))).tables.map((table) =>
      table.kind === 'project'
        ? {
            ...table,
            plan:
              recogniseForms({}).tables.flatMap((t) => (t.kind === 'project' && t.plan ? [t.plan] : []))[0] ??
              null,
          }
        : table,
    );
    expect(outcome(workbookProgress(tables, DAY).projects[0])).toBe('300.00');
  });

  it('leaves forms about the carrying out, and blank ones, alone', () => {
    const tables = [
      ...recognise(workbookOf(sheetOf('1', SELF_EVALUATION))).tables,
      ...recogniseForms({}).tables.map((table) => ({ ...table, blank: true })),
    ];
    expect(workbookProgress(tables, DAY)).toEqual({ projects: [], total: null });
  });

  it('can rest on an adjusted budget, also where the form tells none', () => {
    for (const form of [{}, { budget: null, fiscal: null }]) {
      const { tables } = recogniseForms(form);
      const budgets = new Map(
        tables.flatMap((table) => (table.kind === 'project' ? [[table, decimal(30)] as const] : [])),
      );
      const [project] = workbookProgress(tables, DAY, budgets).projects;
      expect(outcome(project)).toBe('30.00');
    }
  });
});

describe('the total of a workbook', () => {
  const total = (...forms: readonly Partial<FormInput>[]): ProgressTable | null =>
    workbookProgress(recognise(formsWorkbook(forms)).tables, DAY).total;

  it('weighs by amount and rounds once', () => {
    const one = { budget: fixed(921.38), fiscal: fixed(921.38) };
    const two = { budget: fixed(0.02), fiscal: fixed(0.02), plan: ['10%', '20%', '30%', '100%'] };
    const sum = total(one, two);
    expect(sum === null ? [] : amounts(sum.checkpoints)).toEqual([
      '3月底 230.35 230.35',
      '6月底 460.69 460.69',
      '10月底 691.04 691.04',
      '12月底 921.40 921.40',
    ]);
  });

  it('brings amounts to one unit', () => {
    const sum = total({}, { moneyUnit: '单位：元', budget: 240000, fiscal: 240000 });
    expect(sum === null ? [] : [sum.unit, plain(sum.budget)]).toEqual(['万元', '48']);
  });

  it.each<[string, readonly Partial<FormInput>[]]>([
    ['one project', [{}]],
    ['one project that can be computed', [{}, { budget: null }]],
    ['two years', [{}, { title: '2024年度甲项目绩效目标表', name: '2024年度甲项目' }]],
  ])('is not told for %s', (_case, forms) => {
    expect(total(...forms)).toBeNull();
  });

  it('counts the projects of a flat table', () => {
    const workbook = recognise(workbookOf(sheetOf('1', FLAT)));
    expect(workbookProgress(workbook.tables, DAY).projects.map(outcome)).toEqual(['no-plan', 'no-plan']);
  });
});
