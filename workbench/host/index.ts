/**
 * A virtual Excel for the genuine office.js: a workbook in memory, the object model over it, and the host's side of the
 * protocol that the library speaks.
 *
 * - `WorkbookModel`, `SheetModel`: the workbook. Every change, whoever makes it, is told to `workbook.on(listener)`.
 * - `ExcelHost`: one for each add-in. `log` (requests, actions, writes, bytes), `faults`, `latency`, `cellEditing`,
 *   `references.size`, `functions.invoke(id, args, { address })`, `settled()`.
 * - `LTSC_2021`, `LTSC_2024`, `WEB`, `withSets`: what a version of Excel has.
 * - `XdmHost`, `WebHost`: the add-in in a frame (this module runs in a browser; it needs nothing of Node).
 * - `./node` adds `loadObjectModel(host)` for plain Node and `attachJsdom(window, host)`.
 */
export { ExcelHost, type HostAnswer, type HostOptions, type RequestKind } from './excel-host';
export { type Fault, Faults } from './faults';
export { AddinFormulas } from './formula-calls';
export { type FunctionMetadata, type FunctionParameter, readFunctionMetadata } from './function-metadata';
export {
  FunctionCalls,
  type FunctionArgument,
  type FunctionResult,
  type Invocation,
  type InvocationOptions,
} from './functions';
export { EXCEL_LIMITS, type Limits } from './limits';
export { type LoggedAction, type LoggedRequest, RequestLog } from './log';
export { openWorkbook } from './file/open-workbook';
export { type SavedFile, saveWorkbook, type Unwritten } from './file/save-workbook';
export type { AddinIdentity } from './model/addin-identity';
export { BLANK, type CellError, type CellValue, isCellError, isFilled, type ModelCell } from './model/cell';
export type { WorkbookPartChange } from './model/changes';
export type { ConditionalFormat, ConditionalFormatType, Overlay } from './model/conditional-format';
export type { CustomXmlPart } from './model/custom-xml';
export { displayText } from './model/display-text';
export type { Origin, WorkbookEvent } from './model/events';
export { ModelError, type ModelErrorCode } from './model/model-error';
export type { DefinedName } from './model/names';
export { type SheetKind, SheetModel, type SheetProtection } from './model/sheet';
export type { Shift } from './model/shift';
export { type CellStyle, DEFAULT_STYLE, type Hyperlink, type StylePatch } from './model/style';
export { type Content, readInput } from './model/user-input';
export {
  type Calculator,
  type NewName,
  type NewSheet,
  type SheetCell,
  WorkbookModel,
} from './model/workbook';
export { OfficeError, type OfficeErrorCode, type RequestFailure } from './office-error';
export { LTSC_2021, LTSC_2024, type Profile, PROFILES, supports, WEB, withSets } from './profiles';
export type { RuntimeState } from './richapi/batch-context';
export { HOST_FLAGS } from './transports/app-context';
export { WebHost } from './transports/web-host';
export { type CommandOutcome, XdmHost, type XdmOptions } from './transports/xdm-host';
