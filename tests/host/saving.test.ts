import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openWorkbook, saveWorkbook, type SheetModel, WorkbookModel } from '../../workbench/host/node';

const FILE = '空白模板.xlsx';
const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', FILE)));

/** What of a sheet a file must give back. */
function content(sheet: SheetModel) {
  const used = sheet.usedRange();
  const cells = used === null ? [] : [...sheet.grid.within(used)];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cells
      .filter(({ cell }) => cell.formula !== undefined || (cell.value !== null && cell.value !== ''))
      .map(({ row, col, cell }) => [row, col, cell.value, cell.formula, cell.style.numberFormat]),
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    rules: sheet.conditionalFormats.map(({ areas, formula, overlay }) => ({ areas, formula, overlay })),
  };
}

function reopened(workbook: WorkbookModel): WorkbookModel {
  return openWorkbook(saveWorkbook(workbook).bytes, workbook.fileName);
}

function first(workbook: WorkbookModel): SheetModel {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const row = (index: number) => ({ top: index, bottom: index, left: 0, right: 16_383 });
const cell = (r: number, c: number) => ({ top: r, bottom: r, left: c, right: c });

describe('saving a workbook', () => {
  it('gives back the same bytes when nothing changed', () => {
    expect(saveWorkbook(openWorkbook(bytes)).bytes).toEqual(bytes);
  });

  const CHANGES: readonly (readonly [string, (workbook: WorkbookModel) => void])[] = [
    ['an entered cell', (workbook) => first(workbook).enter(cell(1, 0), [['甲 & 乙']], 'user')],
    ['an emptied cell', (workbook) => first(workbook).enter(cell(0, 0), [['']], 'user')],
    [
      'a look',
      (workbook) => first(workbook).setStyle(cell(4, 1), { fill: '#FFC7CE', numberFormat: '0.0%' }, 'user'),
    ],
    ['an inserted row', (workbook) => first(workbook).insert(row(3), 'down', 'user')],
    ['a deleted row', (workbook) => first(workbook).delete(row(5), 'up', 'user')],
    [
      'a cell entered into an inserted row',
      (workbook) => {
        first(workbook).insert(row(3), 'down', 'user');
        first(workbook).enter(cell(3, 0), [['新']], 'user');
      },
    ],
    ['a renamed sheet', (workbook) => first(workbook).rename('部门整体', 'user')],
    ['a hidden sheet', (workbook) => first(workbook).setVisibility('hidden', 'user')],
    [
      'a merged area',
      (workbook) => first(workbook).merge({ top: 60, bottom: 61, left: 0, right: 1 }, 'user'),
    ],
    [
      'a new sheet',
      (workbook) => {
        const sheet = workbook.addSheet({ name: '新表' }, 'user');
        sheet.enter({ top: 0, left: 0, bottom: 0, right: 1 }, [['项目', 0.5]], 'user');
      },
    ],
    ['a deleted sheet', (workbook) => workbook.deleteSheet(first(workbook), 'user')],
    [
      'marks of ours',
      (workbook) => {
        const sheet = first(workbook);
        const rule = {
          key: workbook.newKey(),
          type: 'Custom' as const,
          areas: [cell(4, 1)],
          formula: '=LEN("pt-check:error")>0',
          rule: null,
          overlay: { fill: '#FFC7CE' },
          stopIfTrue: false,
        };
        sheet.setOverlays([rule, ...sheet.conditionalFormats], 'addin');
      },
    ],
  ];

  it.each(CHANGES)('keeps %s', (_, change) => {
    const workbook = openWorkbook(bytes, FILE);
    workbook.addSheet({ name: '附表' }, 'user');
    workbook.saved(saveWorkbook(workbook).bytes);
    change(workbook);
    expect(workbook.isDirty).toBe(true);
    const again = reopened(workbook);
    expect(again.sheets.map(content)).toEqual(workbook.sheets.map(content));
  });

  it('keeps names and custom XML parts', () => {
    const workbook = openWorkbook(bytes, FILE);
    const formula = `='${first(workbook).name}'!$A$1`;
    workbook.addName({ name: 'PT_实际支出', formula, visible: false }, 'addin');
    workbook.addCustomXml('<w xmlns="urn:performance-targets:waivers">1</w>', 'addin');
    const again = reopened(workbook);
    expect(again.definedNames.map(({ name, visible }) => [name, visible])).toEqual([['PT_实际支出', false]]);
    expect(again.customXmlParts.map(({ namespace }) => namespace)).toEqual([
      'urn:performance-targets:waivers',
    ]);
  });

  it('writes a new workbook that the strict reader reads', () => {
    const workbook = new WorkbookModel(['Sheet1', '表2']);
    first(workbook).enter({ top: 0, left: 0, bottom: 0, right: 1 }, [['指标', '12%']], 'user');
    const snapshot = readWorkbook(saveWorkbook(workbook).bytes);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Sheet1', '表2']);
    expect(snapshot.sheets[0]?.cell(0, 1)).toMatchObject({ value: 0.12, percent: true });
  });

  it('patches what it saved last', () => {
    const workbook = openWorkbook(bytes, FILE);
    workbook.addSheet({ name: '新表' }, 'user');
    workbook.saved(saveWorkbook(workbook).bytes);
    expect(workbook.isDirty).toBe(false);
    workbook.sheet('新表')?.enter(cell(0, 0), [['一']], 'user');
    expect(reopened(workbook).sheet('新表')?.cell(0, 0).value).toBe('一');
  });
});
