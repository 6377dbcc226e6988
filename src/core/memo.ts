const MOST = 20_000;
const LONGEST = 120;

/**
 * Remembers what a pure function made of a text. Forms repeat themselves: level names, units, 不涉及, the same targets in
 * hundreds of rows. Long texts seldom come twice and are not kept; when the memory is full it starts anew.
 */
export function remember<R>(make: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as R;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Remembers what a pure function made of an object, as long as the object lives. */
export function rememberOf<K extends object, R>(make: (key: K) => R): (key: K) => R {
  const known = new WeakMap<K, { readonly made: R }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}
