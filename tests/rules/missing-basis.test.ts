import { missingBasis } from '../../src/rules/missing-basis';
import { observe, observeDepartment, CLEAN_DEPARTMENT, rowsWith } from '../support/forms';

describe('missing-basis', () => {
  it.each([
    ['empty basis of the satisfaction row', { 8: { basis: null } }, ['F18']],
    ['blanks only', { 0: { basis: '  \n ' } }, ['F10']],
    ['two rows', { 1: { basis: null }, 3: { basis: '　' } }, ['F11', 'F13']],
    ['a row with nothing but its name', { 1: { description: null, target: null, basis: null } }, ['F11']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(missingBasis, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['a row with level names only', { 8: { name: null, description: null, target: null, basis: null } }],
    ['half a row of 不涉及, which another rule tells', { 4: { basis: null } }],
    ['a basis in one character', { 0: { basis: '无' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(missingBasis, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('stays silent where the form has no such column', () => {
    expect(observeDepartment(missingBasis, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells indicator and class', () => {
    expect(observe(missingBasis, { rows: rowsWith({ 8: { basis: null } }) })[0]?.data).toEqual({
      indicator: '机关工作人员满意度',
      class: 'satisfaction',
    });
  });
});
