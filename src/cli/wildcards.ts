import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const WILD = /[*?]/u;

export function hasWildcard(path: string): boolean {
  return WILD.test(path);
}

/**
 * What is there for a path with * and ?, in the order of the names. The shells of Windows hand such a path on as it is;
 * names that begin with a dot are hidden from it, as elsewhere.
 */
export function expandWildcards(path: string): readonly string[] {
  if (!hasWildcard(path)) return [path];
  const [folder, name] = [dirname(path), basename(path)];
  return expandWildcards(folder).flatMap((found) => {
    if (!hasWildcard(name)) return [join(found, name)];
    const pattern = patternOf(name);
    return namesIn(found)
      .filter((entry) => pattern.test(entry) && (!entry.startsWith('.') || name.startsWith('.')))
      .map((entry) => join(found, entry));
  });
}

function patternOf(name: string): RegExp {
  const source = name
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'isu');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
