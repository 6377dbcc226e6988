import { strToU8 } from 'fflate';
import { READ_LIMITS, type ReadLimits } from '../../src/xlsx/limits';
import { MARKUP_COMPATIBILITY } from '../../src/xlsx/namespaces';
import { readXml } from '../../src/xlsx/xml-reader';
import { errorOf } from '../support/read-error';

/** What a handler hears of a part: "<a" for an element that opens, "a>" for one that closes, and the texts. */
function eventsOf(xml: string | Uint8Array, limits: Partial<ReadLimits> = {}, pieceSize = 1e9): string[] {
  const bytes = typeof xml === 'string' ? strToU8(xml) : xml;
  const events: string[] = [];
  const source = {
    ...{ part: 'part.xml', root: 'root', namespaces: ['urn:own', 'urn:own:strict'] },
    limits: { ...READ_LIMITS, ...limits },
    pump: (receive: (piece: Uint8Array) => void) => {
      for (let at = 0; at < bytes.length; at += pieceSize) receive(bytes.subarray(at, at + pieceSize));
    },
  };
  readXml(source, {
    open: (name) => {
      events.push(`<${name}`);
      return name !== 'skip';
    },
    close: (name) => events.push(`${name}>`),
    text: (text) => events.push(text),
    alternatives: () => events.push('alternatives'),
  });
  return events;
}

const own = (inside: string): string => `<root xmlns="urn:own">${inside}</root>`;
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from(text).forEach((char, index) => view.setUint16(index * 2, char.charCodeAt(0), littleEndian));
  return bytes;
};
const declared = (encoding: string): string =>
  `\uFEFF<?xml version="1.0" encoding="${encoding}"?>${own('预')}`;

describe('readXml', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['elements and text', own('<a>1</a>2'), ['<root', '<a', '1', 'a>', '2', 'root>']],
    ['an empty element', own('<a/>'), ['<root', '<a', 'a>', 'root>']],
    ['entities and references', own('&lt;&amp;&#x9884;&#31639;'), ['<root', '<&预算', 'root>']],
    ['a CDATA section', own('<![CDATA[<1>]]>'), ['<root', '<1>', 'root>']],
    ['comments and instructions', `<?a b?><!-- x -->${own('1<!-- y -->2')}`, ['<root', '1', '2', 'root>']],
    ['a byte order mark', `\uFEFF${own('')}`, ['<root', 'root>']],
    ['a declared UTF-8', `<?xml version="1.0" encoding="utf-8"?>${own('预算')}`, ['<root', '预算', 'root>']],
    ['UTF-16, little end first', utf16(declared('UTF-16'), true), ['<root', '预', 'root>']],
    ['UTF-16, big end first', utf16(declared('utf-16'), false), ['<root', '预', 'root>']],
    ['white space as it stands', own('<a> \n\t</a>'), ['<root', '<a', ' \n\t', 'a>', 'root>']],
    [
      'nothing of what the handler skips',
      own('<skip>1<a/><skip/></skip><b/>'),
      ['<root', '<skip', '<b', 'b>', 'root>'],
    ],
    ['no foreign elements', own('<f xmlns="urn:f">1<g/></f>2'), ['<root', '2', 'root>']],
    ['no elements without a namespace', own('<a xmlns="">1</a>'), ['<root', 'root>']],
    ['any prefix', '<p:root xmlns:p="urn:own"><p:a/><a/></p:root>', ['<root', '<a', 'a>', 'root>']],
    ['the other own namespace', '<root xmlns="urn:own:strict"><a/></root>', ['<root', '<a', 'a>', 'root>']],
    [
      'own elements in a prefix bound inside',
      own('<a xmlns:q="urn:own"><q:b/></a>'),
      ['<root', '<a', '<b', 'b>', 'a>', 'root>'],
    ],
    [
      'a prefix bound again',
      own('<q:a xmlns:q="urn:own"/><q:a xmlns:q="urn:f"/>'),
      ['<root', '<a', 'a>', 'root>'],
    ],
    ['a prefix that ends with its element', own('<a xmlns="urn:f"/><a/>'), ['<root', '<a', 'a>', 'root>']],
    [
      'that there are alternatives',
      own(`<m:AlternateContent xmlns:m="${MARKUP_COMPATIBILITY}"><a/></m:AlternateContent>`),
      ['<root', 'alternatives', 'root>'],
    ],
  ])('hears %s', (_, xml, events) => {
    expect(eventsOf(xml)).toEqual(events);
  });

  it('hears the same in pieces of any size', () => {
    const xml = own('<a>预算😀&#x9884;</a><q:b xmlns:q="urn:own">1</q:b><f xmlns="urn:f"/>');
    for (let size = 1; size < 40; size += 1)
      expect(eventsOf(xml, {}, size).join('')).toBe(eventsOf(xml).join(''));
  });

  it('hears a declaration wherever the slices that are parsed at once may cut it', () => {
    for (let shift = 0; shift < 40; shift += 1) {
      const filler = 'x'.repeat(65_536 - '<root xmlns="urn:own"><a></a>'.length - shift);
      const xml = own(`<a>${filler}</a><b xmlns="urn:foreign"><c/></b><d/>`);
      expect(eventsOf(xml).slice(-3)).toEqual(['<d', 'd>', 'root>']);
      expect(eventsOf(xml)).not.toContain('<b');
    }
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing at all', ''],
    ['no element', '<?xml version="1.0"?>'],
    ['an unclosed element', '<root xmlns="urn:own"><a>'],
    ['a part cut off within a tag', '<root xmlns="urn:own"><a></a'],
    ['a part cut off within an entity', '<root xmlns="urn:own">&am'],
    ['crossed elements', own('<a><b></a></b>')],
    ['two roots', `${own('')}${own('')}`],
    ['text after the root', `${own('')}x`],
    ['an attribute twice', own('<a b="1" b="2"/>')],
    ['an attribute without quotes', own('<a b=1/>')],
    ['an unknown entity', own('&nbsp;')],
    ['a bare ampersand', own('a & b')],
    ['a control character', own('\u0001')],
    ['a reference to a control character', own('&#1;')],
    ['a reference to half a character', own('&#xD83D;')],
    ['XML 1.1', `<?xml version="1.1"?>${own('')}`],
    ['another encoding', `<?xml version="1.0" encoding="GBK"?>${own('')}`],
    ['UTF-8 that calls itself UTF-16', `<?xml version="1.0" encoding="UTF-16"?>${own('')}`],
    ['UTF-16 that calls itself UTF-8', utf16(declared('UTF-8'), true)],
    ['UTF-16 without a declaration', utf16(`\uFEFF${own('')}`, true)],
    ['UTF-16 without a mark', utf16(declared('UTF-16').slice(1), true)],
    [
      'bytes that are no UTF-8',
      Uint8Array.from([...strToU8('<root xmlns="urn:own">'), 0xd6, 0xd0, ...strToU8('</root>')]),
    ],
    ['a character cut off', Uint8Array.from([...strToU8(own('')), 0xe9])],
    ['another root', '<sheet xmlns="urn:own"/>'],
    ['a root in no namespace', '<root/>'],
    ['a root in another namespace', '<root xmlns="urn:f"/>'],
    ['a prefix that is not declared', own('<x:a/>')],
  ])('refuses %s', (_, xml) => {
    expect(errorOf(() => eventsOf(xml))).toMatchObject({ code: 'damaged-part', part: 'part.xml' });
  });

  it.each([
    ['a document type', '<!DOCTYPE root>'],
    ['a document type without an end', '<!DOCTYPE root [ <!-- '],
    ['a document type elsewhere', '<!DOCTYPE root SYSTEM "file:///etc/passwd">'],
    ['an entity bomb', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
  ])('refuses %s', (_, doctype) => {
    expect(errorOf(() => eventsOf(`${doctype}${own('&b;')}`))).toMatchObject({ code: 'forbidden-content' });
  });

  it('limits the depth of elements', () => {
    const nested = (depth: number) => own('<a>'.repeat(depth - 1) + '</a>'.repeat(depth - 1));
    expect(eventsOf(nested(8), { xmlDepth: 8 })).toHaveLength(16);
    expect(errorOf(() => eventsOf(nested(9), { xmlDepth: 8 }))).toMatchObject({ code: 'damaged-part' });
  });

  it.each([
    ['white space', ' '],
    ['a comment', '<!--x'],
    ['an attribute', '<a b="'],
    ['a tag name', '<a'],
    ['text', 'x'],
    ['an entity', '&a'],
  ])('stops at an endless run of %s before it has gathered all of it', (_, start) => {
    let delivered = 0;
    const piece = new Uint8Array(65_536).fill(0x61);
    const source = {
      ...{
        part: 'p',
        root: 'root',
        namespaces: ['urn:own'],
        limits: { ...READ_LIMITS, xmlTokenLength: 300_000 },
      },
      pump: (receive: (bytes: Uint8Array) => void) => {
        receive(strToU8(`<root xmlns="urn:own">${start}`));
        for (; delivered < 100; delivered += 1)
          receive(start === ' ' ? new Uint8Array(65_536).fill(0x20) : piece);
      },
    };
    const handler = { open: () => true, close: () => undefined, text: () => undefined };
    expect(errorOf(() => readXml(source, handler))).toMatchObject({
      code: 'damaged-part',
      note: expect.stringContaining('endless') as string,
    });
    expect(delivered).toBeLessThan(8);
  });
});
