import { fill, open } from './support/open';

describe('events', () => {
  it('tells edits of a sheet and of all sheets, with their cells, until nobody listens', async () => {
    const { Excel, host, sheet, workbook } = open();
    const told: string[] = [];
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.onChanged.add((event) => {
        told.push(`all ${event.address} ${event.source} ${String(event.details.valueAfter)}`);
        return Promise.resolve();
      });
      const one = worksheets.getItem('表1').onChanged.add((event) => {
        told.push(`one ${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      return [all, one];
    });
    fill(sheet, 1, 1, [['新']]);
    fill(workbook.sheets[1] ?? sheet, 0, 0, [[1]]);
    await host.settled();
    expect([...told].sort()).toEqual(['all A1 Local 1', 'all B2 Local 新', 'one RangeEdited B2']);
    for (const handler of handlers) {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
    fill(sheet, 2, 2, [['不再']]);
    await host.settled();
    expect([told.length, host.events.size]).toEqual([3, 0]);
  });

  it('gives the range of an event', async () => {
    const { Excel, host, sheet } = open();
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          addresses.push(`${range.address} ${JSON.stringify(range.values)}`);
        }),
      );
      await context.sync();
    });
    fill(sheet, 3, 0, [['a', 'b']]);
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(addresses).toEqual(['表1!A4:B4 [["a","b"]]']);
  });

  it('tells selection, activation, sheets and shifted rows', async () => {
    const { Excel, host, sheet, workbook } = open();
    const told: string[] = [];
    const note = (text: string) => () => {
      told.push(text);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onSelectionChanged.add((event) => {
        told.push(`selected ${event.address}`);
        return Promise.resolve();
      });
      worksheets.onChanged.add((event) => {
        told.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(note('workbook selection'));
      await context.sync();
    });
    workbook.select(sheet, [{ top: 1, bottom: 2, left: 0, right: 1 }], 'user');
    const added = workbook.addSheet({}, 'user');
    workbook.activate(added, 'user');
    workbook.deleteSheet(added, 'user');
    sheet.insert({ top: 1, bottom: 1, left: 0, right: 16_383 }, 'down', 'user');
    await host.settled();
    expect(told).toEqual([
      'selected A2:B3',
      'workbook selection',
      'added',
      'deactivated',
      'activated',
      'deactivated',
      'activated',
      'deleted',
      'RowInserted 2:2',
    ]);
  });

  it('is quiet while the add-in switched events off', async () => {
    const { Excel, host, sheet } = open();
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.enter({ top: 0, bottom: 0, left: 0, right: 0 }, [[1]], 'user');
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await host.settled();
    expect(count).toBe(0);
    fill(sheet, 0, 0, [[2]]);
    await host.settled();
    expect(count).toBe(1);
    expect(host.log.writes).toEqual([]);
  });
});
