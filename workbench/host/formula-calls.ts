import type { Area, Place } from '../../src/workbook/address';
import type { FunctionMetadata } from './function-metadata';
import type { FunctionArgument, FunctionCalls, FunctionResult } from './functions';
import { isOneCell } from './model/areas';
import type { CellValue } from './model/cell';
import { readArea } from './model/formula-references';
import type { SheetModel } from './model/sheet';
import type { Calculator, SheetCell, WorkbookModel } from './model/workbook';
import { splitAddress, writeAddress } from './objects/addresses';

type ParsedArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly area: Area };

interface ParsedCall {
  readonly name: string;
  readonly arguments: readonly ParsedArgument[];
}

/** Formulas that hang on one another. */
const LONGEST_CHAIN = 100;
const CALL = /^=\s*([A-Z]\w*(?:\.\w+)+)\((.*)\)\s*$/isu;
/** One argument: quoted pieces keep their commas. */
const ARGUMENT = /(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])*/uy;

/**
 * Computes formulas that are one call of an add-in's function, such as `=PT.PROGRESS(B6:G7,"6月底")`, whose arguments are
 * numbers, texts, truth values and references. Other formulas are nobody's here: they show #NAME?. A grid with a
 * calculation engine of its own takes its place.
 */
export class AddinFormulas implements Calculator {
  private readonly byName: ReadonlyMap<string, FunctionMetadata>;
  private running = 0;
  private readonly idle: (() => void)[] = [];

  /** @param namespace of the add-in's functions, such as `PT` */
  constructor(
    private readonly calls: FunctionCalls,
    metadata: readonly FunctionMetadata[],
    namespace: string,
  ) {
    this.byName = new Map(metadata.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one]));
  }

  /** Resolves when no function is being waited for. */
  settled(): Promise<void> {
    return this.running === 0 ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
  }

  changed(workbook: WorkbookModel, cells: readonly SheetCell[]): void {
    this.follow(workbook, cells, LONGEST_CHAIN);
  }

  /** @param steps how many formulas may still hang on one another: a circle ends */
  private follow(workbook: WorkbookModel, cells: readonly SheetCell[], steps: number): void {
    if (steps === 0) return;
    const entered = new Set(cells.map(({ sheet, row, col }) => `${sheet.id} ${row} ${col}`));
    this.eachFormula(workbook, (sheet, place, formula) => {
      const own = steps === LONGEST_CHAIN && entered.has(`${sheet.id} ${place.row} ${place.col}`);
      if (own || dependsOn(workbook, sheet, formula, cells)) {
        this.compute(workbook, sheet, place, formula, steps);
      }
    });
  }

  recalculate(workbook: WorkbookModel): void {
    this.eachFormula(workbook, (sheet, place, formula) =>
      this.compute(workbook, sheet, place, formula, LONGEST_CHAIN),
    );
  }

  private eachFormula(
    workbook: WorkbookModel,
    visit: (sheet: SheetModel, place: Place, formula: string) => void,
  ): void {
    for (const sheet of workbook.sheets) {
      const used = sheet.grid.used(true);
      if (used === null) continue;
      for (const { row, col, cell } of [...sheet.grid.within(used)]) {
        if (cell.formula !== undefined) visit(sheet, { row, col }, cell.formula);
      }
    }
  }

  private compute(
    workbook: WorkbookModel,
    sheet: SheetModel,
    place: Place,
    formula: string,
    steps: number,
  ): void {
    const call = parseCall(formula);
    const metadata = call === null ? undefined : this.byName.get(call.name.toUpperCase());
    if (call === null || metadata === undefined) {
      sheet.setResult(place, { error: '#NAME?' });
      return;
    }
    const args = call.arguments.map((argument) => valueOf(workbook, sheet, argument));
    const address = writeAddress(sheet, {
      top: place.row,
      bottom: place.row,
      left: place.col,
      right: place.col,
    });
    this.running += 1;
    const { result } = this.calls.invoke(metadata.id, args, {
      address,
      onResult: (one) => {
        if (sheet.cell(place.row, place.col).formula !== formula) return;
        sheet.setResult(place, shown(one));
        const filled = [...sheet.grid.within(sheet.spillArea(place))];
        this.follow(
          workbook,
          filled.map(({ row, col }) => ({ sheet, row, col })),
          steps - 1,
        );
      },
    });
    void result.then(() => {
      this.running -= 1;
      if (this.running === 0) for (const resolve of this.idle.splice(0)) resolve();
    });
  }
}

function shown(result: FunctionResult): CellValue | readonly (readonly CellValue[])[] {
  return result.kind === 'value' ? result.value : { error: result.error };
}

/** null for a formula that is more, or less, than one call. */
function parseCall(formula: string): ParsedCall | null {
  const [, name = '', inside = ''] = CALL.exec(formula) ?? [];
  if (name === '') return null;
  const pieces: string[] = [];
  for (let at = 0; at <= inside.length;) {
    ARGUMENT.lastIndex = at;
    const piece = ARGUMENT.exec(inside)?.[0] ?? '';
    pieces.push(piece.trim());
    at += piece.length;
    if (at < inside.length && inside.charAt(at) !== ',') return null;
    at += 1;
  }
  const parsed = inside.trim() === '' ? [] : pieces.map(parseArgument);
  return parsed.includes(null) ? null : { name, arguments: parsed.filter((one) => one !== null) };
}

function parseArgument(text: string): ParsedArgument | null {
  if (text === '') return { kind: 'omitted' };
  const quoted = /^"((?:[^"]|"")*)"$/su.exec(text)?.[1];
  if (quoted !== undefined) return { kind: 'constant', value: quoted.replaceAll('""', '"') };
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text))
    return { kind: 'constant', value: Number(text) };
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/u.exec(text)?.[1];
  if (percent !== undefined) return { kind: 'constant', value: Number(percent) / 100 };
  if (/^(?:true|false)$/iu.test(text)) return { kind: 'constant', value: /^t/iu.test(text) };
  const { sheet, rest } = splitAddress(text);
  const area = readArea(rest);
  return area === null ? null : { kind: 'reference', sheet, area };
}

function valueOf(workbook: WorkbookModel, home: SheetModel, argument: ParsedArgument): FunctionArgument {
  switch (argument.kind) {
    case 'omitted':
      return undefined;
    case 'constant':
      return argument.value;
    case 'reference': {
      const sheet = argument.sheet === null ? home : workbook.sheet(argument.sheet);
      if (sheet === null) return { error: '#REF!' };
      const { area } = argument;
      if (isOneCell(area)) return sheet.cell(area.top, area.left).value;
      return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from(
          { length: area.right - area.left + 1 },
          (__, col) => sheet.cell(area.top + row, area.left + col).value,
        ),
      );
    }
  }
}

function dependsOn(
  workbook: WorkbookModel,
  home: SheetModel,
  formula: string,
  cells: readonly SheetCell[],
): boolean {
  const references = parseCall(formula)?.arguments.filter((one) => one.kind === 'reference') ?? [];
  return references.some(({ sheet: name, area }) => {
    const sheet = name === null ? home : workbook.sheet(name);
    return cells.some(
      (cell) =>
        cell.sheet === sheet &&
        cell.row >= area.top &&
        cell.row <= area.bottom &&
        cell.col >= area.left &&
        cell.col <= area.right,
    );
  });
}
