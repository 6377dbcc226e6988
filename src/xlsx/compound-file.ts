/** First bytes of a compound file, the container of .xls, of .et and of encrypted .xlsx files. */
export const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
/** The header lists the first 109 sectors of the sector table; they cover directories of files up to 7 MB, and of any
 * file whose directory lies near its start. */
const HEADER_TABLE_SECTORS = 109;
/** Sector numbers from here on are marks, such as the end of a chain. */
const FIRST_MARK = 0xfffffffa;
const MAX_DIRECTORY_SECTORS = 4096;

/** Names of the streams and storages in a compound file, as far as its directory can be followed. */
export function compoundFileNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  if (bytes.length < HEADER_SIZE) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 16);
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const next = (sector: number): number => {
    const perSector = sectorSize / 4;
    const index = Math.floor(sector / perSector);
    if (index >= HEADER_TABLE_SECTORS) return FIRST_MARK;
    const at = offsetOf(view.getUint32(76 + index * 4, true)) + (sector % perSector) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : FIRST_MARK;
  };
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < FIRST_MARK && count < MAX_DIRECTORY_SECTORS; count += 1) {
    const start = offsetOf(sector);
    for (let at = start; at + ENTRY_SIZE <= Math.min(start + sectorSize, bytes.length); at += ENTRY_SIZE) {
      const nameSize = Math.min(view.getUint16(at + 64, true), 64);
      if (nameSize > 2) names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameSize - 2)));
    }
    sector = next(sector);
  }
  return names;
}
