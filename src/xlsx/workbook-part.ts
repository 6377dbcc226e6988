import { ReadError } from '../workbook/errors';
import type { SheetVisibility } from '../workbook/snapshot';
import { decodeEscapes } from './escapes';
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { xmlBoolean } from './xml-boolean';
import type { NamespaceScopes } from './xml-namespaces';
import type { XmlAttributes } from './xml-reader';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Of the relationship that leads to the sheet's part. */
  readonly relationshipId: string;
}

export interface WorkbookPart {
  /** Days are counted from 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
}

const VISIBILITIES = new Map<string, SheetVisibility>([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
]);

/** Reads the list of sheets, in the order of their tabs. */
export function readWorkbookPart(pkg: Package, part: string): WorkbookPart {
  const damaged = (note: string) => new ReadError('damaged-part', { part, note });
  const sheets: SheetEntry[] = [];
  const names = new Set<string>();
  let date1904 = false;
  let inSheets = false;

  const addSheet = (attributes: XmlAttributes, scopes: NamespaceScopes): void => {
    const name = decodeEscapes(attributes.name ?? '');
    const key = name.toLowerCase();
    const visibility = VISIBILITIES.get(attributes.state ?? 'visible');
    const relationshipId = relationshipIdOf(attributes, scopes);
    if (name === '') throw damaged('a sheet without a name');
    if (names.has(key)) throw damaged(`two sheets named ${name}`);
    if (visibility === undefined || relationshipId === undefined) {
      throw new ReadError('damaged-part', { part, sheet: name, note: 'its state or its reference' });
    }
    names.add(key);
    sheets.push({ name, visibility, relationshipId });
  };

  pkg.read(
    part,
    { root: 'workbook', namespaces: SPREADSHEET },
    {
      open(name, attributes, scopes) {
        if (name === 'workbookPr') {
          const flag = xmlBoolean(attributes.date1904 ?? '0');
          if (flag === undefined) throw damaged('date1904');
          date1904 = flag;
        } else if (name === 'sheet') {
          addSheet(attributes, scopes);
          return false;
        }
        inSheets = name === 'sheets';
        return inSheets || name === 'workbook';
      },
      close(name) {
        if (name === 'sheets') inSheets = false;
      },
      text: () => undefined,
      alternatives() {
        if (inSheets) throw damaged('alternative content in the list of sheets');
      },
    },
  );
  if (sheets.length === 0) throw damaged('no sheets');
  return { date1904, sheets };
}

/** The `id` attribute in the relationships namespace, whatever its prefix. */
function relationshipIdOf(attributes: XmlAttributes, scopes: NamespaceScopes): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    const [prefix, local] = name.split(':');
    if (prefix === undefined || local !== 'id') continue;
    if (OFFICE_RELATIONSHIPS.includes(scopes.uri(prefix) ?? '')) return value;
  }
  return undefined;
}
