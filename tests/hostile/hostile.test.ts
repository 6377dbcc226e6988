import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Outcome } from './child';
import type { WrittenCase } from './write';

const MOST_MILLISECONDS = 5000;
const MOST_MEGABYTES = 300;
const MINUTES = 60_000;

/** In a process of its own, so that memory and a crash are its own as well. */
function script(name: string, argument: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', resolve(__dirname, name), argument], {
    cwd: resolve(__dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 10 * MINUTES,
  });
}

describe('damaged and malicious workbooks', () => {
  let cases: readonly WrittenCase[] = [];
  let outcomes: readonly Outcome[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'pt-hostile-'));

  beforeAll(() => {
    cases = JSON.parse(script('write.ts', folder)) as readonly WrittenCase[];
    const list = join(folder, 'files.json');
    writeFileSync(list, JSON.stringify(cases.map(({ file }) => file)));
    outcomes = script('child.ts', list)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Outcome);
  }, 20 * MINUTES);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const kindOf = (outcome: Outcome | undefined): string => {
    const [sound] = outcomes;
    if (outcome === undefined || sound === undefined) return 'nothing came of it';
    const { code, findings, message } = outcome;
    if (code === sound.code && String(findings) === String(sound.findings)) return 'same';
    return code === 2 && findings.length === 0 && message !== null && message.length > 10
      ? 'refused'
      : `exit code ${code}, ${findings.length} findings: ${message ?? 'no sentence'}`;
  };

  it('are three hundred or more, and the sound one has findings', () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(outcomes).toHaveLength(cases.length);
    expect(outcomes[0]?.findings.length).toBeGreaterThan(10);
  });

  it('give the findings of the sound one, or exit code 2 with a sentence', () => {
    const wrong = cases.flatMap(({ name, expected }, index) => {
      const kind = kindOf(outcomes[index]);
      const right = expected === 'either' ? kind === 'same' || kind === 'refused' : kind === expected;
      return right ? [] : [`${name}: ${kind}, expected ${expected}`];
    });
    expect(wrong).toEqual([]);
  });

  it(`take no more than ${MOST_MILLISECONDS / 1000} s and ${MOST_MEGABYTES} MB`, () => {
    const slow = outcomes.flatMap(({ milliseconds }, index) =>
      milliseconds > MOST_MILLISECONDS ? [`${cases[index]?.name ?? ''}: ${milliseconds.toFixed(0)} ms`] : [],
    );
    expect(slow).toEqual([]);
    expect(Math.max(...outcomes.map(({ megabytes }) => megabytes))).toBeLessThan(MOST_MEGABYTES);
  });

  it('come to the same on check.html', () => {
    const different = outcomes.flatMap(({ code, findings, page }, index) => {
      const same = code === 2 ? page.message !== null : String(page.findings) === String(findings);
      return same ? [] : [`${cases[index]?.name ?? ''}: ${page.message ?? page.findings.length}`];
    });
    expect(different).toEqual([]);
  });

  it('are saved with all else as it was, or not at all', () => {
    const wrong = outcomes.flatMap(({ code, saved }, index) => {
      const right = saved === 'refused' || (saved === 'saved' && code !== 2);
      return right ? [] : [`${cases[index]?.name ?? ''}: ${saved}`];
    });
    expect(wrong).toEqual([]);
    expect(outcomes[0]?.saved).toBe('saved');
  });

  it('in figures', () => {
    const count = (kind: string): number => outcomes.filter((outcome) => kindOf(outcome) === kind).length;
    const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
    const memory = Math.max(...outcomes.map(({ megabytes }) => megabytes));
    process.stdout.write(
      `hostile files: ${cases.length} tried, ${count('same')} checked as the sound one, ${count('refused')} refused, ` +
        `${cases.length - count('same') - count('refused')} silently wrong; ` +
        `${outcomes.filter(({ saved }) => saved === 'saved').length} saved whole, the others not at all; slowest ${slowest.toFixed(0)} ms, ${memory.toFixed(0)} MB at most\n`,
    );
    expect(count('same') + count('refused')).toBe(cases.length);
  });
});
