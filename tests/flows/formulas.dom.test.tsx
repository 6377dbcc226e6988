import { join } from 'node:path';
import { functionMetadata } from '../../scripts/build/functions/metadata';
import { createExcelPort } from '../../src/excel/create-excel-port';
import { DEFAULT_TOLERANCE, STATUS_NAMES } from '../../src/core/progress-judgement';
import { createApplication } from '../../src/taskpane/application';
import { viewProgress } from '../../src/taskpane/progress/progress-view';
import { AddinFormulas, attachJsdom, ExcelHost, readFunctionMetadata } from '../../workbench/host/node';
import { sheetOf } from '../excel/support/excel';
import { World } from '../support/surroundings';
import { SECOND } from '../taskpane/support';
import { formsModel, type } from './support';

const DAY = { year: 2023, month: 9, day: 30 };

const model = formsModel({}, SECOND, { ...SECOND, code: '13080022P000219100015', name: '无计划', plan: [] });

it('the formulas that the pane inserts compute what the pane shows, and follow the forms', async () => {
  const json = await functionMetadata({
    root: join(__dirname, '../..'),
    base: 'https://localhost:3000/',
    language: 'en',
  });
  const metadata = readFunctionMetadata(JSON.stringify(json));
  const host = new ExcelHost(model, { functions: metadata });
  const page = attachJsdom(window, host);
  jest.requireActual('../../src/taskpane/start/functions');
  const formulas = new AddinFormulas(host.functions, metadata, 'PT');
  model.calculator = formulas;
  await page.ready;

  const application = createApplication(new World().around(createExcelPort()));
  await application.start();
  await application.checkWorkbook();
  const { checked } = application.checker.state.get();
  if (checked === null) throw new Error('The workbook was not checked.');
  const [first, second] = checked.report.tables;
  if (first?.kind !== 'project' || second?.kind !== 'project') throw new Error('There are no projects.');
  const typed = (amount: string) => ({ kind: 'typed', amount }) as const;
  await application.progress.save(first, { spent: typed('14.5'), raised: typed('6'), asOf: DAY });
  await application.progress.save(second, { spent: typed('13'), cut: typed('2'), asOf: DAY });

  const sheet = model.addSheet({ name: '进度' }, 'user');
  model.activate(sheet, 'user');
  await application.insertProgressFormulas();
  await formulas.settled();

  const view = viewProgress(
    checked.report.tables,
    DAY,
    (table) => application.progress.spendingOf(table),
    DEFAULT_TOLERANCE,
  );
  const shown = view.projects
    .slice(0, 2)
    .map(({ progress, judgement }) => [
      progress?.budget,
      progress?.asOf.step.share,
      progress?.asOf.step.amount,
      progress?.asOf.linear.share,
      progress?.asOf.time,
      judgement?.spent,
      judgement?.points?.div(100),
      judgement?.gap,
      judgement?.required,
    ]);
  expect([3, 4].map((row) => sheet.cell(row, 2).formula)).toEqual(["='1'!$C$4+6", "='2'!$C$4-2"]);
  // Sums and IF are Excel's own: the figures stand in for them, the functions of the add-in compute.
  for (const [index, { progress }] of view.projects.slice(0, 2).entries()) {
    type(sheet, 3 + index, 2, Number(progress?.budget));
    for (let col = 3; col < 13; col += 1) {
      const inner = /^=IF\(\$\w+\$\d+="","",(PT\..*)\)$/u.exec(sheet.cell(3 + index, col).formula ?? '')?.[1];
      if (inner !== undefined) type(sheet, 3 + index, col, `=${inner}`);
    }
  }
  await formulas.settled();
  for (const [index, figures] of shown.entries()) {
    const written = Array.from({ length: 9 }, (_, col) => Number(sheet.cell(3 + index, 2 + col).value));
    figures.forEach((figure, at) =>
      expect([at, written[at]?.toFixed(4)]).toEqual([at, Number(figure).toFixed(4)]),
    );
    expect(sheet.cell(3 + index, 11).value).toBe(
      STATUS_NAMES[view.projects[index]?.judgement?.status ?? 'on-plan'],
    );
    expect(sheet.cell(3 + index, 12).value).toBe('调整后预算');
  }
  type(sheetOf(model, '1'), 6, 3, '60%');
  await formulas.settled();
  expect(sheet.cell(3, 3).value).toBe(0.6);
  page.detach();
});
