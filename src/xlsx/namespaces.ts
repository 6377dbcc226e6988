/** Namespaces of the Office Open XML formats: transitional (what Excel writes), then strict. */
export const SPREADSHEET: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Prefix of the relationship types, and the namespace of the `id` attributes that refer to relationships. */
export const OFFICE_RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Prefix of the types of relationship that Microsoft added, such as macro sheets. */
export const MICROSOFT_RELATIONSHIPS = 'http://schemas.microsoft.com/office/2006/relationships';

export const PACKAGE_RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/package/2006/relationships',
];

export const CONTENT_TYPES: readonly string[] = [
  'http://schemas.openxmlformats.org/package/2006/content-types',
];

export const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
