import fc from '../support/properties';
import { SaxesParser } from 'saxes';
import { XmlTokens } from '../../src/xlsx/xml-tokens';

/** What a listener hears of a document: texts that touch are one. null: it is not well-formed. */
type Heard = readonly unknown[] | null;

class Listener {
  readonly heard: unknown[] = [];
  depth = 0;

  declaration({ version, encoding }: { readonly version: string; readonly encoding: string | undefined }) {
    this.heard.push(['declaration', version, encoding]);
  }
  documentType(): never {
    throw new Error('a document type');
  }
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    this.heard.push(['open', name, Object.entries(attributes)]);
  }
  close(): void {
    this.depth -= 1;
    this.heard.push(['close']);
  }
  text(text: string): void {
    const last = this.heard.at(-1);
    if (typeof last === 'string') this.heard[this.heard.length - 1] = last + text;
    else if (text !== '') this.heard.push(text);
  }
}

/** Wants to hear nothing of what is inside the root element. */
class ReservedListener extends Listener {
  tokens: XmlTokens | undefined;

  override open(name: string, attributes: Readonly<Record<string, string>>): void {
    super.open(name, attributes);
    if (this.tokens !== undefined) this.tokens.quiet = true;
  }
  override close(): void {
    super.close();
    if (this.tokens !== undefined) this.tokens.quiet = this.depth > 0;
  }
}

function ours(pieces: readonly string[], listener = new Listener()): Heard {
  const tokens = new XmlTokens(listener);
  if (listener instanceof ReservedListener) listener.tokens = tokens;
  try {
    for (const piece of pieces) tokens.write(piece);
    tokens.end();
    return listener.heard;
  } catch {
    return null;
  }
}

/** As saxes, an older parser of another make, has it. */
function oracle(xml: string): Heard {
  const parser = new SaxesParser();
  const listener = new Listener();
  parser.on('xmldecl', ({ version = '', encoding }) => {
    if (version !== '1.0') throw new Error(version);
    listener.declaration({ version, encoding });
  });
  parser.on('doctype', () => listener.documentType());
  parser.on('opentag', ({ name, attributes }) => listener.open(name, attributes));
  parser.on('closetag', () => listener.close());
  parser.on('text', (text) => {
    if (listener.depth > 0) listener.text(text);
  });
  parser.on('cdata', (text) => listener.text(text));
  try {
    parser.write(xml).close();
    return listener.heard;
  } catch {
    return null;
  }
}

const NAMES = [
  'a',
  'row',
  'c',
  'v',
  'x:y',
  '_1',
  '预算',
  'xmlns',
  'xmlns:r',
  '𠀀',
  'a.b-c',
  ':',
  'xml:space',
];
const name = fc.constantFrom(...NAMES);
const space = fc.constantFrom('', ' ', '\n', '\t', '\r\n', '\r', '  ');
const blank = fc.constantFrom(' ', '\n', '\t ', '\r\n');
const words = fc
  .array(
    fc.constantFrom(
      ...[
        '预',
        '算',
        '1',
        '-0.5',
        'A1',
        '>',
        ']',
        ']]',
        '"',
        "'",
        ' ',
        '\n',
        '\r',
        '\r\n',
        '\t',
        '/',
        '=',
        '?',
        '--',
      ],
      ...[
        '&lt;',
        '&amp;',
        '&#10;',
        '&#x9884;',
        '&#13;',
        '&quot;',
        '&apos;',
        '&gt;',
        '😀',
        '\u0085',
        '\u2028',
        '\uFEFF',
      ],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const textPiece = words.filter((text) => !text.includes(']]>'));
const attribute = fc
  .tuple(blank, name, space, space, fc.constantFrom('"', "'"), words)
  .map(([before, key, left, right, quote, value]) => {
    return `${before}${key}${left}=${right}${quote}${value.replaceAll(quote, '')}${quote}`;
  });
const attributes = fc.uniqueArray(attribute, {
  maxLength: 4,
  selector: (text) => text.split('=')[0]?.trim(),
});
const comment = words.map((text) => `<!--${text.replace(/-+/g, '- ')} -->`);
const cdata = words.map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`);
const instruction = fc
  .tuple(fc.constantFrom('a', 'mso', 'xml-stylesheet', '预'), words)
  .map(([target, body]) => {
    return body === '' ? `<?${target}?>` : `<?${target} ${body.replaceAll('?>', '')}?>`;
  });

const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  inside: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    textPiece,
    comment,
    cdata,
    instruction,
    tie('element'),
  ),
  element: fc
    .tuple(name, attributes, space, fc.array(tie('inside'), { maxLength: 4 }), fc.boolean())
    .map(([tag, given, end, inside, short]) => {
      const start = `<${tag}${given.join('')}${end}`;
      return short && inside.length === 0 ? `${start}/>` : `${start}>${inside.join('')}</${tag}${end}>`;
    }),
}));
const between = fc
  .array(fc.oneof(comment, instruction, space), { maxLength: 2 })
  .map((parts) => parts.join(''));
const start = fc.constantFrom(
  ...['', '\uFEFF', '<?xml version="1.0"?>', '\uFEFF<?xml version="1.0" encoding="UTF-8"?>', ' '],
  ...[
    "<?xml version = '1.0' encoding='GBK' standalone='no' ?>",
    '<?xml version="1.0" standalone="yes"?>\r\n',
  ],
);
const document = fc.tuple(start, between, element, between).map((parts) => parts.join(''));

/** What makes a document malformed, or nearly so. */
const SHARDS = [
  ...[
    '<',
    '>',
    '/',
    '"',
    "'",
    '&',
    ';',
    '=',
    ' ',
    '\n',
    '\r',
    ']',
    ']]>',
    '-',
    '--',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '<?',
    '?>',
    '<?xml version="1.0"?>',
    '<?xml?>',
    '<?XML ?>',
    '<!',
    '<!DOCTYPE a>',
    '<!DOCTYPE',
    '<![',
    '<!-',
    '</',
  ],
  ...[
    '&amp',
    '&nbsp;',
    '&#0;',
    '&#1;',
    '&#xD800;',
    '&#xFFFE;',
    '&#x110000;',
    '&#X41;',
    '&#;',
    '&#x;',
    '&;',
    '&# 65;',
  ],
  ...[
    '<a',
    '<a>',
    '</a>',
    '<a/>',
    '<a b="1">',
    ' b="1"',
    ' b=1',
    ' b',
    '< a>',
    '</ a>',
    '</>',
    '<>',
    '<1/>',
    '<a/ >',
  ],
  ...[
    '\u0000',
    '\u0001',
    '\u000B',
    '\u001F',
    '\uFFFE',
    '\uFFFF',
    '\u007F',
    '\uFEFF',
    'x',
    '预',
    '😀',
    '·',
    '1.0',
    'xml',
  ],
];
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 1, 2, 5),
  shard: fc.constantFrom('', ...SHARDS),
});
const mutated = fc.tuple(document, fc.array(change, { minLength: 1, maxLength: 3 })).map(([xml, changes]) =>
  changes.reduce((text, { at, cut, shard }) => {
    const place = Math.floor(at * text.length);
    return whole(text.slice(0, place)) + shard + whole(text.slice(place + cut));
  }, xml),
);

/** Whether a place is between the halves of a character. */
function isInside(text: string, place: number): boolean {
  return (text.codePointAt(place - 1) ?? 0) > 0xffff;
}

/** Without the half of a character at an end: the decoder never gives one. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** saxes takes `<?a?b?>` for an instruction; XML asks for white space behind the name. */
const LAX = /<\?[^ \t\r\n?]+\?(?!>)/;

describe('XmlTokens', () => {
  it('hears of a well-formed document what saxes hears', () => {
    let read = 0;
    fc.assert(
      fc.property(document, (xml) => {
        const expected = oracle(xml);
        read += expected === null ? 0 : 1;
        expect(ours([xml])).toEqual(expected);
      }),
      { numRuns: 800 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('hears of a changed document what saxes hears, or refuses it as saxes does', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        mutated.filter((xml) => !LAX.test(xml)),
        (xml) => {
          const expected = oracle(xml);
          refused += expected === null ? 1 : 0;
          expect(ours([xml])).toEqual(expected);
        },
      ),
      { numRuns: 2500 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('hears the same however the document is cut', () => {
    fc.assert(
      fc.property(
        fc.oneof(document, mutated),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.boolean(),
        (xml, cuts, each) => {
          const places = each
            ? Array.from(xml, (_, index) => index)
            : cuts.map((cut) => cut % (xml.length + 1));
          const ends = places.filter((place) => !isInside(xml, place)).sort((a, b) => a - b);
          const pieces = [...ends, xml.length].map((end, index) => xml.slice(ends[index - 1] ?? 0, end));
          expect(ours(pieces)).toEqual(ours([xml]));
        },
      ),
      { numRuns: 800 },
    );
  });

  it('is as strict about what nobody wants to hear', () => {
    fc.assert(
      fc.property(fc.oneof(document, mutated), (xml) => {
        const loud = ours([xml]);
        const quiet = ours([xml], new ReservedListener());
        expect(quiet === null).toBe(loud === null);
        expect(quiet?.filter((event) => typeof event === 'string') ?? []).toEqual([]);
        const elements = (heard: Heard) =>
          heard?.flatMap((event) =>
            Array.isArray(event) ? [event[0] === 'open' ? event.slice(0, 2) : event] : [],
          );
        expect(elements(quiet)).toEqual(elements(loud));
      }),
      { numRuns: 800 },
    );
  });

  it('asks for white space behind the name of an instruction', () => {
    expect(ours(['<?a?b?><r/>'])).toBeNull();
  });
});
