import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OFFICE_JS_FLAVOURS, officeJs, type OfficeJsFlavour } from '../../scripts/build/office-js';
import { flavourFiles, isOfficeJs } from '../../scripts/release/flavour';
import { readme } from '../../scripts/release/readme';

const ROOT = join(__dirname, '../..');
const bytes = new TextEncoder().encode('x');
const COMMON = [{ path: 'pt.mjs', bytes, program: true }];
const ADDER = { path: 'add-office-js.mjs', bytes, program: true };
let build: string;

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'pt-release-'));
  put('manifest.xml', '<OfficeApp/>');
  put('help/index.html', '<p></p>');
});
afterEach(() => rmSync(build, { recursive: true }));

function put(path: string, text: string | Uint8Array): void {
  const file = join(build, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const paths = (flavour: OfficeJsFlavour): readonly string[] =>
  flavourFiles({ flavour, build, common: COMMON, addOfficeJs: ADDER })
    .map(({ path }) => path)
    .sort();

describe('the files of a flavour', () => {
  it.each(['cdn', 'cdn-cn'] as const)('%s: the build under web/, the rest beside it', (flavour) => {
    expect(paths(flavour)).toEqual(['pt.mjs', 'web/help/index.html', 'web/manifest.xml']);
  });

  it('self: the program that adds office.js, in place of office.js', () => {
    for (const { from, to } of officeJs('self', ROOT).copies) put(to, readFileSync(from));
    expect(paths('self')).toEqual(['add-office-js.mjs', 'pt.mjs', 'web/help/index.html', 'web/manifest.xml']);
  });

  it.each([
    ['by its name', 'vendor/office.js', 'void 0'],
    ['by the name of a part', 'excel-win32-16.01.js', 'void 0'],
    ['by its words', '437.d89bc507.js', 'var a=OSF._OfficeAppFactory'],
    ['by its words in a page', 'check.html', '<script>OSF._OfficeAppFactory</script>'],
    ['nor the recorder of developers', 'recorder.js', 'a.executeRichApiRequestAsync(b)'],
  ])('refuse office.js, known %s', (_, path, text) => {
    put(path, text);
    expect(() => paths('cdn')).toThrow(`office.js would be handed on: web/${path}`);
  });

  it('know every script that the build copies as office.js', () => {
    const scripts = officeJs('self', ROOT).copies.filter(({ to }) =>
      /(?:office|excel-[^/]*|strings|table)\.js$/.test(to),
    );
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter(({ from, to }) => !isOfficeJs({ path: to, bytes: readFileSync(from) }))).toEqual(
      [],
    );
  });
});

describe('README.txt', () => {
  it.each(OFFICE_JS_FLAVOURS)('%s: says what is where, and the address it is for', (flavour) => {
    const text = readme({ version: '1.2.3', flavour, base: 'https://example.cn/pt/' });
    for (const word of ['1.2.3', 'web/manifest.xml', 'pt.mjs', 'https://example.cn/pt/'])
      expect(text).toContain(word);
    expect(text.includes('add-office-js.mjs')).toBe(flavour === 'self');
  });

  it('says when it is good for this machine only', () => {
    expect(readme({ version: '1', flavour: 'cdn', base: 'https://localhost:3000/' })).toContain(
      '只能在本机试用',
    );
  });
});
