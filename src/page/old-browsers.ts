/*
 * What the code uses and browsers of 2018 lack (offices keep theirs for long). Each is added only where it is missing.
 * Loaded before all else.
 */

type Method = (this: never, ...parameters: never[]) => unknown;

function add(target: object, name: PropertyKey, method: Method): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function flat(this: readonly unknown[], depth = 1): unknown[] {
  return this.reduce<unknown[]>(
    (all, item) => all.concat(Array.isArray(item) && depth > 0 ? flat.call(item, depth - 1) : [item]),
    [],
  );
}

function flatMap<T>(
  this: readonly T[],
  map: (item: T, index: number, all: readonly T[]) => unknown,
): unknown[] {
  return flat.call(this.map(map));
}

function findLast<T>(
  this: readonly T[],
  test: (item: T, index: number, all: readonly T[]) => boolean,
): T | undefined {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    const item = this[index] as T;
    if (test(item, index, this)) return item;
  }
  return undefined;
}

function replaceAll(
  this: string,
  search: string | RegExp,
  replacement: string | ((substring: string, ...rest: unknown[]) => string),
): string {
  const pattern =
    typeof search === 'string' ? new RegExp(search.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'), 'gu') : search;
  return typeof replacement === 'string'
    ? this.replace(pattern, replacement)
    : this.replace(pattern, replacement);
}

function* matchAll(this: string, pattern: RegExp): Generator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags);
  own.lastIndex = pattern.lastIndex;
  for (;;) {
    const match = own.exec(this);
    if (match === null) return;
    if (match[0] === '') own.lastIndex += 1;
    yield match;
  }
}

function fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
  const made: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) made[key] = value;
  return made;
}

function trimEnd(this: string): string {
  return this.replace(/\s+$/u, '');
}

function trimStart(this: string): string {
  return this.replace(/^\s+/u, '');
}

for (const target of [Array.prototype, Uint8Array.prototype, Int32Array.prototype, String.prototype]) {
  add(target, 'at', at);
}
add(Array.prototype, 'flat', flat);
add(Array.prototype, 'flatMap', flatMap);
add(Array.prototype, 'findLast', findLast);
add(String.prototype, 'replaceAll', replaceAll);
add(String.prototype, 'matchAll', matchAll);
add(String.prototype, 'trimEnd', trimEnd);
add(String.prototype, 'trimStart', trimStart);
add(Object, 'fromEntries', fromEntries);
