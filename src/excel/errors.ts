import { HostError, type HostErrorCode, type HostErrorDetail } from '../workbook/host-error';

/** What an error of Office.js tells, apart from its message, which is in the language of the machine. */
interface OfficeError {
  readonly code: string;
  /** Where in the object model, such as "Range.select"; empty when the request failed as a whole. */
  readonly location: string;
}

/** Codes that mean one thing wherever they arise. */
const BY_CODE: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  InactiveWorkbook: 'other-workbook',
  InvalidOrTimedOutSession: 'workbook-closed',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MergedRangeConflict: 'merged-area',
  ItemAlreadyExists: 'name-taken',
  InvalidSelection: 'no-cell-selected',
  UnsupportedSheet: 'no-cell-selected',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
};

/** Codes whose meaning hangs on the place; the first fit counts. */
const BY_LOCATION: readonly {
  readonly code: string;
  readonly location: RegExp;
  readonly means: HostErrorCode;
}[] = [
  // Refused as a whole: the file or the add-in may not write. Refused at an object: its sheet is protected.
  { code: 'AccessDenied', location: /^$/, means: 'read-only' },
  { code: 'AccessDenied', location: /./, means: 'protected' },
  // A chart sheet in front: nothing else keeps Excel from naming the sheet.
  { code: 'ItemNotFound', location: /getActiveWorksheet$/, means: 'no-cell-selected' },
  { code: 'GeneralException', location: /getActiveWorksheet$/, means: 'no-cell-selected' },
  { code: 'ItemNotFound', location: /^Worksheet/, means: 'sheet-gone' },
  { code: 'ItemNotFound', location: /./, means: 'changed-meanwhile' },
];

/** Tells what an error of Office.js means. A HostError stays; a fault of the program is a host failure with its message. */
export function toHostError(error: unknown, detail: HostErrorDetail = {}): HostError {
  if (error instanceof HostError) return error;
  const office = officeError(error);
  if (office === null) {
    const note = error instanceof Error ? error.message : String(error);
    return new HostError('host-failure', { ...detail, note }, { cause: error });
  }
  const { code, location } = office;
  const means =
    BY_CODE[code] ??
    BY_LOCATION.find((row) => row.code === code && row.location.test(location))?.means ??
    'host-failure';
  const note = location === '' ? code : `${code} at ${location}`;
  return new HostError(means, { ...detail, note }, { cause: error });
}

/** Where in the object model an error of the host arose; empty when it tells no place. */
export function locationOf(error: unknown): string {
  return officeError(error instanceof HostError ? error.cause : error)?.location ?? '';
}

function officeError(error: unknown): OfficeError | null {
  if (!hasProperty(error, 'code') || typeof error.code !== 'string') return null;
  const debugInfo = hasProperty(error, 'debugInfo') ? error.debugInfo : undefined;
  const location = hasProperty(debugInfo, 'errorLocation') ? debugInfo.errorLocation : undefined;
  return { code: error.code, location: typeof location === 'string' ? location : '' };
}

function hasProperty<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
