/** Events by their numbers on the wire, and the names of the methods that register them. */
export const EVENT = {
  selectionOfWorkbook: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  workbookActivated: 2203,
} as const;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Categories of messages to the add-in. */
export const CATEGORY = { customFunctions: 1, actions: 2, events: 65536 } as const;
