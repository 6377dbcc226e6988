import { LTSC_2021, WorkbookModel } from '../../workbench/host/node';
import { fill, open } from './support/open';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表1');

describe('what is written, as Excel reads it', () => {
  it.each([
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['1234', 1234, 'General'],
    ["'1234", '1234', 'General'],
    ['true', true, 'General'],
    ['2023-6-30', 45107, 'yyyy/m/d'],
    ['2023年6月30日', 45107, 'yyyy"年"m"月"d"日"'],
    ['≥90%', '≥90%', 'General'],
    ['', '', 'General'],
    ['#N/A', '#N/A', 'General'],
  ])('%s', async (written, value, format) => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1');
      range.values = [[written]];
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[value]], [[format]]]);
    });
  });

  it('keeps text in cells formatted as text, formulas and percentages included', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['=1+1', '12%']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.formulas).toEqual([['=1+1', '12%']]);
      expect(range.valueTypes).toEqual([['String', 'String']]);
    });
  });

  it('fills a range with one value, and leaves cells given as null', async () => {
    const { Excel, sheet } = open();
    fill(sheet, 0, 0, [[1, 2]]);
    await Excel.run(async (context) => {
      first(context).getRange('A3:B4').values = 'x' as unknown as string[][];
      first(context).getRange('A1:B1').values = [[null, 5]];
      await context.sync();
    });
    expect([sheet.cell(3, 1).value, sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual(['x', 1, 5]);
  });

  it('writes a large block in the pieces that the library makes', async () => {
    const { Excel, sheet, host } = open();
    await Excel.run(async (context) => {
      first(context).getRange('A1:D1000').values = Array.from({ length: 1000 }, (_, row) => [row, 1, 2, 3]);
      await context.sync();
    });
    expect(sheet.cell(999, 0).value).toBe(999);
    expect(host.log.writes.length).toBeGreaterThan(1);
  });
});

describe('ranges', () => {
  it('finds used cells wherever they begin', async () => {
    const { Excel, sheet } = open();
    fill(sheet, 4, 2, [['a'], ['b']]);
    sheet.setStyle({ top: 9, bottom: 9, left: 0, right: 0 }, { fill: '#FF0000' }, 'user');
    await Excel.run(async (context) => {
      const values = first(context).getUsedRangeOrNullObject(true).load('address,rowIndex,columnIndex');
      const all = first(context).getUsedRange().load('address');
      const none = context.workbook.worksheets.getItem('表2').getUsedRangeOrNullObject(true);
      const below = none.getRow(0).load('values');
      await context.sync();
      expect([values.address, values.rowIndex, values.columnIndex]).toEqual(['表1!C5:C6', 4, 2]);
      expect(all.address).toBe('表1!A5:C10');
      expect([none.isNullObject, below.isNullObject]).toEqual([true, true]);
    });
  });

  it('quotes sheet names that need it', async () => {
    const { Excel } = open({}, new WorkbookModel(["表 1's", 'A1']));
    await Excel.run(async (context) => {
      const ranges = ["表 1's", 'A1'].map((name) =>
        context.workbook.worksheets.getItem(name).getRange('B2').load('address'),
      );
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["'表 1''s'!B2", "'A1'!B2"]);
    });
  });

  it('keeps ranges, names, merges, rules and formulas on their cells while rows come and go', async () => {
    const { Excel, sheet, workbook, host } = open();
    fill(sheet, 0, 0, [['a'], ['b'], ['c'], ['=SUM(A1:A3)']]);
    workbook.sheet('表2')?.enter({ top: 0, bottom: 0, left: 0, right: 0 }, [['=表1!A3&"A3"']], 'user');
    sheet.merge({ top: 2, bottom: 2, left: 2, right: 3 }, 'user');
    await Excel.run(async (context) => {
      const own = first(context);
      const kept = own.getRange('A3');
      kept.conditionalFormats.add('Custom').custom.rule.formula = '=A3>1';
      context.workbook.names.add('PT_格', kept);
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('表1!A3');
      own.getRange('2:3').insert('Down');
      kept.load('address,values');
      const name = context.workbook.names.getItem('PT_格').load('formula');
      await context.sync();
      expect([kept.address, kept.values, name.formula]).toEqual(['表1!A5', [['c']], '=表1!$A$5']);
      own.getRange('1:1').delete('Up');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('表1!A4');
      kept.getEntireRow().delete('Up');
      await context.sync();
      kept.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
    expect(sheet.cell(3, 0).formula).toBe('=SUM(A1:A3)');
    expect(workbook.sheet('表2')?.cell(0, 0).formula).toBe('=表1!#REF!&"A3"');
    expect(sheet.merges).toEqual([]);
    expect(sheet.conditionalFormats).toEqual([]);
    await host.settled();
    expect(host.references.size).toBe(0);
    expect(sheet.anchors.size).toBe(0);
  });

  it('leaves no reference behind, whatever was tracked', async () => {
    const { Excel, host, sheet } = open();
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [[1]];
      await context.sync();
      expect(host.references.size).toBeGreaterThan(0);
      context.trackedObjects.remove(range);
      await context.sync();
    });
    await host.settled();
    expect([host.references.size, sheet.anchors.size]).toEqual([0, 0]);
  });

  it('selects, activates and tells the selection', async () => {
    const { Excel, workbook } = open();
    workbook.sheets[1]?.merge({ top: 0, bottom: 1, left: 0, right: 1 }, 'user');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表2').getRange('B2').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([active.name, selected.address]).toEqual(['表2', '表2!A1:B2']);
    });
    workbook.sheets[0]?.setVisibility('hidden', 'user');
    const told = Excel.run(async (context) => {
      first(context).activate();
      await context.sync();
    });
    await expect(told).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('rules that change how cells look', () => {
  it('puts a new rule first, finds rules by range and clears only the cells that are meant', async () => {
    const { Excel, sheet } = open({ profile: LTSC_2021 });
    await Excel.run(async (context) => {
      for (const [address, formula] of [
        ['A1:B2', '=TRUE'],
        ['A1', '=LEN("x")>0'],
      ] as const) {
        const rule = first(context).getRange(address).conditionalFormats.add('Custom');
        rule.custom.rule.formula = formula;
        rule.custom.format.fill.color = '#FFC7CE';
      }
      const rules = first(context).getRange().conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(rules.items.map(({ priority }) => priority)).toEqual([0, 1]);
      const formulas = rules.items.map((rule) => rule.customOrNullObject.rule.load('formula'));
      const values = rules.items.map((rule) => rule.cellValueOrNullObject.load('rule'));
      await context.sync();
      expect(formulas.map(({ formula }) => formula)).toEqual(['=LEN("x")>0', '=TRUE']);
      expect(values.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      first(context).getRange('A1').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(sheet.conditionalFormats.map(({ areas, formula }) => [formula, areas.length])).toEqual([
      ['=TRUE', 2],
    ]);
  });
});

describe('what a workbook keeps for add-ins', () => {
  it('names, settings, custom XML parts and properties', async () => {
    const { Excel, workbook } = open();
    await Excel.run(async (context) => {
      const { names, settings, customXmlParts, properties } = context.workbook;
      names.add('PT_格', first(context).getRange('B2')).visible = false;
      settings.add('tolerance', { points: 8 });
      customXmlParts.add('<w xmlns="urn:x"><a/></w>');
      properties.custom.add('来源', '测试');
      const cell = names.getItem('PT_格').getRange().load('address');
      const setting = settings.getItemOrNullObject('tolerance').load('value');
      const none = settings.getItemOrNullObject('none').load('value');
      const parts = customXmlParts.getByNamespace('urn:x');
      const only = parts.getOnlyItemOrNullObject().load('id');
      const xml = parts.getOnlyItem().getXml();
      await context.sync();
      expect(cell.address).toBe('表1!B2');
      expect([setting.value, none.isNullObject]).toEqual([{ points: 8 }, true]);
      expect([only.isNullObject, xml.value]).toEqual([false, '<w xmlns="urn:x"><a/></w>']);
    });
    expect(workbook.definedNames).toMatchObject([{ name: 'PT_格', formula: '=表1!$B$2', visible: false }]);
    expect([...workbook.customProperties]).toEqual([['来源', '测试']]);
  });
});
