import { SUBJECTS } from './subjects';

/** One measurement in a process of its own: milliseconds until the first results, and until those of another date. */
const [name = ''] = process.argv.slice(2);
const subject = SUBJECTS[name];
if (subject === undefined) throw new Error(`no subject ${name}`);
const { first, again } = await subject.prepare();

function timed(run: () => readonly number[]): { milliseconds: number; shares: readonly number[] } {
  const start = performance.now();
  const shares = run();
  return { milliseconds: performance.now() - start, shares };
}

const built = timed(first);
const changed = timed(again);
process.stdout.write(
  JSON.stringify({
    first: built.milliseconds,
    again: changed.milliseconds,
    shares: [...built.shares, ...changed.shares],
  }),
);
