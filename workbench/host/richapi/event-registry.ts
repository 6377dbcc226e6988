/** Which events an add-in wants, by the event's number on the wire and its target. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();
  /** Set by an add-in that wants quiet while it writes. */
  enabled = true;

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  wants(type: number, target: string): boolean {
    return this.counts.has(`${type} ${target}`);
  }

  get size(): number {
    return this.counts.size;
  }

  clear(): void {
    this.counts.clear();
  }
}
