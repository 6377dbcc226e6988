import type { Fault } from '../faults';
import type { LoggedAction } from '../log';
import { ModelError, type ModelErrorCode } from '../model/model-error';
import { ERROR_STATUS, OfficeError, type OfficeErrorCode } from '../office-error';
import { type Argument, Arguments } from './arguments';
import type { BatchContext } from './batch-context';
import { isJsonArray, isJsonObject, type Json } from '../json';
import { HostObject, locate } from './object-type';
import { answerQuery, PLAIN } from './query';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './wire';

export interface Roots {
  readonly workbook: HostObject;
  /** Objects that the library makes by name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly byName: (name: string) => HostObject | null;
}

export interface Outcome {
  readonly response: WireResponse;
  readonly actions: readonly LoggedAction[];
}

/** Carries out one request: its actions in order, each object path when it is first used. The first error ends it. */
export class Interpreter {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly actions: LoggedAction[] = [];
  /** The member at work. */
  private location = 'Workbook';

  constructor(
    private readonly request: WireRequest,
    private readonly roots: Roots,
    private readonly context: BatchContext,
    private readonly fault: Fault | null = null,
  ) {}

  run(): Outcome {
    const results: WireResult[] = [];
    const traces: number[] = [];
    const processed = () => ({ Results: results, ...(traces.length > 0 ? { TraceIds: traces } : {}) });
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.strike(index + 1);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (error) {
        const { code, location, message } = asOfficeError(error, this.location);
        const status = ERROR_STATUS[code];
        const wire = {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: status,
        };
        return { response: { Error: wire, ProcessedResults: processed() }, actions: this.actions };
      }
    }
    return { response: processed(), actions: this.actions };
  }

  private strike(number: number): void {
    const { fault } = this;
    if (fault !== null && 'action' in fault && fault.action === number)
      throw new OfficeError(fault.code, 'Fault');
  }

  private perform(action: WireAction): Json {
    const { context } = this;
    if (action.ActionType === ACTION.trace) {
      this.note('trace', action.Name, false);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    this.location = object?.typeName ?? 'null';
    switch (action.ActionType) {
      case ACTION.instantiate:
        this.note('instantiate', object?.typeName ?? 'null', false);
        return object === null ? null : object.identity(context);
      case ACTION.query:
        this.note('query', object?.typeName ?? 'null', false);
        return answerQuery(object, action.QueryInfo ?? {}, context);
      case ACTION.queryAsJson:
        this.note('query', object?.typeName ?? 'null', false);
        return answerQuery(object, action.QueryInfo ?? {}, context, PLAIN);
      case ACTION.method:
        return object === null ? { _IsNull: true } : this.callMethod(object, action);
      case ACTION.setProperty:
        return object === null ? { _IsNull: true } : this.setProperty(object, action);
      case ACTION.update:
        return object === null ? { _IsNull: true } : this.update(object, action.ObjectState);
      default:
        throw new OfficeError('NotImplemented', `action ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject, action: WireAction): Json {
    const { name, member } = object.member(action.Name, this.context.profile);
    const location = locate(object.typeName, name);
    if (member.kind !== 'method') throw new OfficeError('InvalidOperation', location);
    this.location = location;
    this.note('method', location, member.writes);
    const result = member.call(this.arguments(action.ArgumentInfo, location), this.context);
    return result instanceof HostObject ? result.identity(this.context) : result;
  }

  private setProperty(object: HostObject, action: WireAction): Json {
    this.setMember(object, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
    return null;
  }

  private update(object: HostObject, state: Json | undefined): Json {
    if (!isJsonObject(state)) throw new OfficeError('InvalidArgument', `${object.typeName}.update`);
    for (const [name, value] of Object.entries(state)) this.setMember(object, name, value);
    return null;
  }

  private setMember(object: HostObject, wanted: string, value: Json): void {
    const { name, member } = object.member(wanted, this.context.profile);
    const location = locate(object.typeName, name);
    if (member.kind !== 'property' || member.set === null)
      throw new OfficeError('InvalidOperation', location);
    this.location = location;
    this.note('set', location, !member.harmless);
    member.set(value, this.context);
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new OfficeError('InvalidArgument', `object path ${id}`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.newObject: {
        const made = this.roots.byName(path.Name);
        if (made === null)
          throw new OfficeError('NotImplemented', path.Name, `The virtual Excel lacks ${path.Name}.`);
        return made;
      }
      case PATH.referenceId: {
        const kept = this.context.references.get(path.Name);
        if (kept === null) throw new OfficeError('InvalidReference', 'ReferenceId');
        return kept;
      }
      case PATH.nullObject:
        return null;
      default:
        return this.resolveChild(path);
    }
  }

  private resolveChild(path: WirePath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { context } = this;
    if (path.ObjectPathType === PATH.indexer) {
      const location = `${parent.typeName}.getItem`;
      if (parent.item === null) throw new OfficeError('NotImplemented', location);
      return parent.item(this.arguments(path.ArgumentInfo, location), context);
    }
    const { name, member } = parent.member(path.Name, context.profile);
    const location = locate(parent.typeName, name);
    this.location = location;
    if (path.ObjectPathType === PATH.property) {
      if (member.kind !== 'navigation') throw new OfficeError('InvalidOperation', location);
      return member.get(context);
    }
    if (path.ObjectPathType !== PATH.method || member.kind !== 'method') {
      throw new OfficeError('InvalidOperation', location);
    }
    this.note('method', location, member.writes);
    const made = member.call(this.arguments(path.ArgumentInfo, location), context);
    if (made === null || made instanceof HostObject) return made;
    throw new OfficeError('InvalidOperation', location);
  }

  private arguments(
    { Arguments: values = [], ReferencedObjectPathIds: ids = [] }: WireArguments = {},
    location: string,
  ): Arguments {
    return new Arguments(
      values.map((value, index): Argument => {
        const id = ids[index];
        if (typeof id === 'number' && id > 0 && id === value) return this.argumentObject(id, location);
        if (isJsonObject(value) && typeof value._ObjectPathId === 'number') {
          return this.argumentObject(value._ObjectPathId, location);
        }
        if (isJsonArray(id) && id.some((own) => own !== 0))
          throw new OfficeError('NotImplemented', `${location}: objects in an array`);
        return value;
      }),
      location,
    );
  }

  private argumentObject(id: number, location: string): HostObject {
    const object = this.object(id);
    if (object === null) throw new OfficeError('InvalidArgument', location);
    return object;
  }

  private note(kind: LoggedAction['kind'], member: string, writes: boolean): void {
    this.actions.push({ kind, member, writes });
  }
}

const MODEL_ERRORS: Readonly<Record<ModelErrorCode, OfficeErrorCode>> = {
  'bad-name': 'InvalidArgument',
  'name-taken': 'ItemAlreadyExists',
  'last-visible-sheet': 'InvalidOperation',
  'hidden-sheet': 'InvalidOperation',
  'not-cells': 'InvalidOperation',
  'merge-in-the-way': 'InsertDeleteConflict',
  'spill-in-the-way': 'InvalidOperation',
  'would-lose-cells': 'InsertDeleteConflict',
  'bad-xml': 'InvalidArgument',
};

function asOfficeError(error: unknown, location: string): OfficeError {
  if (error instanceof OfficeError) return error;
  if (error instanceof ModelError) return new OfficeError(MODEL_ERRORS[error.code], location);
  // A fault of the virtual Excel itself: told like any other, so that nothing hangs, with what it was.
  return new OfficeError(
    'GeneralException',
    location,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
}
