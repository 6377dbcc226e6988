import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Section } from './section';

const FILE = 'section.ts';

/** Names of the sections: the folders of bench/ that hold one. */
export function sectionNames(bench: string = import.meta.dirname): readonly string[] {
  return readdirSync(bench)
    .filter((name) => existsSync(join(bench, name, FILE)))
    .sort();
}

/** The sections of these names, in the order of the document. */
export async function loadSections(names: readonly string[]): Promise<readonly Section[]> {
  const sections = await Promise.all(names.map(load));
  return sections.sort((a, b) => a.place - b.place);
}

async function load(name: string): Promise<Section> {
  const file = pathToFileURL(join(import.meta.dirname, name, FILE)).href;
  const module = (await import(file)) as { readonly section?: Section };
  if (module.section === undefined) throw new Error(`bench/${name}/${FILE} exports no section`);
  return module.section;
}
