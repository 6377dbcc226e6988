const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/gu;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/gu;
const VOID = new Set(['meta', 'br']);

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The elements of a page in order.
 * @throws SyntaxError when a "<" begins no tag, or a tag is not closed where it should be
 */
export function tagsOf(page: string): readonly Tag[] {
  const body = page.replace(/^<!doctype html>\n/u, '').replace(/<style>[^<]*<\/style>/u, '<style></style>');
  const rest = body.replace(TAG, '');
  const stray = rest.indexOf('<');
  if (stray >= 0) throw new SyntaxError(`no tag: ${rest.slice(stray, stray + 40)}`);
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const [, slash, name = '', attributes = ''] of body.matchAll(TAG)) {
    if (slash === '/') {
      if (open.pop() !== name) throw new SyntaxError(`</${name}> closes nothing`);
      continue;
    }
    if (!VOID.has(name)) open.push(name);
    const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]);
    tags.push({ name, attributes: Object.fromEntries(pairs) as Record<string, string> });
  }
  if (open.length > 0) throw new SyntaxError(`not closed: ${open.join(', ')}`);
  return tags;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of a page, on one line. */
export function shownText(page: string): string {
  return page
    .replace(/<head>[\s\S]*<\/head>/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, entity: string) => ENTITIES[entity] ?? '')
    .replace(/\s+/gu, ' ');
}
