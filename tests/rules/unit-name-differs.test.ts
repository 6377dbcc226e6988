import { unitNameDiffersTexts } from '../../src/i18n/rules/unit-name-differs';
import { unitNameDiffers } from '../../src/rules/unit-name-differs';
import {
  CLEAN_DEPARTMENT,
  departmentGrid,
  type FormInput,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
} from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

const OTHER = { unitLine: '323001河北省承德市人民检察院' };

describe('unit-name-differs', () => {
  it.each([
    ['two forms: at the second', [{}, OTHER], ['2!A2←A2']],
    ['the odd one of three', [OTHER, {}, {}], ['A2←2!A2']],
    ['two odd ones', [{}, OTHER, {}, OTHER, {}], ['2!A2←A2,4!A2']],
    ['a character left out', [{}, { unitLine: '323001河北承德市中级人民法院本级' }], ['2!A2←A2']],
  ])('fires: %s', (_case, forms, expected) => {
    const seen = observe(unitNameDiffers, ...forms);
    expect(seen.map(({ cell, related }) => `${cell}←${related.join()}`)).toEqual(expected);
  });

  it.each<[string, readonly Partial<FormInput>[]]>([
    ['the clean form', [{}]],
    ['one name', [{}, {}, {}]],
    ['another code', [{}, { unitLine: '323002河北省平泉市人民法院' }]],
    ['brackets around the code', [{}, { unitLine: '[323001]河北省承德市中级人民法院本级' }]],
    ['本级 left out', [{}, { unitLine: '323001河北省承德市中级人民法院' }]],
    ['本级 in brackets', [{}, { unitLine: '323001河北省承德市中级人民法院（本级）' }]],
    ['no code', [{}, { unitLine: '单位：河北省承德市人民检察院' }]],
    ['another year', [{}, { ...OTHER, title: '2024年度维修费绩效目标表', name: '2024年度维修费' }]],
  ])('stays silent: %s', (_case, forms) => {
    expect(observe(unitNameDiffers, ...forms)).toEqual([]);
  });

  it('looks at the department as well', () => {
    const workbook = workbookOf(sheetOf('部门', departmentGrid()), sheetOf('1', formGrid(OTHER)));
    expect(observeIn(unitNameDiffers, workbook).map(({ cell }) => cell)).toEqual(['2!A2']);
  });

  it('stays silent on a department alone', () => {
    expect(observeDepartment(unitNameDiffers, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells the names', () => {
    const [seen] = observe(unitNameDiffers, {}, OTHER);
    expect(seen === undefined ? '' : unitNameDiffersTexts['zh-CN'].what(seen.data)).toBe(
      '单位编码323001在这里写“河北省承德市人民检察院”，在其他表中写“河北省承德市中级人民法院本级”。',
    );
  });
});
