import { OfficeError } from '../office-error';
import { type Profile, supports } from '../profiles';
import type { Arguments } from './arguments';
import type { BatchContext } from './batch-context';
import type { Json, JsonObject } from '../json';

interface Dated {
  /** The first API set with the member: "1.9", or "ExcelApiOnline 1.1". Without: ExcelApi 1.1. */
  readonly since?: string;
}

export interface Property<T> extends Dated {
  readonly kind: 'property';
  readonly get: (target: T, context: BatchContext) => Json;
  readonly set?: (target: T, value: Json, context: BatchContext, location: string) => void;
  /** Setting it leaves the workbook as it is. */
  readonly harmless?: boolean;
}

export interface Navigation<T> extends Dated {
  readonly kind: 'navigation';
  /** null: a null object. */
  readonly get: (target: T, context: BatchContext, location: string) => HostObject | null;
}

export interface Method<T> extends Dated {
  readonly kind: 'method';
  /** It changes the workbook. */
  readonly writes: boolean;
  readonly call: (target: T, args: Arguments, context: BatchContext) => HostObject | Json;
}

export type Member<T> = Property<T> | Navigation<T> | Method<T>;

/** What an Office type has, member by member, under the names that stand on the wire. */
export interface ObjectType<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** The properties by which the client finds the object again. */
  readonly identity?: (target: T, context: BatchContext) => JsonObject;
  /** The items, of a collection. */
  readonly items?: (target: T, context: BatchContext) => readonly HostObject[];
  /** What `getItem` gives; throws ItemNotFound. */
  readonly item?: (target: T, args: Arguments, context: BatchContext) => HostObject;
}

/** A member that belongs to one object. */
export type BoundMember =
  | {
      readonly kind: 'property';
      readonly get: (context: BatchContext) => Json;
      readonly set: ((value: Json, context: BatchContext) => void) | null;
      readonly harmless: boolean;
    }
  | { readonly kind: 'navigation'; readonly get: (context: BatchContext) => HostObject | null }
  | {
      readonly kind: 'method';
      readonly writes: boolean;
      readonly call: (args: Arguments, context: BatchContext) => HostObject | Json;
    };

/** An object of the workbook as the wire knows it. */
export class HostObject {
  private constructor(
    readonly typeName: string,
    /** What the type's functions work on. */
    readonly target: unknown,
    private readonly find: (
      name: string,
    ) => { readonly name: string; readonly since?: string; readonly member: BoundMember } | null,
    private readonly names: readonly string[],
    readonly identity: (context: BatchContext) => JsonObject,
    readonly items: ((context: BatchContext) => readonly HostObject[]) | null,
    readonly item: ((args: Arguments, context: BatchContext) => HostObject) | null,
  ) {}

  static of<T>(type: ObjectType<T>, target: T): HostObject {
    const { identity, items, item } = type;
    const find = (name: string) => {
      const known = lookUp(type, name);
      if (known === null) return null;
      const member = type.members[known];
      if (member === undefined) return null;
      const location = locate(type.name, known);
      return {
        name: known,
        ...(member.since === undefined ? {} : { since: member.since }),
        member: bind(member, target, location),
      };
    };
    return new HostObject(
      type.name,
      target,
      find,
      Object.keys(type.members),
      (context) => identity?.(target, context) ?? {},
      items === undefined ? null : (context) => items(target, context),
      item === undefined ? null : (args, context) => item(target, args, context),
    );
  }

  /**
   * @throws OfficeError NotImplemented for a member that this host lacks, ApiNotFound for one that the version of Excel
   * that is played lacks
   */
  member(name: string, profile: Profile): { readonly name: string; readonly member: BoundMember } {
    const found = this.find(name);
    const location = locate(this.typeName, found?.name ?? name);
    if (found === null)
      throw new OfficeError('NotImplemented', location, `The virtual Excel lacks ${location}.`);
    if (found.since !== undefined && !supports(profile, found.since)) {
      throw new OfficeError('ApiNotFound', location, `${location} came with ${found.since}.`);
    }
    return found;
  }

  hasMember(name: string): boolean {
    return this.find(name) !== null;
  }

  /** The properties that the version of Excel has. */
  scalars(
    profile: Profile,
  ): readonly { readonly name: string; readonly get: (context: BatchContext) => Json }[] {
    return this.names.flatMap((name) => {
      const found = this.find(name);
      if (found?.member.kind !== 'property') return [];
      if (found.since !== undefined && !supports(profile, found.since)) return [];
      return [{ name: found.name, get: found.member.get }];
    });
  }
}

function bind<T>(member: Member<T>, target: T, location: string): BoundMember {
  switch (member.kind) {
    case 'property': {
      const { get, set, harmless = false } = member;
      return {
        kind: 'property',
        get: (context) => get(target, context),
        set: set === undefined ? null : (value, context) => set(target, value, context, location),
        harmless,
      };
    }
    case 'navigation': {
      const { get } = member;
      return { kind: 'navigation', get: (context) => get(target, context, location) };
    }
    case 'method': {
      const { call, writes } = member;
      return { kind: 'method', writes, call: (args, context) => call(target, args, context) };
    }
  }
}

const tables = new WeakMap<object, ReadonlyMap<string, string>>();

function lookUp(type: { readonly members: Readonly<Record<string, unknown>> }, name: string): string | null {
  let table = tables.get(type);
  if (table === undefined) {
    table = new Map(Object.keys(type.members).map((member) => [member.toLowerCase(), member]));
    tables.set(type, table);
  }
  return table.get(name.toLowerCase()) ?? null;
}

/** `Range.values`: as the library names places. */
export function locate(type: string, member: string): string {
  return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

export function property<T>(
  get: Property<T>['get'],
  set?: Property<T>['set'],
  more: Dated & { readonly harmless?: boolean } = {},
): Property<T> {
  return { kind: 'property', get, ...(set === undefined ? {} : { set }), ...more };
}

export function navigation<T>(get: Navigation<T>['get'], more: Dated = {}): Navigation<T> {
  return { kind: 'navigation', get, ...more };
}

/** A method that leaves the workbook as it is. */
export function reading<T>(call: Method<T>['call'], more: Dated = {}): Method<T> {
  return { kind: 'method', writes: false, call, ...more };
}

/** A method that changes the workbook. */
export function writing<T>(call: Method<T>['call'], more: Dated = {}): Method<T> {
  return { kind: 'method', writes: true, call, ...more };
}
