import { check } from '../../src/check/check';
import type { Day } from '../../src/core/day';
import { decimal } from '../../src/core/decimal';
import { DEFAULT_TOLERANCE } from '../../src/core/progress-judgement';
import { pointsText } from '../../src/taskpane/progress/figures';
import { usualAsOf } from '../../src/taskpane/progress/progress-model';
import { type ProgressView, type Spending, viewProgress } from '../../src/taskpane/progress/progress-view';
import type { ProjectTable } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { fixed, sheetOf, workbookOf } from '../support/grid';
import { type FormInput, formGrid } from '../support/forms';
import { SECOND, typedSpending } from './support';

const day = (month: number, date: number, year = 2023): Day => ({ year, month, day: date });

/** Forms of 921.38 万元 and 24 万元, both with the plan 25 / 50 / 75 / 100. */
const FIRST: Partial<FormInput> = { budget: fixed(921.38), fiscal: fixed(921.38) };

function tables(...forms: readonly Partial<FormInput>[]) {
  const sheets = forms.map((form, index) => sheetOf(String(index + 1), formGrid(form)));
  return check(recognise(workbookOf(...sheets))).tables;
}

const spending = (spent: string, asOf: Day, adjusted?: string): Spending =>
  typedSpending(adjusted === undefined ? { spent } : { spent, adjusted }, asOf);

function view(
  asOf: Day,
  told: (table: ProjectTable, index: number) => Spending | null,
  ...forms: readonly Partial<FormInput>[]
): ProgressView {
  const all = tables(...forms);
  return viewProgress(all, asOf, (table) => told(table, all.indexOf(table)), DEFAULT_TOLERANCE);
}

const NOTHING = () => null;

describe('the figures of a project', () => {
  it.each([
    [day(9, 30), '0.5', '460.69', 0.687],
    [day(10, 31), '0.75', '691.04', 0.75],
    [day(3, 30), '0', '0', 0.247],
    [day(12, 31), '1', '921.38', 1],
    [day(6, 1, 2022), '0', '0', 0],
    [day(6, 1, 2024), '1', '921.38', 1],
  ])('at %j: by checkpoints, by day', (asOf, step, amountText, linear) => {
    const [project] = view(asOf, NOTHING, FIRST).projects;
    expect(project?.progress?.asOf.step.share.toString()).toBe(step);
    expect(project?.progress?.asOf.step.amount.toString()).toBe(amountText);
    expect(Number(project?.progress?.asOf.linear.share.toFixed(3))).toBe(linear);
    expect(project?.judgement).toBeNull();
  });

  it('judges actual spending by its own date, whatever date is looked at', () => {
    const [project] = view(day(12, 31), () => spending('600', day(10, 31)), FIRST).projects;
    const { judgement } = project ?? {};
    expect(judgement?.asOf).toEqual(day(10, 31));
    expect(judgement?.expected.amount.toString()).toBe('691.04');
    expect(judgement?.gap.toString()).toBe('91.04');
    expect(pointsText(judgement?.points ?? decimal(0))).toBe('−9.9');
    expect(judgement?.status).toBe('far-behind');
    expect(judgement?.required?.toString()).toBe('160.69');
  });

  it('rests on the adjusted budget where one was told', () => {
    const [project] = view(day(10, 31), () => spending('600', day(10, 31), '800'), FIRST).projects;
    expect(project?.progress?.budget.toString()).toBe('800');
    expect(project?.judgement?.expected.amount.toString()).toBe('600');
    expect(project?.judgement?.status).toBe('on-plan');
  });

  it('tells why nothing can be computed, and judges nothing then', () => {
    const [project] = view(day(10, 31), () => spending('1', day(10, 31)), {
      checkpoints: [],
      plan: [],
    }).projects;
    expect(project).toMatchObject({ progress: null, missing: 'no-plan', judgement: null });
  });
});

describe('the total', () => {
  const forms = [FIRST, SECOND];

  it('is weighted by amount and rounded once', () => {
    const { total } = view(day(6, 30), NOTHING, ...forms);
    expect(total?.progress.budget.toString()).toBe('945.38');
    expect(total?.progress.asOf.step.amount.toString()).toBe('472.69');
    expect(total).toMatchObject({ projects: 2, left: 0, judgement: null, noJudgement: 'spending-missing' });
  });

  it('is judged when every project tells its spending of one date', () => {
    const { total } = view(
      day(12, 31),
      (_table, index) => spending(index === 0 ? '400' : '10', day(6, 30)),
      ...forms,
    );
    expect(total?.judgement?.spent.toString()).toBe('410');
    expect(total?.judgement?.gap.toString()).toBe('62.69');
    expect(total?.noJudgement).toBeNull();
  });

  it.each([
    [
      'one project tells nothing',
      (index: number) => (index === 0 ? spending('400', day(6, 30)) : null),
      'spending-missing',
    ],
    ['the dates differ', (index: number) => spending('10', day(6, 30 - index)), 'dates-differ'],
  ] as const)('is not judged when %s', (_name, told, why) => {
    const { total } = view(day(6, 30), (_table, index) => told(index), ...forms);
    expect(total).toMatchObject({ judgement: null, noJudgement: why });
  });

  it('counts the projects that are left out', () => {
    const { total } = view(day(6, 30), NOTHING, ...forms, {
      code: '13080022P000219100015',
      name: '2023年度聘用制书记员经费',
      checkpoints: [],
      plan: [],
    });
    expect(total).toMatchObject({ projects: 2, left: 1 });
  });

  it('is none for a single project', () => {
    expect(view(day(6, 30), NOTHING, FIRST).total).toBeNull();
  });
});

describe('the date that is looked at first', () => {
  it.each([
    ['today within the budget year', day(9, 30), day(9, 30)],
    ['the end of a budget year gone by', day(11, 26, 2026), day(12, 31)],
    ['today before the budget year', day(11, 26, 2022), day(11, 26, 2022)],
  ])('is %s', (_name, today, expected) => {
    expect(usualAsOf(tables(FIRST), today)).toEqual(expected);
  });

  it('is today when no year is known', () => {
    expect(usualAsOf([], day(9, 30))).toEqual(day(9, 30));
  });
});
