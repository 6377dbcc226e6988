import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from 'hucre';

/** The GB 2312 character set, so that a machine without these fonts falls back to another Chinese one. */
const CHINESE = 134;
export const SONG: FontStyle = { name: '宋体', size: 10.5, charset: CHINESE };
const FANG_SONG: FontStyle = { name: '仿宋', size: 10.5, charset: CHINESE };

const LINE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const LABEL_FILL: FillStyle = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } };
const CENTRED: AlignmentStyle = { horizontal: 'center', vertical: 'center', wrapText: true };
const LEFT: AlignmentStyle = { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 };

/** What is typed stays text: codes keep their digits, targets are not turned into numbers or dates. */
const AS_TEXT = '@';

const entry: CellStyle = { font: FANG_SONG, border: BORDER, alignment: LEFT };
const centredEntry: CellStyle = { ...entry, alignment: CENTRED };

export const STYLES = {
  title: { font: { ...SONG, size: 16, bold: true }, alignment: CENTRED },
  unitLine: { font: SONG, alignment: { horizontal: 'left', vertical: 'center' } },
  moneyUnit: { font: SONG, alignment: { horizontal: 'right', vertical: 'center' } },
  label: { font: { ...SONG, bold: true }, fill: LABEL_FILL, border: BORDER, alignment: CENTRED },
  /** Names of the indicator classes: printed with the form, yet no headings. */
  category: { font: SONG, border: BORDER, alignment: CENTRED },
  entry,
  centredEntry,
  code: { ...centredEntry, numFmt: AS_TEXT },
  target: { ...centredEntry, numFmt: AS_TEXT },
  amount: { ...centredEntry, numFmt: '0.00' },
  share: { ...centredEntry, numFmt: '0%' },
  finerShare: { ...centredEntry, numFmt: '0.0%' },
  date: { ...centredEntry, numFmt: 'yyyy"年"m"月"d"日"' },
  year: { ...centredEntry, numFmt: '0"年"' },
  remark: { font: SONG, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
} as const satisfies Record<string, CellStyle>;
