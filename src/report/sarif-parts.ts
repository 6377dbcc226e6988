import type { Report } from '../check/finding';
import type { CellRef } from '../tables/model';
import { type Place, parsePlace } from '../workbook/address';
import { artifactUri } from './artifact-uri';
import type { Gap } from './gaps';
import { cellText, sheetCellText } from './places';

/** A file of the run: its position among the artifacts, and its path as given. */
export interface Artifact {
  readonly index: number;
  readonly file: string;
}

interface Message {
  readonly text: string;
}

/**
 * Braces are doubled, as the standard asks. "[text](target)" would be a link, and viewers take it for one even when
 * it is escaped: the text comes from workbooks, so the form is broken up.
 */
export function message(text: string): Message {
  return { text: text.replace(/[{}]/gu, '$&$&').replaceAll('](', '] (') };
}

export function cellLocation(artifact: Artifact, at: CellRef, report: Report): object {
  return {
    physicalLocation: { ...physical(artifact), region: region(at) },
    logicalLocations: [cellName(cellText(at), sheetCellText(at, report))],
  };
}

export function gapLocation(artifact: Artifact, { sheet, cell }: Gap): object {
  const place = cell === null ? null : parsePlace(cell);
  return {
    physicalLocation: { ...physical(artifact), ...(place === null ? {} : { region: region(place) }) },
    ...(sheet === null
      ? {}
      : {
          logicalLocations: [
            cell === null
              ? { name: sheet, fullyQualifiedName: sheet, kind: 'sheet' }
              : cellName(cell, `${sheet}!${cell}`),
          ],
        }),
  };
}

function physical({ index, file }: Artifact): { readonly artifactLocation: object } {
  return { artifactLocation: { uri: artifactUri(file), index } };
}

/** A workbook has no lines, but viewers show nothing without a region: the row stands for the line. */
function region({ row, col }: Place): object {
  return { startLine: row + 1, startColumn: col + 1, endLine: row + 1, endColumn: col + 2 };
}

function cellName(name: string, fullyQualifiedName: string): object {
  return { name, fullyQualifiedName, kind: 'cell' };
}
