/** What a workbook remembers an add-in by. */
export interface AddinIdentity {
  /** The id in its manifest. */
  readonly id: string;
  readonly version: string;
}
