import type { Call, Mark, MarkOutcome, SheetKey, SheetState } from '../../workbook/port';
import { addressLists, joinAreas } from '../areas';
import { run } from '../run';
import type { Session } from '../session';
import { findMarks, type SheetMarks } from './find';
import { MARK_LOOKS, type MarkLook, markFormula } from './looks';

/** Takes all marks of ours away and sets these. Rules of others keep their order; fills and fonts are not touched. */
export function mark(session: Session, marks: readonly Mark[], call: Call | undefined): Promise<MarkOutcome> {
  return replaceMarks(session, marks, call);
}

export function clearMarks(session: Session, call: Call | undefined): Promise<MarkOutcome> {
  return replaceMarks(session, [], call);
}

function replaceMarks(
  session: Session,
  marks: readonly Mark[],
  call: Call | undefined,
): Promise<MarkOutcome> {
  const marksOn = (key: SheetKey): Mark[] => marks.filter(({ sheet }) => sheet === key);
  return run(call, async (context) => {
    const sheets = await findMarks(context, session);
    const affected = sheets.filter(({ listed, rules }) => rules.length > 0 || marksOn(listed.key).length > 0);
    const open = affected.filter(({ listed }) => !listed.protected);
    const skipped = affected.filter(({ listed }) => listed.protected).map(stateOf);
    let removed = 0;
    let set = 0;
    for (const { listed, sheet, rules } of open) {
      for (const rule of rules) rule.delete();
      removed += rules.length;
      const wanted = marksOn(listed.key);
      setMarks(sheet, wanted);
      set += wanted.length;
    }
    if (removed + set > 0) await context.sync();
    return { marked: marks.length > 0 ? set : removed, skipped };
  });
}

function stateOf({ listed, rules }: SheetMarks): SheetState {
  return { ...listed, marked: rules.length > 0 };
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

function applyLook(format: Excel.ConditionalRangeFormat, look: MarkLook): void {
  const { bottom } = format.borders;
  format.fill.color = look.fill;
  format.font.color = look.text;
  if (look.bold) format.font.bold = true;
  bottom.style = look.line;
  bottom.color = look.text;
}
