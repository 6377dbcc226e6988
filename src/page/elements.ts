/** The element of an id, of the kind that it must have. */
export function element<T extends Element>(document: Document, id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${kind.name} named ${id}`);
}

/** Hands the machine back for a moment: what was drawn shows, and a click is heard. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
