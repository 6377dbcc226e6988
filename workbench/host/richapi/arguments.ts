import { OfficeError } from '../office-error';
import { isJsonObject, type Json, type JsonObject } from '../json';
import { HostObject } from './object-type';

export type Argument = Json | HostObject;

type Class<T> = abstract new (...args: never[]) => T;

/** The arguments of a call, read by the kind that the member expects. */
export class Arguments {
  constructor(
    private readonly values: readonly Argument[],
    readonly location: string,
  ) {}

  wrong(): OfficeError {
    return new OfficeError('InvalidArgument', this.location);
  }

  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  json(index: number): Json {
    const value = this.values[index];
    if (value instanceof HostObject) throw this.wrong();
    return value ?? null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.wrong();
    return value;
  }

  textOr(index: number, otherwise: string): string {
    return this.has(index) ? this.text(index) : otherwise;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.wrong();
    return value;
  }

  integerOr(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  flagOr(index: number, otherwise: boolean): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'boolean') throw this.wrong();
    return value;
  }

  /** A sheet's name or id, a key, an index: what `getItem` takes. */
  key(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string' && typeof value !== 'number') throw this.wrong();
    return String(value);
  }

  recordOr(index: number, otherwise: JsonObject): JsonObject {
    const value = this.values[index];
    if (value === undefined || value === null) return otherwise;
    if (value instanceof HostObject || !isJsonObject(value)) throw this.wrong();
    return value;
  }

  /** What stands behind an object that was handed over; null where something else was. */
  object<T>(index: number, kind: Class<T>): T | null {
    const value = this.values[index];
    return value instanceof HostObject && value.target instanceof kind ? value.target : null;
  }

  oneOf<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    const value = this.values[index];
    if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
    const choice = choices.find((own) => own === value);
    if (choice === undefined) throw this.wrong();
    return choice;
  }
}
