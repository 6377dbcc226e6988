import fc from '../support/properties';
import { columnName } from '../../src/workbook/address';
import { ReadError } from '../../src/workbook/errors';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { workbookOf } from '../support/xlsx-parts';

const number = fc.constantFrom(
  ...[
    '0',
    '-0',
    '7',
    '240000',
    '0.1',
    '-12.50',
    '123456789012345',
    '1234567890123456',
    '0.30000000000000004',
    '00.5',
  ],
  ...[
    '1E-3',
    '1e21',
    '5.',
    '.5',
    '-',
    '1.2.3',
    '1e400',
    '0x10',
    ' 1',
    '',
    '9007199254740993',
    '1.7976931348623157E308',
  ],
);
const place = fc.constantFrom('', 'own', 'own', 'own', 'A1', 'XFE1', 'a1', 'A01');
const style = fc.constantFrom('', '', ' s="1"', ' s="2"', ' s="3"', ' s="9"', ' s=""');
const content = fc.oneof(
  number.map((value) => ['', `<v>${value}</v>`]),
  fc.constantFrom('0', '1', '2', '9', '1.0', '').map((index) => [' t="s"', `<v>${index}</v>`]),
  fc
    .constantFrom('文', 'a &amp; b', '', '_x000D_', ']', ']]>', '\u0001')
    .map((text) => [' t="str"', `<v>${text}</v>`]),
  fc.constantFrom('文', ' x ', '', '&lt;').map((text) => [' t="inlineStr"', `<is><t>${text}</t></is>`]),
  fc
    .constantFrom(
      '<f>A1</f>',
      '<f t="shared" si="0"/>',
      '<f t="array" ref="A1:C9">1</f>',
      '<f>&amp;</f>',
      '<f/>',
    )
    .chain((formula) => number.map((value) => ['', `${formula}<v>${value}</v>`])),
  fc.constantFrom(
    ['', ''],
    [' t="s"', ''],
    [' t="b"', '<v>1</v>'],
    [' t="e"', '<v>#N/A</v>'],
    [' t="n"', '<v>3</v>'],
  ),
);
const cell = fc.tuple(place, style, content);
const rows = fc.array(
  fc.tuple(
    fc.constantFrom('', ' spans="1:3"', ' ht="15" ht="15"', ' a="&lt;"'),
    fc.array(cell, { maxLength: 5 }),
  ),
  {
    maxLength: 4,
  },
);

/** What a sheet says, or how it is refused. */
function outcome(xml: string): unknown {
  const bytes = workbookOf({
    strings: '<si><t>甲</t></si><si><t/></si><si><t>乙</t><phoneticPr fontId="1" type="noConversion"/></si>',
    formats: ['0.00%', '0"人"', '[>=10000]0!.0,"万";0'],
    sheets: [{ rows: xml }],
  });
  try {
    return readWorkbook(bytes).sheets.map((sheet) => [sheet.used, [...sheet.cells()]]);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return [error.code, error.detail.cell];
  }
}

describe('a plain cell', () => {
  it('is read as one that is written less plainly', () => {
    let read = 0;
    fc.assert(
      fc.property(rows, (list) => {
        const written = (space: string): string =>
          list
            .map(([attributes, cells], row) => {
              const inside = cells.map(([at, look, [type = '', value = '']], col) => {
                const name = at === 'own' ? `${columnName(col)}${row + 1}` : at;
                return `<c${space}${name === '' ? '' : ` r="${name}"`}${look}${type}>${value}</c>`;
              });
              return `<row r="${row + 1}"${attributes}>${inside.join('')}</row${space}>`;
            })
            .join('');
        const expected = outcome(written(' '));
        read += Array.isArray(expected) && typeof expected[0] === 'string' ? 0 : 1;
        expect(outcome(written(''))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(40);
  });
});
