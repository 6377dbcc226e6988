import { collector, V8_HEAP } from '../../src/cli/collecting';

const MEGABYTE = 2 ** 20;

describe('collecting the heap between files', () => {
  it('waits until there is much garbage, counted from what was left the last time', () => {
    let used = 10;
    let collected = 0;
    const collect = collector({
      used: () => used * MEGABYTE,
      collect: () => {
        collected += 1;
        used = 20;
      },
    });
    const at: number[] = [];
    for (const now of [12, 33, 34, 43, 44]) {
      used = now;
      collect();
      at.push(collected);
    }
    expect(at).toEqual([0, 0, 1, 1, 2]);
  });

  it('frees what nobody holds', () => {
    let garbage: number[][] | null = Array.from({ length: 400 }, () => new Array<number>(10_000).fill(0.5));
    const before = V8_HEAP.used();
    expect(garbage).toHaveLength(400);
    garbage = null;
    V8_HEAP.collect();
    expect(before - V8_HEAP.used()).toBeGreaterThan(20 * MEGABYTE);
  });
});
