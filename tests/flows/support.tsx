import '@testing-library/jest-dom';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/app/app';
import { type Application, createApplication } from '../../src/taskpane/application';
import { formatArea } from '../../src/workbook/address';
import { type Content, type HostOptions, openWorkbook, saveWorkbook } from '../../workbench/host/node';
import type { SheetModel, WorkbookModel } from '../../workbench/host/node';
import { type OpenExcel, openExcel, workbookOf } from '../excel/support/excel';
import { formRows } from '../excel/support/form-rows';
import type { FormInput } from '../support/forms';
import { withoutLayout } from '../support/jsdom-layout';
import { World } from '../support/surroundings';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

export interface Flow extends OpenExcel {
  readonly application: Application;
  readonly world: World;
  readonly user: UserEvent;
  /** The pane is taken away, and nothing listens to the workbook any more. */
  readonly close: () => Promise<void>;
}

/** The whole pane on the genuine object model, in front of a workbook that the virtual Excel has open. */
export async function openFlow(
  model: WorkbookModel,
  { world = new World(), ...options }: HostOptions & { readonly world?: World } = {},
): Promise<Flow> {
  withoutLayout(window);
  const excel = openExcel(model, options);
  const application = createApplication(world.around(excel.port));
  let stop = (): Promise<void> => Promise.resolve();
  await act(async () => {
    stop = await application.start();
  });
  render(<App application={application} />);
  const close = async (): Promise<void> => {
    cleanup();
    await stop();
  };
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { ...excel, application, world, user, close };
}

/** As a user checks: by the large button, until the result is there. */
export async function check(flow: Flow): Promise<void> {
  await flow.user.click(await screen.findByRole('button', { name: /^(?:重新)?校验工作簿$/u }));
  await waitFor(() => expect(flow.application.checker.state.get().checked).not.toBeNull());
  await waitFor(() => expect(flow.application.checker.state.get().activity).toBeNull());
  await screen.findByRole('button', { name: '重新校验工作簿' });
}

export async function openTab(flow: Flow, name: string): Promise<void> {
  await flow.user.click(screen.getByRole('tab', { name }));
}

export const press = async (flow: Flow, name: string | RegExp): Promise<void> =>
  flow.user.click(await screen.findByRole('button', { name }));

/** The rows of the list as they are spoken. */
export const spoken = (): readonly string[] =>
  [...document.querySelectorAll('[data-finding]')].map(({ textContent }) => textContent);

/** Saved to a file and opened anew, in another Excel. */
export function reopened(model: WorkbookModel): WorkbookModel {
  return openWorkbook(saveWorkbook(model).bytes, model.fileName, model.addin);
}

/** The selection of the sheet in front: "1!E13". */
export function selection({ activeSheet }: WorkbookModel): string {
  return `${activeSheet.name}!${activeSheet.selection.map(formatArea).join(',')}`;
}

/** A workbook with a form on each of its sheets, named 1, 2, 3 … */
export function formsModel(...forms: readonly Partial<FormInput>[]): WorkbookModel {
  const sheets = forms.map((form, index) => [String(index + 1), formRows(form)] as const);
  const model = workbookOf(Object.fromEntries(sheets));
  model.addin = { id: 'bc16a8fc-ec01-4179-a4f8-f3a5f3b415dc', version: '1.0.0.0' };
  return model;
}

/** As a user types into a cell. */
export function type(sheet: SheetModel, row: number, col: number, content: Content): void {
  act(() => sheet.enter({ top: row, bottom: row, left: col, right: col }, [[content]], 'user'));
}
