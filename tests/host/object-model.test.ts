import { ExcelHost, loadObjectModel, WorkbookModel } from '../../workbench/host/node';

function open(...sheets: string[]) {
  const workbook = new WorkbookModel(sheets.length > 0 ? sheets : ['表1', '表2']);
  const host = new ExcelHost(workbook);
  return { workbook, host, ...loadObjectModel(host) };
}

describe('Excel.run in plain Node', () => {
  it('reads the sheets, values, formulas and formats of a workbook', async () => {
    const { workbook, Excel, host } = open();
    const [first] = workbook.sheets;
    first?.enter(
      { top: 0, left: 0, bottom: 1, right: 1 },
      [
        ['项目', '12%'],
        [3, '=A1'],
      ],
      'user',
    );
    first?.merge({ top: 4, left: 0, bottom: 4, right: 2 }, 'user');
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      const used = worksheets.getItem('表1').getUsedRange(true);
      used.load('address,values,formulas,numberFormat,text,valueTypes');
      const merged = worksheets.getItem('表1').getRange().getMergedAreasOrNullObject();
      merged.load('address');
      const none = worksheets.getItem('表2').getRange().getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      return {
        names: worksheets.items.map((sheet) => sheet.name),
        address: used.address,
        values: used.values,
        formulas: used.formulas,
        formats: used.numberFormat,
        text: used.text,
        types: used.valueTypes,
        merged: merged.address,
        none: none.isNullObject,
      };
    });
    expect(read).toEqual({
      names: ['表1', '表2'],
      address: '表1!A1:B2',
      values: [
        ['项目', 0.12],
        [3, '#NAME?'],
      ],
      formulas: [
        ['项目', 0.12],
        [3, '=A1'],
      ],
      formats: [
        ['General', '0%'],
        ['General', 'General'],
      ],
      text: [
        ['项目', '12%'],
        ['3', '#NAME?'],
      ],
      types: [
        ['String', 'Double'],
        ['Double', 'Error'],
      ],
      merged: '表1!A5:C5',
      none: true,
    });
    await host.settled();
    expect(host.references.size).toBe(0);
    expect(host.log.writes).toEqual([]);
    expect(host.log.syncs).toHaveLength(1);
  });
});
