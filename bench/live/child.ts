import { createExcelPort } from '../../src/excel/create-excel-port';
import { type Checker, createChecker, LIVE_DELAY } from '../../src/taskpane/checking/checker';
import type { Checked } from '../../src/taskpane/checking/check-state';
import type { SheetModel } from '../../workbench/host/node';
import { SHEETS } from '../traffic/size';
import { openStage, type Stage } from '../traffic/stage';
import { type Traffic, trafficOf } from '../traffic/traffic';
import { unitWorkbook } from '../traffic/workbook';

/** Edits that are measured, after one that is not. */
const EDITS = 20;
const TARGET = { top: 33, bottom: 33, left: 4, right: 4 };

/** One check, and what it cost. */
export interface Check extends Traffic {
  /** Until the findings stand, without the wait for the end of a burst of edits. */
  readonly milliseconds: number;
  readonly sheetsRead: number;
  readonly sheetsRecognised: number;
}

export interface Outcome {
  readonly sheets: number;
  /** A check that the user asks for: everything is read anew. */
  readonly whole: readonly Check[];
  /** The check that follows one edit by itself. */
  readonly edit: readonly Check[];
  /** Edits after which the findings were those of a check of everything. */
  readonly right: number;
}

async function counted({ host }: Stage, checker: Checker, work: () => Promise<number>): Promise<Check> {
  const before = checker.state.get().checked;
  host.log.clear();
  const milliseconds = await work();
  const traffic = trafficOf(host.log.all);
  const after = checker.state.get().checked;
  if (after === null) throw new Error('not checked');
  return {
    ...traffic,
    milliseconds,
    sheetsRead: others(after.reading.snapshot.sheets, before?.reading.snapshot.sheets),
    sheetsRecognised: others(after.recognised.sheets, before?.recognised.sheets),
  };
}

/** How many are not the very objects that were there before. */
function others(after: readonly object[], before: readonly object[] = []): number {
  const known = new Set(before);
  return after.filter((one) => !known.has(one)).length;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Changes a target as a user does, and waits until the findings that follow stand. */
async function editOne(checker: Checker, sheet: SheetModel, text: string): Promise<number> {
  const start = performance.now();
  await new Promise<void>((done) => {
    const stop = checker.state.subscribe(() => {
      if (checker.state.get().outdated || checker.state.get().activity !== null) return;
      stop();
      done();
    });
    sheet.enter(TARGET, [[text]], 'user');
  });
  return performance.now() - start - LIVE_DELAY;
}

const findingsOf = ({ report }: Checked): string =>
  report.findings
    .map(({ rule, at, fingerprint }) => `${rule} ${JSON.stringify(at)} ${fingerprint}`)
    .join('\n');

async function measure(): Promise<Outcome> {
  const stage = openStage(await unitWorkbook(SHEETS));
  const checker = createChecker({
    port: createExcelPort(),
    now: () => new Date(),
    options: () => ({}),
    live: () => true,
  });
  const stop = await checker.listen();
  const whole: Check[] = [];
  const edit: Check[] = [];
  let right = 0;
  const check = (): Promise<number> => timed(() => checker.check());
  await check();
  for (let index = 0; index <= EDITS; index += 1) {
    const sheet = stage.model.sheets[(index * 37) % SHEETS];
    if (sheet === undefined) throw new Error('no sheet');
    const one = await counted(stage, checker, () => editOne(checker, sheet, `≥${90 + (index % 5)}%`));
    const { checked } = checker.state.get();
    if (index > 0) edit.push(one);
    if (index % 5 === 0) {
      whole.push(await counted(stage, checker, check));
      const all = checker.state.get().checked;
      if (checked !== null && all !== null && findingsOf(checked) === findingsOf(all)) right += 1;
    }
  }
  await stop();
  return { sheets: SHEETS, whole, edit, right };
}

void measure().then((outcome) => process.stdout.write(JSON.stringify(outcome)));
