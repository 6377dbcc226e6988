import { scaled, trafficOf } from '../../bench/traffic/traffic';
import { differenceOf, isNone, stateOf } from '../../bench/traffic/state';
import { parseArea } from '../../src/workbook/address';
import type { LoggedRequest, WorkbookModel } from '../../workbench/host/node';
import { areaOf, enter, openExcel, sheetOf, workbookOf } from '../excel/support/excel';

const request = (more: Partial<LoggedRequest> = {}): LoggedRequest => ({
  number: 1,
  purpose: 'workbook',
  flags: 0,
  actions: [],
  writes: 0,
  requestBytes: 10,
  responseBytes: 100,
  milliseconds: 1,
  ...more,
});
const read = { kind: 'query', member: 'Range.values', writes: false } as const;
const write = { kind: 'set', member: 'Range.values', writes: true } as const;
const NOTHING = { syncs: 0, requests: 0, actions: 0, writes: 0, sent: 0, received: 0, failed: 0 };

describe('traffic', () => {
  it.each<[string, readonly LoggedRequest[], object]>([
    ['none', [], NOTHING],
    [
      'a sync that reads and one that writes',
      [request({ actions: [read, read] }), request({ actions: [read, write], writes: 1 })],
      { ...NOTHING, syncs: 2, requests: 2, actions: 4, writes: 1, sent: 20, received: 200 },
    ],
    [
      'references given back: a request, no sync',
      [request({ purpose: 'clean-up', actions: [read] })],
      { ...NOTHING, requests: 1, actions: 1, sent: 10, received: 100 },
    ],
    ['what the library asks for by itself: nothing', [request({ purpose: 'service' })], NOTHING],
    [
      'a request that failed: counted, and told',
      [request({ error: 'AccessDenied', responseBytes: 0 })],
      { ...NOTHING, syncs: 1, requests: 1, sent: 10, failed: 1 },
    ],
  ])('%s', (_, log, traffic) => {
    expect(trafficOf(log)).toEqual(traffic);
  });

  it('is scaled from a part of the sheets to all of them', () => {
    const one = trafficOf([request({ actions: [write], writes: 1, error: 'x' })]);
    expect(scaled(one, 10)).toEqual({
      syncs: 10,
      requests: 10,
      actions: 10,
      writes: 10,
      sent: 100,
      received: 1000,
      failed: 10,
    });
  });

  it('of the genuine library: one sync, its bytes both ways, and what it writes', async () => {
    const { host } = openExcel(workbookOf({ 表1: [['a']] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表1');
      sheet.getRange('A1').values = [['b']];
      sheet.getRange('B1').load('values');
      await context.sync();
      await context.sync();
    });
    const { syncs, writes, sent, received, failed } = trafficOf(host.log.all);
    expect([syncs, writes, failed]).toEqual([1, 1, 0]);
    expect(sent).toBeGreaterThan(100);
    expect(received).toBeGreaterThan(50);
  });
});

describe('how a workbook differs from what it was', () => {
  const CHANGES: readonly (readonly [string, (model: WorkbookModel) => void, object])[] = [
    ['not at all', () => undefined, {}],
    ['an entered cell', (model) => enter(sheetOf(model, '表1'), 'A1', [['x']]), { cells: 1 }],
    [
      'a cell that was empty',
      (model) => sheetOf(model, '表1').setStyle(areaOf('Z9'), { fill: '#FFC7CE' }, 'addin'),
      { cells: 1 },
    ],
    [
      'a look that came and went',
      (model) => {
        sheetOf(model, '表1').setStyle(areaOf('Z9'), { fill: '#FFC7CE' }, 'addin');
        sheetOf(model, '表1').setStyle(areaOf('Z9'), { fill: undefined }, 'addin');
      },
      {},
    ],
    [
      "a user's look that is gone",
      (model) => sheetOf(model, '表1').setStyle(areaOf('B1'), { fill: undefined }, 'addin'),
      { cells: 1 },
    ],
    ['a sheet more: its cells are no change of others', (model) => addCopy(model), { sheets: 1 }],
    ['a hidden sheet', (model) => sheetOf(model, '表2').setVisibility('hidden', 'user'), { sheets: 2 }],
    [
      'a rule',
      (model) =>
        sheetOf(model, '表1').setOverlays(
          [
            {
              key: model.newKey(),
              type: 'Custom',
              areas: [areaOf('A1')],
              formula: '=TRUE',
              rule: null,
              overlay: {},
              stopIfTrue: false,
            },
          ],
          'user',
        ),
      { rules: 1 },
    ],
    ['merged cells', (model) => sheetOf(model, '表1').merge(areaOf('A5:B6'), 'user'), { rest: true }],
  ];

  it.each(CHANGES)('%s', (_, change, difference) => {
    const model = workbookOf({ 表1: [['a', 'b']], 表2: [['c']] });
    sheetOf(model, '表1').setStyle(areaOf('B1'), { fill: '#FFF2CC' }, 'user');
    const before = stateOf(model);
    change(model);
    const found = differenceOf(before, stateOf(model));
    expect(found).toEqual({ cells: 0, sheets: 0, rules: 0, rest: false, ...difference });
    expect(isNone(found)).toBe(Object.keys(difference).length === 0);
  });
});

function addCopy(model: WorkbookModel): void {
  const area = parseArea('A1');
  const sheet = model.addSheet({ name: '备份' }, 'addin');
  if (area !== null) sheet.enter(area, [['a']], 'addin');
}
