import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onePage } from '../../scripts/build/page';
import { PAGE_WORDS } from '../../src/i18n/page';

const TEMPLATE = readFileSync(join(__dirname, '../../src/page/check.html'), 'utf8');
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the built page', () => {
  it('runs its own script and style, and nothing else; it reaches nothing', () => {
    const script = 'const a = "$& $1 √";';
    const style = 'p { color: red }';
    const page = onePage(TEMPLATE, script, style);
    expect(page).toContain(`<script>${script}</script>`);
    expect(page).toContain(`<style>${style}</style>`);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(script)}'`,
      `style-src 'sha256-${hash(style)}'`,
      'img-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it.each([['</script>'], ['</SCRIPT '], ['<!--']])('refuses a script that holds %s', (tag) => {
    expect(() => onePage(TEMPLATE, `a = "${tag}"`, '')).toThrow('ends it');
  });

  it('refuses a template without a place', () => {
    expect(() => onePage(TEMPLATE.replace('<!-- style -->', ''), '', '')).toThrow('<!-- style -->');
  });
});

describe('the template', () => {
  it('asks no other place for anything', () => {
    expect(TEMPLATE).not.toMatch(/(?:src|href)\s*=\s*"(?!data:|#)/u);
    expect(TEMPLATE).not.toMatch(/https?:|style=|\son\w+=/u);
  });

  it('has a place for every text, and no other', () => {
    const places = new Set([...TEMPLATE.matchAll(/data-text="([^"]+)"/gu)].map(([, name]) => name));
    for (const { texts } of Object.values(PAGE_WORDS)) {
      expect([...places].sort()).toEqual(Object.keys(texts).sort());
    }
  });
});
