const START = 1;
const INSIDE = 2;
const SPACE = 4;

/** What each ASCII character may be in a name, or whether it is white space. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(char)) return START | INSIDE;
  if (/[-.\d]/.test(char)) return INSIDE;
  return /[ \t\r\n]/.test(char) ? SPACE : 0;
});

/** Ranges above ASCII in which names may begin, and those that may only stand inside one (XML 1.0, fifth edition). */
const NAME_START: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];
const NAME_INSIDE: typeof NAME_START = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

/** Whether the code unit is one of XML's four white space characters. */
export function isSpace(code: number): boolean {
  return code < 128 && ((ASCII[code] ?? 0) & SPACE) !== 0;
}

/** Offset behind the name that begins at `from`; `from` itself when none does. */
export function endOfName(text: string, from: number): number {
  let at = from;
  let allowed = START;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (((ASCII[code] ?? 0) & allowed) === 0) break;
      at += 1;
    } else {
      const point = text.codePointAt(at) ?? 0;
      if (!within(NAME_START, point) && (allowed === START || !within(NAME_INSIDE, point))) break;
      at += point > 0xffff ? 2 : 1;
    }
    allowed = INSIDE;
  }
  return at;
}

function within(ranges: typeof NAME_START, point: number): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last);
}

/** Characters that no document may hold. Unpaired surrogates, the others, do not come out of a strict decoder. */
export const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;

/** Whether a document may hold the character, as it stands or as a reference. */
export function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}
