import { SPREADSHEET } from '../../../src/xlsx/namespaces';
import type { Package } from '../../../src/xlsx/package';
import { xmlBoolean } from '../../../src/xlsx/xml-boolean';
import type { XmlAttributes } from '../../../src/xlsx/xml-reader';

export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
  /** Index of the sheet that it is known on; null: the workbook. */
  readonly sheet: number | null;
}

export interface WorkbookExtras {
  readonly names: readonly FileName[];
  readonly activeTab: number;
  readonly structureLocked: boolean;
}

/** What the workbook part says beside its list of sheets. Names that Excel keeps for itself are left out. */
export function readWorkbookExtras(pkg: Package, part: string): WorkbookExtras {
  const names: FileName[] = [];
  let activeTab = 0;
  let structureLocked = false;
  let open: XmlAttributes | null = null;
  let formula = '';
  pkg.read(
    part,
    { root: 'workbook', namespaces: SPREADSHEET },
    {
      open(name, attributes) {
        if (name === 'workbookView') activeTab = Number(attributes.activeTab ?? 0);
        if (name === 'workbookProtection') structureLocked = xmlBoolean(attributes.lockStructure) === true;
        if (name === 'definedName') {
          open = attributes;
          formula = '';
        }
        return (
          name === 'workbook' || name === 'bookViews' || name === 'definedNames' || name === 'definedName'
        );
      },
      close(name) {
        if (name !== 'definedName' || open === null) return;
        const { name: own = '', comment = '', hidden, localSheetId } = open;
        open = null;
        if (own === '' || own.startsWith('_xlnm.')) return;
        const sheet = localSheetId === undefined ? null : Number(localSheetId);
        names.push({ name: own, formula, comment, hidden: xmlBoolean(hidden) === true, sheet });
      },
      text(text) {
        if (open !== null) formula += text;
      },
    },
  );
  return { names, activeTab, structureLocked };
}
