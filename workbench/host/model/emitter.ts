/** Tells listeners in the order in which they came. */
export class Emitter<T> {
  private readonly listeners = new Set<(event: T) => void>();

  /** @returns stops listening */
  on(listener: (event: T) => void): () => void {
    const own = (event: T): void => listener(event);
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }

  emit(event: T): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
