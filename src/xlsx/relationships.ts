import { ReadError } from '../workbook/errors';
import { MICROSOFT_RELATIONSHIPS, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from './namespaces';
import type { Package } from './package';

/** One part's reference to another, as written. */
export interface Relationship {
  /** The last word of its type, such as "worksheet"; "" for types that spreadsheets have no use for. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const TYPE_PREFIXES = [...OFFICE_RELATIONSHIPS, MICROSOFT_RELATIONSHIPS].map((prefix) => `${prefix}/`);

/** The relationships of a part, or of the package (whose name is ""). */
export class Relationships {
  private constructor(
    private readonly source: string,
    private readonly byId: ReadonlyMap<string, Relationship>,
  ) {}

  /** Name of the part that holds the relationships of `source`. */
  static partFor(source: string): string {
    const slash = source.lastIndexOf('/') + 1;
    return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  }

  static read(pkg: Package, source: string): Relationships {
    const part = Relationships.partFor(source);
    const byId = new Map<string, Relationship>();
    pkg.read(part, { root: 'Relationships', namespaces: PACKAGE_RELATIONSHIPS }, (name, attributes) => {
      if (name !== 'Relationship') return name === 'Relationships';
      const { Id, Type, Target, TargetMode } = attributes;
      if (Id === undefined || Type === undefined || Target === undefined || byId.has(Id)) {
        throw new ReadError('damaged-part', { part, note: `relationship ${Id ?? 'without an id'}` });
      }
      byId.set(Id, { kind: kindOf(Type), target: Target, external: TargetMode === 'External' });
      return false;
    });
    return new Relationships(source, byId);
  }

  get(id: string): Relationship | undefined {
    return this.byId.get(id);
  }

  /** The part that the one relationship of a kind leads to; undefined when there is none. */
  partOfKind(kind: string): string | undefined {
    const [first, ...more] = [...this.byId.values()].filter((relationship) => relationship.kind === kind);
    if (more.length > 0) throw this.damaged(`several relationships of type ${kind}`);
    return first && this.partOf(first);
  }

  /** The parts that relationships of a kind lead to; those outside the file are passed over. */
  partsOfKind(kind: string): readonly string[] {
    return [...this.byId.values()]
      .filter((relationship) => relationship.kind === kind && !relationship.external)
      .map((relationship) => this.partOf(relationship));
  }

  /** The part that a relationship leads to: from the folder of its source, or from the root after a slash. */
  partOf({ kind, target, external }: Relationship): string {
    const part = Relationships.partFor(this.source);
    if (external) throw new ReadError('forbidden-content', { part, note: `${kind} outside the file` });
    const found = targetPart(this.source, target);
    if (found === null) throw this.damaged(`target ${target}`);
    return found;
  }

  private damaged(note: string): ReadError {
    return new ReadError('damaged-part', { part: Relationships.partFor(this.source), note });
  }
}

/** The part that a target leads to from a part; null when it leads out of the package. */
export function targetPart(source: string, target: string): string | null {
  const path = decodePercent(target).replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function kindOf(type: string): string {
  const prefix = TYPE_PREFIXES.find((start) => type.startsWith(start));
  return prefix === undefined ? '' : type.slice(prefix.length);
}

/** A target whose percent signs encode nothing is taken as it stands. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
