import { spawnSync } from 'node:child_process';
import { holder } from '../../src/cli/new-space';

const MEGABYTE = 2 ** 20;

describe('room for new objects', () => {
  it.each([
    ['while it is small', [1, 2, 4, 8], 0],
    ['once it is enough', [1, 8, 16], 1],
    ['once only', [8, 16, 16, 16], 1],
    ['also when it grew past that between two files', [8, 32], 1],
    ['never where its size is not known', [0, 0, 0], 0],
  ])('is held %s', (_case, sizes, times) => {
    let held = 0;
    let at = 0;
    const afterEach = holder({
      size: () => (sizes[at++] ?? 0) * MEGABYTE,
      hold: () => (held += 1),
    });
    for (const size of sizes) {
      expect(size).toBeGreaterThanOrEqual(0);
      afterEach();
    }
    expect(held).toBe(times);
  });

  it('is held by this V8 without a complaint, and does not grow any more', () => {
    const program = `
      const v8 = require('node:v8');
      const size = () => v8.getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
      let kept = [];
      // What lives for a while makes V8 take more room.
      const churn = () => { for (let i = 0; i < 3e6; i += 1) { kept.push({ i }); if (kept.length > 1e5) kept = []; } };
      if (process.argv[1] === 'hold') v8.setFlagsFromString('--semi-space-growth-factor=1');
      // The second half is there from the first collection on.
      for (let i = 0; i < 1e6; i += 1) kept = [{ i }];
      const before = size();
      churn();
      console.log(size() / before);
    `;
    const growth = (...argv: string[]): { growth: number; stderr: string } => {
      const { stdout, stderr } = spawnSync(process.execPath, ['-e', program, ...argv], { encoding: 'utf8' });
      return { growth: Number(stdout), stderr };
    };
    const held = growth('hold');
    expect(held.stderr).toBe('');
    expect(held.growth).toBeLessThan(2);
    expect(growth().growth).toBeGreaterThan(2);
  });
});
