const MEGABYTE = 1024 * 1024;

/** What a file may ask of the reader. Far above real workbooks, far below what would exhaust the machine. */
export interface ReadLimits {
  /** Entries in the zip. */
  readonly entries: number;
  /** Inflated bytes of one part. */
  readonly partBytes: number;
  /** Inflated bytes of all the parts that are read. */
  readonly totalBytes: number;
  /** Inflated bytes per stored byte, counted only in parts above `ratioGrace` inflated bytes. */
  readonly ratio: number;
  readonly ratioGrace: number;
  /** Elements inside one another. */
  readonly xmlDepth: number;
  /** Characters of one tag, comment or text between tags. */
  readonly xmlTokenLength: number;
  /** Characters of one cell: four times what Excel allows. */
  readonly cellTextLength: number;
  /** Cells of the workbook that hold something. */
  readonly cells: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
}

export const READ_LIMITS: ReadLimits = {
  entries: 10_000,
  partBytes: 256 * MEGABYTE,
  totalBytes: 512 * MEGABYTE,
  ratio: 200,
  ratioGrace: MEGABYTE,
  xmlDepth: 64,
  xmlTokenLength: 1_000_000,
  cellTextLength: 4 * 32_767,
  cells: 5_000_000,
  merges: 500_000,
};
