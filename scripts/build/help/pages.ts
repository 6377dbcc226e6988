import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../files';

/** A document of docs/, by its path from there with forward slashes. */
export interface Document {
  readonly path: string;
  readonly markdown: string;
}

/** Documents for developers: they stay in the repository and are no help to an accountant. */
export const NOT_HELP: ReadonlySet<string> = new Set(['architecture.md', 'decisions.md', 'virtual-excel.md']);

/** The documents that become help pages, in the order of their paths. */
export function helpDocuments(docs: string): readonly Document[] {
  return filesBelow(docs)
    .filter((path) => path.endsWith('.md') && !NOT_HELP.has(path))
    .map((path) => ({ path, markdown: readFileSync(join(docs, path), 'utf8') }));
}

/** The pictures of the documents, by their paths from docs/ with forward slashes, in order. */
export function helpPictures(docs: string): readonly string[] {
  return filesBelow(docs).filter((path) => path.endsWith('.png'));
}

export const pageOf = (path: string): string => path.replace(/\.md$/, '.html');

/** The text of the first heading. @throws Error when the document has none */
export function titleOf({ path, markdown }: Document): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1]?.trim();
  if (title === undefined) throw new Error(`docs/${path}: no heading`);
  return title;
}
