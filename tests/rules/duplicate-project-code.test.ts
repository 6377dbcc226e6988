import { duplicateProjectCodeTexts } from '../../src/i18n/rules/duplicate-project-code';
import { duplicateProjectCode } from '../../src/rules/duplicate-project-code';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

const zh = duplicateProjectCodeTexts['zh-CN'];
/** The clean form's own. */
const CODE = '13080022P00021710001R';

describe('duplicate-project-code', () => {
  it.each([
    ['two forms', [{}, { code: CODE }], ['2!B3←B3']],
    ['the first of three and the last', [{}, {}, { code: CODE }], ['3!B3←B3']],
    ['three forms', [{}, { code: CODE }, { code: CODE }], ['2!B3←B3', '3!B3←B3']],
    ['blanks and full-width digits', [{}, { code: '1308 0022P00021710001Ｒ' }], ['2!B3←B3']],
    ['joined to the name', [{}, { code: null, name: `${CODE}-公务运转经费` }], ['2!E3←B3']],
    ['a local code', [{ code: '2023-001' }, { code: '2023-001' }], ['2!B3←B3']],
  ])('fires: %s', (_case, forms, expected) => {
    const seen = observe(duplicateProjectCode, ...forms);
    expect(seen.map(({ cell, related }) => `${cell}←${related.join()}`)).toEqual(expected);
  });

  it.each([
    ['the clean form', [{}]],
    ['different codes', [{}, {}, {}]],
    ['no codes', [{ code: null }, { code: null }]],
    ['words for no code', [{ code: '新增项目' }, { code: '新增项目' }]],
    ['strokes', [{ code: '—' }, { code: '—' }]],
    ['another unit', [{}, { code: CODE, unitLine: '323002河北省平泉市人民法院' }]],
    ['another year', [{}, { code: CODE, name: '2024年度物业费', title: '2024年度物业费绩效目标表' }]],
    [
      'another kind of form',
      [{ title: '项目支出绩效目标申报表' }, { code: CODE, title: '项目支出绩效目标批复表' }],
    ],
  ])('stays silent: %s', (_case, forms) => {
    expect(observe(duplicateProjectCode, ...forms)).toEqual([]);
  });

  it('tells no name where the forms have none', () => {
    const code = '2023-A';
    const [seen] = observe(duplicateProjectCode, { code, name: null }, { code: '2023-a', name: null });
    expect(seen?.data).toEqual({ code: '2023-A', name: '', firstName: '' });
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(duplicateProjectCode, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('names both projects', () => {
    const [seen] = observe(duplicateProjectCode, {}, { code: CODE });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '项目编码“13080022P00021710001R”在“2023年度办公楼物业管理费”和“2023年度公务运转经费”两张表中重复。',
    );
    expect(zh.what({ code: 'A1', name: '', firstName: '物业费' })).toBe('项目编码“A1”在前面的表中已经用过。');
  });
});
