import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Marked, type Token } from 'marked';
import { helpDocuments, helpPictures } from '../../scripts/build/help/pages';
import { anchorOf, renderHelp } from '../../scripts/build/help/render';

const ROOT = join(__dirname, '../..');
const DOCS = join(ROOT, 'docs');
const PARSER = new Marked({ gfm: true });

interface Place {
  /** From the root of the repository. */
  readonly path: string;
  readonly markdown: string;
}

const read = (file: string): Place => ({ path: relative(ROOT, file), markdown: readFileSync(file, 'utf8') });

const DOCUMENTS: readonly Place[] = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(ROOT, name)),
  ...readdirSync(DOCS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name)),
].map(read);

function tokensOf(markdown: string): readonly Token[] {
  const all: Token[] = [];
  void PARSER.walkTokens(PARSER.lexer(markdown), (token) => void all.push(token));
  return all;
}

function addressesIn(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) =>
    (token.type === 'link' || token.type === 'image') && typeof token.href === 'string' ? [token.href] : [],
  );
}

function anchorsIn(markdown: string): ReadonlySet<string> {
  return new Set(
    tokensOf(markdown).flatMap((token) =>
      token.type === 'heading' && typeof token.text === 'string' ? [anchorOf(token.text)] : [],
    ),
  );
}

/** What is wrong with a link; null when it leads where it says. */
function faultOf(address: string, { path, markdown }: Place): string | null {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) {
    const url = URL.canParse(address) ? new URL(address) : null;
    return url?.protocol === 'https:' && url.hostname.includes('.') ? null : 'is no https address';
  }
  const [target = '', anchor] = address.split('#').map(decodeURIComponent);
  const file = join(ROOT, dirname(path), target);
  if (target !== '' && !existsSync(file)) return 'leads nowhere';
  // A folder shows its home page among the help pages, and its list of files elsewhere.
  if (target !== '' && statSync(file).isDirectory() && !existsSync(join(file, 'index.md')))
    return 'is a folder without a page';
  if (anchor === undefined) return null;
  const text = target === '' ? markdown : readFileSync(file, 'utf8');
  return anchorsIn(text).has(anchor) ? null : 'names a heading that is not there';
}

const faultsOf = (place: Place): readonly string[] =>
  addressesIn(place.markdown).flatMap((address) => {
    const fault = faultOf(address, place);
    return fault === null ? [] : [`${place.path}: ${address} ${fault}`];
  });

describe('links of the documents', () => {
  it('lead where they say: files, headings, pictures', () => {
    expect(DOCUMENTS.flatMap(faultsOf)).toEqual([]);
    expect(DOCUMENTS.length).toBeGreaterThan(70);
    expect(DOCUMENTS.flatMap(({ markdown }) => addressesIn(markdown)).length).toBeGreaterThan(80);
  });

  it.each([
    ['a file', '[a](docs/nothing.md)', 'leads nowhere'],
    ['a picture', '![a](docs/images/nothing.png)', 'leads nowhere'],
    ['a heading here', '# b\n\n[a](#c)', 'names a heading that is not there'],
    ['a heading there', '[a](docs/index.md#nothing)', 'names a heading that is not there'],
    ['a folder', '[a](src/core)', 'is a folder without a page'],
    ['an address', '[a](https://nowhere)', 'is no https address'],
    ['an insecure address', '[a](http://example.com/)', 'is no https address'],
    ['a link in a table', '| a |\n| - |\n| [a](nothing) |', 'leads nowhere'],
  ])('are told when they do not: %s', (_, markdown, fault) => {
    expect(faultsOf({ path: 'README.md', markdown })).toEqual([expect.stringContaining(fault)]);
  });
});

describe('links of the help pages', () => {
  const pictures = helpPictures(DOCS);
  const pages = new Map(renderHelp(helpDocuments(DOCS), pictures).map(({ path, html }) => [path, html]));
  const files = new Set([...pages.keys(), ...pictures, 'style.css']);
  const links = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, link = '']) => ({ path, link })),
  );

  it('lead to pages, pictures and headings that come along', () => {
    const broken = links.filter(({ path, link }) => {
      const { origin, pathname, hash } = new URL(link, `https://help/${path}`);
      const target = decodeURIComponent(pathname.slice(1));
      if (origin !== 'https://help' || !files.has(target)) return true;
      return hash !== '' && !pages.get(target)?.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(200);
  });

  it('leave no page that nothing leads to', () => {
    const reached = new Set(
      links.map(({ path, link }) =>
        decodeURIComponent(new URL(link, `https://help/${path}`).pathname.slice(1)),
      ),
    );
    expect([...pages.keys()].filter((path) => path !== 'index.html' && !reached.has(path))).toEqual([]);
  });
});
