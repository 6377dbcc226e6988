/** What a plain cell holds; a formula holds its result. */
export type PlainContent = 'nothing' | 'number' | 'shared-string' | 'text';

type CellType = 'n' | 's' | 'str' | 'inlineStr';

const SPACE = 32;
const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

const ENCODER = new TextEncoder();
/** For characters outside ASCII. */
const FOREIGN = 255;
/** Zeros behind the text: more than are ever looked at at once. */
const MARGIN = 16;
/** Room for a longer text to come. */
const SPARE = 1024;
const COLUMNS = 16_384;
const ROW_DIGITS = 7;
const INDEX_DIGITS = 9;
/** A number of so many digits is exact and so is its power of ten: their quotient is the nearest number there is. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const NUMBER = /^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][-+]?\d{1,3})?$/;
/** Far below the largest number that a cell can hold. */
const PLAIN_NUMBER = 1e300;
/** Formulas that fill no other cells and hold nothing that XML encodes. */
const FORMULA =
  /<f(?: t="shared"(?: ref="[A-Z\d:]+")? si="\d+"| ca="1")?(?:\/>|>[^<&\]\0-\x1F\uFFFE\uFFFF]*<\/f>)/y;
/** In text: what XML encodes, and what it does not allow. */
const NOT_PLAIN = /[&\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\]\]>/;
const CELL_END = '</c>';
const NEXT_ROW = '</row><row r="';
/** Attributes behind another one that need no care: nothing to decode. */
const PLAIN_ATTRIBUTES = /^(?: [A-Za-z]\w*(?::[A-Za-z]\w*)?="[^"<&\0-\x1F\uFFFE\uFFFF]*")*>$/;
const ATTRIBUTE_NAME = / ([\w:]+)="[^"]*"/g;
const OF_CONCERN = /^(?:r|xmlns(?::.*)?)$/;

/**
 * Reads what nearly all cells are: `<c r="B5" s="2" t="s"><v>17</v></c>` and the like, as Excel, WPS and the libraries
 * write them. Of anything else it says nothing and leaves it to the general, slower way.
 */
export class PlainCell {
  /** Of a cell that names its place, else −1; or of the row that begins. */
  row = -1;
  col = -1;
  style = 0;
  content: PlainContent = 'nothing';
  /** The number, or the index of the shared string. */
  number = 0;
  /** As written: it holds nothing that XML encodes. */
  text = '';
  isFormula = false;
  private type: CellType = 'n';
  private source = '';
  /** The characters of the text, which are compared faster as bytes; those outside ASCII are all alike. */
  private codes = new Uint8Array(0);
  /** Rows nearly always have the attributes of the row before. */
  private rowAttributes = '>';

  /** Takes the text in which the other methods read. */
  load(text: string): void {
    if (text === this.source) return;
    this.source = text;
    const { length } = text;
    if (this.codes.length < length + MARGIN) this.codes = new Uint8Array(length + MARGIN + SPARE);
    const { codes } = this;
    const { read, written } = ENCODER.encodeInto(text, codes);
    if (read !== length || written !== length) {
      for (let at = 0; at < length; at += 1) codes[at] = Math.min(text.charCodeAt(at), FOREIGN);
    }
    codes.fill(0, length, length + MARGIN);
  }

  /** @returns the offset behind the cell that begins at `from`; −1 unless a plain one stands there whole */
  read(from: number): number {
    const { codes } = this;
    if (codes[from] !== LESS || codes[from + 1] !== LETTER_C) return -1;
    this.row = -1;
    this.col = -1;
    this.style = 0;
    this.content = 'nothing';
    this.isFormula = false;
    this.type = 'n';
    let at = from + 2;
    let seen = 0;
    for (;;) {
      const code = codes[at] ?? 0;
      if (code === GREATER) return this.readContent(at + 1);
      if (code === SLASH) return codes[at + 1] === GREATER ? at + 2 : -1;
      if (code !== SPACE || codes[at + 2] !== EQUALS || codes[at + 3] !== QUOTE) return -1;
      const name = codes[at + 1] ?? 0;
      const bit = name === LETTER_R ? 1 : name === LETTER_S ? 2 : name === LETTER_T ? 4 : 0;
      if (bit === 0 || (seen & bit) !== 0) return -1;
      seen |= bit;
      at += 4;
      at = bit === 1 ? this.readPlace(at) : bit === 2 ? this.readStyle(at) : this.readType(at);
      if (at < 0) return -1;
    }
  }

  /** @returns the offset behind the tag, at `from` or after, that ends this row and begins the next; −1 as for cells */
  readNextRow(from: number): number {
    if (!this.source.startsWith(NEXT_ROW, from)) return -1;
    const attributes = this.readRowNumber(from + NEXT_ROW.length);
    if (attributes < 0) return -1;
    if (this.source.startsWith(this.rowAttributes, attributes)) return attributes + this.rowAttributes.length;
    const end = this.source.indexOf('>', attributes) + 1;
    const written = this.source.slice(attributes, end);
    if (!arePlain(written)) return -1;
    this.rowAttributes = written;
    return end;
  }

  /** Each of these reads an attribute's value from behind its opening quote, and gives the offset behind the other. */
  private readPlace(from: number): number {
    const { codes } = this;
    let at = from;
    let col = 0;
    let code = codes[at] ?? 0;
    while (code >= CAPITAL_A && code <= CAPITAL_Z) {
      col = col * 26 + (code - CAPITAL_A + 1);
      at += 1;
      code = codes[at] ?? 0;
    }
    if (at === from || at > from + 3 || col > COLUMNS) return -1;
    this.col = col - 1;
    return this.readRowNumber(at);
  }

  private readRowNumber(from: number): number {
    const { codes } = this;
    let at = from;
    let row = 0;
    let code = codes[at] ?? 0;
    if (code === ZERO) return -1;
    while (code >= ZERO && code <= NINE) {
      row = row * 10 + (code - ZERO);
      at += 1;
      code = codes[at] ?? 0;
    }
    if (code !== QUOTE || at === from || at > from + ROW_DIGITS) return -1;
    this.row = row - 1;
    return at + 1;
  }

  private readStyle(from: number): number {
    const { codes } = this;
    const end = this.readIndex(from);
    if (end < 0 || codes[end] !== QUOTE) return -1;
    this.style = this.number;
    return end + 1;
  }

  private readType(from: number): number {
    const { codes } = this;
    const first = codes[from] ?? 0;
    if (codes[from + 1] === QUOTE) {
      if (first !== LETTER_S && first !== LETTER_N) return -1;
      this.type = first === LETTER_S ? 's' : 'n';
      return from + 2;
    }
    const type = this.source.startsWith('str"', from)
      ? 'str'
      : this.source.startsWith('inlineStr"', from)
        ? 'inlineStr'
        : null;
    if (type === null) return -1;
    this.type = type;
    return from + type.length + 1;
  }

  private readContent(from: number): number {
    const { codes } = this;
    if (this.source.startsWith(CELL_END, from)) return from + CELL_END.length;
    if (this.type === 'inlineStr') return this.readInline(from);
    const start = codes[from + 1] === LETTER_F ? this.skipFormula(from) : from;
    const opens =
      start >= 0 && codes[start] === LESS && codes[start + 1] === LETTER_V && codes[start + 2] === GREATER;
    if (!opens) return -1;
    const end = this.readValue(start + 3);
    return end >= 0 && closes(codes, end) ? end + 8 : -1;
  }

  private skipFormula(from: number): number {
    FORMULA.lastIndex = from;
    this.isFormula = FORMULA.test(this.source);
    return this.isFormula ? FORMULA.lastIndex : -1;
  }

  /** @returns the offset behind the value */
  private readValue(from: number): number {
    switch (this.type) {
      case 's':
        this.content = 'shared-string';
        return this.readIndex(from);
      case 'n':
        this.content = 'number';
        return this.readNumber(from);
      case 'str':
      case 'inlineStr':
        return this.readText(from);
    }
  }

  private readIndex(from: number): number {
    const { codes } = this;
    let at = from;
    let index = 0;
    let code = codes[at] ?? 0;
    while (code >= ZERO && code <= NINE) {
      index = index * 10 + (code - ZERO);
      at += 1;
      code = codes[at] ?? 0;
    }
    this.number = index;
    return at === from || at > from + INDEX_DIGITS ? -1 : at;
  }

  private readNumber(from: number): number {
    const { codes } = this;
    let at = codes[from] === MINUS ? from + 1 : from;
    const digits = at;
    let point = -1;
    let value = 0;
    for (;;) {
      const code = codes[at] ?? 0;
      if (code >= ZERO && code <= NINE) value = value * 10 + (code - ZERO);
      else if (code === POINT && point < 0 && at > digits) point = at;
      else if (code === LESS) break;
      else return this.readLongNumber(from);
      at += 1;
    }
    const decimals = point < 0 ? 0 : at - point - 1;
    const count = at - digits - (point < 0 ? 0 : 1);
    if (count > EXACT_DIGITS) return this.readLongNumber(from);
    if (count === 0 || at === point + 1) return -1;
    const size = decimals === 0 ? value : value / (POWERS[decimals] ?? NaN);
    this.number = digits === from ? size : -size;
    return at;
  }

  /** Numbers of many digits, and those with a power of ten. */
  private readLongNumber(from: number): number {
    const end = this.source.indexOf('<', from);
    const written = this.source.slice(from, end);
    if (!NUMBER.test(written)) return -1;
    this.number = Number(written);
    return Math.abs(this.number) < PLAIN_NUMBER ? end : -1;
  }

  private readInline(from: number): number {
    const start = this.source.indexOf('>', from + 4) + 1;
    const opening = this.source.slice(from, start);
    if (opening !== '<is><t>' && opening !== '<is><t xml:space="preserve">') return -1;
    const end = this.readText(start);
    return end >= 0 && this.source.startsWith('</t></is></c>', end) ? end + 13 : -1;
  }

  private readText(from: number): number {
    const end = this.source.indexOf('<', from);
    if (end <= from) return -1;
    this.content = 'text';
    this.text = this.source.slice(from, end);
    return NOT_PLAIN.test(this.text) ? -1 : end;
  }
}

/** Whether `</v></c>` stands there. */
function closes(codes: Uint8Array, at: number): boolean {
  return (
    codes[at] === LESS &&
    codes[at + 1] === SLASH &&
    codes[at + 2] === LETTER_V &&
    codes[at + 3] === GREATER &&
    codes[at + 4] === LESS &&
    codes[at + 5] === SLASH &&
    codes[at + 6] === LETTER_C &&
    codes[at + 7] === GREATER
  );
}

function arePlain(attributes: string): boolean {
  if (!PLAIN_ATTRIBUTES.test(attributes)) return false;
  const names = Array.from(attributes.matchAll(ATTRIBUTE_NAME), ([, name = '']) => name);
  return new Set(names).size === names.length && !names.some((name) => OF_CONCERN.test(name));
}
