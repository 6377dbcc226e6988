/** What of a workbook could not be kept when it was saved. */
export type LossKind =
  /** An array formula was written over in part; the rest keeps its results as values. */
  | 'array-formula'
  /** The signature no longer holds, as after every change. */
  | 'digital-signature'
  /** Left behind on a copied sheet, or left where it was while its rows or columns moved. */
  | 'comment'
  | 'drawing'
  | 'form-control'
  | 'pivot-table'
  /** Its cells stay, but are a table no more. */
  | 'table'
  /** Settings that only newer versions of Excel write, such as sparklines and icon sets. */
  | 'extension'
  /** A link to a place outside the file. */
  | 'link';

export interface Loss {
  readonly kind: LossKind;
  readonly sheet?: string;
  /** Where it stood: an A1 address or the name of a part. */
  readonly at?: string;
}
