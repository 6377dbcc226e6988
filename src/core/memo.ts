const MOST = 20_000;
const LONGEST = 120;
/** More than the words, units and numbers that forms have in common: beyond it are the texts of single workbooks. */
const COMMON = 2_000;

/** What is remembered of texts and numbers: it outlives the workbook that they stood in. */
const memories: { readonly size: number; readonly clear: () => void }[] = [];

/**
 * Forgets what is remembered beyond what workbooks have in common. Called after each of many workbooks, it keeps what
 * they leave behind as small as what a few of them leave.
 */
export function forgetSurplus(): void {
  for (const known of memories) if (known.size > COMMON) known.clear();
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
  const known = memory<string, R>();
  return (...of) => {
    const key = keyOf(...of);
    if (key.length > LONGEST) return make(...of);
    const found = known.get(key);
    if (found !== undefined) return found;
    return keep(known, key, make(...of));
  };
}

function rememberKey<K extends string | number, R>(make: (key: K) => R, owned: (key: K) => K): (key: K) => R {
  const known = memory<K, R>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as R;
    const kept = owned(key);
    return keep(known, kept, make(kept));
  };
}

function memory<K, R>(): Map<K, R> {
  const known = new Map<K, R>();
  memories.push(known);
  return known;
}

function keep<K, R>(known: Map<K, R>, key: K, made: R): R {
  if (known.size >= MOST) known.clear();
  known.set(key, made);
  return made;
}

/** Remembers what a pure function made of the object it was last asked about: those who ask come one after another. */
export function rememberLast<K extends object, R>(make: (key: K) => R): (key: K) => R {
  let last: { readonly key: K; readonly made: R } | null = null;
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
