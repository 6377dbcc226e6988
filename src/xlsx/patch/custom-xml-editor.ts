import { crc32 } from '../crc32';
import type { CustomXmlChange } from './changes';
import type { PackageEditor } from './package-editor';
import { rootElement } from './xml-elements';
import { attributesXml } from './xml-write';

const DECLARATION = /^\s*<\?xml[^>]*\?>\s*/u;
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Puts a custom XML part in the place of the one whose root has the same namespace, adds it, or removes it. */
export function patchCustomXml(
  pkg: PackageEditor,
  source: string,
  { namespace, xml }: CustomXmlChange,
): void {
  const found = pkg
    .relationships(source)
    .flatMap(({ id, kind, part }) => (kind === 'customXml' && part !== null ? [{ id, part }] : []))
    .filter(({ part }) => pkg.has(part) && namespaceOf(pkg, part) === namespace);
  const [kept, ...rest] = xml === null ? [undefined, ...found] : found;
  for (const item of rest) {
    if (item === undefined) continue;
    const properties = pkg.related(item.part, 'customXmlProps');
    pkg.removeRelationship(source, item.id);
    pkg.remove(item.part);
    if (properties !== undefined && pkg.has(properties)) pkg.remove(properties);
  }
  if (xml === null) return;
  const content = xml.replace(DECLARATION, '');
  if (kept !== undefined) pkg.rewrite(kept.part, content);
  else addPart(pkg, source, namespace, content);
}

function addPart(pkg: PackageEditor, source: string, namespace: string, xml: string): void {
  const part = pkg.freeName('customXml/item', '.xml');
  const properties = pkg.freeName('customXml/itemProps', '.xml');
  pkg.add(part, xml, pkg.declaresXml() ? undefined : 'application/xml');
  const schema = `<ds:schemaRefs><ds:schemaRef${attributesXml([['ds:uri', namespace]])}/></ds:schemaRefs>`;
  const attributes = attributesXml([
    ['ds:itemID', itemId(namespace)],
    ['xmlns:ds', PROPERTIES_NAMESPACE],
  ]);
  pkg.add(properties, `<ds:datastoreItem${attributes}>${schema}</ds:datastoreItem>`, PROPERTIES_TYPE);
  pkg.addRelationship(source, pkg.officeType('customXml'), part);
  pkg.addRelationship(part, pkg.officeType('customXmlProps'), properties);
}

function namespaceOf(pkg: PackageEditor, part: string): string | undefined {
  try {
    return rootElement(pkg.text(part)).uri;
  } catch {
    // Parts of others may hold anything.
    return undefined;
  }
}

/** An id of the form that Excel wants, always the same for a namespace: saving twice gives the same file. */
function itemId(namespace: string): string {
  const digits = [1, 2, 3, 4]
    .map((salt) =>
      crc32(new TextEncoder().encode(`${salt} ${namespace}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}}`;
}
