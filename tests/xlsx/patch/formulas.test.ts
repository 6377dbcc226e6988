import { shownFormula, storedFormula } from '../../../src/xlsx/patch/formula-names';
import { mapReferences, movedFormula } from '../../../src/xlsx/patch/formula-references';

describe('names of functions', () => {
  it.each([
    ['=PT.PROGRESS(B6:G7,"6月底")', '_xldudf_PT_PROGRESS(B6:G7,"6月底")'],
    ['=pt.progress()', '_xldudf_PT_progress()'],
    ['=PT.GAP(1,PT.EXPECTED(2))', '_xldudf_PT_GAP(1,_xldudf_PT_EXPECTED(2))'],
    ['="PT.PROGRESS("&A1', '"PT.PROGRESS("&A1'],
    ["='PT.X('!A1", "'PT.X('!A1"],
    ['=MYPT.X(1)', 'MYPT.X(1)'],
    ['=IFS(XLOOKUP(1,A:A,B:B),SORT(C:C))', '_xlfn.IFS(_xlfn.XLOOKUP(1,A:A,B:B),_xlfn._xlws.SORT(C:C))'],
    ['=SUM(IFNA(A1,0))', 'SUM(_xlfn.IFNA(A1,0))'],
    ['=_xlfn.IFS(A1,1)', '_xlfn.IFS(A1,1)'],
  ])('%s is stored as %s', (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
  });

  it.each([
    ['_xldudf_PT_PROGRESS(B6:G7,"_xldudf_PT_X")', '=PT.PROGRESS(B6:G7,"_xldudf_PT_X")'],
    ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A:A))', '=SORT(UNIQUE(A:A))'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
  });
});

describe('references', () => {
  const mark = (formula: string) => {
    const found: string[] = [];
    mapReferences(formula, (reference) => {
      const corner = ({ row, col }: typeof reference.from) => `${col?.index ?? '*'},${row?.index ?? '*'}`;
      const sheet = reference.sheet === null ? '' : `${reference.external ? '!' : ''}${reference.sheet}:`;
      found.push(`${sheet}${corner(reference.from)}${reference.to ? `-${corner(reference.to)}` : ''}`);
      return reference;
    });
    return found;
  };

  it.each<[string, string[]]>([
    ['A1+$B$2*C$3', ['0,0', '1,1', '2,2']],
    ['SUM(A1:B2,C:D,$3:4)', ['0,0-1,1', '2,*-3,*', '*,2-*,3']],
    ["'表 1'!A1&目标!B2", ['表 1:0,0', '目标:1,1']],
    ["'它''s'!A1:B2", ["它's:0,0-1,1"]],
    ["[1]外!A1+'[2]表'!A1", ['![1]外:0,0', '![2]表:0,0']],
    ['第一:第三!A1', ['第一:第三:0,0']],
    ['"A1"&LOG10(5)&ATAN2(A1,1)', ['0,0']],
    ['XFD1048576+XFE1+A1048577+A0', ['16383,1048575']],
    ['表格[[#This Row],[A1]]+A_1+A1.5+名A1', []],
    ['_A1+A1(2)+B2:INDEX(C:C,3)', ['1,1', '2,*-2,*']],
    ['IF(A1=1,"a""A2",A3)', ['0,0', '0,2']],
  ])('%s', (formula, expected) => {
    expect(mark(formula)).toEqual(expected);
  });

  it.each<[string, number, number, string]>([
    ['A1+$B2+C$3+$D$4', 2, 1, 'B3+$B4+D$3+$D$4'],
    ['SUM(A:B,1:1)', 1, 1, 'SUM(B:C,2:2)'],
    ["'表 1'!A1", 1, 0, "'表 1'!A2"],
    ['A1', -1, 0, 'A1048576'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, cols, moved) => {
    expect(movedFormula(formula, rows, cols)).toBe(moved);
  });
});
