import { blankWorkbook, chengde2023Workbook } from '../../samples/source/workbooks';
import { readBack, type SheetReading } from './read-back';

const INDICATOR_ROWS = [10, 11, 12, 13, 14, 15, 16, 17, 18];
const PROJECT_MERGES = [
  ...['A1:G1', 'A2:D2', 'E2:G2', 'B3:C3', 'E3:G3', 'A4:A5', 'B5:G5'],
  ...['A6:A7', 'B6:C6', 'F6:G6', 'B7:C7', 'F7:G7', 'B8:G8', 'F9:G9'],
  ...['A10:A13', 'A14:A17', ...INDICATOR_ROWS.map((row) => `F${row}:G${row}`)],
];
const DEPARTMENT_MERGES = [
  ...['A1:E1', 'A2:E2', 'B3:E3', 'A5:A10', 'A11:A16', 'A17:A22', 'A23:A28', 'A29:A35'],
  ...[29, 30, 31, 32, 33, 34, 35].map((row) => `B${row}:E${row}`),
];
const PORTRAIT = { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1 };

let blank: SheetReading;
let department: SheetReading;
let projects: SheetReading[];
beforeAll(async () => {
  const sheets = await readBack(await chengde2023Workbook());
  [department] = sheets;
  projects = sheets.slice(1, -1);
  [blank] = await readBack(await blankWorkbook());
});

const sorted = (texts: readonly string[]): string[] => [...texts].sort();

it('project forms, the blank one included, merge the same areas', () => {
  for (const form of [...projects, blank]) expect(sorted(form.merges)).toEqual(sorted(PROJECT_MERGES));
});

it('the department sheet merges goals, measures and long texts', () => {
  expect(sorted(department.merges)).toEqual(sorted(DEPARTMENT_MERGES));
});

it('every sheet prints on A4 upright, one page wide, with margins', () => {
  for (const form of [department, ...projects, blank]) {
    expect(form.pageSetup).toMatchObject(PORTRAIT);
    expect(form.pageSetup?.margins).toMatchObject({ left: 0.5, right: 0.5, top: 0.7, bottom: 0.7 });
  }
});

it('the department sheet takes two pages and repeats its header', () => {
  expect(department.pageSetup).toMatchObject({ fitToHeight: 2, printTitlesRow: '$4:$4' });
});

it('every column and row has a size of its own', () => {
  for (const form of [...projects, blank]) {
    expect(form.widths).toHaveLength(7);
    expect(form.heights).toHaveLength(18);
  }
  expect(department.widths).toHaveLength(5);
  expect(department.heights).toHaveLength(35);
});

it('a longer text gets a taller row', () => {
  const [goalOfTable2, goalOfTable7] = [projects[1], projects[6]].map((form) => form?.heights[7] ?? 0);
  expect(goalOfTable7).toBeGreaterThan(goalOfTable2 ?? 0);
});

it.each(['A3', 'B4', 'C4', 'G4', 'G5', 'A7', 'G7', 'A10', 'A13', 'G18'])(
  'cell %s is framed and wraps',
  (address) => {
    for (const form of [...projects, blank]) {
      const style = form.style(address);
      for (const side of ['top', 'right', 'bottom', 'left'] as const) {
        expect(style?.border?.[side]?.style).toBe('thin');
      }
      expect(style?.alignment?.wrapText).toBe(true);
    }
  },
);

it('title and headers are bold and centred, the money unit stands on the right', () => {
  for (const form of [...projects, blank]) {
    for (const address of ['A1', 'A3', 'A9', 'F9']) {
      expect(form.style(address)?.font?.bold).toBe(true);
      expect(form.style(address)?.alignment?.horizontal).toBe('center');
    }
    expect(form.style('E2')?.alignment?.horizontal).toBe('right');
  }
});

it('the blank form has the labels, the classes and the money unit, and nothing filled in', () => {
  const [filledIn] = projects;
  const labels = [
    ...['E2', 'A3', 'D3', 'A4', 'B4', 'D4', 'F4', 'A6', 'B6', 'D6', 'E6', 'F6', 'A8'],
    ...['A9', 'B9', 'C9', 'D9', 'E9', 'F9', 'A10', 'A14', 'A18', ...INDICATOR_ROWS.map((row) => `B${row}`)],
  ];
  expect(sorted(blank.filled())).toEqual(sorted(['A1', ...labels]));
  expect(labels.map((address) => blank.value(address))).toEqual(
    labels.map((address) => filledIn?.value(address)),
  );
  expect(blank.value('A1')).toBe('项目绩效目标表');
});

it.each([
  ['C4', '0.00'],
  ['E4', '0.00'],
  ['G4', '0.00'],
  ['B7', '0%'],
  ['F7', '0%'],
  ['B3', '@'],
  ['E13', '@'],
])('the empty cell %s of the blank form is ready for its entry: %s', (address, format) => {
  expect(blank.value(address)).toBeNull();
  expect(blank.style(address)?.numFmt).toBe(format);
});
