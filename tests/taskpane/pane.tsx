import '@testing-library/jest-dom';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../src/taskpane/app/app';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { withoutLayout } from '../support/jsdom-layout';
import type { PortDoubleOptions } from '../support/port-double';
import { stage, type Stage } from './support';

/** A whole pane in jsdom takes its time when other work shares the machine. */
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000, defaultHidden: true });

export interface Pane extends Stage {
  readonly user: UserEvent;
}

/** The whole pane on a workbook in memory. */
export async function showPane(workbook?: WorkbookSnapshot, options?: PortDoubleOptions): Promise<Pane> {
  withoutLayout(window);
  const one = stage(workbook, options);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  await act(async () => {
    await one.application.start();
  });
  render(<App application={one.application} />);
  return { ...one, user };
}

/** A sentence of the bar at the top, which is also told to screen readers. */
export async function told(text: string | RegExp): Promise<void> {
  const found = await screen.findAllByText(text);
  expect(found[0]).toBeVisible();
}

/** Nothing that axe calls a violation; colours are for a real browser to judge. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
