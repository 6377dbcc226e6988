import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatSheet, manySheets } from '../../bench/workbooks';
import { bundle } from '../../scripts/release/bundle';
import { programConfiguration } from '../../scripts/release/program';
import { run } from '../../src/cli/run';
import type { ThreadTask } from '../../src/cli/thread';
import { type Threads, threadsFor } from '../../src/cli/threads';
import { FORMATTERS } from '../../src/report';
import { workbookOf } from '../support/xlsx-parts';

const ROOT = join(__dirname, '../..');
const KILOBYTE = 1024;
const MINUTE = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'pt-threads-'));
const SOURCE = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts')];
const FILE = [join(folder, 'pt.mjs')];
const BOOKS = join(folder, '工作簿');

beforeAll(async () => {
  await bundle([
    programConfiguration(ROOT, { name: 'pt', entry: join(ROOT, 'src/cli/main.ts'), output: folder }),
  ]);
  mkdirSync(join(BOOKS, '里层'), { recursive: true });
  for (const name of ['承德市中级人民法院2023年度.xlsx', '空白模板.xlsx'])
    copyFileSync(join(ROOT, 'samples', name), join(BOOKS, '里层', name));
  for (let index = 1; index <= 6; index += 1)
    writeFileSync(join(BOOKS, `${index}.xlsx`), await manySheets(index, { first: index * 10 }));
  writeFileSync(join(BOOKS, '3x.xlsx'), readFileSync(join(BOOKS, '3.xlsx')).subarray(0, 2000));
}, 2 * MINUTE);
afterAll(() => rmSync(folder, { recursive: true }));

/** Rows of 1,000 short cells, different enough not to be packed like a bomb. */
function denseRows(rows: number): string {
  let state = 1;
  const cell = (index: number): string => {
    if (index % 10 === 0) state = (state * 48_271) % 2_147_483_647;
    return `<c><v>${index % 10 === 0 ? state % 10 : 1}</v></c>`;
  };
  const row = (): string => `<row>${Array.from({ length: 1000 }, (_, index) => cell(index)).join('')}</row>`;
  return Array.from({ length: rows }, row).join('');
}

function pt(program: readonly string[], args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Of two files in a folder the first needs more memory than Node.js is given. */
function expectOnlyFirstLost(much: string, options: readonly string[]): void {
  const { code, out, err } = pt(FILE, ['check', much, ...options, '--format', 'json'], {
    NODE_OPTIONS: '--max-old-space-size=40',
  });
  expect({ code, err }).toEqual({ code: 2, err: '' });
  const { files } = JSON.parse(out) as { files: { status: string; error?: { message: string } }[] };
  expect(files.map(({ status }) => status)).toEqual(['unreadable', 'checked']);
  expect(files[0]?.error?.message).toMatch(/超出可以安全读取的上限.*（内存不够）/u);
}

describe('threads', () => {
  it.each([
    ...FORMATTERS.map(({ id }) => ['check', '--format', id, '--infos']),
    ['check', '--format', 'json', '--lang', 'en', '--no-waivers'],
    ['progress', '--as-of', '2023-09-30'],
  ])(
    'say what one after the other says: %s %s %s %s',
    (...args) => {
      const alone = pt(FILE, [...args, BOOKS, '--jobs', '1']);
      expect(alone.code).toBe(2);
      expect(alone.out).toContain('3x.xlsx');
      expect(pt(FILE, [...args, BOOKS, '--jobs', '3'])).toEqual(alone);
    },
    MINUTE,
  );

  it(
    'say the same from the source',
    () => {
      const args = ['check', BOOKS, '--format', 'json'];
      expect(pt(SOURCE, [...args, '--jobs', '2'])).toEqual(pt(FILE, [...args, '--jobs', '1']));
    },
    MINUTE,
  );

  it.each(['2', '1'])(
    'lose of a file that needs more memory than there is only that file, with --jobs %s',
    async (jobs) => {
      const much = join(folder, `太大${jobs}`);
      mkdirSync(much);
      writeFileSync(join(much, '1.xlsx'), await flatSheet(40_000));
      writeFileSync(join(much, '2.xlsx'), await manySheets(2));
      expectOnlyFirstLost(much, ['--jobs', jobs]);
    },
    MINUTE,
  );

  it(
    'lose a small file that unpacks to more than there is memory, and it alone',
    () => {
      const much = join(folder, '包得紧');
      mkdirSync(much);
      const tight = workbookOf({ sheets: [{ rows: denseRows(700) }] });
      expect(tight.length).toBeLessThan(300 * KILOBYTE);
      writeFileSync(join(much, '1.xlsx'), tight);
      copyFileSync(join(BOOKS, '1.xlsx'), join(much, '2.xlsx'));
      expectOnlyFirstLost(much, []);
    },
    MINUTE,
  );

  it(
    'all end at once when they are interrupted',
    async () => {
      const many = join(folder, '许多');
      mkdirSync(many);
      const bytes = await manySheets(100);
      for (let index = 0; index < 60; index += 1) writeFileSync(join(many, `${index}.xlsx`), bytes);
      const child = spawn(process.execPath, [...FILE, 'check', many, '--jobs', '2']);
      await new Promise((done) => setTimeout(done, 1500));
      child.kill('SIGINT');
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
      expect(child.stdout.read()).toBeNull();
    },
    MINUTE,
  );
});

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the output', () => {
  it('that cannot be written to its end is told, and is no result', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [...FILE, 'check', BOOKS], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '程序出错，没有得出结果：磁盘已满。\n' });
  });

  it('that nobody wants to its end is no failure', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$@" | head -c 1', process.execPath, ...FILE, 'check', BOOKS, '--format', 'json'],
      { encoding: 'utf8' },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
  });
});

/** Threads of this process: what they do with the board, and what is heard of them. */
function threads(live: (task: ThreadTask, thread: EventEmitter) => void): Threads & { started: number } {
  const made = {
    available: 2,
    started: 0,
    start: (task: ThreadTask) => {
      made.started += 1;
      const thread = new EventEmitter();
      setImmediate(() => {
        live(task, thread);
        thread.emit('exit');
      });
      return thread;
    },
  };
  return made;
}

async function runWith(own: Threads, ...argv: string[]) {
  let out = '';
  const code = await run(argv, {
    write: (text) => (out += text),
    complain: (text) => (out += text),
    colour: false,
    showsProgress: false,
    today: { year: 2026, month: 1, day: 1 },
    threads: own,
  });
  return { code, out };
}

const CHECK = ['check', BOOKS, '--format', 'csv'];

describe('a thread that ends before its time', () => {
  it('leaves all to the first thread when it came to no file', async () => {
    const dead = threads((_, thread) => thread.emit('error', new Error('no threads here')));
    expect(await runWith(dead, ...CHECK, '--jobs', '2')).toEqual(
      await runWith(dead, ...CHECK, '--jobs', '1'),
    );
    expect(dead.started).toBe(2);
  });

  it('costs the file that it was at, and its place is taken', async () => {
    // Takes one file and dies of it, as often as it is started.
    const dying = threads(({ board, place }, thread) => {
      Atomics.store(board, place, Atomics.add(board, 0, 1) + 1);
      thread.emit('error', new Error('the wall fell in'));
    });
    const { code, out } = await runWith(dying, ...CHECK, '--jobs', '2');
    expect(code).toBe(2);
    expect(dying.started).toBeGreaterThanOrEqual(9);
    const rows = out.split('\r\n').filter((row) => row.includes('the wall fell in'));
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(9);
    expect(rows[0]).toContain('程序检查这个文件时出错，没有得出结果');
  });
});

describe('how many threads', () => {
  const files = (count: number, size: number) =>
    Array.from({ length: count }, (_, index) => ({ file: `${index}.xlsx`, size }));

  it.each([
    ['a single large file', files(1, 9000 * KILOBYTE), 8, 1],
    ['a few small ones', files(10, 14 * KILOBYTE), 8, 1],
    ['fifty small ones', files(50, 14 * KILOBYTE), 8, 1],
    ['two hundred small ones', files(200, 14 * KILOBYTE), 2, 2],
    ['two hundred small ones on many cores', files(200, 14 * KILOBYTE), 16, 5],
    ['a thousand on many cores', files(1000, 14 * KILOBYTE), 16, 16],
    ['two large ones on many cores', files(2, 3000 * KILOBYTE), 16, 2],
    ['many on a single core', files(1000, 14 * KILOBYTE), 1, 1],
    ['files that are not there', files(9, 0), 8, 1],
  ])('%s', (_case, sized, available, expected) => {
    expect(threadsFor(sized, available)).toBe(expected);
  });
});
