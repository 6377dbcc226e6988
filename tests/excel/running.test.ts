import type { WorkbookChange } from '../../src/workbook/port';
import { LTSC_2021, WEB, withSets } from '../../workbench/host/node';
import { areaOf, contentOf, enter, openExcel, sheetOf, workbookOf } from './support/excel';

const byUser = { byUser: true } as const;

describe('while a cell is being edited', () => {
  it('what a user asked for waits, says so after a second, and is done when the edit ends', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port, host } = openExcel(model);
    host.cellEditing = true;
    const told = Date.now();
    const waited = await new Promise<number>((resolve) => {
      const reading = port.read({
        ...byUser,
        waiting: () => {
          host.cellEditing = false;
          void reading.then(({ sheets }) => {
            expect(sheets).toHaveLength(1);
            resolve(Date.now() - told);
          });
        },
      });
    });
    expect(waited).toBeGreaterThanOrEqual(1000);
  });

  it('what runs in the background fails at once', async () => {
    const { port, host } = openExcel(workbookOf({ 表1: [['a']] }));
    host.cellEditing = true;
    const waiting = jest.fn();
    await expect(port.read({ byUser: false, waiting })).rejects.toMatchObject({ code: 'cell-edit-mode' });
    expect(waiting).not.toHaveBeenCalled();
  });

  it.each([
    'mark',
    'clearMarks',
    'apply',
    'writeReport',
    'insertFormulas',
    'pin',
    'writeSetting',
    'writeWaivers',
    'addSheet',
    'insertSheets',
  ] as const)('%s, when cancelled, ends and writes nothing afterwards', async (verb) => {
    const model = workbookOf({ 表1: [['a']] });
    const { port, host } = openExcel(model);
    const reading = await port.read(byUser);
    const sheet = reading.sheets[0]?.key ?? '';
    const before = contentOf(model);
    const controller = new AbortController();
    const call = { signal: controller.signal };
    const place = { sheet, row: 0, col: 0 };
    const expected = reading.snapshot.sheets[0]?.cell(0, 0);
    host.cellEditing = true;
    const verbs = {
      mark: () => port.mark([{ ...areaOf('A1'), sheet, severity: 'error' }], call),
      clearMarks: () => port.clearMarks(call),
      apply: () => port.apply(expected === undefined ? [] : [{ ...place, expected, text: 'b' }], call),
      writeReport: () => port.writeReport({ name: '报告', rows: [], columnWidths: [] }, call),
      insertFormulas: () => port.insertFormulas(place, { cells: [[{ content: 1 }]] }, true, call),
      pin: () => port.pin('PT_A', place, call),
      writeSetting: () => port.writeSetting('a', 'b', call),
      writeWaivers: () =>
        port.writeWaivers('<waivers xmlns="urn:performance-targets:waivers"></waivers>', call),
      addSheet: () => port.addSheet('新', call),
      insertSheets: () => port.insertSheets('', call),
    };
    const running = verbs[verb]();
    setTimeout(() => controller.abort(), 10);
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    host.cellEditing = false;
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(contentOf(model)).toEqual(before);
    expect(host.log.writes).toEqual([]);
  });

  it('a verb that is already cancelled asks nothing', async () => {
    const { port, host } = openExcel(workbookOf({ 表1: [['a']] }));
    await expect(port.read({ ...byUser, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(host.log.all).toEqual([]);
  });
});

describe('verbs that write', () => {
  it('run one after another: two at once do not set marks twice', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port, host } = openExcel(model);
    host.latency = 2;
    const sheet = sheetOf(model, '表1');
    const mark = { ...areaOf('A1'), sheet: sheet.id, severity: 'error' } as const;
    await Promise.all([port.mark([mark]), port.mark([mark]), port.mark([mark])]);
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  it('go on after one of them failed', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port, host } = openExcel(model);
    host.faults.add({ request: 1, failure: 'ActivityLimitReached' });
    const results = await Promise.allSettled([port.writeSetting('a', '1'), port.writeSetting('b', '2')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await port.setting('b')).toBe('2');
  });
});

describe('changes', () => {
  const listening = async (profile = WEB) => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']] });
    const excel = openExcel(model, { profile });
    const changes: WorkbookChange[] = [];
    const stop = await excel.port.onChange((change) => changes.push(change));
    return { ...excel, changes, stop, sheet: sheetOf(model, '表2') };
  };

  it.each([
    ['an edit', ({ sheet }: Listening) => enter(sheet, 'A1', [['x']])],
    [
      'a number format',
      ({ sheet }: Listening) => sheet.setStyle(areaOf('A1'), { numberFormat: '0%' }, 'user'),
    ],
    ['inserted rows', ({ sheet }: Listening) => sheet.insert(areaOf('A1:XFD1'), 'down', 'user')],
  ])('of cells: %s', async (_, change) => {
    const open = await listening();
    change(open);
    await open.host.settled();
    expect(open.changes).toContainEqual({ kind: 'cells', sheets: [open.sheet.id] });
    expect(open.changes.every(({ kind }) => kind === 'cells')).toBe(true);
  });

  it.each([
    ['added', ({ model }: Listening) => model.addSheet({ name: '新' }, 'user')],
    ['deleted', ({ model, sheet }: Listening) => model.deleteSheet(sheet, 'user')],
    ['renamed', ({ sheet }: Listening) => sheet.rename('改', 'user')],
    ['hidden', ({ sheet }: Listening) => sheet.setVisibility('hidden', 'user')],
    ['moved', ({ model, sheet }: Listening) => model.moveSheet(sheet, 0, 'user')],
  ])('of sheets: %s', async (_, change) => {
    const open = await listening();
    change(open);
    await open.host.settled();
    expect(open.changes).toContainEqual({ kind: 'sheets' });
  });

  it('made by this add-in are not told', async () => {
    const { port, host, changes, sheet } = await listening();
    const reading = await port.read(byUser);
    const expected = reading.snapshot.sheets[1]?.cell(0, 0);
    if (expected === undefined) throw new Error('no cell');
    await port.apply([{ sheet: sheet.id, row: 0, col: 0, expected, text: 'x' }]);
    await host.settled();
    expect(sheet.cell(0, 0).value).toBe('x');
    expect(changes).toEqual([]);
  });

  it('are told as far as an older Excel has the events', async () => {
    const { host, changes, sheet } = await listening(withSets(LTSC_2021, { ExcelApi: '1.9' }));
    enter(sheet, 'A1', [['x']]);
    await host.settled();
    expect(changes).toContainEqual({ kind: 'cells', sheets: [sheet.id] });
  });

  it('are no longer told after the end', async () => {
    const { host, changes, sheet, stop } = await listening();
    await stop();
    enter(sheet, 'A1', [['x']]);
    await host.settled();
    expect(changes).toEqual([]);
    await host.settled();
    expect(host.references.size).toBe(0);
  });

  it('stopping is no error when the workbook is gone', async () => {
    const { host, stop } = await listening();
    host.faults.reset();
    host.faults.add({ request: 1, failure: 'InvalidOrTimedOutSession' });
    await expect(stop()).resolves.toBeUndefined();
  });
});

type Listening = ReturnType<typeof openExcel> & { readonly sheet: ReturnType<typeof sheetOf> };

describe('selection', () => {
  it('is told on every sheet, and no longer after the end', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']] });
    const { port, host } = openExcel(model);
    const listener = jest.fn();
    const stop = await port.onSelectionChange(listener);
    model.select(sheetOf(model, '表1'), [areaOf('C3')], 'user');
    await host.settled();
    expect(listener).toHaveBeenCalled();
    listener.mockClear();
    model.activate(sheetOf(model, '表2'), 'user');
    await host.settled();
    expect(listener).toHaveBeenCalled();
    await stop();
    listener.mockClear();
    model.select(sheetOf(model, '表2'), [areaOf('B2')], 'user');
    await host.settled();
    expect(listener).not.toHaveBeenCalled();
  });
});
