import { isXmlCharacter } from './xml-characters';
import { XmlFault } from './xml-fault';

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMBER = /^#(?:x([\da-fA-F]+)|(\d+))$/;

/** Replaces the references to characters and to the five entities of XML; throws an XmlFault at any other. */
export function decodeReferences(raw: string): string {
  let decoded = '';
  let from = 0;
  for (;;) {
    const start = raw.indexOf('&', from);
    if (start < 0) return decoded + raw.slice(from);
    const end = raw.indexOf(';', start);
    if (end < 0) throw new XmlFault('an & that begins no reference');
    decoded += raw.slice(from, start) + referent(raw.slice(start + 1, end));
    from = end + 1;
  }
}

function referent(name: string): string {
  const entity = ENTITIES.get(name);
  if (entity !== undefined) return entity;
  const [, hexadecimal, decimal = ''] = NUMBER.exec(name) ?? [];
  const point = hexadecimal === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
  if (isXmlCharacter(point)) return String.fromCodePoint(point);
  throw new XmlFault(`the reference &${name.slice(0, 20)}; means no character`);
}
