import type { BatchContext } from './batch-context';
import type { Json } from '../json';
import { OfficeError } from '../office-error';
import { type HostObject, locate } from './object-type';
import type { WireQuery } from './wire';

/** What was asked for, as a tree: `format/fill/color` hangs under `format`. */
interface Selection {
  /** As it was written. */
  readonly name: string;
  /** By their names in lower case. */
  readonly children: Map<string, Selection>;
}

/** Names of keys on the wire (PascalCase) or in the plain form that `toJSON` and `retrieve` use (camelCase). */
export interface Spelling {
  readonly key: (name: string) => string;
  readonly items: string;
  readonly indexed: boolean;
}

const WIRE: Spelling = { key: (name) => name, items: '_Items', indexed: true };
export const PLAIN: Spelling = {
  key: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  items: 'items',
  indexed: false,
};

export function answerQuery(
  object: HostObject | null,
  query: WireQuery,
  context: BatchContext,
  spelling: Spelling = WIRE,
): Json {
  if (object === null) return null;
  const selection = leaf('');
  const { Select = [], Expand = [] } = query;
  for (const path of Select) grow(selection, path);
  if (Select.length === 0) selection.children.set('*', leaf('*'));
  for (const path of Expand) grow(selection, path);
  return describe(object, selection, query, context, spelling);
}

function leaf(name: string): Selection {
  return { name, children: new Map() };
}

function grow(root: Selection, path: string): void {
  let node = root;
  for (const step of path.split('/').map((part) => part.trim())) {
    if (step === '' || step.toLowerCase() === 'items') continue;
    const key = step.toLowerCase();
    let next = node.children.get(key);
    if (next === undefined) {
      next = leaf(step);
      node.children.set(key, next);
    }
    node = next;
  }
}

function describe(
  object: HostObject,
  selection: Selection,
  query: WireQuery,
  context: BatchContext,
  spelling: Spelling,
): Json {
  return object.items === null
    ? describeObject(object, selection, context, spelling)
    : describeCollection(object, object.items(context), selection, query, context, spelling);
}

function describeObject(
  object: HostObject,
  { children }: Pick<Selection, 'children'>,
  context: BatchContext,
  spelling: Spelling,
): Record<string, Json> {
  const answer: Record<string, Json> = {};
  for (const [name, value] of Object.entries(object.identity(context))) answer[spelling.key(name)] = value;
  if (children.size === 0 || children.has('*')) {
    for (const { name, get } of object.scalars(context.profile)) answer[spelling.key(name)] = get(context);
  }
  for (const below of children.values()) {
    if (below.name === '*') continue;
    const { name, member } = object.member(below.name, context.profile);
    if (member.kind === 'property') answer[spelling.key(name)] = member.get(context);
    else if (member.kind === 'navigation') {
      const next = member.get(context);
      answer[spelling.key(name)] = next === null ? null : describe(next, below, {}, context, spelling);
    } else throw new OfficeError('InvalidArgument', locate(object.typeName, name));
  }
  return answer;
}

/** What is asked of a collection is asked of its items, except for what only the collection has. */
function describeCollection(
  collection: HostObject,
  items: readonly HostObject[],
  selection: Selection,
  { Skip = 0, Top = items.length }: WireQuery,
  context: BatchContext,
  spelling: Spelling,
): Json {
  const own = new Map<string, Selection>();
  const ofItems = new Map<string, Selection>();
  for (const [name, below] of selection.children) {
    if (name !== '*' && collection.hasMember(name)) own.set(name, below);
    else ofItems.set(name, below);
  }
  const answer = describeObject(collection, { children: own }, context, spelling);
  const onlyOwn = own.size > 0 && ofItems.size === 0;
  answer[spelling.items] = onlyOwn
    ? []
    : items.slice(Skip, Skip + Top).map((item, index) => ({
        ...(spelling.indexed ? { _Index: Skip + index } : {}),
        ...describeObject(item, { children: ofItems }, context, spelling),
      }));
  return answer;
}
