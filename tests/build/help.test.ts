import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { helpDocuments, helpPictures } from '../../scripts/build/help/pages';
import { anchorOf, renderHelp } from '../../scripts/build/help/render';
import { linksOf } from '../../scripts/check/addresses';
import { RULES } from '../../src/rules';

const HOME = { path: 'index.md', markdown: '# 帮助\n' };
const html = (markdown: string, path = 'a.md'): string =>
  renderHelp([HOME, { path, markdown: `# 页\n\n${markdown}` }])[1]?.html ?? '';

describe('help pages', () => {
  const docs = join(__dirname, '../../docs');
  const pictures = helpPictures(docs);
  const pages = renderHelp(helpDocuments(docs), pictures);
  const paths = new Set([...pages.map(({ path }) => path), ...pictures, 'style.css']);

  it('has a page for every rule, and lists it', () => {
    const list = pages.find(({ path }) => path === 'rules.html')?.html ?? '';
    const missing = RULES.filter(
      ({ id }) => !paths.has(`rules/${id}.html`) || !list.includes(`href="rules/${id}.html"`),
    );
    expect(missing).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const broken = pages.flatMap(({ path, html: text }) =>
      linksOf(text)
        .filter((link) => !link.startsWith('#'))
        .filter((link) => !paths.has(new URL(link, `https://x/${path}`).pathname.slice(1)))
        .map((link) => `${path} → ${link}`),
    );
    expect(broken).toEqual([]);
    expect(pages.length).toBeGreaterThan(RULES.length);
  });

  it('leaves the documents of developers out', () => {
    expect(paths.has('decisions.html')).toBe(false);
  });

  it.each([
    ['a link between documents', '[页](index.md#三步)', '<a href="index.html#三步">页</a>'],
    ['a link out of the help', '[源码](../README.md) [网](https://example.com/)', '<p>源码 网</p>'],
    ['what looks like a tag', '写 `<b>` 和 <script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
    ['a wide table', '| a | b |\n|---|---|\n| 1 | 2 |', '<div class="table" tabindex="0"><table>'],
    ['a heading', '## 怎么改？', '<h2 id="怎么改">怎么改？</h2>'],
  ])('renders %s', (_, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });

  it('refuses a link between documents that leads nowhere', () => {
    expect(() => html('[页](missing.md)')).toThrow('docs/a.md: missing.md leads nowhere');
  });

  it('refuses a document without a heading', () => {
    expect(() => renderHelp([{ path: 'b.md', markdown: '正文' }])).toThrow('docs/b.md: no heading');
  });

  it('shows a picture that comes along, and refuses one that does not', () => {
    const document = { path: 'rules/a.md', markdown: '# 页\n\n![窗格<1>](../images/a.png)' };
    const [page] = renderHelp([document], ['images/a.png']);
    expect(page?.html).toContain('<img src="../images/a.png" alt="窗格&lt;1&gt;">');
    expect(() => renderHelp([document])).toThrow('docs/rules/a.md: there is no picture ../images/a.png');
  });

  it('keeps pictures small, and shows every one', () => {
    const shown =
      pages.map(({ html: text }) => text).join('') + readFileSync(join(docs, '../README.md'), 'utf8');
    expect(pictures.filter((picture) => statSync(join(docs, picture)).size > 150_000)).toEqual([]);
    expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  });

  it('finds its way up from a folder', () => {
    expect(html('正文', 'rules/x.md')).toContain('href="../style.css"');
  });

  it.each([
    ['Excel 2021（LTSC）', 'excel-2021ltsc'],
    ['PT.PROGRESS([plan])', 'ptprogressplan'],
  ])('names the heading %s as GitHub does', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor);
  });
});
