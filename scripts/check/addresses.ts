/** An address that stands in a file of the build and that nothing ever asks for, or that it is meant to ask for. */
interface Known {
  readonly files: RegExp;
  readonly address: RegExp;
  readonly why: string;
}

const KNOWN: readonly Known[] = [
  {
    files: /\.(js|html)$/,
    address:
      /^http:\/\/(www\.w3\.org\/(1999\/(xlink|xhtml)|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace|1998\/Math\/MathML)|schemas\.openxmlformats\.org\/[\w/-]+|schemas\.microsoft\.com\/office\/[\w/-]+|purl\.oclc\.org\/ooxml\/[\w/-]+)$/,
    why: 'names of XML vocabularies, which only look like addresses',
  },
  {
    files: /^[\w-]+\.[0-9a-f]{8}\.js$/,
    address:
      /^https:\/\/(react\.dev\/errors\/|aka\.ms\/griffel-css-shorthands|github\.com\/microsoft\/griffel\/issues)$/,
    why: 'parts of error messages of React and of the styles that Fluent UI makes',
  },
  {
    files: /^office-js-helpers\.[0-9a-f]{8}\.js$/,
    address:
      /^https:\/\/(www\.googleapis\.com|accounts\.google\.com|www\.facebook\.com|graph\.facebook\.com|api\.dropboxapi\.com|www\.dropbox\.com|login\.windows\.net|login\.microsoftonline\.com|graph\.microsoft\.com)(\/[\w/.-]*)?$/,
    why: 'constants of the package’s sign-in part, of which nothing is called',
  },
  {
    files: /^help\/deployment\.html$/,
    address: /^https:\/\/addins\.example\.cn\/pt\/$/,
    why: 'an example, under a name reserved for examples',
  },
];

const ADDRESS = /https?:\/\/[^\s"'`<>()\\;,）。]+/g;

/** @returns the foreign addresses in a file for which there is no reason */
export function foreignAddresses(file: string, text: string, own: readonly string[]): readonly string[] {
  return [...new Set(text.match(ADDRESS))].filter(
    (address) =>
      !own.some((prefix) => address === prefix || address.startsWith(prefix.replace(/\/?$/, '/'))) &&
      !KNOWN.some((known) => known.files.test(file) && known.address.test(address)),
  );
}

const EVALUATION = /\bnew Function\b|\beval\s*\(|(?<![\w.$])Function\s*\(\s*["'`]/;

/** Whether a script turns text into code, which the pages' policy forbids. */
export function evaluates(script: string): boolean {
  return EVALUATION.test(script);
}

/** Addresses of links, pictures, scripts and styles of a page. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
}
