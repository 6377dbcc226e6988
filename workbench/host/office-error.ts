/** The codes that this host answers with, and the HTTP status that Excel gives along with them. */
export const ERROR_STATUS = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  UnsupportedOperation: 400,
  UnsupportedSheet: 400,
} as const;

export type OfficeErrorCode = keyof typeof ERROR_STATUS;

/** An action that Excel refuses. It ends its batch; the actions before it stay done. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  constructor(
    readonly code: OfficeErrorCode,
    /** The member, as `Range.values`. */
    readonly location: string,
    message = MESSAGES[code],
  ) {
    super(message);
  }
}

const MESSAGES: Readonly<Record<OfficeErrorCode, string>> = {
  AccessDenied: 'Not allowed here: the sheet or the workbook is protected.',
  ActivityLimitReached: 'Too many requests.',
  ApiNotFound: 'This version of Excel does not have the member.',
  GeneralException: 'Something went wrong inside the host.',
  InsertDeleteConflict: 'The insertion or deletion would tear something apart.',
  InvalidArgument: 'An argument is missing, of the wrong kind or of the wrong shape.',
  InvalidOperation: 'The operation is not possible in this state.',
  InvalidReference: 'The cells that were kept no longer exist.',
  InvalidSelection: 'The selection does not suit the operation.',
  ItemAlreadyExists: 'There already is an item of that name.',
  ItemNotFound: 'There is no such item.',
  NotImplemented: 'The virtual Excel does not have this member.',
  RangeExceedsLimit: 'More areas than one call can give.',
  UnsupportedOperation: 'Excel does not do this.',
  UnsupportedSheet: 'A chart sheet has no cells.',
};

/** A request that fails as a whole, by the number that the host answers with. */
export const REQUEST_FAILURES = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type RequestFailure = keyof typeof REQUEST_FAILURES;
