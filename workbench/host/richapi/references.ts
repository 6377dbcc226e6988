import type { HostObject } from './object-type';

/** Something that an add-in may keep hold of across requests. */
export interface Referable {
  readonly keep: () => void;
  readonly release: () => void;
}

/** The objects that an add-in keeps hold of. */
export class ReferenceTable {
  private readonly byId = new Map<string, { readonly object: HostObject; readonly referable: Referable }>();
  private readonly ids = new WeakMap<Referable, string>();
  private last = 0;

  constructor(private readonly prefix: string) {}

  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject, referable: Referable): string {
    const known = this.ids.get(referable);
    if (known !== undefined && this.byId.has(known)) return known;
    this.last += 1;
    const id = `{${this.prefix}-${this.last}}`;
    referable.keep();
    this.byId.set(id, { object, referable });
    this.ids.set(referable, id);
    return id;
  }

  /** The id of an object that is kept; null otherwise. */
  idOf(referable: Referable): string | null {
    const id = this.ids.get(referable);
    return id !== undefined && this.byId.has(id) ? id : null;
  }

  get(id: string): HostObject | null {
    return this.byId.get(id)?.object ?? null;
  }

  remove(id: string): void {
    this.byId.get(id)?.referable.release();
    this.byId.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.byId.keys()]) this.remove(id);
  }

  /** Drops the oldest ones. */
  limit(count: number): void {
    for (const id of this.byId.keys()) {
      if (this.byId.size <= count) return;
      this.remove(id);
    }
  }
}
