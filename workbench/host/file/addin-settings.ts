import { PackageEditor } from '../../../src/xlsx/patch/package-editor';
import { attributesOf, childNamed, childrenNamed, rootElement } from '../../../src/xlsx/patch/xml-elements';
import {
  appendInto,
  attributesXml,
  elementXml,
  insertInOrder,
  prefixOf,
} from '../../../src/xlsx/patch/xml-write';
import type { AddinIdentity } from '../model/addin-identity';

/*
 * Excel keeps what an add-in stores in the workbook in a part of its own, which names the add-in and holds a property for
 * each setting, its value as JSON (MS-OWEXML).
 */
const TASK_PANES = {
  kind: 'webextensiontaskpanes',
  part: 'xl/webextensions/taskpanes.xml',
  type: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  namespace: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
} as const;
const EXTENSION = {
  kind: 'webextension',
  part: ['xl/webextensions/webextension', '.xml'],
  type: 'application/vnd.ms-office.webextension+xml',
  namespace: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
} as const;
/** The children of an extension in the order of its schema. */
const CHILDREN = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The add-in's settings that a file holds, JSON by key; those of other add-ins are left out. */
export function readAddinSettings(file: Uint8Array, addin: AddinIdentity): ReadonlyMap<string, string> {
  const pkg = new PackageEditor(file);
  const part = extensionOf(pkg, addin);
  const settings = new Map<string, string>();
  if (part === undefined) return settings;
  const text = pkg.text(part);
  const list = childNamed(text, rootElement(text), 'properties');
  for (const property of list === undefined ? [] : childrenNamed(text, list, 'property')) {
    const attributes = attributesOf(text, property);
    const name = attributes.get('name');
    const value = attributes.get('value');
    if (name !== undefined && value !== undefined && isJson(value)) settings.set(name, value);
  }
  return settings;
}

/** The file with these settings of the add-in in place of those it had; what else the file holds stays. */
export function writeAddinSettings(
  file: Uint8Array,
  addin: AddinIdentity,
  settings: ReadonlyMap<string, string>,
): Uint8Array {
  const pkg = new PackageEditor(file);
  const part = extensionOf(pkg, addin);
  if (part !== undefined) setProperties(pkg, part, settings);
  else if (settings.size > 0) addExtension(pkg, addin, settings);
  return pkg.changed ? pkg.bytes() : file;
}

function extensionOf(pkg: PackageEditor, { id }: AddinIdentity): string | undefined {
  const panes = pkg.related('', TASK_PANES.kind);
  if (panes === undefined || !pkg.has(panes)) return undefined;
  return pkg
    .relationships(panes)
    .flatMap(({ kind, part }) => (kind === EXTENSION.kind && part !== null && pkg.has(part) ? [part] : []))
    .find((part) => folded(referenceIn(pkg, part)) === folded(id));
}

/** The id of the add-in that a part is about. */
function referenceIn(pkg: PackageEditor, part: string): string | undefined {
  try {
    const text = pkg.text(part);
    const reference = childNamed(text, rootElement(text), 'reference');
    return reference && attributesOf(text, reference).get('id');
  } catch {
    // Parts of others may hold anything.
    return undefined;
  }
}

/** Ids are written with braces or without. */
function folded(id: string | undefined): string {
  return (id ?? '').replace(/[{}]/g, '').toLowerCase();
}

function setProperties(pkg: PackageEditor, part: string, settings: ReadonlyMap<string, string>): void {
  pkg.edit(part, (text, root, edits) => {
    const list = propertiesXml(prefixOf(root), settings);
    const old = childNamed(text, root, 'properties');
    if (old === undefined) insertInOrder(text, edits, root, CHILDREN, 'properties', list);
    else if (text.slice(old.start, old.end) !== list) edits.replace(old.start, old.end, list);
  });
}

function propertiesXml(prefix: string, settings: ReadonlyMap<string, string>): string {
  const list = [...settings].map(([name, value]) =>
    elementXml(
      `${prefix}property`,
      attributesXml([
        ['name', name],
        ['value', value],
      ]),
      '',
    ),
  );
  return elementXml(`${prefix}properties`, '', list.join(''));
}

function addExtension(pkg: PackageEditor, addin: AddinIdentity, settings: ReadonlyMap<string, string>): void {
  const part = pkg.freeName(...EXTENSION.part);
  pkg.add(part, extensionXml(addin, settings), EXTENSION.type);
  const panes = pkg.related('', TASK_PANES.kind);
  if (panes !== undefined && pkg.has(panes)) {
    const id = pkg.addRelationship(panes, `${RELATIONSHIPS}/${EXTENSION.kind}`, part);
    pkg.edit(panes, (text, root, edits) => appendInto(text, edits, root, paneXml(id)));
    return;
  }
  pkg.add(TASK_PANES.part, panesXml(''), TASK_PANES.type);
  const id = pkg.addRelationship(TASK_PANES.part, `${RELATIONSHIPS}/${EXTENSION.kind}`, part);
  pkg.rewrite(TASK_PANES.part, panesXml(paneXml(id)));
  pkg.addRelationship('', `${RELATIONSHIPS}/${TASK_PANES.kind}`, TASK_PANES.part);
}

/** As Excel writes it for an add-in that was put in from a manifest. */
function extensionXml({ id, version }: AddinIdentity, settings: ReadonlyMap<string, string>): string {
  const reference = attributesXml([
    ['id', id],
    ['version', version],
    ['store', 'developer'],
    ['storeType', 'Registry'],
  ]);
  const root = attributesXml([
    ['xmlns:we', EXTENSION.namespace],
    ['id', `{${folded(id).toUpperCase()}}`],
  ]);
  return [
    `<we:webextension${root}>`,
    `<we:reference${reference}/><we:alternateReferences/>`,
    propertiesXml('we:', settings),
    `<we:bindings/><we:snapshot${attributesXml([['xmlns:r', OFFICE]])}/>`,
    '</we:webextension>',
  ].join('');
}

function panesXml(content: string): string {
  const root = attributesXml([['xmlns:wetp', TASK_PANES.namespace]]);
  return `<wetp:taskpanes${root}>${content}</wetp:taskpanes>`;
}

/** Hidden: the file does not open a pane where the add-in is not installed. */
function paneXml(relationship: string): string {
  const pane = attributesXml([
    ['xmlns:wetp', TASK_PANES.namespace],
    ['dockstate', 'right'],
    ['visibility', '0'],
    ['width', '350'],
    ['row', '1'],
  ]);
  const reference = attributesXml([
    ['xmlns:r', OFFICE],
    ['r:id', relationship],
  ]);
  return `<wetp:taskpane${pane}><wetp:webextensionref${reference}/></wetp:taskpane>`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
