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
});
