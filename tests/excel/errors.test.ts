import { toHostError } from '../../src/excel/errors';
import { HostError } from '../../src/workbook/host-error';

describe('what an error of Office.js means', () => {
  it.each([
    ['InvalidOperationInCellEditMode', '', 'cell-edit-mode'],
    ['WriteNotSupportedWhenModalDialogOpen', '', 'dialog-open'],
    ['InvalidOrTimedOutSession', '', 'workbook-closed'],
    ['InactiveWorkbook', '', 'other-workbook'],
    ['ActivityLimitReached', '', 'busy'],
    ['RequestPayloadSizeLimitExceeded', '', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', '', 'too-large'],
    ['RangeExceedsLimit', 'Range.getMergedAreasOrNullObject', 'too-large'],
    ['AccessDenied', '', 'read-only'],
    ['AccessDenied', 'Range.values', 'protected'],
    ['ItemNotFound', 'WorksheetCollection.getItem', 'sheet-gone'],
    ['ItemNotFound', 'Worksheet.getRange', 'sheet-gone'],
    ['ItemNotFound', 'WorksheetCollection.getActiveWorksheet', 'no-cell-selected'],
    ['GeneralException', 'WorksheetCollection.getActiveWorksheet', 'no-cell-selected'],
    ['ItemNotFound', 'ConditionalFormatCollection.getItem', 'changed-meanwhile'],
    ['ItemAlreadyExists', 'WorksheetCollection.add', 'name-taken'],
    ['InvalidSelection', 'Workbook.getSelectedRange', 'no-cell-selected'],
    ['UnsupportedSheet', 'Workbook.getActiveWorksheet', 'no-cell-selected'],
    ['MergedRangeConflict', 'Range.values', 'merged-area'],
    ['ApiNotFound', 'Range.getMergedAreasOrNullObject', 'not-supported'],
    ['NotImplemented', 'Workbook.functions', 'not-supported'],
    ['GeneralException', 'Range.values', 'host-failure'],
    ['InvalidArgument', 'Range.values', 'host-failure'],
  ])('%s at %j is %s', (code, errorLocation, means) => {
    const error = Object.assign(new Error('Le message est en français.'), {
      code,
      debugInfo: { errorLocation },
    });
    const told = toHostError(error, { sheet: '表1' });
    expect(told.code).toBe(means);
    expect(told.detail).toEqual({
      sheet: '表1',
      note: errorLocation === '' ? code : `${code} at ${errorLocation}`,
    });
    expect(told.message).not.toContain('français');
  });

  it('keeps a HostError, and tells a fault of the program as it is', () => {
    const own = new HostError('not-empty');
    expect(toHostError(own)).toBe(own);
    expect(toHostError(new TypeError('x is not a function'))).toMatchObject({
      code: 'host-failure',
      detail: { note: 'x is not a function' },
    });
    expect(toHostError('text')).toMatchObject({ code: 'host-failure', detail: { note: 'text' } });
  });
});
