import { addinConfiguration } from '../../scripts/build/addin';
import { officeJs } from '../../scripts/build/office-js';
import { buildOptions, SOURCE_BASE } from '../../scripts/build/options';
import { pagePolicy } from '../../scripts/build/policy';

describe('options of the build', () => {
  it.each([
    [{}, { base: SOURCE_BASE, officeJs: 'cdn' }],
    [{ base: 'https://example.cn' }, { base: 'https://example.cn/', officeJs: 'cdn' }],
    [
      { base: 'https://example.cn/pt', officejs: 'self' },
      { base: 'https://example.cn/pt/', officeJs: 'self' },
    ],
    [{ officejs: 'cdn-cn' }, { base: SOURCE_BASE, officeJs: 'cdn-cn' }],
  ])('%j', (env, expected) => {
    expect(buildOptions(env, 'production')).toEqual({ ...expected, production: true, recorder: false });
  });

  it.each([
    [{ base: 'http://example.cn/' }, 'expected an https address'],
    [{ base: 'example.cn/pt' }, 'expected an https address'],
    [{ base: 'https://example.cn/?a=1' }, 'expected an https address'],
    [{ base: true }, 'expected an https address'],
    [{ officejs: 'local' }, 'expected one of cdn, cdn-cn, self'],
    [{ recorder: 'true' }, 'only with --mode development'],
    [{ recorder: true }, 'only with --mode development'],
    [{ recorder: 'yes' }, 'expected true'],
  ])('refuses %j', (env, message) => {
    expect(() => buildOptions(env, 'production')).toThrow(message);
  });

  it('builds for production unless told otherwise', () => {
    expect(buildOptions({}, undefined).production).toBe(true);
    expect(buildOptions({}, 'development').production).toBe(false);
  });
});

describe('the recorder', () => {
  const chunks = (env: Readonly<Record<string, unknown>>, mode: string): unknown => {
    const { entry } = addinConfiguration('/root', buildOptions(env, mode));
    return Object.keys(entry as object);
  };

  it.each([
    ['is in a build for developers that asks for it', { recorder: 'true' }, 'development', true],
    ['is in no other build for developers', {}, 'development', false],
    ['is in no build for production', {}, 'production', false],
  ])('%s', (_, env, mode, there) => {
    expect(chunks(env, mode)).toEqual([...['functions', 'taskpane'], ...(there ? ['recorder'] : [])]);
  });
});

describe('office.js', () => {
  it('beside the page asks no other origin for scripts, and brings its terms', () => {
    const { script, origins, copies } = officeJs('self', '/root');
    expect({ script, origins }).toEqual({ script: 'office-js/office.js', origins: [] });
    expect(copies.map(({ to }) => to)).toEqual(
      expect.arrayContaining([
        'office-js/office.js',
        'office-js/LICENSE.md',
        'office-js/zh-cn/office_strings.js',
      ]),
    );
    expect(pagePolicy(origins)).toContain("script-src 'self';");
  });

  it.each(['cdn', 'cdn-cn'] as const)(
    'from %s is the only foreign script, and nothing is copied',
    (flavour) => {
      const { script, origins, copies } = officeJs(flavour, '/root');
      expect(copies).toEqual([]);
      expect(origins).toContain(new URL(script).origin);
      const policy = pagePolicy(origins);
      expect(policy).toContain(`script-src 'self' ${origins.join(' ')};`);
      expect(policy).not.toMatch(/unsafe-eval|frame-ancestors/);
    },
  );
});
