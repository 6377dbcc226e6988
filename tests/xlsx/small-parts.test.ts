import fc from '../support/properties';
import { strToU8 } from 'fflate';
import { formatPlace, MAX_COL, MAX_ROW } from '../../src/workbook/address';
import { packedCol, packedRow, packReference } from '../../src/xlsx/cell-reference';
import { crc32, signedCrc32 } from '../../src/xlsx/crc32';
import { decodeEscapes } from '../../src/xlsx/escapes';
import { isoDateSerial } from '../../src/xlsx/iso-date';

describe('crc32', () => {
  it('agrees with the published check value', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('goes on where it stopped', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(signedCrc32(b, signedCrc32(a, 0)) >>> 0).toBe(crc32(Uint8Array.from([...a, ...b])));
      }),
    );
  });
});

describe('decodeEscapes', () => {
  it.each([
    ['plain', 'plain'],
    ['a_x000D_b', 'a\rb'],
    ['_x000A__x0009_', '\n\t'],
    ['_x005F_x000D_', '_x000D_'],
    ['_xD83D__xDE00_', '😀'],
    ['_x00e9_', 'é'],
    ['_x00_', '_x00_'],
    ['_X000D_', '_X000D_'],
    ['_x000D', '_x000D'],
  ])('%s', (text, expected) => {
    expect(decodeEscapes(text)).toBe(expected);
  });
});

describe('isoDateSerial', () => {
  it.each([
    ['2023-12-31', 45291],
    ['2023-12-31T12:00:00', 45291.5],
    ['2023-12-31T12:00:00Z', 45291.5],
    ['2023-12-31T06:00', 45291.25],
    ['2023-12-31T00:00:43.2', 45291.0005],
    ['2024-02-29', 45351],
    ['1900-01-01', 1],
    ['1899-12-31T12:00:00', 0.5],
    ['1899-12-30T12:00:00', 0.5],
    ['12:00:00', 0.5],
    ['T18:00', 0.75],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['9999-12-31', 2958465],
  ])('%s is %d', (text, serial) => {
    expect(isoDateSerial(text)).toBeCloseTo(serial, 9);
  });

  it.each([
    '',
    '2023',
    '2023-12',
    '2023-13-01',
    '2023-02-29',
    '2023-00-10',
    '1899-12-29',
    '12',
    '2023-12-31T',
    '2023-12-31TT12:00',
    '0023-01-01',
    '2023-12-31T24:00',
    '2023-12-31T12:60',
    '2023-12-31T12:00:60',
    '2023-12-31T12',
    '2023/12/31',
    '2023-12-31 ',
  ])('%s is none', (text) => {
    expect(isoDateSerial(text)).toBeNull();
  });
});

describe('packReference', () => {
  it('reads every cell of a sheet', () => {
    const place = fc.record({
      row: fc.integer({ min: 0, max: MAX_ROW }),
      col: fc.integer({ min: 0, max: MAX_COL }),
    });
    fc.assert(
      fc.property(place, (expected) => {
        const packed = packReference(formatPlace(expected));
        expect({ row: packedRow(packed), col: packedCol(packed) }).toEqual(expected);
      }),
    );
  });

  it.each([
    '',
    'A',
    '1',
    'A0',
    'A01',
    'a1',
    '$A$1',
    'A1B',
    'A1048577',
    'XFE1',
    'ZZZ1',
    'AAAA1',
    'A10000000',
    'A-1',
    'A1 ',
  ])('refuses "%s"', (text) => {
    expect(packReference(text)).toBe(-1);
  });
});
