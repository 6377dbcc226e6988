import { type Area, formatArea, formatPlace } from '../workbook/address';
import { HostError } from '../workbook/host-error';
import type { Call, FormulaBlock, FormulaCell, SheetPlace } from '../workbook/port';
import { type Grid, gridOf, type HostValue, isHostValue, isText } from './grid-values';
import { supports } from './requirements';
import { run } from './run';
import { literalText } from './text-values';

/** What the cells held that are written over. */
interface Before {
  readonly formulas: Grid<HostValue>;
  readonly numberFormats: Grid<string>;
}

/** Writes constants and formulas with their top-left cell at `at`; after an error the cells hold what they held. */
export async function insertFormulas(
  at: SheetPlace,
  block: FormulaBlock,
  overwrite: boolean,
  call: Call | undefined,
): Promise<void> {
  const area = areaOf(at, block.cells.length, block.cells[0]?.length ?? 0);
  const filled = areaOf(
    at,
    Math.max(block.cells.length, block.spill?.rows ?? 0),
    Math.max(block.cells[0]?.length ?? 0, block.spill?.cols ?? 0),
  );
  const written: Before[] = [];
  try {
    await run(call, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
      const range = sheet.getRange(formatArea(filled));
      const merged = supports('1.13', Excel.Range, 'getMergedAreasOrNullObject')
        ? range.getMergedAreasOrNullObject().load('address')
        : null;
      sheet.load('name,protection/protected');
      range.load('formulas,numberFormat');
      await context.sync();
      if (sheet.isNullObject) throw new HostError('sheet-gone');
      const detail = { sheet: sheet.name, cell: formatArea(filled) };
      if (sheet.protection.protected) throw new HostError('protected', detail);
      if (merged !== null && !merged.isNullObject) throw new HostError('merged-area', detail);
      const size = { rows: filled.bottom - filled.top + 1, cols: filled.right - filled.left + 1 };
      const found: Before = {
        formulas: gridOf(range.formulas, size, isHostValue, detail),
        numberFormats: gridOf(range.numberFormat, size, isText, detail),
      };
      const taken = firstTaken(found.formulas, at);
      if (taken !== null && !overwrite) throw new HostError('not-empty', { ...detail, cell: taken });
      written.push(found);
      if (taken !== null) range.clear('Contents');
      write(sheet.getRange(formatArea(area)), block.cells, found.numberFormats);
      await context.sync();
    });
  } catch (error) {
    for (const before of written) await putBack(at, filled, before).catch(() => undefined);
    throw error;
  }
}

function areaOf({ row, col }: SheetPlace, rows: number, cols: number): Area {
  return { top: row, left: col, bottom: row + rows - 1, right: col + cols - 1 };
}

function firstTaken(formulas: Grid<HostValue>, { row, col }: SheetPlace): string | null {
  for (const [rowIndex, cells] of formulas.entries()) {
    const colIndex = cells.findIndex((formula) => formula !== '');
    if (colIndex >= 0) return formatPlace({ row: row + rowIndex, col: col + colIndex });
  }
  return null;
}

/** A formula in a cell of text format would stay text: such cells become general ones. */
function write(range: Excel.Range, cells: Grid<FormulaCell>, before: Grid<string>): void {
  const format = (cell: FormulaCell, row: number, col: number): string => {
    const old = before[row]?.[col] ?? 'General';
    return cell.numberFormat ?? (old === '@' ? 'General' : old);
  };
  range.numberFormat = cells.map((row, index) => row.map((cell, col) => format(cell, index, col)));
  range.formulas = cells.map((row) => row.map(({ content }) => contentOf(content)));
}

function contentOf(content: string | number): string | number {
  return typeof content === 'string' && !/^[=']/u.test(content) ? literalText(content) : content;
}

function putBack(at: SheetPlace, area: Area, { formulas, numberFormats }: Before): Promise<void> {
  return run(undefined, async (context) => {
    const range = context.workbook.worksheets.getItem(at.sheet).getRange(formatArea(area));
    range.clear('Contents');
    range.numberFormat = numberFormats.map((row) => [...row]);
    range.formulas = formulas.map((row, index) =>
      row.map((formula, col) => oldContent(formula, numberFormats[index]?.[col] ?? '')),
    );
    await context.sync();
  });
}

function oldContent(formula: HostValue, numberFormat: string): HostValue {
  return typeof formula === 'string' && !formula.startsWith('=')
    ? literalText(formula, numberFormat)
    : formula;
}
