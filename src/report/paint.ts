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
