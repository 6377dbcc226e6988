import { withoutLayout } from '../support/jsdom-layout';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionNames } from '../../scripts/check/manifest';
import {
  type AttachedPage,
  attachJsdom,
  ExcelHost,
  openWorkbook,
  type SheetModel,
} from '../../workbench/host/node';
import type { StoredCell } from '../../workbench/host/model/grid';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');
const SAMPLE = '承德市中级人民法院2023年度.xlsx';
const FILES: Readonly<Record<string, string>> = { sample: SAMPLE, 'blank-form': '空白模板.xlsx' };
const COMMANDS = functionNames(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
const DONE = { status: 0 };

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, 'samples', file)));

const workbook = openWorkbook(bytesOf(SAMPLE), SAMPLE);
const host = new ExcelHost(workbook, { openWorkbook: (bytes) => openWorkbook(bytes) });

let page: AttachedPage;
/** What the page had told office.js when its scripts had run, before Excel had answered. */
let registered: { readonly functions: number; readonly commands: number; readonly ready: boolean };
const opened: string[] = [];
let blocksPages = false;

const pane = (): HTMLElement => byId('pane');
const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};

/** Until `tell` says that it is so. */
async function until(tell: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (tell()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`not within ten seconds: ${what}\n${document.body.textContent}`);
}

const mappings = (association: object): object => (association as { readonly mappings: object }).mappings;

beforeAll(async () => {
  document.body.innerHTML = '<div id="notice"><p class="starting"></p></div><div id="pane"></div>';
  withoutLayout(window);
  window.fetch = (address) => {
    const asked = typeof address === 'string' ? address : '';
    const name = /^samples\/(.+)\.xlsx$/.exec(asked)?.[1] ?? '';
    const file = FILES[name];
    const answer = { ok: file !== undefined, arrayBuffer: () => Promise.resolve(bytesOf(file ?? '').buffer) };
    return Promise.resolve(answer as Response);
  };
  window.open = (address) => {
    if (blocksPages) return null;
    opened.push(String(address));
    return window;
  };
  // Excel loads the page without a pane, to run a command.
  host.setRuntimeState('Background');
  page = attachJsdom(window, host);
  let ready = false;
  void page.ready.then(() => (ready = true));
  jest.requireActual('../../src/taskpane/start/functions');
  jest.requireActual('../../src/taskpane/start/main');
  registered = {
    functions: Object.keys(mappings(Reflect.get(CustomFunctions, '_association') as object)).length,
    commands: Object.keys(mappings(Reflect.get(Office.actions, '_association') as object)).length,
    ready,
  };
  await page.ready;
});

describe('the start', () => {
  it('registers functions and commands before Excel has answered', () => {
    expect(registered).toEqual({ functions: 16, commands: COMMANDS.length, ready: false });
  });

  it('loads no pane as long as none is shown', async () => {
    await host.settled();
    expect(pane().childElementCount).toBe(0);
    expect(host.runtimeState).toBe('Background');
  });
});

const active = (): readonly unknown[] => [workbook.activeSheet.name, ...workbook.activeSheet.selection];
const marks = (): number =>
  workbook.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0);
const says = (text: string): Promise<void> => until(() => pane().textContent.includes(text), text);

const cells = ({ grid }: SheetModel): readonly StoredCell[] => [
  ...grid.within({ top: 0, left: 0, bottom: 200, right: 50 }),
];

function press(text: string): void {
  const button = [...pane().querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (button === undefined) throw new Error(`no button ${text}`);
  button.click();
}

describe('the buttons of the ribbon', () => {
  it('校验工作簿 shows the pane with what it found, and writes nothing', async () => {
    host.log.clear();
    expect(await page.runCommand('checkWorkbook')).toEqual(DONE);
    expect(host.runtimeState).not.toBe('Background');
    await says('不超过人民陪审员总成本');
    expect(byId('notice').childElementCount).toBe(0);
    expect(host.log.writes).toEqual([]);
  });

  it('下一处 and 上一处 move the selection', async () => {
    expect(await page.runCommand('next')).toEqual(DONE);
    const first = active();
    expect(await page.runCommand('next')).toEqual(DONE);
    expect(active()).not.toEqual(first);
    expect(await page.runCommand('previous')).toEqual(DONE);
    expect(active()).toEqual(first);
  });

  it('标出问题 marks and 清除标记 leaves nothing behind', async () => {
    expect(marks()).toBe(0);
    expect(await page.runCommand('mark')).toEqual(DONE);
    expect(marks()).toBeGreaterThan(0);
    expect(await page.runCommand('clearMarks')).toEqual(DONE);
    expect(marks()).toBe(0);
  });

  it('校验本表 narrows to the sheet in front', async () => {
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    workbook.activate(sheet, 'user');
    expect(await page.runCommand('checkActiveSheet')).toEqual(DONE);
    await until(() => !pane().textContent.includes('不超过人民陪审员总成本'), 'only this sheet');
  });

  it('进度面板 shows the progress', async () => {
    expect(await page.runCommand('openProgress')).toEqual(DONE);
    await until(
      () => pane().querySelector('[role=tab][aria-selected=true]')?.textContent === '支出进度',
      'the tab',
    );
  });

  it('插入进度公式 writes live formulas where the user points', async () => {
    const sheet = workbook.addSheet({ name: '进度' }, 'user');
    workbook.activate(sheet, 'user');
    expect(await page.runCommand('insertProgressFormulas')).toEqual(DONE);
    const formulas = cells(sheet).flatMap(({ cell }) => cell.formula ?? []);
    expect(formulas.some((formula) => formula.includes('PT.PROGRESS('))).toBe(true);
  });

  it('插入进度公式 asks before it writes over cells, and leaves them on a no', async () => {
    const before = JSON.stringify(cells(workbook.activeSheet));
    const outcome = page.runCommand('insertProgressFormulas');
    await says('要覆盖吗');
    press('不写入');
    expect(await outcome).toEqual(DONE);
    expect(JSON.stringify(cells(workbook.activeSheet))).toBe(before);
  });

  it('新建项目表 adds the blank form', async () => {
    const count = workbook.sheets.length;
    expect(await page.runCommand('newProjectSheet')).toEqual(DONE);
    expect(workbook.sheets).toHaveLength(count + 1);
    expect(workbook.activeSheet.name).toContain('项目绩效目标表');
  });

  it('帮助 opens the help pages', async () => {
    expect(await page.runCommand('openHelp')).toEqual(DONE);
    expect(opened).toEqual(['https://localhost/help/index.html']);
  });

  it('帮助 offers a link where the browser blocks new pages', async () => {
    blocksPages = true;
    expect(await page.runCommand('openHelp')).toEqual(DONE);
    await until(() => byId('notice').querySelector('a') !== null, 'the link');
    const link = byId('notice').querySelector('a');
    expect(link?.href).toBe('https://localhost/help/index.html');
    link?.click();
    expect(byId('notice').childElementCount).toBe(0);
  });

  it.each(COMMANDS)('%s completes its event when Excel refuses everything', async (command) => {
    host.faults.reset();
    for (let request = 1; request <= 200; request += 1) host.faults.add({ request, failure: 'AccessDenied' });
    blocksPages = false;
    expect(await page.runCommand(command)).toEqual(DONE);
    host.faults.reset();
  });
});
