import fc from '../support/properties';
import { escapeHtml, markup } from '../../src/report/markup';

describe('markup', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ["甲 & 乙's", '甲 &amp; 乙&#39;s'],
    ['&lt;', '&amp;lt;'],
    ['', ''],
  ])('escapes %s', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
    expect(markup`<p title="${text}">${text}</p>`.html).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('takes over what is markup, alone or in a list, and numbers', () => {
    const items = ['一', '<二>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<b>${3}</b>`}${[]}`.html).toBe(
      '<ul><li>一</li><li>&lt;二&gt;</li></ul><b>3</b>',
    );
  });

  it('leaves no character that ends a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
      }),
    );
  });
});
