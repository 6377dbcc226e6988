import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const TRUST = readFileSync(join(ROOT, 'docs/trust.md'), 'utf8');
const quoted = [...TRUST.matchAll(/`([^`]+)`/gu)].map(([, text = '']) => text);

describe('what the document of trust names', () => {
  const paths = quoted.filter((text) => /^(?:src|tests|bench|scripts|docs|workbench)\//u.test(text));

  it('is there: every file and folder', () => {
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('can be run: every command', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const commands = quoted.flatMap((text) => [...text.matchAll(/npm run ([\w:-]+)/gu)]);
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('can be run: every section of the benchmark and every folder of tests', () => {
    const sections = quoted.flatMap((text) => [...text.matchAll(/npm run bench -- ([a-z]+)/gu)]);
    const folders = quoted.flatMap((text) => [...text.matchAll(/npx jest (\S+)/gu)]);
    expect(sections.length).toBeGreaterThan(3);
    expect(
      sections
        .map(([, name = '']) => name)
        .filter((name) => !existsSync(join(ROOT, 'bench', name, 'section.ts'))),
    ).toEqual([]);
    expect(
      folders
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, `${path}.test.ts`))),
    ).toEqual([]);
  });
});
