/** Why the workbook refuses a change, whoever asks for it. */
export type ModelErrorCode =
  | 'bad-name'
  | 'name-taken'
  | 'last-visible-sheet'
  | 'hidden-sheet'
  | 'not-cells'
  | 'merge-in-the-way'
  | 'spill-in-the-way'
  | 'would-lose-cells'
  | 'bad-xml';

export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    readonly code: ModelErrorCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}
