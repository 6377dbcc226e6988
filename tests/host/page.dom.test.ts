import { attachJsdom, ExcelHost, readFunctionMetadata, WorkbookModel } from '../../workbench/host/node';

const workbook = new WorkbookModel(['表1']);
const functions = readFunctionMetadata(
  JSON.stringify({
    functions: [{ id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }, { name: 'b' }], result: {} }],
  }),
);
const host = new ExcelHost(workbook, { functions });
const page = attachJsdom(window, host);

beforeAll(async () => {
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  await page.ready;
});

describe('office.js in a page', () => {
  it('is ready in Excel and reads a cell', async () => {
    expect(Office.context.host).toBe('Excel');
    workbook.sheets[0]?.enter({ top: 0, left: 0, bottom: 0, right: 0 }, [['甲']], 'user');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['甲']]);
    });
  });

  it('calls a custom function', async () => {
    const { result } = host.functions.invoke('ADD', [5, 7], { address: '表1!B1' });
    await expect(result).resolves.toEqual({ kind: 'value', value: 12 });
  });

  it('runs a command of the ribbon', async () => {
    const ran: string[] = [];
    Office.actions.associate('validate', (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await expect(page.runCommand('validate', 'Button1')).resolves.toEqual({ status: 0 });
    expect(ran).toEqual(['Button1']);
  });

  it('hides and shows its pane', async () => {
    const states: string[] = [];
    const stop = host.onRuntimeState((state) => states.push(state));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    stop();
    expect(states).toEqual(['Background', 'Visible']);
  });

  it('keeps settings in the workbook', async () => {
    const { settings } = Office.context.document;
    settings.set('上限', 8);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect([...workbook.settings]).toEqual([['上限', '8']]);
  });

  it('tells the selection, and fails as Excel does while a cell is edited', async () => {
    let told = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        told += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    workbook.select(workbook.activeSheet, [{ top: 2, bottom: 2, left: 1, right: 1 }], 'user');
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toBe(1);
    host.cellEditing = true;
    const reading = Excel.run((context) => {
      context.workbook.load('name');
      return context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.cellEditing = false;
  });
});
