import type { Package } from '../../../src/xlsx/package';
import { OFFICE_THEME } from './colours';

const DRAWING = [
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
];
/** The colours of a theme by name, in the order in which cells number them. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The workbook's theme colours as RRGGBB; Office's own where the file has none. */
export function readTheme(pkg: Package, part: string | undefined): readonly string[] {
  if (part === undefined || !pkg.has(part)) return OFFICE_THEME;
  const colours = new Map<string, string>();
  let current = '';
  pkg.read(part, { root: 'theme', namespaces: DRAWING }, (name, { val, lastClr }) => {
    if (ORDER.includes(name)) current = name;
    const rgb = name === 'srgbClr' ? val : name === 'sysClr' ? lastClr : undefined;
    if (rgb !== undefined && current !== '' && !colours.has(current)) colours.set(current, rgb);
    return name === 'theme' || name === 'themeElements' || name === 'clrScheme' || ORDER.includes(name);
  });
  return ORDER.map((name, index) => colours.get(name) ?? OFFICE_THEME[index] ?? '000000');
}
