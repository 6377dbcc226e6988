import { BooleanNumber, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../host/model/cell';
import { isCellError } from '../../host/model/cell';
import type { FunctionMetadata, FunctionParameter } from '../../host/function-metadata';
import type { FunctionArgument, FunctionResult } from '../../host/functions';
import type { Caller, FunctionResults } from './function-results';
import type { GridFunction } from './univer';

/** What functions.json says to a user about a function and its parameters, in the display language. */
export interface FunctionHelp {
  readonly description: string;
  /** By parameter, in their order. */
  readonly parameters: readonly string[];
}

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((type) => [type, type]));
const MOST_ARGUMENTS = 255;

/** Makes the functions of an add-in known to the grid's engine, under its namespace. */
export function gridFunctions(
  namespace: string,
  metadata: readonly FunctionMetadata[],
  help: ReadonlyMap<string, FunctionHelp>,
  results: FunctionResults,
): readonly GridFunction[] {
  return metadata.map((own) => {
    const name = `${namespace}.${own.name}`.toUpperCase();
    const { description = '', parameters = [] } = help.get(own.id) ?? {};
    return {
      name,
      implementation: implementationOf(own, results),
      info: {
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: own.parameters.map((parameter, index) => ({
          name: parameter.name,
          detail: parameters[index] ?? '',
          example: '',
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        })),
      },
    };
  });
}

function implementationOf(
  metadata: FunctionMetadata,
  results: FunctionResults,
): GridFunction['implementation'] {
  const { parameters } = metadata;
  return class extends BaseFunction {
    override minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    override maxParams = parameters.some(({ repeating }) => repeating) ? MOST_ARGUMENTS : parameters.length;

    /** A text of a formula stays one, as in Excel: "8%" is not 0.08, and "2023-09-30" no number of a day. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const caller = { sheet: this.subUnitId ?? '', row: this.row, col: this.column };
      return compute(metadata, results, caller, variants);
    }
  };
}

function compute(
  metadata: FunctionMetadata,
  results: FunctionResults,
  caller: Caller,
  variants: readonly BaseValueObject[],
): BaseValueObject {
  const given = variants.map((variant, index) => readArgument(variant, parameterAt(metadata, index)));
  const broken = given.find((argument) => argument.kind === 'error');
  if (broken !== undefined) return toError(broken.error);
  const size = liftedSize(given);
  const one = (row: number, col: number): FunctionResult | null =>
    results.get(
      {
        functionId: metadata.id,
        volatile: metadata.volatile,
        arguments: given.map((argument) => pick(argument, row, col)),
      },
      caller,
    );
  if (size === null) return toVariant(one(0, 0));
  // A range where one value is expected: the function is called for each of its cells.
  return toArray(
    Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.cols }, (__, col) => toSingle(one(row, col))),
    ),
  );
}

type Given =
  | { readonly kind: 'plain'; readonly value: FunctionArgument }
  | { readonly kind: 'lifted'; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'error'; readonly error: string };

function parameterAt({ parameters }: FunctionMetadata, index: number): FunctionParameter | undefined {
  return parameters[index] ?? parameters.at(-1);
}

function readArgument(variant: BaseValueObject, parameter: FunctionParameter | undefined): Given {
  const matrix = parameter?.matrix === true;
  if (!(variant instanceof ArrayValueObject)) {
    if (variant.isError()) return { kind: 'error', error: String(variant.getValue()) };
    // Between two commas there is nothing; a blank cell comes as a range.
    if (variant.isNull()) return { kind: 'plain', value: undefined };
    const value = readValue(variant);
    return { kind: 'plain', value: matrix ? [[value]] : value };
  }
  const values = Array.from({ length: variant.getRowCount() }, (_, row) =>
    Array.from({ length: variant.getColumnCount() }, (__, col) => readValue(variant.get(row, col))),
  );
  if (matrix) return { kind: 'plain', value: values };
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return { kind: 'lifted', values };
  const value = values[0]?.[0] ?? null;
  return isCellError(value) ? { kind: 'error', error: value.error } : { kind: 'plain', value };
}

function readValue(variant: Nullable<BaseValueObject>): CellValue {
  if (variant == null || variant.isNull()) return null;
  if (variant.isError()) return { error: String(variant.getValue()) };
  return variant.getValue();
}

function liftedSize(given: readonly Given[]): { rows: number; cols: number } | null {
  const lifted = given.flatMap((argument) => (argument.kind === 'lifted' ? [argument.values] : []));
  if (lifted.length === 0) return null;
  return {
    rows: Math.max(...lifted.map((values) => values.length)),
    cols: Math.max(...lifted.map((values) => values[0]?.length ?? 1)),
  };
}

/** A single row or column serves all rows or columns of the others. */
function pick(argument: Given, row: number, col: number): FunctionArgument {
  if (argument.kind === 'error') return { error: argument.error };
  if (argument.kind === 'plain') return argument.value;
  const line = argument.values[argument.values.length === 1 ? 0 : row];
  if (line === undefined) return { error: ErrorType.NA };
  return (line.length === 1 ? line[0] : line[col]) ?? null;
}

function toVariant(outcome: FunctionResult | null): BaseValueObject {
  if (outcome?.kind !== 'value' || !isBlock(outcome.value)) return toSingle(outcome);
  return toArray(outcome.value.map((line) => line.map(toValue)));
}

function toSingle(outcome: FunctionResult | null): BaseValueObject {
  if (outcome === null) return ErrorValueObject.create(ErrorType.CONNECT);
  if (outcome.kind === 'error') return toError(outcome.error);
  return isBlock(outcome.value) ? toValue(outcome.value[0]?.[0] ?? null) : toValue(outcome.value);
}

function toValue(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return toError(value.error);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function toError(error: string): ErrorValueObject {
  return ErrorValueObject.create(ERRORS.get(error) ?? ErrorType.VALUE);
}

function toArray(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function isBlock(value: FunctionArgument): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}
