import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../src/check/finding';
import { projectsOf } from '../../src/rules/rule';
import { type Application, createApplication } from '../../src/taskpane/application';
import type { GivenSpending } from '../../src/taskpane/progress/progress-model';
import { reportSheet } from '../../src/taskpane/reports/report-sheet';
import {
  type Fault,
  type OfficeErrorCode,
  openWorkbook,
  type RequestFailure,
  type WorkbookModel,
} from '../../workbench/host/node';
import { World } from '../support/surroundings';
import { FAULTY, SECOND } from '../taskpane/support';
import { areaOf, contentOf, enter, type OpenExcel, openExcel, sheetOf, workbookOf } from './support/excel';
import { formRows } from './support/form-rows';

/** How a request as a whole has been seen to fail; before anything of it was done, or with all of it done. */
const REQUEST_FAILURES: readonly RequestFailure[] = [
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'WriteNotSupportedWhenModalDialogOpen',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'AccessDenied',
];
/** How a single action has been seen to fail: those before it stay done. */
const ACTION_FAILURES: readonly OfficeErrorCode[] = [
  'GeneralException',
  'AccessDenied',
  'ItemNotFound',
  'InvalidArgument',
  'InvalidOperation',
  'ApiNotFound',
];

const BLANK_FORM = readFileSync(resolve(__dirname, '../../samples/空白模板.xlsx')).toString('base64');

interface Scene extends OpenExcel {
  readonly application: Application;
  readonly before: Shape;
  /** Takes back the last correction. */
  undo: () => Promise<void>;
}

interface Action {
  /** What a user did before. */
  readonly prepare?: (scene: Scene) => Promise<unknown>;
  readonly act: (scene: Scene) => Promise<unknown>;
  /** Takes back what it did; the next try begins anew where that does not lead back. */
  readonly back?: (scene: Scene) => Promise<unknown>;
  /** Each try takes a workbook of its own or another check: every fifth fault is tried. */
  readonly slow?: true;
  /** Done twice it is there twice: an answer that was lost cannot tell that it was done. */
  readonly twice?: (name: string) => boolean;
}

/** All of a workbook that could be lost, but for the host's own keys. */
type Shape = ReturnType<typeof shapeOf>;

function shapeOf(model: WorkbookModel, without: (sheet: string) => boolean = () => false) {
  const { sheets, rest } = contentOf(model);
  const text = JSON.stringify(
    { sheets: sheets.filter(({ name }) => !without(name)), rest },
    (key, value: unknown) => (key === 'key' || key === 'id' ? undefined : value),
  );
  return JSON.parse(text) as { readonly sheets: unknown; readonly rest: unknown };
}

function workbook(): WorkbookModel {
  const model = workbookOf({ '1': formRows(FAULTY), '2': formRows(SECOND) });
  model.addin = { id: 'bc16a8fc-ec01-4179-a4f8-f3a5f3b415dc', version: '1.0.0.0' };
  const sheet = sheetOf(model, '1');
  sheet.merge(areaOf('A10:A13'), 'user');
  const rule = { type: 'Custom', formula: '=$C1>5', rule: null, stopIfTrue: false } as const;
  sheet.setOverlays(
    [{ ...rule, overlay: { fill: '#00FF00' }, key: model.newKey(), areas: [areaOf('A1:C8')] }],
    'user',
  );
  enter(sheetOf(model, '2'), 'J1', [[12]]);
  model.addCustomXml('<other xmlns="urn:other">别人的</other>', 'user');
  return model;
}

const checkedOf = ({ application }: Scene) => {
  const { checked } = application.checker.state.get();
  if (checked === null) throw new Error('not checked');
  return checked;
};

function findingOf(scene: Scene, rule: string): Finding {
  const finding = checkedOf(scene).report.findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`no ${rule}`);
  return finding;
}

async function fix(scene: Scene): Promise<void> {
  const { application } = scene;
  await application.findings.fix(checkedOf(scene).report.findings.filter((each) => each.fix !== undefined));
  const notice = application.notices.current.get();
  if (notice?.kind === 'fixed' && notice.undo !== null) scene.undo = notice.undo;
}
const undo = (scene: Scene): Promise<boolean> => scene.application.attempt(() => scene.undo());
const waive = (scene: Scene): Promise<boolean> =>
  scene.application.findings.waive(findingOf(scene, 'missing-basis'), '合同另有约定');
const revoke = (scene: Scene): Promise<void> =>
  scene.application.findings.revoke(findingOf(scene, 'missing-basis'));
const mark = ({ application }: Scene): Promise<void> => application.mark();
const clearMarks = ({ application }: Scene): Promise<void> => application.clearMarks();
const deleteOurs = ({ model }: Scene): Promise<void> => {
  for (const sheet of [...model.sheets]) if (isOurs(sheet.name)) model.deleteSheet(sheet, 'user');
  return Promise.resolve();
};
const isOurs = (sheet: string): boolean => !['1', '2'].includes(sheet);
const select = ({ model }: Scene, sheet: string, address: string): Promise<void> => {
  model.select(sheetOf(model, sheet), [areaOf(address)], 'user');
  return Promise.resolve();
};

const spend = (given: (scene: Scene) => GivenSpending) => (scene: Scene) =>
  scene.application.attempt((call) => {
    const [table] = projectsOf(checkedOf(scene).recognised.tables);
    if (table === undefined) throw new Error('no project');
    return scene.application.progress.save(table, given(scene), call);
  });
const asOf = { year: 2023, month: 9, day: 30 };
const typed = spend(() => ({ asOf, spent: { kind: 'typed', amount: '12' } }));
const picked = spend((scene) => ({
  asOf,
  spent: { kind: 'picked', cell: { sheet: checkedOf(scene).reading.sheets[1]?.key ?? '', row: 0, col: 9 } },
}));
const forgotten = spend(() => ({ asOf }));

const report = (scene: Scene): Promise<boolean> =>
  scene.application.attempt(async (call) => {
    const sheet = reportSheet(checkedOf(scene), 'zh-CN', '校验报告', '2023-09-30');
    await scene.port.writeReport(sheet, call);
  });

const ACTIONS: Readonly<Record<string, Action>> = {
  校验工作簿: { act: ({ application }) => application.checkWorkbook() },
  校验本表: { act: ({ application }) => application.checkActiveSheet() },
  后台重新校验: {
    prepare: ({ model }) => {
      enter(sheetOf(model, '1'), 'F11', [['物业服务合同']]);
      return Promise.resolve();
    },
    act: (scene) =>
      scene.application.attempt(async () => {
        const { reading: previous } = checkedOf(scene);
        const sheets = previous.sheets.slice(0, 1).map(({ key }) => key);
        await scene.port.read({ byUser: false, only: { sheets, previous } });
      }),
  },
  下一处: { act: ({ application }) => application.next() },
  上一处: { act: ({ application }) => application.previous() },
  定位: { act: (scene) => scene.application.findings.visit(findingOf(scene, 'missing-basis')) },
  只看本表: { act: ({ application }) => application.showActiveSheetOnly(true) },
  标出问题: { act: mark, back: clearMarks },
  刷新标记: { prepare: mark, act: mark },
  清除标记: { prepare: mark, act: clearMarks, back: mark },
  改正: { slow: true, act: fix, back: undo },
  撤销改正: { slow: true, prepare: fix, act: undo, back: fix },
  '不改，说明理由': { act: waive, back: revoke },
  恢复提示: { prepare: waive, act: revoke, back: waive },
  清理失效的理由: {
    slow: true,
    prepare: async (scene) => {
      await waive(scene);
      enter(sheetOf(scene.model, '1'), 'F11', [['物业服务合同']]);
      await scene.application.checkWorkbook();
    },
    act: ({ application }) => application.findings.dropUnmatched(),
  },
  插入进度公式: {
    slow: true,
    prepare: (scene) => select(scene, '2', 'L3'),
    act: ({ application }) => application.insertProgressFormulas(),
  },
  覆盖插入进度公式: {
    slow: true,
    prepare: async (scene) => {
      enter(sheetOf(scene.model, '2'), 'L3:M4', [
        ['旧', 1],
        ['=1+1', '2023-01-01'],
      ]);
      await select(scene, '2', 'L3');
    },
    act: ({ application }) => application.insertProgressFormulas(),
  },
  新建目标表: {
    act: ({ application }) => application.newProjectSheet(),
    back: deleteOurs,
    twice: isOurs,
  },
  写入报告工作表: { slow: true, act: report, back: deleteOurs },
  重写报告工作表: { slow: true, prepare: report, act: report },
  '记录实际支出，输入': { act: typed, back: forgotten },
  '记录实际支出，取自单元格': { slow: true, act: picked, back: forgotten },
  '改记实际支出，单元格改为输入': { slow: true, prepare: picked, act: typed, back: picked },
  清除实际支出: { slow: true, prepare: picked, act: forgotten, back: picked },
  读取实际支出: {
    prepare: picked,
    act: ({ application }) => application.attempt((call) => application.progress.load(call)),
  },
};

async function open(action: Action): Promise<Scene> {
  const excel = openExcel(workbook(), { openWorkbook });
  const surroundings = new World().around(excel.port);
  const application = createApplication({
    ...surroundings,
    assets: { sample: () => Promise.resolve(BLANK_FORM), blankForm: () => Promise.resolve(BLANK_FORM) },
  });
  // A user who is asked says yes.
  const { question } = application.notices;
  question.subscribe(() => question.get()?.answer(true));
  await application.checkWorkbook();
  const scene = { ...excel, application, before: shapeOf(excel.model), undo: () => Promise.resolve() };
  await action.prepare?.(scene);
  application.notices.dismiss();
  excel.host.log.clear();
  return { ...scene, before: shapeOf(excel.model) };
}

/** What the workbook is when nothing fails, and the actions of each request that it takes. */
async function undisturbed(action: Action): Promise<{ after: Shape; requests: readonly number[] }> {
  const scene = await open(action);
  await action.act(scene);
  const notice = scene.application.notices.current.get();
  if (notice?.kind === 'failed') throw new Error(JSON.stringify(notice.failure));
  return { after: shapeOf(scene.model), requests: scene.host.log.syncs.map(({ actions }) => actions.length) };
}

function faultsOf(requests: readonly number[], every: number): readonly Fault[] {
  const faults = requests.flatMap((actions, index): readonly Fault[] => {
    const request = index + 1;
    const whole = REQUEST_FAILURES.flatMap((failure) => [
      { request, failure },
      { request, failure, done: true },
    ]);
    // Each code at another action of the request, from the last one on.
    const single = ACTION_FAILURES.map((code, which) => ({
      request,
      action: actions - (which % Math.max(1, actions)),
      code,
    }));
    return actions === 0 ? whole : [...whole, ...single];
  });
  return faults.filter((_, index) => index % every === 0);
}

const figures = { actions: 0, requests: 0, tries: 0, codes: new Set<string>(), lost: 0 };

describe.each(Object.entries(ACTIONS))('%s', (name, action) => {
  it('loses nothing, whatever request of it fails in whatever way, and works the next time', async () => {
    const { after, requests } = await undisturbed(action);
    const problems: string[] = [];
    let scene = await open(action);
    for (const fault of faultsOf(requests, action.slow === true ? 5 : 1)) {
      if (!(await isBack(scene, action))) scene = await open(action);
      const problem = await lossOf(scene, action, fault, after);
      figures.tries += 1;
      figures.codes.add('failure' in fault ? fault.failure : fault.code);
      if (problem !== null) problems.push(`${name}, ${JSON.stringify(fault)}: ${problem}`);
    }
    figures.actions += 1;
    figures.requests += requests.length;
    figures.lost += problems.length;
    expect(requests.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  }, 120_000);
});

async function isBack(scene: Scene, action: Action): Promise<boolean> {
  const isBefore = (): boolean => JSON.stringify(shapeOf(scene.model)) === JSON.stringify(scene.before);
  if (!isBefore()) await action.back?.(scene);
  scene.application.notices.dismiss();
  return isBefore() && scene.application.checker.state.get().failure === null;
}

/** What is wrong after a fault; null when nothing is. */
async function lossOf(scene: Scene, action: Action, fault: Fault, after: Shape): Promise<string | null> {
  const { model, host, application } = scene;
  host.faults.reset();
  host.faults.add(fault);
  try {
    await action.act(scene);
  } catch (error) {
    return `rejected with ${String(error)}`;
  }
  host.faults.reset();
  const notice = application.notices.current.get();
  const { failure } = application.checker.state.get();
  const told = notice?.kind === 'failed' || failure !== null;
  const shape = shapeOf(model, action.twice);
  if (!told && !same(shape, after, action)) return `not told: ${difference(shape, after)}`;
  // What a user does who was told that it did not work.
  if (told) await (notice?.kind === 'failed' && notice.retry ? notice.retry() : action.act(scene));
  await host.settled();
  const then = shapeOf(model, action.twice);
  return same(then, after, action) ? null : `after another try: ${difference(then, after)}`;
}

function same(shape: Shape, after: Shape, { twice }: Action): boolean {
  return twice !== undefined || JSON.stringify(shape) === JSON.stringify(after);
}

function difference(a: Shape, b: Shape): string {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return `…${left.slice(Math.max(0, at - 80), at + 80)}… instead of …${right.slice(Math.max(0, at - 80), at + 80)}…`;
}

describe('all actions', () => {
  it('in figures', () => {
    const { actions, requests, tries, codes, lost } = figures;
    process.stdout.write(
      `faults: ${actions} user actions, ${requests} requests, ${codes.size} error codes, ${tries} tries, ${lost} states lost\n`,
    );
    expect(lost).toBe(0);
  });
});
