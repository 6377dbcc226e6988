import type { WorkbookPort } from '../workbook/port';
import { onChange, onSelectionChange } from './events/changes';
import { insertFormulas } from './formulas';
import { activeSheet, goTo } from './go-to';
import { hostFacts, hostTheme } from './host-facts';
import { createTurns } from './in-turn';
import { clearMarks, mark } from './marks/mark';
import { selected } from './picked-cell';
import { pin, pinned } from './pins';
import { readWorkbook } from './reading/read';
import { newSession } from './session';
import { setting, writeSetting } from './settings';
import { addSheet } from './sheets/add-sheet';
import { insertSheets } from './sheets/insert-sheets';
import { writeReport } from './sheets/report-sheet';
import { writeWaivers } from './waivers';
import { apply } from './writing/apply';
import { revert } from './writing/revert';

/** The workbook that Office.js has open, once Office is ready. */
export function createExcelPort(): WorkbookPort {
  const session = newSession();
  const inTurn = createTurns();
  return {
    facts: hostFacts(),
    theme: () => hostTheme(),
    read: (options) => readWorkbook(session, options),
    goTo,
    activeSheet,
    mark: (marks, call) => inTurn(() => mark(session, marks, call)),
    clearMarks: (call) => inTurn(() => clearMarks(session, call)),
    apply: (writes, call) => inTurn(() => apply(session, writes, call)),
    revert: (writes, call) => inTurn(() => revert(session, writes, call)),
    onChange: (listener) => onChange(session, listener),
    onSelectionChange,
    writeWaivers: (xml, call) => inTurn(() => writeWaivers(xml, call)),
    setting,
    writeSetting: (name, text, call) => inTurn(() => writeSetting(name, text, call)),
    writeReport: (report, call) => inTurn(() => writeReport(session, report, call)),
    addSheet: (name, call) => inTurn(() => addSheet(name, call)),
    insertSheets: (workbook, call) => inTurn(() => insertSheets(workbook, call)),
    selected: (call) => selected(session, call),
    insertFormulas: (at, block, overwrite, call) => inTurn(() => insertFormulas(at, block, overwrite, call)),
    pin: (name, place, call) => inTurn(() => pin(name, place, call)),
    pinned: (name, call) => pinned(session, name, call),
  };
}
