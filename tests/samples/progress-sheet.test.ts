import { strFromU8, unzipSync } from 'fflate';
import { SAMPLES, chengde2023Workbook } from '../../samples/source/workbooks';
import { serialOfDay } from '../../src/core/day';
import { formatPlace, parseArea } from '../../src/workbook/address';
import { FunctionCalls } from '../functions/support/excel';
import { readBack, type SheetReading } from './read-back';

const ROWS = [4, 5, 6, 7, 8, 9, 10];
const CALL = /^(?:IF\((G\d+)="","",)?_xldudf_PT_([A-Z]+)\((.*?)\)\)?$/u;

let sheets: readonly SheetReading[];
let progress: SheetReading;
let excel: FunctionCalls;
beforeAll(async () => {
  sheets = await readBack(await chengde2023Workbook());
  const last = sheets.at(-1);
  if (last === undefined) throw new RangeError('no sheet');
  progress = last;
  excel = await FunctionCalls.load();
});

/** Of midnight UTC, as dates are read back. */
function serialOf(date: Date): number {
  return serialOfDay({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
}

/** A range as Excel hands it to a function: rows of values, 0 for blank cells. */
function rangeOf(text: string): unknown[][] | number | string {
  const [, name, address] = /^(?:'(.+)'!)?(.+)$/u.exec(text.replaceAll('$', '')) ?? [];
  const sheet = name === undefined ? progress : sheets.find((each) => each.name === name);
  const area = parseArea(address ?? '');
  if (sheet === undefined || area === null) throw new RangeError(text);
  const handed = (row: number, col: number): number | string => {
    const value = sheet.value(formatPlace({ row, col })) ?? 0;
    if (value instanceof Date) return serialOf(value);
    if (typeof value !== 'number' && typeof value !== 'string') throw new TypeError(text);
    return value;
  };
  if (area.top === area.bottom && area.left === area.right) return handed(area.top, area.left);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, right) =>
      handed(area.top + down, area.left + right),
    ),
  );
}

function argumentOf(text: string): unknown {
  if (text === '') return null;
  return text.startsWith('"') ? text.slice(1, -1) : rangeOf(text);
}

/** The function and arguments of a stored formula. */
function parsed(address: string): { name: string; args: readonly string[]; onlyIf: string | undefined } {
  const [, onlyIf, name, args] = CALL.exec(progress.formula(address)?.text ?? '') ?? [];
  if (name === undefined || args === undefined) throw new RangeError(`no PT formula in ${address}`);
  return { name, args: args.split(','), onlyIf };
}

const STORED = ROWS.flatMap((row) => ['C', 'D', 'E', 'F', 'H', 'I'].map((column) => `${column}${row}`));

it('stands last and holds a fixed date and the year', () => {
  expect(progress.name).toBe('支出进度');
  expect([progress.value('A2'), rangeOf('B2')]).toEqual(['截止日期', 45199]);
  expect([progress.value('C2'), progress.value('D2')]).toEqual(['年度', 2023]);
  expect(progress.formula('B2')).toBeNull();
});

it.each(STORED)('%s keeps the result that its function has', (address) => {
  const { name, args, onlyIf } = parsed(address);
  const blank = onlyIf !== undefined && progress.value(onlyIf) === null;
  const result = blank ? '' : excel.cell(name, ...args.map(argumentOf));
  expect(progress.value(address) ?? '').toEqual(result);
});

it.each(STORED)('%s refers to the date and the year, and passes the labels of a plan', (address) => {
  const { name, args } = parsed(address);
  expect(args).toContain('$B$2');
  expect(args.at(-1)).toBe('$D$2');
  const plan = args.find((argument) => argument.includes('!'));
  if (name === 'PROGRESS' && address.startsWith('E')) expect(plan).toBeUndefined();
  else expect(rangeOf(plan ?? '')).toEqual([['3月底', 0, '6月底', '10月底', '12月底', 0], expect.any(Array)]);
});

it('is kept as Excel keeps functions that may spill', () => {
  for (const address of STORED) {
    expect(progress.formula(address)).toMatchObject({ ref: address, dynamic: true });
  }
});

it('shows 50.0 %, 68.7 % and 75.0 %, and the amounts of all projects', () => {
  expect(progress.value('C4')).toBe(0.5);
  expect(progress.value('D4')).toBeCloseTo(0.687, 4);
  expect(progress.value('E4')).toBe(0.75);
  expect(progress.value('F5')).toBe(460.69);
  expect([progress.value('B11'), progress.value('F11')]).toEqual([2754.46, 1377.23]);
  expect(progress.formula('F11')).toEqual({ text: 'SUM(F4:F10)', ref: null, dynamic: false });
});

it('takes budgets from the projects’ own sheets', () => {
  for (const row of ROWS) {
    const formula = progress.formula(`B${row}`)?.text ?? '';
    expect(formula).toBe(`'${String(progress.value(`A${row}`))}'!C4`);
    expect(progress.value(`B${row}`)).toBe(rangeOf(formula));
  }
});

it('judges once spending is filled in', () => {
  const { name, args } = parsed('I5');
  const [, ...others] = args.map(argumentOf);
  expect(excel.cell(name, 500, ...others)).toBe('正常');
  expect(excel.cell(name, 300, ...others)).toBe('严重滞后');
});

it('spills the schedule of the first project', () => {
  const { name, args } = parsed('A14');
  expect(progress.formula('A14')).toMatchObject({ ref: 'A14:E18', dynamic: true });
  expect(rangeOf('A14:E18')).toEqual(excel.spill(name, ...args.map(argumentOf)));
  expect(progress.value('C15')).toBe(73);
});

it.each(SAMPLES)('samples/$file asks for no recalculation', async ({ bytes }) => {
  const workbook = strFromU8(unzipSync(await bytes())['xl/workbook.xml'] ?? new Uint8Array());
  expect(workbook).toContain('<calcPr calcId="191029"/>');
  expect(workbook).not.toContain('fullCalcOnLoad');
});
