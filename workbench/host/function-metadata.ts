import { isJsonArray, isJsonObject, type Json, parseJson } from './json';

/** A parameter of a custom function, as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

export interface FunctionMetadata {
  /** Upper case, as the add-in associates it. */
  readonly id: string;
  /** As written in formulas, without the namespace. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly matrixResult: boolean;
  readonly stream: boolean;
  readonly cancelable: boolean;
  readonly volatile: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
}

/**
 * Reads functions.json, which the manifest names; office.js never tells a host of it.
 * @throws Error when it is none
 */
export function readFunctionMetadata(json: string): readonly FunctionMetadata[] {
  const document = parseJson(json);
  if (!isJsonObject(document) || !isJsonArray(document.functions))
    throw new Error('functions.json has no functions');
  return document.functions.map(readFunction);
}

function readFunction(entry: Json): FunctionMetadata {
  if (!isJsonObject(entry) || typeof entry.id !== 'string') throw new Error('a function without an id');
  const { id, name, parameters = [], result, options } = entry;
  const flag = (key: string): boolean => isJsonObject(options) && options[key] === true;
  return {
    id: id.toUpperCase(),
    name: (typeof name === 'string' ? name : id).toUpperCase(),
    parameters: isJsonArray(parameters) ? parameters.map(readParameter) : [],
    matrixResult: isJsonObject(result) && result.dimensionality === 'matrix',
    stream: flag('stream'),
    cancelable: flag('cancelable'),
    volatile: flag('volatile'),
    requiresAddress: flag('requiresAddress'),
    requiresParameterAddresses: flag('requiresParameterAddresses'),
  };
}

function readParameter(entry: Json): FunctionParameter {
  if (!isJsonObject(entry) || typeof entry.name !== 'string') throw new Error('a parameter without a name');
  return {
    name: entry.name,
    matrix: entry.dimensionality === 'matrix',
    optional: entry.optional === true,
    repeating: entry.repeating === true,
  };
}
