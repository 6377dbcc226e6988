import fc from '../support/properties';
import { strToU8 } from 'fflate';
import { ReadError } from '../../src/workbook/errors';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { errorOf } from '../support/read-error';
import {
  cellXml,
  edit,
  oneCell,
  type Parts,
  partsOf,
  sheetPart,
  workbookOf,
  zipOf,
} from '../support/xlsx-parts';
import { forgeZip } from '../support/zip-forge';

const rows = Array.from({ length: 20 }, (_, row) => {
  const cells = [
    cellXml(`A${row + 1}`, String(row % 3), 't="s"'),
    cellXml(`B${row + 1}`, String(row * 1.5), 's="1"'),
  ];
  return `<row r="${row + 1}">${cells.join('')}</row>`;
});
const file = workbookOf({
  sheets: [
    { name: '绩效目标', rows: rows.join('') },
    { name: '第二', rows: oneCell('<v>1</v>') },
  ],
  strings: '<si><t>产出指标</t></si><si><t>效益指标</t></si><si><t>满意度指标</t></si>',
  formats: ['0.00%'],
});

const contentOf = ({ sheets }: WorkbookSnapshot) =>
  JSON.stringify(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.merges, [...sheet.cells()]]));
const sound = contentOf(readWorkbook(file));

/** What is read of a file that may be damaged; null when it is refused as it must be. */
function readOrRefuse(bytes: Uint8Array): string | null {
  try {
    return contentOf(readWorkbook(bytes));
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

describe('a damaged file', () => {
  it('cut off anywhere is refused', () => {
    for (let part = 0; part < 80; part += 1) {
      const length = Math.floor((file.length * part) / 80);
      expect(readOrRefuse(file.slice(0, length))).toBeNull();
    }
    expect(readOrRefuse(file.slice(0, -1))).toBeNull();
    expect(readOrRefuse(file)).toBe(sound);
  });

  it('with a gap is refused', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 64 }), (at, length) => {
        const gap = new Uint8Array([...file.subarray(0, at), ...file.subarray(at + length)]);
        expect(readOrRefuse(gap)).toBeNull();
      }),
    );
  });

  it('with a flipped bit is refused, or the bit did not matter', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const bytes = file.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const read = readOrRefuse(bytes);
        if (read !== null) expect(read).toBe(sound);
      }),
      { numRuns: 500 },
    );
  });

  it('with any part cut off is refused', () => {
    const parts = partsOf({
      sheets: [{ rows: rows.join('') }],
      strings: '<si><t>a</t></si>'.repeat(3),
      formats: ['0'],
    });
    for (const name of Object.keys(parts)) {
      const whole = strToU8(String(parts[name]));
      for (let share = 0; share < 8; share += 1) {
        const cut: Parts = { ...parts, [name]: whole.slice(0, Math.floor((whole.length * share) / 8)) };
        expect(readOrRefuse(zipOf(cut))).toBeNull();
      }
    }
  });
});

describe('a bomb', () => {
  const inSheet = (filler: string) =>
    workbookOf({}, (parts) => edit(parts, sheetPart(0), '<sheetData>', `<sheetData>${filler}`));

  it.each([
    ['white space', ' '.repeat(3_000_000)],
    ['empty elements', '<a/>'.repeat(600_000)],
  ])('of %s is refused for its ratio', (_, filler) => {
    expect(errorOf(() => readWorkbook(inSheet(filler)))).toMatchObject({
      code: 'too-large',
      part: sheetPart(0),
      sheet: '表1',
    });
  });

  it('below the ratio is read', () => {
    expect(readWorkbook(inSheet(' '.repeat(900_000))).sheets[0]?.cellCount).toBe(0);
  });

  it('in many parts is refused for their sum', () => {
    const sheets = Array.from({ length: 5 }, () => ({ rows: '<!---->'.repeat(20_000) }));
    const bytes = workbookOf({ sheets });
    expect(readWorkbook(bytes).sheets).toHaveLength(5);
    expect(errorOf(() => readWorkbook(bytes, { limits: { totalBytes: 500_000 } }))).toMatchObject({
      code: 'too-large',
    });
  });

  it('of nested elements is refused', () => {
    expect(errorOf(() => readWorkbook(inSheet('<a>'.repeat(5000))))).toMatchObject({ code: 'damaged-part' });
  });

  it('of entities is refused', () => {
    const lines = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    );
    const bomb = workbookOf({ sheets: [{ rows: oneCell('<v>&e9;</v>', 't="str"') }] }, (parts) =>
      edit(parts, sheetPart(0), '<worksheet', `<!DOCTYPE x [<!ENTITY e0 "x">${lines.join('')}]><worksheet`),
    );
    expect(errorOf(() => readWorkbook(bomb))).toMatchObject({
      code: 'forbidden-content',
      part: sheetPart(0),
    });
  });

  it('in parts that are not read does not matter', () => {
    const parts = { ...partsOf(), 'xl/media/image1.bmp': new Uint8Array(3_000_000) };
    expect(readWorkbook(zipOf(parts)).sheets).toHaveLength(1);
  });

  it('that lies about its size is refused', () => {
    const parts = partsOf({ sheets: [{ rows: `<!--${' '.repeat(2_000_000)}-->` }] });
    const entries = Object.entries(parts).map(([name, data]) => ({
      ...{ name, data },
      ...(name === sheetPart(0) && { both: { size: 1000 } }),
    }));
    expect(errorOf(() => readWorkbook(forgeZip(entries)))).toMatchObject({
      code: 'damaged-zip',
      part: sheetPart(0),
    });
  });
});

describe('any bytes', () => {
  it('are refused by a ReadError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(readOrRefuse(bytes)).toBeNull();
        expect(readOrRefuse(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))).toBeNull();
        expect(
          readOrRefuse(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...bytes])),
        ).toBeNull();
      }),
    );
  });

  it('in place of a part are refused by a ReadError', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(partsOf({ formats: [], strings: '' }))),
        fc.string(),
        (name, text) => {
          const bytes = workbookOf(
            { formats: [], strings: '', sheets: [{ rows: oneCell('<v>0</v>', 't="s"') }] },
            (parts) => (parts[name] = text),
          );
          expect(readOrRefuse(bytes)).toBeNull();
        },
      ),
    );
  });
});
