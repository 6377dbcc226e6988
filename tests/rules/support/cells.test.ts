import { cellKey, isCovered, isNotApplicableThroughout, isVacant } from '../../../src/rules/support/cells';
import type { Field, Indicator } from '../../../src/tables/model';
import { cellOf } from '../../support/grid';
import { indicatorOf } from '../../support/variants';

const ROW = indicatorOf({});
const fieldAt = (text: string, col: number, row = ROW.row, sheet = 0): Field => ({
  at: { sheet, row, col },
  text,
  empty: text === '',
  cell: cellOf(text),
});
const withFields = (fields: Partial<Indicator>): Indicator => ({ ...ROW, ...fields });

describe('isCovered', () => {
  it.each([
    ['a filled field', fieldAt('合同', 5), {}, false],
    ['an empty field of its own', fieldAt('', 7), {}, false],
    ['one that begins above', fieldAt('', 5, ROW.row - 1), {}, true],
    ['one under a filled one', fieldAt('', 2), { name: fieldAt('不涉及', 2) }, true],
    ['one under an empty one', fieldAt('', 2), { name: fieldAt('', 2) }, false],
    ['one on another sheet', fieldAt('', 2), { name: fieldAt('不涉及', 2, ROW.row, 1) }, false],
    ['one in another row', fieldAt('', 2), { name: fieldAt('不涉及', 2, ROW.row + 1) }, false],
    ['one in another column', fieldAt('', 7), { name: fieldAt('不涉及', 2) }, false],
    ['a form without a column', fieldAt('', 7), { description: null, basis: null }, false],
  ])('%s', (_case, field, fields, expected) => {
    expect(isCovered(field, withFields(fields))).toBe(expected);
  });

  it.each(['level1', 'level2', 'name', 'description', 'target', 'basis'] as const)('under %s', (column) => {
    const own = ROW[column];
    if (own === null || own.empty) throw new Error('no such cell');
    // Levels are written above: the area begins in the row itself here.
    const at = { ...own.at, row: ROW.row };
    const row = withFields({ [column]: { ...own, at } });
    expect(isCovered({ ...fieldAt('', at.col), at }, row)).toBe(true);
  });
});

describe('isVacant', () => {
  it('is a cell of the form that is to be filled in', () => {
    expect(isVacant(fieldAt('', 7), ROW)).toBe(true);
    expect(isVacant(fieldAt('合同', 7), ROW)).toBe(false);
    expect(isVacant(fieldAt('', 7, ROW.row - 1), ROW)).toBe(false);
    expect(isVacant(null, ROW)).toBe(false);
  });
});

describe('isNotApplicableThroughout', () => {
  const none = { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' };

  it('says so in every cell of its own', () => {
    expect(isNotApplicableThroughout(indicatorOf(none))).toBe(true);
    expect(isNotApplicableThroughout(indicatorOf({ ...none, basis: '合同' }))).toBe(false);
    expect(isNotApplicableThroughout(indicatorOf({ ...none, basis: null }))).toBe(false);
  });

  it('says so in one cell merged across', () => {
    const row = indicatorOf({ ...none, description: null, basis: null });
    const { at } = row.name;
    const covered = { ...fieldAt('', at.col), at };
    expect(isNotApplicableThroughout({ ...row, description: covered, basis: covered })).toBe(true);
  });

  it('does not in a row all of whose cells belong to rows above', () => {
    const above = fieldAt('', 2, ROW.row - 1);
    const target = { ...ROW.target, ...above };
    const row = withFields({ name: above, description: above, target, basis: above });
    expect(isNotApplicableThroughout(row)).toBe(false);
  });
});

describe('cellKey', () => {
  it('tells cells apart', () => {
    const cells = [
      { sheet: 1, row: 11, col: 1 },
      { sheet: 1, row: 1, col: 11 },
      { sheet: 11, row: 1, col: 1 },
    ];
    expect(new Set(cells.map(cellKey)).size).toBe(3);
    expect(cellKey({ sheet: 0, row: 2, col: 3 })).toBe(cellKey({ sheet: 0, row: 2, col: 3 }));
  });
});
