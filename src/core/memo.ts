const MOST = 20_000;
const LONGEST = 120;
/** More than the words, units and numbers that forms have in common. */
const MOST_COMMON = 2_000;

/** All that is remembered, and outlives the workbook that it stood in. */
const memories: { readonly turnPage: () => void }[] = [];

/**
 * Forgets what single workbooks left behind, and keeps what they have in common. Called after each of many workbooks,
 * it keeps memory as small as a few of them make it, and nothing of theirs alive.
 */
export function forgetSurplus(): void {
  for (const memory of memories) memory.turnPage();
}

/** From this length on V8 makes of a piece of a text a view of the whole, and the piece keeps the whole alive. */
const LEAST_VIEW = 13;

/** The same text, and no view of another: the XML that a cell's text stood in is not kept with it. */
function own(text: string): string {
  return text.length < LEAST_VIEW ? text : ` ${text}`.slice(1);
}

/**
 * Remembers what a pure function made of a text. Forms repeat themselves: level names, units, 不涉及, the same targets in
 * hundreds of rows. Long texts seldom come twice and are not kept; when the memory is full it starts anew.
 */
export function remember<R>(make: (text: string) => R): (text: string) => R {
  const known = rememberKey(make, own);
  return (text) => (text.length > LONGEST ? make(text) : known(text));
}

/**
 * The same for a function that finds nothing in most texts.
 * @param hint what every text has in which it finds something: without it nothing is looked up
 */
export function rememberWhere<R>(hint: RegExp, make: (text: string) => R): (text: string) => R | null {
  const known = remember(make);
  return (text) => (hint.test(text) ? known(text) : null);
}

/** The same for numbers: amounts, counts and shares repeat themselves too. */
export function rememberNumber<R>(make: (value: number) => R): (value: number) => R {
  return rememberKey(make, (value) => value);
}

/** The same for a function of several values, which together make the key; for a long key nothing is kept. */
export function rememberBy<A extends readonly unknown[], R>(
  keyOf: (...of: A) => string,
  make: (...of: A) => R,
): (...of: A) => R {
  const known = new Memory<string, R>(own);
  return (...of) => {
    const key = keyOf(...of);
    if (key.length > LONGEST) return make(...of);
    const found = known.page.get(key);
    if (found !== undefined) return found;
    const older = known.older(key);
    return older !== undefined ? older : known.keep(key, make(...of));
  };
}

function rememberKey<K extends string | number, R>(make: (key: K) => R, owned: (key: K) => K): (key: K) => R {
  const known = new Memory<K, R>(owned);
  return (key) => {
    const found = known.page.get(key);
    if (found !== undefined) return found;
    const older = known.older(key);
    if (older !== undefined || known.page.has(key)) return older as R;
    const kept = owned(key);
    return known.keep(kept, make(kept));
  };
}

/**
 * What one function made. A page is thrown away as a whole, and never emptied to be filled again: it is then young and
 * cheap to collect, while a map that has grown old keeps all that it is ever given for V8's rare, full collection.
 */
class Memory<K, R> {
  /** Of the workbook at hand: looked up first, and without a call in between. */
  page = new Map<K, R>();
  /** Of several workbooks. */
  private common = new Map<K, R>();
  /** Of the one before it. */
  private before: ReadonlyMap<K, R> | null = null;

  /** @param owned a key that keeps nothing else alive */
  constructor(private readonly owned: (key: K) => K) {
    memories.push(this);
  }

  /** What is known of workbooks before. */
  older(key: K): R | undefined {
    const shared = this.common.get(key);
    if (shared !== undefined || this.before === null) return shared;
    const again = this.before.get(key);
    if (again !== undefined) this.share(key, again);
    return again;
  }

  keep(key: K, made: R): R {
    if (this.page.size >= MOST) this.page = new Map();
    this.page.set(key, made);
    return made;
  }

  turnPage(): void {
    this.before = this.page.size <= MOST_COMMON ? this.page : null;
    if (this.page.size > 0) this.page = new Map();
  }

  private share(key: K, made: R): void {
    if (this.common.size >= MOST_COMMON) this.common = new Map();
    this.common.set(this.owned(key), made);
  }
}

/**
 * Remembers what a pure function made of the object it was last asked about: those who ask come one after another. To be
 * called once for each function, not for each of many objects.
 */
export function rememberLast<K extends object, R>(make: (key: K) => R): (key: K) => R {
  let last: { readonly key: K; readonly made: R } | null = null;
  memories.push({ turnPage: () => (last = null) });
  return (key) => {
    if (last?.key === key) return last.made;
    const made = make(key);
    last = { key, made };
    return made;
  };
}

/** Remembers what a pure function made of each object, as long as the object lives. */
export function rememberOf<K extends object, R extends object | string>(make: (key: K) => R): (key: K) => R {
  const known = new WeakMap<K, R>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
