import type { Cell } from '../workbook/cell';
import type { Place } from '../workbook/address';
import type { PlacedCell } from '../workbook/snapshot';
import type { CellRef, Field, LabelledField, LevelField, TargetField } from './model';
import type { Target } from '../core/targets';

/** A filled cell as a field. One object for each cell, however many columns, rows and rules ask for it. */
export class SheetField implements Field, Place {
  constructor(
    readonly sheet: number,
    private readonly placed: PlacedCell,
    readonly text: string,
  ) {}

  get at(): CellRef {
    const { row, col } = this.placed;
    return { sheet: this.sheet, row, col };
  }

  get row(): number {
    return this.placed.row;
  }

  get col(): number {
    return this.placed.col;
  }

  get cell(): Cell {
    return this.placed.cell;
  }

  get empty(): boolean {
    return this.text === '';
  }
}

/** A field with its label. */
export function labelled({ at, text, empty, cell }: Field, label: string, labelAt: CellRef): LabelledField {
  return { at, text, empty, cell, label, labelAt };
}

/** A field together with what it was read as. */
class ReadField implements Field {
  constructor(private readonly field: Field) {}

  get at(): CellRef {
    return this.field.at;
  }

  get text(): string {
    return this.field.text;
  }

  get empty(): boolean {
    return this.field.empty;
  }

  get cell(): Cell {
    return this.field.cell;
  }
}

export class SheetLevel<R> extends ReadField implements LevelField<R> {
  constructor(
    field: Field,
    readonly reading: R | null,
  ) {
    super(field);
  }
}

export class SheetTarget extends ReadField implements TargetField {
  constructor(
    field: Field,
    readonly target: Target,
  ) {
    super(field);
  }
}
