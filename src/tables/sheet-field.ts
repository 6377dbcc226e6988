import type { Cell } from '../workbook/cell';
import type { Place } from '../workbook/address';
import type { CellRef, Field, LabelledField, LevelField, TargetField } from './model';
import type { Target } from '../core/targets';

/** A filled cell as a field. One object for each cell, however many columns, rows and rules ask for it. */
export class SheetField implements Field, Place {
  readonly empty = false;

  constructor(
    readonly sheet: number,
    readonly row: number,
    readonly col: number,
    readonly cell: Cell,
    readonly text: string,
  ) {}

  get at(): CellRef {
    return { sheet: this.sheet, row: this.row, col: this.col };
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
