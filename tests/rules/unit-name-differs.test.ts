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
    [
      '机关 that is no part of its own',
      [{ unitLine: '323001机关事务局' }, { unitLine: '323001事务局' }],
      ['2!A2←A2'],
    ],
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
    ['a code without a name', [{}, { unitLine: '323001' }]],
    ['no unit', [{}, { unitLine: null }]],
    [
      'two names without a code',
      [{ unitLine: '单位：河北省承德市人民检察院' }, { unitLine: '单位：河北省承德市司法局' }],
    ],
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

  it('tells each of the other names once', () => {
    const third = { unitLine: '323001河北省承德市司法局' };
    const [seen] = observe(unitNameDiffers, {}, OTHER, {}, third, OTHER, {});
    expect(seen?.data).toEqual({
      code: '323001',
      name: '河北省承德市人民检察院',
      others: ['河北省承德市中级人民法院本级', '河北省承德市司法局'],
    });
    expect(seen?.related).toEqual(['A2', '5!A2', '4!A2']);
  });

  it('tells the names', () => {
    const [seen] = observe(unitNameDiffers, {}, OTHER);
    expect(seen === undefined ? '' : unitNameDiffersTexts['zh-CN'].what(seen.data)).toBe(
      '单位编码323001在这里写“河北省承德市人民检察院”，在其他表中写“河北省承德市中级人民法院本级”。',
    );
  });
});
