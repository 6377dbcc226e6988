import type { Loss } from '../../workbook/losses';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { readWorkbook } from '../read-workbook';
import {
  type NameChange,
  type NewSheet,
  PatchError,
  type PatchedWorkbook,
  type SheetChange,
  type SheetEdits,
  type Shift,
  type WorkbookChanges,
} from './changes';
import { copySheet } from './copied-sheet';
import { patchCustomXml } from './custom-xml-editor';
import { shiftAttachedParts, shiftPivotSources } from './attached-parts';
import type { Reference } from './formula-references';
import { expandShared } from './shared-formulas';
import { shiftSheet } from './sheet-shift';
import { shiftedReference } from './shift-places';
import { mapWorkbookReferences } from './workbook-references';
import { PackageEditor } from './package-editor';
import { type CellTools, patchCells } from './sheet-cells';
import {
  type SheetText,
  writeColumnWidths,
  writeLinks,
  writeMerges,
  writeOverlays,
  writeRowHeights,
} from './sheet-parts';
import { spillMark } from './spill-mark';
import { StylesEditor } from './styles-editor';
import { TextEdits } from './text-edits';
import { sameName, WorkbookEditor } from './workbook-editor';
import { rootElement } from './xml-elements';

/**
 * Saves a workbook that was opened from a file: only what changed is written, in place; every other part of the file,
 * and every other byte of a changed part, stays as it was. The bytes given are not touched.
 * @throws ReadError when the original cannot be read, PatchError when the changes do not fit it
 */
export function patchWorkbook(original: Uint8Array, changes: WorkbookChanges): PatchedWorkbook {
  const patch = new WorkbookPatch(original, readWorkbook(original));
  patch.apply(changes);
  return patch.result();
}

class WorkbookPatch {
  private readonly pkg: PackageEditor;
  private readonly workbook: WorkbookEditor;
  private readonly lost: Loss[] = [];
  private stylesEditor: StylesEditor | undefined;
  private calculationOrderGone = false;

  constructor(
    original: Uint8Array,
    private readonly before: WorkbookSnapshot,
  ) {
    this.pkg = new PackageEditor(original);
    this.workbook = new WorkbookEditor(this.pkg);
  }

  apply(changes: WorkbookChanges): void {
    const { sheets = [], newSheets = [], deletedSheets = [], names = [], customXml = [] } = changes;
    for (const sheet of sheets) this.changeSheet(sheet);
    const copiedNames = newSheets.flatMap((sheet) => this.addSheet(sheet));
    for (const name of deletedSheets) this.deleteSheet(name);
    this.workbook.setNames([...copiedNames, ...names]);
    for (const change of customXml) patchCustomXml(this.pkg, this.workbook.part, change);
    if (changes.activeSheet !== undefined || deletedSheets.length > 0 || sheets.some(isHidden)) {
      this.workbook.showSheet(changes.activeSheet);
    }
    this.stylesEditor?.flush();
    if (this.calculationOrderGone) this.dropCalculationOrder();
    if (this.pkg.changed) this.dropSignatures();
  }

  result(): PatchedWorkbook {
    return { bytes: this.pkg.bytes(), lost: this.lost };
  }

  private changeSheet(change: SheetChange): void {
    const { sheet: name, rename, visibility } = change;
    const { part, kind } = this.workbook.sheet(name);
    if (part !== null && kind === 'worksheet') {
      for (const shift of change.shifts ?? []) this.shift(part, name, shift);
      const moved = (change.shifts ?? []).length > 0;
      const before = moved ? undefined : this.before.sheets.find((sheet) => sameName(sheet.name, name));
      this.editPart(part, name, change, before);
    } else if (change.cells !== undefined || change.shifts !== undefined) {
      throw new PatchError(`${name} has no cells`);
    }
    if (visibility !== undefined) this.workbook.setVisibility(name, visibility);
    if (rename !== undefined) {
      this.workbook.rename(name, rename);
      this.mapReferences(name, (reference) => ({ ...reference, sheet: rename }));
    }
  }

  private shift(part: string, name: string, shift: Shift): void {
    const { pkg } = this;
    const lose = (loss: Omit<Loss, 'sheet'>) => this.lost.push({ ...loss, sheet: name });
    pkg.setText(part, expandShared(pkg.text(part)));
    mapWorkbookReferences(pkg, this.workbook, (reference, own) =>
      !reference.external && sameName(reference.sheet ?? own ?? '', name)
        ? shiftedReference(reference, shift)
        : reference,
    );
    pkg.setText(part, shiftSheet(pkg.text(part), shift));
    shiftAttachedParts(pkg, part, shift, lose);
    shiftPivotSources(pkg, name, shift, lose);
    this.calculationOrderGone = true;
  }

  private deleteSheet(name: string): void {
    this.workbook.removeSheet(name);
    this.mapReferences(name, () => null);
    this.calculationOrderGone = true;
  }

  /** Changes the references that name a sheet. */
  private mapReferences(sheet: string, change: (reference: Reference) => Reference | null): void {
    mapWorkbookReferences(this.pkg, this.workbook, (reference) =>
      reference.sheet !== null && !reference.external && sameName(reference.sheet, sheet)
        ? change(reference)
        : reference,
    );
  }

  /** @returns names that come along with it */
  private addSheet(sheet: NewSheet): readonly NameChange[] {
    const { name, visibility = 'visible', copyOf } = sheet;
    const { namespace } = this.workbook;
    const lose = (loss: Omit<Loss, 'sheet'>) => this.lost.push({ ...loss, sheet: name });
    const copied =
      copyOf && copySheet(copyOf.file, copyOf.sheet, { name, namespace, styles: this.styles(), lose });
    const xml = copied?.xml ?? `<worksheet xmlns="${namespace}"><sheetData></sheetData></worksheet>`;
    const part = this.workbook.addSheet(name, xml, visibility);
    this.editPart(part, name, sheet);
    return copied?.names ?? [];
  }

  private editPart(part: string, name: string, edits: SheetEdits, before?: SheetSnapshot): void {
    const { pkg } = this;
    const { cells = [], merges, overlays, columnWidths = [], rowHeights = [] } = edits;
    const tools: CellTools = {
      styles: () => this.styles(),
      spillMark: () => spillMark(pkg, this.workbook.part, this.workbook.namespace),
      lose: (loss) => this.lost.push({ ...loss, sheet: name }),
      formulasChanged: () => (this.calculationOrderGone = true),
    };
    if (cells.length > 0) pkg.setText(part, patchCells(pkg.text(part), cells, tools, before));
    this.editText(part, (sheet) => {
      writeRowHeights(sheet, rowHeights);
      writeColumnWidths(sheet, columnWidths);
      if (merges !== undefined) writeMerges(sheet, merges);
      if (overlays !== undefined) writeOverlays(sheet, overlays, () => this.styles());
      writeLinks(sheet, cells);
    });
  }

  private editText(part: string, work: (sheet: SheetText) => void): void {
    const text = this.pkg.text(part);
    const edits = new TextEdits(text);
    work({ text, root: rootElement(text), edits });
    this.pkg.setText(part, edits.apply());
  }

  private styles(): StylesEditor {
    return (this.stylesEditor ??= new StylesEditor(this.pkg, this.workbook.part, this.workbook.namespace));
  }

  /** A signature over other content would be shown as forged. */
  private dropSignatures(): void {
    for (const { id, kind, part } of this.pkg.relationships('')) {
      if (kind !== 'origin' || part === null) continue;
      const folder = part.slice(0, part.lastIndexOf('/') + 1);
      this.pkg.removeRelationship('', id);
      for (const name of this.pkg.names()) if (name.startsWith(folder)) this.pkg.remove(name);
      this.lost.push({ kind: 'digital-signature' });
    }
  }

  /** Excel rebuilds the list of formulas that it lacks, and calls a file damaged whose list names other cells. */
  private dropCalculationOrder(): void {
    for (const { id, kind, part } of this.pkg.relationships(this.workbook.part)) {
      if (kind !== 'calcChain' || part === null) continue;
      this.pkg.removeRelationship(this.workbook.part, id);
      if (this.pkg.has(part)) this.pkg.remove(part);
    }
  }
}

function isHidden({ visibility }: SheetChange): boolean {
  return visibility !== undefined && visibility !== 'visible';
}
