import { WAIVERS_NAMESPACE } from '../../workbook/custom-xml';
import type { Call } from '../../workbook/port';
import type { SheetVisibility } from '../../workbook/snapshot';
import { run } from '../run';

export interface ListedSheet {
  readonly key: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
}

export interface Inventory {
  readonly fileName: string;
  /** In the order of their tabs; chart sheets are no worksheets and not among them. */
  readonly sheets: readonly ListedSheet[];
  /** Ids of the custom XML parts in our namespace. */
  readonly waiverParts: readonly string[];
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function listedSheet(sheet: Excel.Worksheet): ListedSheet {
  return {
    key: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? 'hidden',
    protected: sheet.protection.protected,
  };
}

/** What there is to read, in one sync. */
export function takeInventory(call: Call): Promise<Inventory> {
  return run(call, async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    const parts = workbook.customXmlParts.getByNamespace(WAIVERS_NAMESPACE);
    workbook.load('name');
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    parts.load('items/id');
    await context.sync();
    return {
      fileName: workbook.name,
      sheets: worksheets.items.map(listedSheet),
      waiverParts: parts.items.map(({ id }) => id),
    };
  });
}
