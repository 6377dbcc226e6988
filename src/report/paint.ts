export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

/** ECMA-48 codes: start and end of each style. */
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

export type Painter = (style: Style, text: string) => string;

export function painter(colour: boolean): Painter {
  return (style, text) => {
    if (!colour) return text;
    const [start, end] = CODES[style];
    return `\u001b[${start}m${text}\u001b[${end}m`;
  };
}

/** Control characters but the line break and our own codes, and those that turn the direction of writing. */
const UNPRINTABLE =
  /(?!\u001b\[(?:1|2|22|31|32|33|34|39)m)[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** What a workbook says must not steer the terminal that shows it. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
