interface Scope {
  /** Depth of the element that made the declarations. */
  readonly depth: number;
  readonly before: ReadonlyMap<string, string>;
}

const XML_PREFIX: readonly [string, string] = ['xml', 'http://www.w3.org/XML/1998/namespace'];

/** Keeps track of which prefix stands for which namespace while elements open and close. */
export class NamespaceScopes {
  private bound: ReadonlyMap<string, string> = new Map([XML_PREFIX]);
  private readonly scopes: Scope[] = [];
  private declared: [prefix: string, uri: string][] = [];

  /** Notes an attribute of the element about to open, should it declare a namespace. */
  attribute(name: string, value: string): void {
    if (name === 'xmlns') this.declared.push(['', value]);
    else if (name.startsWith('xmlns:')) this.declared.push([name.slice(6), value]);
  }

  /** @returns whether prefixes may mean something else from here on */
  open(depth: number): boolean {
    if (this.declared.length === 0) return false;
    this.scopes.push({ depth, before: this.bound });
    this.bound = new Map([...this.bound, ...this.declared]);
    this.declared = [];
    return true;
  }

  /** @returns whether prefixes may mean something else from here on */
  close(depth: number): boolean {
    const scope = this.scopes[this.scopes.length - 1];
    if (scope?.depth !== depth) return false;
    this.bound = scope.before;
    this.scopes.pop();
    return true;
  }

  /** The namespace of a prefix ("" for the default one); undefined when the prefix is not declared. */
  uri(prefix: string): string | undefined {
    return this.bound.get(prefix) ?? (prefix === '' ? '' : undefined);
  }
}
