import type { Call, Mark, MarkOutcome, SheetKey, SheetState } from '../../workbook/port';
import { addressLists, joinAreas } from '../areas';
import { run } from '../run';
import type { Session } from '../session';
import { findMarks, type SheetMarks } from './find';
import { MARK_LOOKS, type MarkLook, markFormula } from './looks';

/** Takes all marks of ours away and sets these. Rules of others keep their order; fills and fonts are not touched. */
export function mark(session: Session, marks: readonly Mark[], call: Call | undefined): Promise<MarkOutcome> {
  const marksOn = (key: SheetKey): Mark[] => marks.filter(({ sheet }) => sheet === key);
  return run(call, async (context) => {
    const sheets = await findMarks(context, session, session.unmarked);
    const affected = sheets.filter(({ listed, rules }) => rules.length > 0 || marksOn(listed.key).length > 0);
    const open = affected.filter(({ listed }) => !listed.protected);
    for (const { listed, rules } of open) {
      session.unmarked.delete(listed.key);
      for (const rule of rules) rule.delete();
      setMarks(context.workbook.worksheets.getItem(listed.key), marksOn(listed.key));
    }
    if (open.length > 0) await context.sync();
    const marked = open.reduce((sum, { listed }) => sum + marksOn(listed.key).length, 0);
    return { marked, skipped: skippedOf(affected) };
  });
}

/** Takes all marks of ours away, wherever they are. */
export function clearMarks(session: Session, call: Call | undefined): Promise<MarkOutcome> {
  return run(call, async (context) => {
    const affected = (await findMarks(context, session, new Set())).filter(({ rules }) => rules.length > 0);
    const rules = affected.filter(({ listed }) => !listed.protected).flatMap((sheet) => sheet.rules);
    for (const rule of rules) rule.delete();
    if (rules.length > 0) await context.sync();
    return { marked: rules.length, skipped: skippedOf(affected) };
  });
}

function skippedOf(affected: readonly SheetMarks[]): SheetState[] {
  return affected
    .filter(({ listed }) => listed.protected)
    .map(({ listed, rules }) => ({ ...listed, marked: rules.length > 0 }));
}

function setMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const [severity, look] of MARK_LOOKS) {
    const areas = joinAreas(marks.filter((wanted) => wanted.severity === severity));
    for (const list of addressLists(areas)) {
      const { custom } = sheet.getRanges(list).conditionalFormats.add('Custom');
      custom.rule.formula = markFormula(severity);
      applyLook(custom.format, look);
    }
  }
}

function applyLook(format: Excel.ConditionalRangeFormat, { fill, text, emphasis }: MarkLook): void {
  format.fill.color = fill;
  format.font.color = text;
  if (emphasis === 'bold') format.font.bold = true;
  if (emphasis === 'underlined') format.font.underline = 'Single';
}
