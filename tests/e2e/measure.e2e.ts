import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { manySheets } from '../../bench/workbooks';
import { launch } from './surroundings';
import { WorkbenchPage } from './workbench-page';

/**
 * Milliseconds on a machine that does nothing else. Figures are printed beside them, met or missed: a test that fails
 * by the clock would fail by whatever else the machine does.
 */
const LIMITS = { ready: 3000, open: 3000, check: 1000, update: 500 } as const;
const SHEETS = 300;
/** A person looks at what was opened for so long before reaching for the button; the pane makes ready meanwhile. */
const AT_REST = 3000;

interface Figure {
  readonly name: string;
  readonly limit: number;
  readonly milliseconds: number;
  /** Of the thread on which the page and the add-in run. */
  readonly cpuMilliseconds?: number;
}

let browser: Browser;
const figures: Figure[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  const [load = 0] = loadavg();
  const lines = figures.map(({ name, limit, milliseconds, cpuMilliseconds }) =>
    [
      `${name}: ${Math.round(milliseconds)} ms`,
      ...(cpuMilliseconds === undefined ? [] : [`CPU ${Math.round(cpuMilliseconds)} ms`]),
      `goal ${limit} ms ${milliseconds <= limit ? 'met' : 'MISSED'}`,
    ].join(', '),
  );
  process.stderr.write(
    `\n${[...lines, `load ${load.toFixed(1)} on ${availableParallelism()} cores`].join('\n')}\n\n`,
  );
});

async function measured(
  workbench: WorkbenchPage,
  name: string,
  limit: number,
  work: () => Promise<void>,
): Promise<void> {
  const { page } = workbench;
  const session = await page.context().newCDPSession(page);
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = await cpu();
  const started = performance.now();
  await work();
  const milliseconds = performance.now() - started;
  figures.push({ name, limit, milliseconds, cpuMilliseconds: (await cpu()) - busy });
}

describe('the workbench is quick', () => {
  it('to be ready with the sample, and to tell what an edit changed', async () => {
    const workbench = await WorkbenchPage.open(browser);
    const { readyMilliseconds: milliseconds } = workbench;
    figures.push({ name: 'page ready', limit: LIMITS.ready, milliseconds });
    await workbench.settled();
    await workbench.check();
    const cost = workbench.pane.locator('button[data-finding]', { hasText: '不超过人民陪审员总成本' });
    await workbench.goTo('4.人民陪审员经费', 'E13');
    await workbench.page.keyboard.type('≤20万元');
    await measured(workbench, 'edit to updated findings', LIMITS.update, async () => {
      await workbench.page.keyboard.press('Enter');
      await cost.waitFor({ state: 'detached' });
    });
    expect(figures.map(({ name }) => name)).toEqual(['page ready', 'edit to updated findings']);
    await workbench.page.context().close();
  });

  it(`with ${SHEETS} sheets`, async () => {
    const bytes = await manySheets(SHEETS);
    const workbench = await WorkbenchPage.open(browser);
    await workbench.settled();
    await measured(workbench, `${SHEETS} sheets opened`, LIMITS.open, () =>
      workbench.choose('300.xlsx', bytes),
    );
    await workbench.settled();
    await workbench.page.waitForTimeout(AT_REST);
    const click = await workbench.pointAt('校验工作簿');
    const finding = workbench.pane.locator('button[data-finding]').first();
    await measured(workbench, `${SHEETS} sheets checked`, LIMITS.check, async () => {
      await click();
      await finding.waitFor();
    });
    expect(figures).toHaveLength(4);
    await workbench.page.context().close();
  }, 120_000);
});
