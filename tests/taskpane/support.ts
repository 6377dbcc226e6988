import { type Application, createApplication } from '../../src/taskpane/application';
import type { Day } from '../../src/core/day';
import type { ProjectTable } from '../../src/tables/model';
import { adjustedBudget } from '../../src/taskpane/progress/adjusted-budget';
import { typedAmount } from '../../src/taskpane/progress/known-amount';
import type { Spending } from '../../src/taskpane/progress/progress-view';
import { type Amount, budgetChoice, byAmount } from '../../src/taskpane/progress/spending-records';
import { formatPlace } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type FormInput, formGrid, rowsWith } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';
import { PortDouble, type PortDoubleOptions } from '../support/port-double';
import { World } from '../support/surroundings';

/** The clean form with one fault of each severity and a certain correction, on sheet 1; the clean form on sheet 2. */
export const FAULTY: Partial<FormInput> = {
  rows: rowsWith({
    0: { target: '≥12000平米' },
    1: { basis: null },
    3: { target: '≥24万元' },
  }),
};

/** A second form that shares nothing with the first. */
export const SECOND: Partial<FormInput> = {
  title: '2.2023年度公务运转经费绩效目标表',
  code: '13080022P000216100014',
  name: '2023年度公务运转经费',
  goal: '保障全院公务运转，办公用品供应及时。',
};

export function faultyWorkbook(): WorkbookSnapshot {
  return workbookOf(sheetOf('1', formGrid(FAULTY)), sheetOf('2', formGrid(SECOND)));
}

export function cleanWorkbook(): WorkbookSnapshot {
  return workbookOf(sheetOf('1', formGrid()));
}

export interface Stage {
  readonly port: PortDouble;
  readonly world: World;
  readonly application: Application;
}

export function stage(workbook: WorkbookSnapshot = faultyWorkbook(), options?: PortDoubleOptions): Stage {
  const port = new PortDouble(workbook, options);
  const world = new World();
  return { port, world, application: createApplication(world.around(port)) };
}

/** "missing-basis@1!F11" of the findings that stand, infos included. */
export function standing({ checker }: Application): readonly string[] {
  const { checked } = checker.state.get();
  return (checked?.report.findings ?? [])
    .filter(({ waived }) => waived === undefined)
    .map(({ rule, at }) => `${rule}@${at.sheet + 1}!${formatPlace(at)}`);
}

/** What a user typed of a project. */
export function typedSpending(
  amounts: Readonly<Partial<Record<Amount, string>>>,
  asOf: Day,
  table?: ProjectTable,
): Spending {
  const record = {
    id: 1,
    key: 'k',
    asOf,
    ...byAmount((name) => {
      const amount = amounts[name];
      return amount === undefined ? null : ({ kind: 'typed', amount } as const);
    }),
  };
  const base = budgetChoice(record);
  const told = byAmount((name) => {
    const amount = amounts[name];
    return amount === undefined ? null : typedAmount(amount, '万元');
  });
  const adjusted = table === undefined ? told.adjusted : adjustedBudget(table, base, told);
  return { record, base, told, adjusted };
}
