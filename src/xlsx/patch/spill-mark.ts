import type { PackageEditor } from './package-editor';
import { attributesOf, childrenNamed, itemsOf, rootElement } from './xml-elements';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
/** The one extension that marks a dynamic array formula, as Excel itself writes it. */
const URI = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

/**
 * The index (`cm`) that marks a formula whose result spills; without it Excel takes the formula for one of the old kind,
 * in curly brackets. A workbook with metadata of another kind is left as it is, and its formulas unmarked.
 */
export function spillMark(pkg: PackageEditor, source: string, namespace: string): string | undefined {
  const found = pkg.related(source, 'sheetMetadata');
  if (found !== undefined && pkg.has(found)) return markIn(pkg.text(found));
  const type = `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>`;
  const future = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="${URI}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;
  const cells = '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>';
  const part = pkg.freeName('xl/metadata', '.xml');
  pkg.add(
    part,
    `<metadata xmlns="${namespace}" xmlns:xda="${DYNAMIC_ARRAY}">${type}${future}${cells}</metadata>`,
    CONTENT_TYPE,
  );
  pkg.addRelationship(source, pkg.officeType('sheetMetadata'), part);
  return '1';
}

/** The mark that the workbook has already: its first cell metadata of the kind of dynamic arrays. */
function markIn(text: string): string | undefined {
  const root = rootElement(text);
  const kinds = itemsOf(text, root, 'metadataTypes', 'metadataType');
  const kind = kinds.findIndex((type) => attributesOf(text, type).get('name') === 'XLDAPR') + 1;
  const blocks = itemsOf(text, root, 'cellMetadata', 'bk');
  const index = blocks.findIndex((block) =>
    childrenNamed(text, block, 'rc').some((rc) => attributesOf(text, rc).get('t') === String(kind)),
  );
  return kind === 0 || index < 0 ? undefined : String(index + 1);
}
