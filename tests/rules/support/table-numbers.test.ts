import { tableNumbers } from '../../../src/rules/support/table-numbers';
import { recognise } from '../../../src/tables/recognise';
import { departmentGrid, formGrid } from '../../support/forms';
import { sheetOf, workbookOf } from '../../support/grid';

describe('tableNumbers', () => {
  it('counts project forms from 1', () => {
    const project = (name: string) => sheetOf(name, formGrid());
    const { tables } = recognise(
      workbookOf(project('1'), sheetOf('部门', departmentGrid()), project('2'), project('3')),
    );
    expect(tables.map((table) => tableNumbers(tables).get(table))).toEqual([1, null, 2, 3]);
  });
});
