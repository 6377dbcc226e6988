import { STYLE } from '../../src/report/html-style';

describe('the style of the page', () => {
  const blocks = (query: string): string =>
    STYLE.html
      .split(/^(?=@media|\S)/mu)
      .filter((block) => block.startsWith(query))
      .join('');
  const colours = (css: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...css.matchAll(/--([a-z]+): #([0-9a-f]{3,6});/gu)].map(([, name = '', hex = '']) => [
        name,
        hex.length === 3 ? hex.replace(/./gu, '$&$&') : hex,
      ]),
    );

  it('hides nothing on paper', () => {
    const onPaper = STYLE.html
      .replace(/^@media screen [^]*?^\}\n/gmu, '')
      .replace('summary::-webkit-details-marker { display: none; }', '');
    expect(STYLE.html).toContain('.folded { display: none; }');
    expect(onPaper).not.toMatch(/display: none|visibility: hidden/u);
  });

  it('repeats table headers on every sheet of paper and keeps rows whole', () => {
    const print = blocks('@media print');
    expect(print).toMatch(/@page \{ size: A4;/u);
    expect(print).toMatch(/thead \{ display: table-header-group; \}/u);
    expect(print).toMatch(/tr[^{]*\{ break-inside: avoid; \}/u);
    expect(new Set(Object.values(colours(print)))).toEqual(new Set(['000000', 'ffffff']));
  });

  it.each([
    ['light', ':root'],
    ['dark', '@media screen and (prefers-color-scheme: dark)'],
    ['on paper', '@media print'],
  ])('is readable: %s', (_case, query) => {
    const { paper = '', band = '', line, ...texts } = colours(blocks(query));
    expect(line).toBeDefined();
    expect(Object.keys(texts)).toEqual(['ink', 'soft', 'error', 'warning', 'info', 'good']);
    for (const text of Object.values(texts)) {
      expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, band)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** WCAG 2: contrast of two colours given as rrggbb. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
