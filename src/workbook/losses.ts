/** What of a workbook cannot be kept when it is saved after rows, columns or sheets were put in or taken out. */
export type LossKind =
  /** An array formula was written over in part; the rest keeps its results as values. */
  | 'array-formula'
  /** The signature no longer holds, as after every change. */
  | 'digital-signature'
  /** Charts, pictures and shapes keep their place in points, or are left behind on a copied sheet. */
  | 'drawing'
  | 'comment'
  | 'table'
  | 'pivot-table'
  | 'form-control'
  /** Settings that only newer versions of Excel write, such as sparklines and icon sets. */
  | 'extension'
  | 'link'
  /** A reference whose cells or sheet were deleted. */
  | 'reference'
  | 'macro-reference'
  | 'chart-reference';

export interface Loss {
  readonly kind: LossKind;
  readonly sheet?: string;
  /** A1 address, a name or a part: where it stood. */
  readonly at?: string;
}
