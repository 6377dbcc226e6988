import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** A workbook with a custom XML part more, as Excel stores one. */
export function withCustomXml(bytes: Uint8Array, xml: string): Uint8Array {
  const parts = unzipSync(bytes);
  const rels = 'xl/_rels/workbook.xml.rels';
  const relationships = strFromU8(parts[rels] ?? new Uint8Array());
  parts[rels] = strToU8(
    relationships.replace(
      '</Relationships>',
      `<Relationship Id="rIdWaivers" Type="${RELATIONSHIP}" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  parts['customXml/item1.xml'] = strToU8(xml);
  const types = '[Content_Types].xml';
  const declared = strFromU8(parts[types] ?? new Uint8Array());
  if (!declared.includes('Extension="xml"')) {
    parts[types] = strToU8(
      declared.replace('</Types>', '<Default Extension="xml" ContentType="application/xml"/></Types>'),
    );
  }
  return zipSync(parts);
}
