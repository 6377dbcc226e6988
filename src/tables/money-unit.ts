import { remember } from '../core/memo';
import { type MoneyUnit, parseMoneyUnit } from '../core/money';
import { labelRemarks, labelText } from '../core/text';
import type { Region } from './head-fields';
import type { Located } from './model';
import type { SheetField } from './sheet-field';
import type { Line, SheetView } from './sheet-view';

/** 单位：万元, （金额单位:元), also at the end of a longer line. */
const UNIT_PHRASE = /(?:金额|货币|计量)?单位[:(]?((?:人民币)?(?:亿|百万|万|千)?元)\)*$/u;
const LONGEST = 80;

/** The unit of a form's amounts: its 单位 line, else the one bracketed into a label of amounts; never guessed. */
export function readMoneyUnit(view: SheetView, region: Region): Located<MoneyUnit> | null {
  for (const line of view.lines(region)) {
    for (const field of line.cells) {
      if (field.cell.kind !== 'text') continue;
      const unit = unitPhrase(String(field.cell.value)) ?? labelledUnit(line, field);
      if (unit !== null) return { value: unit, at: field.at };
    }
  }
  return bracketedUnit(view, region);
}

const LONGEST_LABEL = 24;

/** 项目资金（万元）, 预算数(元) */
function bracketedUnit(view: SheetView, region: Region): Located<MoneyUnit> | null {
  for (const { cells } of view.lines(region)) {
    for (const field of cells) {
      if (field.cell.kind !== 'text' || field.text.length > LONGEST_LABEL) continue;
      const unit = remarkedUnit(labelRemarks(field.text));
      if (unit !== null) return { value: unit, at: field.at };
    }
  }
  return null;
}

/** The unit of money among a label's bracketed remarks: （万元）, （单位：元）. */
export function remarkedUnit(remarks: readonly string[]): MoneyUnit | null {
  for (const remark of remarks) {
    const unit = unitOfRemark(remark);
    if (unit !== null) return unit;
  }
  return null;
}

const unitOfRemark = remember((remark) => parseMoneyUnit(remark));

/** The unit of money that a line ends with: 单位：万元. Null for any other text. */
export function unitPhrase(text: string): MoneyUnit | null {
  return text.length <= LONGEST && text.includes(HINT) ? readUnitPhrase(text) : null;
}

/** Of 单位, which may be written with a blank. */
const HINT = '位';

const readUnitPhrase = remember(parseUnitPhrase);

function parseUnitPhrase(text: string): MoneyUnit | null {
  const match = UNIT_PHRASE.exec(labelText(text));
  return match?.[1] === undefined ? null : parseMoneyUnit(match[1]);
}

/** The label in one cell, the unit in the next. */
function labelledUnit({ cells, hits }: Line, { col }: SheetField): MoneyUnit | null {
  const hit = hits.find((candidate) => candidate.col === col);
  if (hit?.names.includes('moneyUnit') !== true || hit.inline !== null) return null;
  const next = cells.find((candidate) => candidate.col > col);
  return next?.cell.kind === 'text' ? parseMoneyUnit(String(next.cell.value)) : null;
}
