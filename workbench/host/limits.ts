/** What Excel refuses or leaves out because it is too much. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** A range with more cells than this reads as null. */
  readonly cellsRead: number;
  /** Merged areas that one call can give. */
  readonly mergedAreas: number;
}

const MEGABYTE = 1024 * 1024;

export const EXCEL_LIMITS: Limits = {
  requestBytes: 5 * MEGABYTE,
  responseBytes: 5 * MEGABYTE,
  cellsRead: 5_000_000,
  mergedAreas: 512,
};
