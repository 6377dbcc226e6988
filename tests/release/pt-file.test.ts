import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, bundledFiles } from '../../scripts/release/bundle';
import { packageFolders, readPackage } from '../../scripts/release/notices';
import { programConfiguration } from '../../scripts/release/program';
import { run } from '../../src/cli/run';

const ROOT = join(__dirname, '../..');
const SAMPLES = join(ROOT, 'samples');
/** Where nothing of the repository and no package can be found. */
const folder = mkdtempSync(join(tmpdir(), 'pt-file-'));
let packages: readonly string[] = [];

beforeAll(async () => {
  const stats = await bundle([
    programConfiguration(ROOT, { name: 'pt', entry: join(ROOT, 'src/cli/main.ts'), output: folder }),
  ]);
  packages = packageFolders(bundledFiles(stats)).map(
    (one) => readPackage(one, join(ROOT, 'scripts/release/licences')).name,
  );
  for (const name of readdirSync(SAMPLES).filter((each) => each.endsWith('.xlsx')))
    copyFileSync(join(SAMPLES, name), join(folder, name));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function pt(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'pt.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** The same from the source. */
async function fromSource(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const now = new Date();
  const code = await run([...args], {
    write: (text) => (out += text),
    complain: (text) => (err += text),
    colour: false,
    showsProgress: false,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  });
  return { code, out, err };
}

describe('pt.mjs', () => {
  const there = process.cwd();
  beforeAll(() => process.chdir(folder));
  afterAll(() => process.chdir(there));

  it.each([
    ['check', '.'],
    ['check', '.', '--format', 'json', '--lang', 'en'],
    ['check', '.', '--format', 'sarif'],
    ['progress', '承德市中级人民法院2023年度.xlsx', '--as-of', '2023-09-30'],
    ['check', 'missing.xlsx'],
    ['--help'],
    ['--version'],
  ])('says what the source says: %s %s %s %s', async (...args) => {
    const told = pt(...args);
    expect(told).toEqual(await fromSource(...args));
    expect(told.out + told.err).not.toBe('');
  });

  it('is one file, whose packages are known with their licences', () => {
    expect(readdirSync(folder).filter((name) => !name.endsWith('.xlsx'))).toEqual(['pt.mjs']);
    expect(packages).toEqual(expect.arrayContaining(['big.js', 'fflate', 'valibot']));
    expect(packages).not.toContain('react');
  });
});
