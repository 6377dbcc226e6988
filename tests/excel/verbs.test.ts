import { formatPlace } from '../../src/workbook/address';
import { WAIVERS_NAMESPACE, wrapWaivers } from '../../src/workbook/custom-xml';
import { LTSC_2021, withSets } from '../../workbench/host/node';
import { areaOf, contentOf, enter, openExcel, sheetOf, workbookOf } from './support/excel';

describe('going to a cell', () => {
  it('selects and shows it in one sync, and writes nothing', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']] });
    const { port, host } = openExcel(model);
    const sheet = sheetOf(model, '表2');
    await port.goTo({ sheet: sheet.id, ...areaOf('C3:D4') });
    expect(model.activeSheet.name).toBe('表2');
    expect(sheet.selection).toEqual([areaOf('C3:D4')]);
    expect(host.log.syncs).toHaveLength(1);
    expect(host.log.writes).toEqual([]);
  });

  it('follows a renamed sheet', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']] });
    const { port } = openExcel(model);
    const sheet = sheetOf(model, '表2');
    sheet.rename('改了名', 'user');
    await port.goTo({ sheet: sheet.id, ...areaOf('A1') });
    expect(model.activeSheet.name).toBe('改了名');
  });

  it.each(['hidden', 'veryHidden'] as const)('says that the sheet is %s', async (visibility) => {
    const model = workbookOf({ 表1: [['a']], 藏: [['b']] });
    const sheet = sheetOf(model, '藏');
    sheet.setVisibility(visibility, 'user');
    const { port } = openExcel(model);
    await expect(port.goTo({ sheet: sheet.id, ...areaOf('A1') })).rejects.toMatchObject({
      code: 'sheet-hidden',
    });
    expect(model.activeSheet.name).toBe('表1');
    expect(sheet.visibility).toBe(visibility);
  });

  it('says that the sheet is gone', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']] });
    const sheet = sheetOf(model, '表2');
    model.deleteSheet(sheet, 'user');
    const { port } = openExcel(model);
    await expect(port.goTo({ sheet: sheet.id, ...areaOf('A1') })).rejects.toMatchObject({
      code: 'sheet-gone',
    });
  });
});

describe('the sheet in front and the selected cell', () => {
  it('are told', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b', '12%']] });
    const { port } = openExcel(model);
    const sheet = sheetOf(model, '表2');
    model.select(sheet, [areaOf('B1:C4')], 'user');
    expect(await port.activeSheet()).toBe(sheet.id);
    expect(await port.selected()).toEqual({
      sheet: sheet.id,
      sheetName: '表2',
      row: 0,
      col: 1,
      cell: { kind: 'number', value: 0.12, percent: true, decimals: 0, isFormula: false },
    });
  });

  it('are none on a chart sheet', async () => {
    const model = workbookOf({ 表1: [['a']] });
    model.activate(model.addSheet({ name: '图', kind: 'chart' }, 'user'), 'user');
    await expect(openExcel(model).port.selected()).rejects.toMatchObject({ code: 'no-cell-selected' });
  });

  it('is none when several areas are selected', async () => {
    const model = workbookOf({ 表1: [['a']] });
    model.select(sheetOf(model, '表1'), [areaOf('A1'), areaOf('C3')], 'user');
    await expect(openExcel(model).port.selected()).rejects.toMatchObject({ code: 'no-cell-selected' });
  });
});

describe('pinned cells', () => {
  it('are kept under a hidden name, follow their cell and are forgotten', async () => {
    const model = workbookOf({ 表1: [['a'], [600]] });
    const { port } = openExcel(model);
    const sheet = sheetOf(model, '表1');
    await port.pin('PT_SPENT_1', { sheet: sheet.id, row: 1, col: 0 });
    expect(model.definedNames.map(({ name, visible }) => [name, visible])).toEqual([['PT_SPENT_1', false]]);
    sheet.insert(areaOf('A1:XFD3'), 'down', 'user');
    const picked = await port.pinned('PT_SPENT_1');
    expect(picked && formatPlace(picked)).toBe('A5');
    expect(picked?.cell.value).toBe(600);
    await port.pin('PT_SPENT_1', { sheet: sheet.id, row: 0, col: 2 });
    expect(formatPlace((await port.pinned('PT_SPENT_1')) ?? { row: 0, col: 0 })).toBe('C1');
    await port.pin('PT_SPENT_1', null);
    expect(model.definedNames).toEqual([]);
    expect(await port.pinned('PT_SPENT_1')).toBeNull();
    await port.pin('PT_SPENT_1', null);
  });

  it('are none when the cell or the sheet was deleted', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [[1], [2]] });
    const { port } = openExcel(model);
    const sheet = sheetOf(model, '表2');
    await port.pin('PT_A', { sheet: sheet.id, row: 0, col: 0 });
    sheet.delete(areaOf('A1:XFD1'), 'up', 'user');
    expect(await port.pinned('PT_A')).toBeNull();
    await port.pin('PT_B', { sheet: sheet.id, row: 0, col: 0 });
    model.deleteSheet(sheet, 'user');
    expect(await port.pinned('PT_B')).toBeNull();
    await expect(port.pin('PT_B', { sheet: sheet.id, row: 0, col: 0 })).rejects.toMatchObject({
      code: 'sheet-gone',
    });
  });
});

describe('settings kept in the workbook', () => {
  it('are written, read, replaced and removed', async () => {
    const { port, model } = openExcel(workbookOf({ 表1: [] }));
    expect(await port.setting('mode')).toBeNull();
    await port.writeSetting('mode', '已批复');
    expect(await port.setting('mode')).toBe('已批复');
    expect([...model.settings.keys()]).toEqual(['performance-targets.mode']);
    await port.writeSetting('mode', '');
    expect(await port.setting('mode')).toBe('');
    await port.writeSetting('mode', null);
    await port.writeSetting('mode', null);
    expect(await port.setting('mode')).toBeNull();
    expect(model.settings.size).toBe(0);
  });
});

describe('waivers', () => {
  const ours = (model: ReturnType<typeof workbookOf>) =>
    model.customXmlParts.filter(({ namespace }) => namespace === WAIVERS_NAMESPACE).map(({ xml }) => xml);

  it('are one custom XML part, however many there were', async () => {
    const model = workbookOf({ 表1: [] });
    const foreign = model.addCustomXml('<other xmlns="urn:other"/>', 'user');
    const { port } = openExcel(model);
    await port.writeWaivers(wrapWaivers('[1]'));
    expect(ours(model)).toEqual([wrapWaivers('[1]')]);
    model.addCustomXml(wrapWaivers('[2]'), 'user');
    model.addCustomXml(wrapWaivers('[3]'), 'user');
    await port.writeWaivers(wrapWaivers('理由 <&>'));
    expect(ours(model)).toEqual([wrapWaivers('理由 <&>')]);
    expect((await port.read({ byUser: true })).snapshot.customXml).toEqual([wrapWaivers('理由 <&>')]);
    await port.writeWaivers(null);
    await port.writeWaivers(null);
    expect(model.customXmlParts).toEqual([foreign]);
  });
});

describe('inserting formulas', () => {
  const block = {
    cells: [
      [{ content: '截止日期' }, { content: 45_199, numberFormat: 'yyyy/m/d' }],
      [{ content: '6月30日' }, { content: '=PT.PROGRESS()', numberFormat: '0.0%' }],
    ],
  } as const;

  it('writes texts as texts, numbers and formulas', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const sheet = sheetOf(model, '表1');
    sheet.setStyle(areaOf('C3:D9'), { numberFormat: '@' }, 'user');
    const { port, host } = openExcel(model);
    await port.insertFormulas({ sheet: sheet.id, row: 2, col: 2 }, block, false);
    expect(sheet.cell(2, 2).value).toBe('截止日期');
    expect(sheet.cell(2, 3)).toMatchObject({ value: 45_199, style: { numberFormat: 'yyyy/m/d' } });
    expect(sheet.cell(3, 2)).toMatchObject({ value: '6月30日', style: { numberFormat: 'General' } });
    expect(sheet.cell(3, 3)).toMatchObject({ formula: '=PT.PROGRESS()', style: { numberFormat: '0.0%' } });
    expect(host.log.syncs).toHaveLength(2);
  });

  it.each([
    ["'=1+1", '=1+1'],
    ["''90后", "'90后"],
    ['+86', '+86'],
    ['@某某', '@某某'],
  ])('writes %s as the text %s, never as a formula', async (content, text) => {
    const model = workbookOf({ 表1: [] });
    const sheet = sheetOf(model, '表1');
    const { port } = openExcel(model);
    await port.insertFormulas({ sheet: sheet.id, row: 0, col: 0 }, { cells: [[{ content }]] }, false);
    expect(sheet.cell(0, 0).value).toBe(text);
    expect(sheet.cell(0, 0).formula).toBeUndefined();
  });

  it.each([
    ['C3', {}, 'C3'],
    ['D4', {}, 'D4'],
    ['C9', { spill: { rows: 7, cols: 1 } }, 'C9'],
  ])('asks before it writes over %s', async (taken, more, cell) => {
    const model = workbookOf({ 表1: [] });
    const sheet = sheetOf(model, '表1');
    enter(sheet, taken, [['有内容']]);
    const before = contentOf(model);
    const { port } = openExcel(model);
    const at = { sheet: sheet.id, row: 2, col: 2 };
    await expect(port.insertFormulas(at, { ...block, ...more }, false)).rejects.toMatchObject({
      code: 'not-empty',
      detail: { sheet: '表1', cell },
    });
    expect(contentOf(model)).toEqual(before);
    await port.insertFormulas(at, { ...block, ...more }, true);
    expect(sheet.cell(2, 2).value).toBe('截止日期');
    const { top, left } = areaOf(taken);
    expect(sheet.cell(top, left).value).not.toBe('有内容');
  });

  it('is not kept from cells beside the block', async () => {
    const model = workbookOf({ 表1: [] });
    const sheet = sheetOf(model, '表1');
    enter(sheet, 'E3', [['旁边']]);
    enter(sheet, 'C5', [['下面']]);
    await openExcel(model).port.insertFormulas({ sheet: sheet.id, row: 2, col: 2 }, block, false);
    expect([sheet.cell(2, 4).value, sheet.cell(4, 2).value]).toEqual(['旁边', '下面']);
  });

  it.each([
    ['protected', 'protected'],
    ['merged', 'merged-area'],
    ['gone', 'sheet-gone'],
  ])('refuses where the sheet is %s', async (state, code) => {
    const model = workbookOf({ 表1: [], 表2: [] });
    const sheet = sheetOf(model, '表1');
    if (state === 'protected') sheet.protection = { options: {} };
    if (state === 'merged') sheet.merge(areaOf('D4:E5'), 'user');
    if (state === 'gone') model.deleteSheet(sheet, 'user');
    const before = contentOf(model);
    const { port } = openExcel(model);
    await expect(port.insertFormulas({ sheet: sheet.id, row: 2, col: 2 }, block, true)).rejects.toMatchObject(
      { code },
    );
    expect(contentOf(model)).toEqual(before);
  });
});

describe('what the host tells of itself', () => {
  it.each([
    [LTSC_2021, { excelApi: '1.14', platform: 'windows', displayLanguage: 'zh-CN' }],
    [withSets({ ...LTSC_2021, platform: 'Mac' }, { ExcelApi: '1.9' }), { excelApi: '1.9', platform: 'mac' }],
    [{ ...LTSC_2021, platform: 'OfficeOnline' as const }, { platform: 'web' }],
  ])('%#', (profile, facts) => {
    expect(openExcel(workbookOf({ 表1: [] }), { profile }).port.facts).toMatchObject(facts);
  });

  it.each([
    [undefined, { background: null, text: null }],
    [
      { bodyBackgroundColor: '#1f1f1f', bodyForegroundColor: '#FFFFFF' },
      { background: '#1F1F1F', text: '#FFFFFF' },
    ],
    [{ bodyBackgroundColor: 'white' }, { background: null, text: null }],
  ])('theme %j', (officeTheme, theme) => {
    const { port } = openExcel(workbookOf({ 表1: [] }));
    Object.assign(Office.context, { officeTheme });
    expect(port.theme()).toEqual(theme);
  });
});
