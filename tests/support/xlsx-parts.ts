import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts of a package: XML text or bytes by name. */
export type Parts = Record<string, string | Uint8Array>;

export interface SheetSpec {
  readonly name?: string;
  readonly state?: string;
  /** The `row` elements. */
  readonly rows?: string;
  /** What follows `sheetData`. */
  readonly after?: string;
}

export interface WorkbookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** The `si` elements of the shared strings; without them the workbook has no such part. */
  readonly strings?: string;
  /** Number formats: cell style 1 has the first, 2 the second, and so on; a number is that of a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly workbookPr?: string;
}

/** A `c` element. */
export function cellXml(ref: string, value: string, attributes = ''): string {
  return `<c r="${ref}" ${attributes}><v>${value}</v></c>`;
}

/** A row with one cell in A1. */
export function oneCell(content: string, attributes = ''): string {
  return `<row r="1"><c r="A1" ${attributes}>${content}</c></row>`;
}

export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** A workbook's smallest set of parts, to be changed before it is zipped. */
export function partsOf({ sheets = [{}], strings, formats, workbookPr = '' }: WorkbookSpec = {}): Parts {
  const relationships = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const tabs = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  if (strings !== undefined)
    relationships.push(relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  if (formats !== undefined) relationships.push(relationship('rIdStyles', 'styles', 'styles.xml'));
  const parts: Parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbookPr}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationships.join('')),
  };
  sheets.forEach(({ rows = '', after = '' }, index) => {
    parts[sheetPart(index)] =
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `${XML}<sst xmlns="${MAIN}">${strings}</sst>`;
  if (formats !== undefined) parts['xl/styles.xml'] = stylesXml(formats);
  return parts;
}

export function relationship(id: string, kind: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}" ${more}/>`;
}

export function relationshipsXml(items: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items}</Relationships>`;
}

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A workbook as a file, after `change` has worked on its parts. */
export function workbookOf(spec: WorkbookSpec = {}, change?: (parts: Parts) => void): Uint8Array {
  const parts = partsOf(spec);
  change?.(parts);
  return zipOf(parts);
}

/** Replaces text in a part, and fails when it is not there. */
export function edit(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const before = String(parts[name]);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} is not in ${name}`);
  parts[name] = after;
}

export function remove(parts: Parts, name: string): void {
  if (!(name in parts)) throw new Error(`no part ${name}`);
  Reflect.deleteProperty(parts, name);
}

function stylesXml(formats: readonly (string | number)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>` : '',
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + index}"/>`,
  );
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
