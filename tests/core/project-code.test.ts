import fc from '../support/properties';
import { readProjectCode, splitCodeAndName } from '../../src/core/project-code';

/** Published codes of type P: six of Chengde, six of Tianjin. */
const PUBLISHED = [
  '13080022P00021710001R',
  '13080022P000216100014',
  '13080022P000219100015',
  '13080022P00021510001E',
  '13080022P00021810001F',
  '13080022P00895910001W',
  '12000022P10000210006W',
  '12000023P02DLNB10017K',
  '12000021P34569010001A',
  '12000022P67371310001B',
  '12000022P70000310001W',
  '12000022P71000110002B',
];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('readProjectCode', () => {
  it.each(PUBLISHED)('%s has the right check character', (code) => {
    expect(readProjectCode(code)).toMatchObject({ kind: 'project', code, type: 'P', checked: 'valid' });
  });

  it('parts the code', () => {
    expect(readProjectCode(' １３０８００22p0002 1710001R ')).toEqual({
      kind: 'project',
      code: '13080022P00021710001R',
      region: '130800',
      year: 2022,
      type: 'P',
      checked: 'valid',
      expectedCheck: 'R',
    });
  });

  it.each(['13080021NU34PCK2U0A2D', '51000021R000000019951', '51092324T000010263357'])(
    '%s carries none',
    (code) => {
      expect(readProjectCode(code)).toMatchObject({ kind: 'project', checked: 'not-applicable' });
    },
  );

  it('names the character that would be right', () => {
    expect(readProjectCode('13080022P00021710001S')).toMatchObject({
      checked: 'invalid',
      expectedCheck: 'R',
    });
  });

  it('knows no right character where a letter has no value', () => {
    const code = readProjectCode('13080022PO0021710001R');
    expect(code).toMatchObject({ kind: 'project', checked: 'invalid' });
    expect(code).not.toHaveProperty('expectedCheck');
  });

  it.each([
    ['110000200101234567', 'central'],
    ['13080022P0002171000R', 'other'],
    ['13080022P00021710001RR', 'other'],
    ['130800220123456789012', 'other'],
    ['13080022P-0021710001R', 'other'],
    ['XM2023001', 'other'],
    ['', 'other'],
  ])('%s: %s', (code, kind) => {
    expect(readProjectCode(code).kind).toBe(kind);
  });

  it('sees every single wrong character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PUBLISHED),
        fc.integer({ min: 9, max: 20 }),
        fc.constantFrom(...Array.from(ALPHABET)),
        (code, at, character) => {
          const mistyped = code.slice(0, at) + character + code.slice(at + 1);
          const checked = mistyped === code ? 'valid' : 'invalid';
          expect(readProjectCode(mistyped)).toMatchObject({ kind: 'project', checked });
        },
      ),
    );
  });
});

describe('splitCodeAndName', () => {
  it.each([
    ['51000021R000000019951-工资性支出', '51000021R000000019951', '工资性支出'],
    ['51000021R000000019951 － 工资性支出', '51000021R000000019951', '工资性支出'],
    ['51000021R000000019951——工资', '51000021R000000019951', '工资'],
    ['51000021R000000019951：工资', '51000021R000000019951', '工资'],
    ['51000021r000000019951\n工资', '51000021R000000019951', '工资'],
    ['51000021R000000019951工资', '51000021R000000019951', '工资'],
    ['[51000021R000000019951]工资', '51000021R000000019951', '工资'],
    ['110000200101234567-专项', '110000200101234567', '专项'],
  ])('%j', (text, code, name) => {
    expect(splitCodeAndName(text)).toEqual({ code, name });
  });

  it.each([
    '51000021R000000019951',
    '51000021R000000019951-',
    '工资性支出',
    '2023年-工资',
    '51000021R0000000199512-工资',
    '',
  ])('%j is not joined', (text) => {
    expect(splitCodeAndName(text)).toBeNull();
  });
});
