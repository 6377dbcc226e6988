const MOST = 20_000;
const LONGEST = 120;

/**
 * Remembers what a pure function made of a text. Forms repeat themselves: level names, units, 不涉及, the same targets in
 * hundreds of rows. Long texts seldom come twice and are not kept; when the memory is full it starts anew.
 */
export function remember<R>(make: (text: string) => R): (text: string) => R {
  const known = rememberKey(make);
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
  return rememberKey(make);
}

/** The same for a function of several values, which together make the key. */
export function rememberBy<A extends readonly unknown[], R>(
  keyOf: (...of: A) => string,
  make: (...of: A) => R,
): (...of: A) => R {
  const known = new Map<string, R>();
  return (...of) => {
    const key = keyOf(...of);
    const found = known.get(key);
    if (found !== undefined) return found;
    return keep(known, key, make(...of));
  };
}

function rememberKey<K extends string | number, R>(make: (key: K) => R): (key: K) => R {
  const known = new Map<K, R>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as R;
    return keep(known, key, make(key));
  };
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
