import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A document of docs/, by its path from there with forward slashes. */
export interface Document {
  readonly path: string;
  readonly markdown: string;
}

/** Documents for developers: they stay in the repository and are no help to an accountant. */
export const NOT_HELP: ReadonlySet<string> = new Set(['architecture.md', 'decisions.md', 'virtual-excel.md']);

/** The documents that become help pages, in the order of their paths. */
export function helpDocuments(docs: string): readonly Document[] {
  return readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(docs, file).split(sep).join('/') }))
    .filter(({ path }) => !NOT_HELP.has(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({ path, markdown: readFileSync(file, 'utf8') }));
}

/** The pictures of the documents, by their paths from docs/ with forward slashes, in order. */
export function helpPictures(docs: string): readonly string[] {
  return readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.png'))
    .map((entry) => relative(docs, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const pageOf = (path: string): string => path.replace(/\.md$/, '.html');

/** The text of the first heading. @throws Error when the document has none */
export function titleOf({ path, markdown }: Document): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1]?.trim();
  if (title === undefined) throw new Error(`docs/${path}: no heading`);
  return title;
}
