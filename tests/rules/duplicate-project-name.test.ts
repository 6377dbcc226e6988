import { duplicateProjectNameTexts } from '../../src/i18n/rules/duplicate-project-name';
import { duplicateProjectName } from '../../src/rules/duplicate-project-name';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

const zh = duplicateProjectNameTexts['zh-CN'];
/** The clean form's own. */
const NAME = '2023年度办公楼物业管理费';

describe('duplicate-project-name', () => {
  it.each([
    ['under another code', [{}, { name: NAME }], ['2!E3←E3']],
    ['without codes', [{ code: null }, { code: null, name: NAME }], ['2!E3←E3']],
    ['three forms', [{}, { name: NAME }, { name: NAME }], ['2!E3←E3', '3!E3←E3']],
    ['with blanks', [{}, { name: ' 2023年度办公楼 物业管理费' }], ['2!E3←E3']],
    ['with a code joined to it', [{}, { code: null, name: `13080022P000216100014-${NAME}` }], ['2!E3←E3']],
    [
      'without units and codes',
      [
        { code: null, unitLine: null },
        { code: null, unitLine: null, name: NAME },
      ],
      ['2!E3←E3'],
    ],
  ])('fires: %s', (_case, forms, expected) => {
    const seen = observe(duplicateProjectName, ...forms);
    expect(seen.map(({ cell, related }) => `${cell}←${related.join()}`)).toEqual(expected);
  });

  it.each([
    ['the clean form', [{}]],
    ['different names', [{}, {}, {}]],
    ['under the same code, which tells it', [{}, { code: '13080022P00021710001R', name: NAME }]],
    ['no names', [{ name: null }, { name: null }]],
    ['another unit', [{}, { name: NAME, unitLine: '323002河北省平泉市人民法院' }]],
    ['no units, and two codes', [{ unitLine: null }, { name: NAME, unitLine: null }]],
    [
      'another kind of form',
      [{ title: '项目支出绩效目标申报表' }, { name: NAME, title: '项目支出绩效目标批复表' }],
    ],
    ['phases of one project', [{ name: '智慧法院（一期）' }, { name: '智慧法院（二期）' }]],
  ])('stays silent: %s', (_case, forms) => {
    expect(observe(duplicateProjectName, ...forms)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(duplicateProjectName, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells the codes', () => {
    const [seen] = observe(duplicateProjectName, {}, { name: NAME });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '项目名称“2023年度办公楼物业管理费”在前面的表中已经用过，编码却不同（13080022P00021710001R、13080022P000216100014）。',
    );
    expect(zh.what({ name: '物业费', code: null, firstCode: null })).toBe(
      '项目名称“物业费”在前面的表中已经用过。',
    );
  });
});
