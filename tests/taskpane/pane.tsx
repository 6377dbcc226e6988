import '@testing-library/jest-dom';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../src/taskpane/app/app';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { PortDoubleOptions } from '../support/port-double';
import { stage, type Stage } from './support';

/** A whole pane in jsdom takes its time when other work shares the machine. */
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000, defaultHidden: true });

/** What jsdom lacks and the components need. */
function fillIn(): void {
  Element.prototype.scrollIntoView = () => undefined;
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
  Object.defineProperty(globalThis, 'ResizeObserver', {
    configurable: true,
    value: class {
      observe(): void {
        return undefined;
      }
      unobserve(): void {
        return undefined;
      }
      disconnect(): void {
        return undefined;
      }
    },
  });
}

export interface Pane extends Stage {
  readonly user: UserEvent;
}

/** The whole pane on a workbook in memory. */
export async function showPane(workbook?: WorkbookSnapshot, options?: PortDoubleOptions): Promise<Pane> {
  fillIn();
  const one = stage(workbook, options);
  const user = userEvent.setup();
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
