import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCE_BASE } from '../../scripts/build/options';
import { functionNames, manifestProblems, type Served } from '../../scripts/check/manifest';
import { pngSize } from '../../scripts/check/png';
import { COMMAND_NAMES } from '../../src/taskpane/commands/names';

const ROOT = join(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** What the build makes beside the pictures; the check of the finished folder looks at the files themselves. */
const MADE = [
  ...['taskpane.html', 'unavailable.html', 'help/index.html'],
  ...['functions.js', 'functions.json', 'functions.zh-CN.json'],
];

const served: Served = {
  base: SOURCE_BASE,
  has: (path) => MADE.includes(path) || existsSync(join(ROOT, path)),
  pictureSize: (path) => (existsSync(join(ROOT, path)) ? pngSize(readFileSync(join(ROOT, path))) : null),
};

describe('the manifest', () => {
  it('holds what Office and its users need', () => {
    expect(manifestProblems(MANIFEST, served)).toEqual([]);
  });

  it('names exactly the commands that the program has', () => {
    expect([...functionNames(MANIFEST)].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it('keeps the id and the namespace that workbooks remember', () => {
    expect(MANIFEST).toContain('<Id>bc16a8fc-ec01-4179-a4f8-f3a5f3b415dc</Id>');
    expect(MANIFEST).toContain('<bt:String id="Functions.Namespace" DefaultValue="PT"');
  });

  it('starts hosts that pass over the overrides on the page that says why', () => {
    expect(MANIFEST).toContain(`<SourceLocation DefaultValue="${SOURCE_BASE}unavailable.html"`);
  });

  it('carries the version of the package, or 1.0.0 before there is one: Office wants no lower', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(MANIFEST).toContain(`<Version>${version.startsWith('0.') ? '1.0.0' : version}.0</Version>`);
  });

  it.each([
    ['an address that nothing builds', 'taskpane.html"', 'panes.html"', 'panes.html: not in the build'],
    ['a foreign address', `${SOURCE_BASE}functions.json"`, 'https://example.com/f.json"', 'not below'],
    ['a resource that is not there', '"Next.Tip"/>', '"Next.Hint"/>', 'Next.Hint: used, not defined'],
    ['a resource without use', '"Next.Tip"/>', '"Previous.Tip"/>', 'Next.Tip: defined, not used'],
    ['a text in one language', 'Value="下一处"', 'Value=""', 'Next.Label: 0 characters of 125'],
    [
      'another page for commands',
      '<FunctionFile resid="Shared.Url"/>',
      '<FunctionFile resid="Help.Url"/>',
      'another page',
    ],
    ['too little asked of Excel', 'MinVersion="1.14"', 'MinVersion="1.9"', 'Requirements: ExcelApi 1.9'],
    ['an icon of another size', 'next-16.png', 'next-32.png', 'next-32.png: not 16 pixels'],
    ['an icon without a size', /<bt:Image size="80" resid="Icon.Next.80"\/>/, '', 'Icon: sizes other than'],
    ['a control twice', 'id="PT.Next"', 'id="PT.Previous"', 'PT.Previous: twice'],
    [
      'a split button',
      'xsi:type="Button" id="PT.Next"',
      'xsi:type="Split" id="PT.Next"',
      'neither button nor menu',
    ],
    ['an id in capitals', 'bc16a8fc', 'BC16A8FC', 'Id: no GUID'],
    [
      'elements out of order',
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      '$2$1',
      'OfficeApp: children out of order',
    ],
  ])('would be refused with %s', (_, from, to, problem) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    expect(manifestProblems(broken, served).join('\n')).toContain(problem);
  });
});

const SCHEMAS = join(ROOT, '../shared/schemas');
const here = existsSync(SCHEMAS);
if (!here)
  process.stderr.write(
    `The manifest was not validated against Microsoft's schemas: there is no folder ../shared/schemas.\n`,
  );

(here ? describe : describe.skip)("the manifest against Microsoft's schemas (../shared/schemas)", () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const validate = (text: string): { readonly status: number | null; readonly output: string } => {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'scripts/check/manifest-schema.ts'), file, SCHEMAS],
      { cwd: ROOT, encoding: 'utf8' },
    );
    return { status, output: stdout + stderr };
  };

  it('is valid', () => {
    expect(validate(MANIFEST)).toEqual({ status: 0, output: '' });
  });

  it('would not be with a control that has no label', () => {
    const broken = MANIFEST.replace('<Label resid="Next.Label"/>', '');
    expect(validate(broken)).toEqual({ status: 1, output: expect.stringContaining('Label') as string });
  });
});
