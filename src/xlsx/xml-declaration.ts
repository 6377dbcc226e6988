import { XmlFault } from './xml-fault';

export interface XmlDeclaration {
  readonly version: string;
  readonly encoding: string | undefined;
}

const SPACE = '[ \\t\\r\\n]';
const pair = (name: string, value: string): string =>
  `${SPACE}+${name}${SPACE}*=${SPACE}*(?:"(${value})"|'(${value})')`;
const DECLARATION = new RegExp(
  `^<\\?xml${pair('version', '1\\.\\d+')}(?:${pair('encoding', '[A-Za-z][\\w.-]*')})?` +
    `(?:${pair('standalone', 'yes|no')})?${SPACE}*\\?>$`,
);

/** Reads `<?xml … ?>`; throws an XmlFault at anything that XML does not allow there. */
export function readDeclaration(text: string): XmlDeclaration {
  const match = DECLARATION.exec(text);
  if (match === null) throw new XmlFault('a broken XML declaration');
  return { version: match[1] ?? match[2] ?? '', encoding: match[3] ?? match[4] };
}
