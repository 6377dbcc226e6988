import { failure, fill, open } from './support/open';

describe('a copy of a sheet', () => {
  it.each([
    ['to the end unless told', undefined, undefined, ['表1', '表2', '表1 (2)']],
    ['to the beginning', 'Beginning', undefined, ['表1 (2)', '表1', '表2']],
    ['before another', 'Before', '表2', ['表1', '表1 (2)', '表2']],
    ['after another', 'After', '表1', ['表1', '表1 (2)', '表2']],
  ] as const)('goes %s', async (_, position, beside, names) => {
    const { Excel, workbook } = open();
    const name = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = beside === undefined ? undefined : worksheets.getItem(beside);
      const copy = worksheets.getItem('表1').copy(position, other).load('name');
      await context.sync();
      return copy.name;
    });
    expect(name).toBe('表1 (2)');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(names);
  });

  it('holds the cells, looks and merged areas, and lives on its own', async () => {
    const { Excel, workbook, sheet } = open();
    fill(sheet, 0, 0, [['指标', 3]]);
    sheet.setStyle({ top: 0, bottom: 0, left: 0, right: 0 }, { fill: '#FFFF00' }, 'user');
    sheet.merge({ top: 2, bottom: 3, left: 0, right: 1 }, 'user');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('表1').copy('End').getRange('B1').values = [[4]];
      await context.sync();
    });
    const copy = workbook.sheet('表1 (2)');
    expect(copy?.cell(0, 0)).toEqual(sheet.cell(0, 0));
    expect(copy?.merges).toEqual(sheet.merges);
    expect([sheet.cell(0, 1).value, copy?.cell(0, 1).value]).toEqual([3, 4]);
  });

  it('is refused beside nothing, and in a protected workbook', async () => {
    const { Excel, workbook } = open();
    const copy = (position?: 'Before'): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('表1').copy(position);
        await context.sync();
      });
    expect((await failure(copy('Before'))).code).toBe('InvalidArgument');
    workbook.structureProtected = {};
    expect((await failure(copy())).code).toBe('AccessDenied');
    expect(workbook.sheets).toHaveLength(2);
  });
});
