import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compoundFileOf } from '../support/compound-file';
import { crc32 } from '../../src/xlsx/crc32';
import { type ForgedEnd, type ForgedEntry, forgeZip } from '../support/zip-forge';

/** same: the findings of the sound file; refused: exit code 2 with a sentence; either: one of the two. */
export type Expectation = 'same' | 'refused' | 'either';

export interface HostileCase {
  readonly name: string;
  readonly expected: Expectation;
  /** The sound content is damaged; else it is whole, and something odd stands beside it. */
  readonly damaged: boolean;
  readonly bytes: () => Uint8Array;
}

type Parts = Readonly<Record<string, Uint8Array>>;

export const SOUND = new Uint8Array(
  readFileSync(resolve(import.meta.dirname, '../../samples/承德市中级人民法院2023年度.xlsx')),
);
const PARTS: Parts = unzipSync(SOUND);
const NAMES = Object.keys(PARTS);
const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const SHEET = 'xl/worksheets/sheet5.xml';
const OTHER_SHEET = 'xl/worksheets/sheet4.xml';
/** Bytes of the end of a zip without a comment. */
const END_LENGTH = 22;

/** Numbers from 0 up to 1, the same ones on every run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const textOf = (part: string): string => strFromU8(PARTS[part] ?? new Uint8Array());
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const zipped = (parts: Parts): Uint8Array => zipSync(parts);
const withPart = (part: string, content: string | Uint8Array): Uint8Array =>
  zipped({ ...PARTS, [part]: typeof content === 'string' ? strToU8(content) : content });

function edited(part: string, from: string | RegExp, to: string): Uint8Array {
  const before = textOf(part);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} is not in ${part}`);
  return withPart(part, after);
}

function entries(change: (name: string) => Partial<ForgedEntry> = () => ({})): readonly ForgedEntry[] {
  return NAMES.map((name) => ({ name, data: PARTS[name] ?? '', ...change(name) }));
}

const forged = (change: (name: string) => Partial<ForgedEntry>, end: ForgedEnd = {}): Uint8Array =>
  forgeZip(entries(change), end);
const onlyIn =
  (part: string, what: Partial<ForgedEntry>) =>
  (name: string): Partial<ForgedEntry> =>
    name === part ? what : {};

type Row = readonly [name: string, expected: Expectation, bytes: () => Uint8Array];

function cutOff(): readonly Row[] {
  return range(80).map((step) => {
    const length = Math.floor((SOUND.length * step) / 80);
    return [`cut off at byte ${length}`, 'refused', () => SOUND.slice(0, length)];
  });
}

function flipped(): readonly Row[] {
  return range(100).map((seed) => {
    const random = randomOf(seed + 1);
    return [
      `flipped bits, seed ${seed}`,
      'either',
      () => {
        const bytes = SOUND.slice();
        for (let flips = 1 + Math.floor(random() * 3); flips > 0; flips -= 1) {
          const at = Math.floor(random() * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        }
        return bytes;
      },
    ];
  });
}

function gaps(): readonly Row[] {
  return range(20).map((seed) => {
    const random = randomOf(seed + 1000);
    const at = Math.floor(random() * SOUND.length);
    const length = 1 + Math.floor(random() * 200);
    return [
      `a gap of ${length} bytes at ${at}`,
      'refused',
      () => new Uint8Array([...SOUND.subarray(0, at), ...SOUND.subarray(at + length)]),
    ];
  });
}

function parts(): readonly Row[] {
  return NAMES.flatMap((name): readonly Row[] => [
    [
      `${name} is missing`,
      'either',
      () => zipped(Object.fromEntries(Object.entries(PARTS).filter(([other]) => other !== name))),
    ],
    [`${name} is empty`, 'either', () => withPart(name, '')],
    [
      `${name} ends in the middle`,
      'either',
      () => withPart(name, (PARTS[name] ?? new Uint8Array()).slice(0, (PARTS[name]?.length ?? 0) >> 1)),
    ],
    [`${name} is there twice`, 'refused', () => forgeZip([...entries(), { name, data: '<worksheet/>' }])],
    [`${name} has a wrong checksum`, 'either', () => forged(onlyIn(name, { both: { crc: 1 } }))],
  ]);
}

function headers(): readonly Row[] {
  const sheet =
    (what: Partial<ForgedEntry>): (() => Uint8Array) =>
    () =>
      forged(onlyIn(SHEET, what));
  return [
    ['a sound file, written anew', 'same', () => forged(() => ({}))],
    ['a comment behind the zip', 'same', () => forged(() => ({}), { comment: strToU8('备注') })],
    ['a sheet marked as encrypted', 'refused', sheet({ both: { flags: 1 } })],
    ['a sheet packed by an unknown method', 'refused', sheet({ both: { method: 99 } })],
    ['a sheet said to be stored that is packed', 'refused', sheet({ both: { method: 0 } })],
    ['a sheet said to be larger', 'refused', sheet({ both: { size: 1_000_000 } })],
    ['a sheet said to be empty', 'refused', sheet({ both: { size: 0 } })],
    ['a sheet said to be packed to nothing', 'refused', sheet({ both: { packedSize: 0 } })],
    ['a sheet said to be four gigabytes', 'refused', sheet({ directory: { size: 0xfffffffe } })],
    ['a sheet by another name in its own header', 'refused', sheet({ local: { name: 'xl/other.xml' } })],
    ['a sheet that begins elsewhere', 'refused', sheet({ directory: { offset: 7 } })],
    ['a sheet that begins beyond the file', 'refused', sheet({ directory: { offset: 0x7fffffff } })],
    ['a directory that counts too few', 'refused', () => forged(() => ({}), { count: NAMES.length - 1 })],
    ['a directory that counts too many', 'refused', () => forged(() => ({}), { count: 9999 })],
    ['a directory that counts nothing', 'refused', () => forged(() => ({}), { count: 0 })],
    ['a directory that begins elsewhere', 'refused', () => forged(() => ({}), { offset: 3 })],
    ['a directory beyond the file', 'refused', () => forged(() => ({}), { offset: 0x7fffffff })],
    ['a directory of no size', 'refused', () => forged(() => ({}), { size: 0 })],
    ['packed data that is noise', 'refused', sheet({ packed: strToU8('杂'.repeat(500)) })],
    [
      'packed data without an end',
      'refused',
      sheet({ packed: deflateSync(PARTS[SHEET] ?? new Uint8Array()).slice(0, 300) }),
    ],
    ['two sheets of the same bytes', 'refused', overlapping],
    [
      'a name that climbs out of the file',
      'either',
      () => forgeZip([...entries(), { name: '../../etc/passwd', data: 'x' }]),
    ],
    ['an absolute name', 'either', () => forgeZip([...entries(), { name: '/etc/passwd', data: 'x' }])],
    [
      'a name with backslashes',
      'either',
      () => forgeZip([...entries(), { name: 'xl\\worksheets\\sheet1.xml', data: 'x' }]),
    ],
    [
      'a name in other letters',
      'either',
      () => forgeZip([...entries(), { name: 'XL/Worksheets/Sheet1.xml', data: '<x/>' }]),
    ],
  ];
}

/** The directory sends whoever asks for one sheet to another one's bytes: so bombs save room. */
function overlapping(): Uint8Array {
  const own = PARTS[SHEET] ?? new Uint8Array();
  const packed = deflateSync(own);
  const offset = forgeZip([]).length - END_LENGTH;
  const first: ForgedEntry = { name: SHEET, data: own, packed };
  const again: ForgedEntry = { ...first, name: OTHER_SHEET, directory: { offset } };
  const others = entries().filter(({ name }) => name !== SHEET && name !== OTHER_SHEET);
  return forgeZip([first, again, ...others]);
}

const MEGABYTE = 1024 * 1024;

/** A packed run of blanks without ever holding it unpacked: blocks of one megabyte each. */
function blanks(megabytes: number): Uint8Array {
  return deflateSync(new Uint8Array(megabytes * MEGABYTE).fill(32), { level: 9 });
}

function bombs(): readonly Row[] {
  const bomb =
    (part: string, megabytes: number): (() => Uint8Array) =>
    () =>
      forged(
        onlyIn(part, {
          data: '',
          packed: blanks(megabytes),
          both: { size: megabytes * MEGABYTE, crc: 0 },
        }),
      );
  const lying =
    (part: string, megabytes: number): (() => Uint8Array) =>
    () =>
      forged(onlyIn(part, { data: '', packed: blanks(megabytes), both: { size: 1000, crc: 0 } }));
  return [
    ['a sheet of 300 megabytes', 'refused', bomb(SHEET, 300)],
    ['shared strings of 300 megabytes', 'refused', bomb(STRINGS, 300)],
    ['a workbook part of 50 megabytes from 50 kilobytes', 'refused', bomb(WORKBOOK, 50)],
    ['styles of 50 megabytes from 50 kilobytes', 'refused', bomb(STYLES, 50)],
    ['a sheet of 50 megabytes said to be small', 'refused', lying(SHEET, 50)],
    ['shared strings of 50 megabytes said to be small', 'refused', lying(STRINGS, 50)],
    ['seven sheets of ninety megabytes, each packed no better than any', 'refused', manyLarge],
    [
      'twenty thousand entries',
      'refused',
      () =>
        zipSync({
          ...PARTS,
          ...Object.fromEntries(range(20_000).map((index) => [`x/${index}.xml`, new Uint8Array()])),
        }),
    ],
  ];
}

/** Each passes the limits of a single part; together they do not. */
function manyLarge(): Uint8Array {
  const random = randomOf(77);
  const elements = range(500)
    .map(() => `<ignored n="${String(Math.floor(random() * 1e9))}${'x'.repeat(1500)}"/>`)
    .join('');
  const content = strToU8(
    textOf(SHEET).replace(
      '</worksheet>',
      `${elements.repeat(Math.ceil((90 * MEGABYTE) / elements.length))}</worksheet>`,
    ),
  );
  const packed = deflateRawSync(content);
  const crc = crc32(content);
  return forged((name) =>
    name.startsWith('xl/worksheets/sheet') ? { data: '', packed, both: { size: content.length, crc } } : {},
  );
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${range(9)
  .map((level) => `<!ENTITY ${'bcdefghij'.charAt(level)} "${`&${'abcdefghi'.charAt(level)};`.repeat(10)}">`)
  .join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

function documentTypes(): readonly Row[] {
  return [WORKBOOK, RELS, STRINGS, STYLES, SHEET, '_rels/.rels', '[Content_Types].xml'].flatMap(
    (part): readonly Row[] =>
      [
        ['a document type', '<!DOCTYPE x>'],
        ['an entity bomb', LAUGHS],
        ['an entity from outside', OUTSIDE],
      ].map(([what = '', dtd = '']): Row => [
        `${what} in ${part}`,
        'refused',
        () => {
          const text = textOf(part);
          const at = text.startsWith('<?xml') ? text.indexOf('?>') + 2 : 0;
          return withPart(part, text.slice(0, at) + dtd + text.slice(at));
        },
      ]),
  );
}

function brokenXml(): readonly Row[] {
  const sheet = (name: string, expected: Expectation, from: string | RegExp, to: string): Row => [
    name,
    expected,
    () => edited(SHEET, from, to),
  ];
  const invalidUtf8 = (part: string): Row => [
    `invalid UTF-8 in ${part}`,
    'either',
    () => {
      const bytes = (PARTS[part] ?? new Uint8Array()).slice();
      const at = bytes.findIndex((byte, index) => byte >= 0xe0 && index > 200);
      bytes[at < 0 ? bytes.length - 20 : at + 1] = 0xff;
      return withPart(part, bytes);
    },
  ];
  return [
    ...[SHEET, STRINGS, WORKBOOK, STYLES].map(invalidUtf8),
    ...[WORKBOOK, RELS, STRINGS, STYLES, SHEET].flatMap((part): readonly Row[] => [
      [`${part} is no XML`, 'refused', () => withPart(part, '绩效目标表')],
      [`${part} has another root`, 'refused', () => withPart(part, '<html><body/></html>')],
      [
        `${part} ends without closing`,
        'refused',
        () => withPart(part, textOf(part).replace(/<\/[^<]*>\s*$/u, '')),
      ],
      [`${part} has text behind its end`, 'refused', () => withPart(part, `${textOf(part)}<again/>`)],
      [`${part} has a zero byte`, 'refused', () => withPart(part, textOf(part).replace('><', '>\u0000<'))],
      [
        `${part} is nested too deep`,
        'refused',
        () =>
          withPart(
            part,
            textOf(part).replace(/(<\/[^<]*>\s*)$/u, `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}$1`),
          ),
      ],
      [
        `${part} has an attribute of a million characters`,
        'either',
        () => withPart(part, textOf(part).replace(/ xmlns=/u, ` x="${'长'.repeat(1_000_000)}" xmlns=`)),
      ],
      [`${part} in UTF-16`, 'either', () => withPart(part, utf16(textOf(part)))],
    ]),
    sheet('a tag that is not closed', 'refused', '</row>', ''),
    sheet('a tag closed by another', 'refused', '</row>', '</c>'),
    sheet('an attribute twice', 'refused', '<row r="1"', '<row r="1" r="1"'),
    sheet('an unknown entity', 'refused', '</sheetData>', '&wu;</sheetData>'),
    sheet('a string that does not exist', 'refused', /t="s" s="1"><v>\d+/u, 't="s" s="1"><v>999999'),
    sheet('a string number below zero', 'refused', /t="s" s="1"><v>\d+/u, 't="s" s="1"><v>-1'),
    sheet('a string number that is no number', 'refused', /t="s" s="1"><v>\d+/u, 't="s" s="1"><v>零'),
    sheet('a string number with decimals', 'refused', /t="s" s="1"><v>\d+/u, 't="s" s="1"><v>1.5'),
    sheet(
      'a string number of many digits',
      'refused',
      /t="s" s="1"><v>\d+/u,
      `t="s" s="1"><v>${'9'.repeat(400)}`,
    ),
    sheet('a cell of an unknown type', 'refused', /t="s" s="1"/u, 't="谜" s="1"'),
    sheet('a number that is none', 'refused', /(<c r="C4"[^>]*><v>)[^<]*/u, '$1二十'),
    sheet('a number that is NaN', 'refused', /(<c r="C4"[^>]*><v>)[^<]*/u, '$1NaN'),
    sheet('a number beyond all numbers', 'refused', /(<c r="C4"[^>]*><v>)[^<]*/u, '$11e999'),
    sheet('a cell in row 0', 'refused', 'r="C4"', 'r="C0"'),
    sheet('a cell beyond the last row', 'refused', 'r="C4"', 'r="C1048577"'),
    sheet('a cell beyond the last column', 'refused', 'r="C4"', 'r="XFE4"'),
    sheet('a cell without a row', 'refused', 'r="C4"', 'r="C"'),
    sheet('a cell that is no place', 'refused', 'r="C4"', 'r="四"'),
    sheet('a cell in another row than its own', 'refused', 'r="C4"', 'r="C5"'),
    sheet('a row beyond the last', 'refused', '<row r="18"', '<row r="9999999"'),
    sheet('a row that is no number', 'refused', '<row r="18"', '<row r="末"'),
    sheet('a row that comes twice', 'refused', '<row r="18"', '<row r="17"'),
    sheet('a style that does not exist', 'refused', /t="s" s="1"/u, 't="s" s="99999"'),
    sheet('an absurd dimension', 'same', /<dimension ref="[^"]*"/u, '<dimension ref="A1:XFD1048576"'),
    sheet('a dimension that is none', 'either', /<dimension ref="[^"]*"/u, '<dimension ref="哪里"'),
    sheet('a dimension that is too small', 'same', /<dimension ref="[^"]*"/u, '<dimension ref="A1"'),
    [
      'a sheet that the workbook does not relate to',
      'refused',
      () => edited(WORKBOOK, 'r:id="rId5"', 'r:id="rId500"'),
    ],
    ['a sheet without a relation', 'refused', () => edited(WORKBOOK, ' r:id="rId5"', '')],
    [
      'two sheets of one name',
      'either',
      () => edited(WORKBOOK, 'name="2.公务运转经费"', 'name="1.办案业务经费"'),
    ],
    ['a workbook without sheets', 'refused', () => edited(WORKBOOK, /<sheets>.*<\/sheets>/u, '<sheets/>')],
    [
      'a relation to nowhere',
      'refused',
      () => edited(RELS, 'worksheets/sheet5.xml', 'worksheets/sheet55.xml'),
    ],
    [
      'a relation out of the file',
      'refused',
      () => edited(RELS, 'worksheets/sheet5.xml', '../../../etc/passwd'),
    ],
    [
      'a relation to another machine',
      'refused',
      () =>
        edited(
          RELS,
          'Target="worksheets/sheet5.xml"',
          'Target="http://example.invalid/s.xml" TargetMode="External"',
        ),
    ],
    [
      'a relation of another kind',
      'refused',
      () => edited(RELS, /relationships\/worksheet(" Target="worksheets\/sheet5)/u, 'relationships/image$1'),
    ],
    [
      'two sheets in one part',
      'refused',
      () => edited(RELS, 'worksheets/sheet5.xml', 'worksheets/sheet4.xml'),
    ],
    ['one relation twice', 'refused', () => edited(RELS, 'Id="rId5"', 'Id="rId4"')],
    sheet('a wrong count of merges', 'either', /<mergeCells count="\d+"/u, '<mergeCells count="4000000000"'),
    sheet('a row that spans other columns', 'either', '<row r="18"', '<row r="18" spans="9:3"'),
    ['a wrong count of strings', 'either', () => edited(STRINGS, /uniqueCount="\d+"/u, 'uniqueCount="3"')],
    [
      'a wildly wrong count of strings',
      'either',
      () => edited(STRINGS, /uniqueCount="\d+"/u, 'uniqueCount="4000000000"'),
    ],
    [
      'strings that lack their last',
      'refused',
      () => edited(STRINGS, /<si>(?:(?!<si>).)*<\/si><\/sst>/su, '</sst>'),
    ],
  ];
}

function utf16(text: string): Uint8Array {
  const declared = text.replace('UTF-8', 'UTF-16');
  const bytes = new Uint8Array(2 + declared.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < declared.length; at += 1) {
    const code = declared.charCodeAt(at);
    bytes[2 + at * 2] = code & 0xff;
    bytes[3 + at * 2] = code >> 8;
  }
  return bytes;
}

/** The content is whole; something that no program writes stands beside it. */
function odd(): readonly Row[] {
  const sheet = (name: string, expected: Expectation, from: string | RegExp, to: string): Row => [
    name,
    expected,
    () => edited(SHEET, from, to),
  ];
  const beyond = (cell: string): string => `<row r="900">${cell}</row></sheetData>`;
  const text = (content: string): string => `<c r="A900" t="inlineStr"><is>${content}</is></c>`;
  const merges = (areas: readonly string[]): string =>
    `${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
  const named = (name: string): Row => [
    `a sheet called ${JSON.stringify(name)}`,
    'either',
    () => edited(WORKBOOK, 'name="支出进度"', `name="${name}"`),
  ];
  return [
    sheet(
      'one cell at the end of the sheet',
      'same',
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ),
    sheet(
      'a cell of a million characters',
      'either',
      '</sheetData>',
      beyond(text(`<t>${'长'.repeat(1_000_000)}</t>`)),
    ),
    [
      'a shared string of a million characters',
      'either',
      () => edited(STRINGS, '</sst>', `<si><t>${'长'.repeat(1_000_000)}</t></si></sst>`),
    ],
    sheet(
      'a cell of ten million characters',
      'refused',
      '</sheetData>',
      beyond(text(`<t>${'长'.repeat(10_000_000)}</t>`)),
    ),
    sheet(
      'rich text of twenty thousand runs',
      'either',
      '</sheetData>',
      beyond(text('<r><t>字</t></r>'.repeat(20_000))),
    ),
    sheet(
      'rich text within rich text',
      'either',
      '</sheetData>',
      beyond(text(`${'<r>'.repeat(50)}<t>字</t>${'</r>'.repeat(50)}`)),
    ),
    sheet('a formula that nobody computed', 'same', '</sheetData>', beyond('<c r="A900"><f>1+1</f></c>')),
    sheet(
      'a formula of a hundred thousand characters',
      'either',
      '</sheetData>',
      beyond(`<c r="A900"><f>${'1+'.repeat(50_000)}1</f><v>1</v></c>`),
    ),
    sheet('a merge over the whole sheet', 'either', '</mergeCells>', merges(['A1:XFD1048576'])),
    sheet('merges over one another', 'either', '</mergeCells>', merges(['A1:C3', 'B2:D4', 'A1:C3'])),
    sheet('a merge turned around', 'refused', '</mergeCells>', merges(['C3:A1'])),
    sheet('a merge that is no area', 'refused', '</mergeCells>', merges(['合并'])),
    sheet(
      'a hundred thousand merges',
      'either',
      '</mergeCells>',
      merges(range(100_000).map((row) => `J${row + 1000}:K${row + 1000}`)),
    ),
    sheet(
      'fifty thousand empty cells',
      'same',
      '</sheetData>',
      `${range(50_000)
        .map((row) => `<row r="${row + 1000}"><c r="A${row + 1000}" s="1"/></row>`)
        .join('')}</sheetData>`,
    ),
    sheet(
      'a hundred thousand numbers',
      'same',
      '</sheetData>',
      `${range(100_000)
        .map((row) => `<row r="${row + 1000}"><c r="J${row + 1000}"><v>${row}</v></c></row>`)
        .join('')}</sheetData>`,
    ),
    sheet(
      'elements of another maker',
      'same',
      '</sheetData>',
      '</sheetData><x:extra xmlns:x="urn:x"><x:deep>1</x:deep></x:extra>',
    ),
    sheet(
      'a comment of a hundred thousand characters',
      'same',
      '</sheetData>',
      `</sheetData><!--${'注'.repeat(100_000)}-->`,
    ),
    sheet('a processing instruction', 'same', '</sheetData>', '</sheetData><?php echo 1 ?>'),
    ...[
      '__proto__',
      'constructor',
      'toString',
      "'!@#$",
      '=cmd|calc',
      '&lt;script&gt;',
      '\u202e反',
      '名'.repeat(500),
    ].map(named),
    [
      'a number format of ten thousand sections',
      'either',
      () => edited(STYLES, /formatCode="[^"]*"/u, `formatCode="${'0;'.repeat(10_000)}"`),
    ],
    [
      'a number format of a million brackets',
      'either',
      () => edited(STYLES, /formatCode="[^"]*"/u, `formatCode="${'['.repeat(100_000)}"`),
    ],
    [
      'a hundred thousand defined names',
      'either',
      () =>
        edited(
          WORKBOOK,
          '</definedNames>',
          `${range(100_000)
            .map((at) => `<definedName name="n${at}">1</definedName>`)
            .join('')}</definedNames>`,
        ),
    ],
    [
      'a thousand custom parts',
      'either',
      () =>
        zipped({
          ...PARTS,
          ...Object.fromEntries(range(1000).map((at) => [`customXml/item${at}.xml`, strToU8('<a/>')])),
        }),
    ],
  ];
}

function otherFiles(): readonly Row[] {
  const start = (name: string, ...bytes: readonly number[]): Row => [
    name,
    'refused',
    () => new Uint8Array([...bytes, ...new Uint8Array(2000).fill(65)]),
  ];
  return [
    ['nothing', 'refused', () => new Uint8Array()],
    ['one byte', 'refused', () => new Uint8Array([80])],
    start('a picture', 0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    start('a photograph', 0xff, 0xd8, 0xff, 0xe0),
    start('a PDF', 0x25, 0x50, 0x44, 0x46, 0x2d),
    [
      'a workbook with an opening password',
      'refused',
      () => compoundFileOf(['EncryptionInfo', 'EncryptedPackage']),
    ],
    ['an old workbook', 'refused', () => compoundFileOf(['Workbook'])],
    start('a compound file of noise', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    start('a packed folder', 0x52, 0x61, 0x72, 0x21),
    ['a table of text', 'refused', () => strToU8('项目名称,预算数\n甲,20\n')],
    ['a web page', 'refused', () => strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a zip of nothing', 'refused', () => zipSync({})],
    ['a zip of pictures', 'refused', () => zipSync({ 'a.png': new Uint8Array(100) })],
    ['a workbook within a zip', 'refused', () => zipSync({ 'a.xlsx': SOUND })],
    [
      'a text document',
      'refused',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
    ],
    ['two workbooks, one behind the other', 'either', () => new Uint8Array([...SOUND, ...SOUND])],
    ['a workbook behind other bytes', 'either', () => new Uint8Array([...strToU8('前面的字节'), ...SOUND])],
    ...range(10).map((seed): Row => {
      const random = randomOf(seed + 5000);
      return [
        `noise, seed ${seed}`,
        'refused',
        () => Uint8Array.from(range(3000), () => Math.floor(random() * 256)),
      ];
    }),
  ];
}

const asCase =
  (damaged: boolean) =>
  ([name, expected, bytes]: Row): HostileCase => ({ name, expected, damaged, bytes });

/** Damaged and malicious workbooks, made of the sample; the same ones on every run. */
export const CORPUS: readonly HostileCase[] = [
  ...[
    ...cutOff(),
    ...flipped(),
    ...gaps(),
    ...parts(),
    ...headers(),
    ...bombs(),
    ...documentTypes(),
    ...brokenXml(),
    ...otherFiles(),
  ].map(asCase(true)),
  ...odd().map(asCase(false)),
];
