/** Why a workbook could not be read as a whole. What cannot be read is never shown as empty. */
export type ReadErrorCode =
  | 'not-found'
  | 'no-access'
  | 'empty-file'
  | 'encrypted'
  | 'old-xls'
  | 'wps-et'
  | 'csv'
  | 'picture'
  | 'not-a-workbook'
  | 'binary-workbook'
  | 'damaged-zip'
  | 'too-large'
  | 'missing-part'
  | 'damaged-part'
  | 'forbidden-content'
  /** A fault of the program, not of the file. */
  | 'internal-error';

/** Where in the file and what: material for the sentence that i18n makes of the code. */
export interface ReadErrorDetail {
  /** The zip part, such as xl/worksheets/sheet1.xml. */
  readonly part?: string;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** What exactly is wrong, as a short technical note; shown after the sentence. */
  readonly note?: string;
}

export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly code: ReadErrorCode,
    readonly detail: ReadErrorDetail = {},
  ) {
    super(
      [code, detail.part, detail.sheet, detail.cell, detail.note].filter((x) => x !== undefined).join(': '),
    );
  }
}
