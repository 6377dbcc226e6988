import { posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { groupBy } from '../../../src/core/grouping';
import { escapeHtml } from '../../../src/report/markup';
import { type Document, NOT_HELP, pageOf, titleOf } from './pages';

const STYLE = 'style.css';
const HOME = 'index.md';
/** Gets a list of all documents in the folder of rules. */
const RULE_LIST = 'rules.md';
const RULES = 'rules/';
const SEVERITIES = ['必须改正', '需要核对', '建议完善'];
/** Pages are read, nothing in them runs. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface HelpPage {
  /** Below the help folder, with forward slashes. */
  readonly path: string;
  readonly html: string;
}

/** One page per document, with links between documents turned into links between pages. */
export function renderHelp(
  documents: readonly Document[],
  pictures: readonly string[] = [],
): readonly HelpPage[] {
  const known = new Set([...documents.map(({ path }) => path), ...pictures]);
  return documents.map((document) => ({
    path: pageOf(document.path),
    html: page(document, documents, known),
  }));
}

function page(document: Document, documents: readonly Document[], known: ReadonlySet<string>): string {
  const up = '../'.repeat(document.path.split('/').length - 1);
  const title = escapeHtml(titleOf(document));
  const body = markdownParser(document.path, known).parse(document.markdown, { async: false });
  const list = document.path === RULE_LIST ? ruleList(documents) : '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 绩效目标</title>
<link rel="stylesheet" href="${up}${STYLE}">
</head>
<body>
${document.path === HOME ? '' : `<nav><a href="${up}${pageOf(HOME)}">帮助</a></nav>\n`}<main>
${body}${list}</main>
</body>
</html>
`;
}

/** The rules by their severity, as their pages name it under the heading (必须改正 · error). */
function ruleList(documents: readonly Document[]): string {
  const rules = documents.filter(({ path }) => path.startsWith(RULES));
  return [...groupBy(rules, severityOf)]
    .sort(([a], [b]) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b))
    .map(
      ([severity, pages]) => `<h2>${escapeHtml(severity)}</h2>
<ul>
${pages.map((rule) => `<li><a href="${pageOf(rule.path)}">${escapeHtml(titleOf(rule))}</a></li>`).join('\n')}
</ul>
`,
    )
    .join('');
}

function severityOf({ path, markdown }: Document): string {
  const severity = /^# .+\n+(.+?)(?: · .*)?$/m.exec(markdown)?.[1];
  if (severity === undefined || !SEVERITIES.includes(severity))
    throw new Error(`docs/${path}: no severity under the heading`);
  return severity;
}

function markdownParser(from: string, known: ReadonlySet<string>): Marked {
  return new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${escapeHtml(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        const address = addressOf(href, from, known);
        return address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        if (!known.has(posix.join(posix.dirname(from), href)))
          throw new Error(`docs/${from}: there is no picture ${href}`);
        return `<img src="${escapeHtml(href)}" alt="${escapeHtml(text)}">`;
      },
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], tag: 'td' | 'th'): string =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>\n`;
        // Wide tables scroll by themselves: the page stays as narrow as the pane.
        return `<div class="table" tabindex="0"><table>
<thead>${row(token.header, 'th')}</thead>
<tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody>
</table></div>
`;
      },
      // Text that looks like a tag is text.
      html({ text }: Tokens.HTML | Tokens.Tag) {
        return escapeHtml(text);
      },
    },
  });
}

/** As GitHub names headings, so that a link holds in both places. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\p{Mark} _-]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * Null for what lies outside the help pages (a file of the repository, the web): its name is told, without a link.
 *
 * @throws Error for a link between documents that leads nowhere
 */
function addressOf(href: string, from: string, known: ReadonlySet<string>): string | null {
  if (href.startsWith('#')) return href;
  const [path = '', anchor] = href.split('#');
  const target = posix.join(posix.dirname(from), path, path.endsWith('/') ? HOME : '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || path.startsWith('/') || target.startsWith('../')) return null;
  if (NOT_HELP.has(target)) return null;
  if (!known.has(target)) throw new Error(`docs/${from}: ${href} leads nowhere`);
  const page = path.endsWith('/') ? path + pageOf(HOME) : pageOf(path);
  return anchor === undefined ? page : `${page}#${anchor}`;
}
