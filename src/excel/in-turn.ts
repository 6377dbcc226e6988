/** Lets verbs that write run one after another: two at once could set marks twice. */
export function createTurns(): <T>(verb: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (verb) => {
    const mine = last.then(verb, verb);
    last = mine.catch(() => undefined);
    return mine;
  };
}
