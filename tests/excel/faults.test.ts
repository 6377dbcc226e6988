import { isMarkFormula } from '../../src/excel/marks/looks';
import { wrapWaivers } from '../../src/workbook/custom-xml';
import { HostError, type HostErrorCode } from '../../src/workbook/host-error';
import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import type { Mark, WorkbookPort, WorkbookReading } from '../../src/workbook/port';
import type { Fault, OfficeErrorCode, RequestFailure, WorkbookModel } from '../../workbench/host/node';
import {
  areaOf,
  contentOf,
  type OpenExcel,
  type WorkbookContent,
  openExcel,
  sheetOf,
  workbookOf,
} from './support/excel';

/** What a request that fails as a whole is to be told as. */
const FAILURES: Readonly<Record<RequestFailure, HostErrorCode>> = {
  GeneralException: 'host-failure',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidOrTimedOutSession: 'workbook-closed',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  ActivityLimitReached: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  AccessDenied: 'read-only',
};
/** What a single action that fails may be told as; where the place decides, all that it can mean. */
const ACTION_CODES: Partial<Record<OfficeErrorCode, readonly HostErrorCode[]>> = {
  GeneralException: ['host-failure'],
  AccessDenied: ['protected'],
  ItemNotFound: ['sheet-gone', 'changed-meanwhile'],
};

const byUser = { byUser: true } as const;
const ROWS = Array.from({ length: 8 }, (_, row) => [`指标${row}`, '５０平米', row]);

/** A workbook with a form, merged cells, a rule of the user's own, a part of ours and a formula. */
function workbook(): WorkbookModel {
  const model = workbookOf({ 表1: ROWS, 表2: ROWS, 空: [] });
  const sheet = sheetOf(model, '表1');
  sheet.merge(areaOf('E1:F3'), 'user');
  const rule = {
    type: 'Custom',
    formula: '=$C1>5',
    rule: null,
    overlay: { fill: '#00FF00' },
    stopIfTrue: false,
  } as const;
  sheet.setOverlays([{ ...rule, key: model.newKey(), areas: [areaOf('A1:C8')] }], 'user');
  model.addCustomXml(wrapWaivers('[0]'), 'user');
  return model;
}

interface Scene extends OpenExcel {
  readonly reading: WorkbookReading;
  readonly before: WorkbookContent;
}

interface Scenario {
  /** Brings the workbook into the state in which the verb begins. */
  readonly prepare?: (scene: Scene) => Promise<unknown>;
  readonly verb: (scene: Scene) => Promise<unknown>;
  /** What must hold after the verb failed, before anything is mended. */
  readonly afterFailure: (scene: Scene) => void;
  /** What a user would do next; then the workbook is to be as it was. */
  readonly mend?: (scene: Scene) => Promise<unknown>;
}

const marksOf = ({ reading }: Scene): Mark[] =>
  reading.sheets.slice(0, 2).flatMap(({ key: sheet }) => [
    { ...areaOf('A2:B3'), sheet, severity: 'error' },
    { ...areaOf('C5'), sheet, severity: 'warning' },
  ]);

const fixesOf = ({ reading }: Scene): Parameters<WorkbookPort['apply']>[0] =>
  Array.from({ length: 6 }, (_, row) => ({
    sheet: reading.sheets[row % 2]?.key ?? '',
    row,
    col: 1,
    expected: reading.snapshot.sheets[row % 2]?.cell(row, 1) ?? fail(),
    text: '50平方米',
  }));

function fail(): never {
  throw new Error('no such cell');
}

function asBefore({ model, before }: Scene): void {
  expect(contentOf(model)).toEqual(before);
}

/** All but marks of ours is as it was, rules of others in their order. */
function othersAsBefore({ model, before }: Scene): void {
  const now = contentOf(model);
  const sheets = now.sheets.map((sheet) => ({
    ...sheet,
    rules: sheet.rules.filter(({ formula }) => !isMarkFormula(formula)),
  }));
  expect({ ...now, sheets }).toEqual(before);
}

const REPORT = (sheet: string) => ({
  name: '校验报告',
  rows: [
    [{ text: REPORT_MARKER, bold: true }],
    [{ text: '表1!B2', link: { sheet, ...areaOf('B2') } }, { text: '=请核对' }],
  ],
  columnWidths: [20, 60],
});

const writeReport = ({ port, reading }: Scene): Promise<unknown> =>
  port.writeReport(REPORT(reading.sheets[0]?.key ?? ''));

/** All but the report is as it was. */
function formsAsBefore({ model, before }: Scene): void {
  const now = contentOf(model);
  expect({ ...now, sheets: now.sheets.filter(({ name }) => name !== '校验报告') }).toEqual(before);
}

const FORMULAS = {
  cells: [[{ content: '截止日期' }, { content: '=PT.PROGRESS()', numberFormat: '0%' }]],
} as const;

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  validate: {
    verb: ({ port }) => port.read(byUser),
    afterFailure: asBefore,
  },
  mark: {
    verb: (scene) => scene.port.mark(marksOf(scene)),
    afterFailure: othersAsBefore,
    mend: ({ port }) => port.clearMarks(),
  },
  're-mark': {
    prepare: (scene) => scene.port.mark(marksOf(scene)),
    verb: (scene) => scene.port.mark(marksOf(scene).slice(1)),
    afterFailure: othersAsBefore,
    mend: ({ port }) => port.clearMarks(),
  },
  clear: {
    prepare: (scene) => scene.port.mark(marksOf(scene)),
    verb: ({ port }) => port.clearMarks(),
    afterFailure: othersAsBefore,
    mend: ({ port }) => port.clearMarks(),
  },
  fix: {
    verb: (scene) => scene.port.apply(fixesOf(scene)),
    afterFailure: asBefore,
    mend: (scene) => scene.port.revert(fixesOf(scene).map((write) => ({ ...write, before: '５０平米' }))),
  },
  report: {
    verb: writeReport,
    afterFailure: formsAsBefore,
    mend: async (scene) => {
      await writeReport(scene);
      const report = sheetOf(scene.model, '校验报告');
      expect([report.cell(0, 0).value, report.cell(1, 0).value, report.cell(1, 1).value]).toEqual([
        REPORT_MARKER,
        '表1!B2',
        '=请核对',
      ]);
      scene.model.deleteSheet(report, 'user');
    },
  },
  'insert formulas': {
    verb: ({ port, reading }) =>
      port.insertFormulas({ sheet: reading.sheets[0]?.key ?? '', row: 4, col: 1 }, FORMULAS, true),
    afterFailure: asBefore,
    mend: ({ model }) => {
      sheetOf(model, '表1').setStyle(areaOf('C5'), { numberFormat: 'General' }, 'user');
      sheetOf(model, '表1').enter(areaOf('B5:C5'), [['５０平米', 4]], 'user');
      return Promise.resolve();
    },
  },
  waive: {
    verb: ({ port }) => port.writeWaivers(wrapWaivers('[1]')),
    afterFailure: ({ model }) => {
      expect(model.customXmlParts.map(({ xml }) => xml)).toHaveLength(1);
    },
    mend: ({ port }) => port.writeWaivers(wrapWaivers('[0]')),
  },
};

async function open(scenario: Scenario): Promise<Scene> {
  const excel = openExcel(workbook());
  const reading = await excel.port.read(byUser);
  const scene = { ...excel, reading, before: contentOf(excel.model) };
  await scenario.prepare?.(scene);
  return scene;
}

/** Every request of the verb, with the number of its actions. */
async function requestsOf(scenario: Scenario): Promise<number[]> {
  const scene = await open(scenario);
  scene.host.log.clear();
  await scenario.verb(scene);
  return scene.host.log.syncs.map(({ actions }) => actions.length);
}

function faultsOf(requests: readonly number[]): { fault: Fault; means: readonly HostErrorCode[] }[] {
  return requests.flatMap((actions, index) => {
    const request = index + 1;
    const whole = Object.entries(FAILURES).map(([failure, code]) => ({
      fault: { request, failure: failure as RequestFailure },
      means: [code],
    }));
    const single = Object.entries(ACTION_CODES).flatMap(([code, means], which) =>
      // Each action fails in one way, so that all ways meet all actions soon.
      Array.from({ length: actions }, (_, at) => at + 1)
        .filter((action) => action % Object.keys(ACTION_CODES).length === which)
        .map((action) => ({ fault: { request, action, code: code as OfficeErrorCode }, means })),
    );
    return [...whole, ...single];
  });
}

/** All that was asked for is done, and the answer is lost. */
function lostAnswers(requests: readonly number[]): ReturnType<typeof faultsOf> {
  return requests.flatMap((_, index) =>
    (['ResponsePayloadSizeLimitExceeded', 'InvalidOrTimedOutSession'] as const).map((failure) => ({
      fault: { request: index + 1, failure, done: true },
      means: [FAILURES[failure]],
    })),
  );
}

/** Nothing may hang. */
function soon<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('hangs')), 3000).unref();
    }),
  ]);
}

describe.each(Object.entries(SCENARIOS))('%s, failing at each request in each way', (_, scenario) => {
  it('tells the right error and leaves the workbook as it was, or so that the next step mends it', async () => {
    const requests = await requestsOf(scenario);
    const scene = await open(scenario);
    await failing(scene, scenario, faultsOf(requests));
    await scene.host.settled();
    expect(scene.host.references.size).toBe(0);
    // What an answer that was lost would have told cannot be given back.
    await failing(scene, scenario, lostAnswers(requests));
  }, 30_000);
});

async function failing(scene: Scene, scenario: Scenario, faults: ReturnType<typeof faultsOf>): Promise<void> {
  let failed = 0;
  for (const { fault, means } of faults) {
    scene.host.faults.reset();
    scene.host.faults.add(fault);
    const error: unknown = await soon(scenario.verb(scene)).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    scene.host.faults.reset();
    if (error !== null) {
      failed += 1;
      const told = error instanceof HostError ? error.code : error;
      expect([JSON.stringify(fault), means.filter((code) => code === told)]).toEqual([
        JSON.stringify(fault),
        [told],
      ]);
      scenario.afterFailure(scene);
    }
    await soon(scenario.mend?.(scene) ?? Promise.resolve());
    asBefore(scene);
    await scenario.prepare?.(scene);
  }
  expect(failed).toBeGreaterThan(faults.length / 3);
}

describe('a check that fails in part', () => {
  it('reads on without merged areas when only these are refused, and the cells are the same', async () => {
    const scene = await open({ verb: () => Promise.resolve(), afterFailure: asBefore });
    scene.host.faults.reset();
    scene.host.faults.add({ request: 3, failure: 'AccessDenied' });
    const reading = await scene.port.read(byUser);
    expect(reading.snapshot.sheets.map(({ cellCount }) => cellCount)).toEqual(
      scene.reading.snapshot.sheets.map(({ cellCount }) => cellCount),
    );
  });
});
