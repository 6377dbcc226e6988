import { duplicateGoalTexts } from '../../src/i18n/rules/duplicate-goal';
import { duplicateGoal } from '../../src/rules/duplicate-goal';
import { CLEAN_DEPARTMENT, CLEAN_FORM, observe, observeDepartment } from '../support/forms';

const OWN = { goal: '保障聘用制书记员工资按时发放。' };

describe('duplicate-goal', () => {
  it.each([
    ['two projects', [{}, {}], ['2!B8←B8']],
    ['two of three', [{}, OWN, {}], ['3!B8←B8']],
    ['three projects', [{}, {}, {}], ['2!B8←B8,3!B8']],
    [
      'blanks and full-width signs',
      [{ goal: '1. 保障运转,整洁安全。' }, { goal: '1.保障运转，整洁安全。' }],
      ['2!B8←B8'],
    ],
    ['two goals, twice each', [{}, OWN, {}, OWN], ['3!B8←B8', '4!B8←2!B8']],
  ])('fires: %s', (_case, forms, expected) => {
    const seen = observe(duplicateGoal, ...forms);
    expect(seen.map(({ cell, related }) => `${cell}←${related.join()}`)).toEqual(expected);
    expect(seen[0]?.severity).toBe('info');
  });

  it.each([
    ['the clean form', [{}]],
    ['different goals', [{}, OWN]],
    ['no goals', [{ goal: null }, { goal: null }]],
    ['another unit', [{}, { unitLine: '323002河北省平泉市人民法院' }]],
    ['the same project twice, which another rule tells', [{}, { code: CLEAN_FORM.code }]],
    ['the same name twice', [{}, { name: CLEAN_FORM.name }]],
    [
      'request and approval of a project',
      [{ title: '项目支出绩效目标申报表' }, { title: '项目支出绩效目标批复表' }],
    ],
    ['personnel', [{ code: '51000021R000000019951' }, { code: '51000021R000000019952' }]],
  ])('stays silent: %s', (_case, forms) => {
    expect(observe(duplicateGoal, ...forms)).toEqual([]);
  });

  it.each([
    ['personnel and others', [{ code: '51000021R000000019951' }, {}], []],
    ['a central code', [{ code: '110000200100000012' }, {}], ['2!B8']],
    ['no codes', [{ code: null }, { code: null }], ['2!B8']],
    [
      'no codes and no names',
      [
        { code: null, name: null },
        { code: null, name: null },
      ],
      ['2!B8'],
    ],
    ['no cells of goals', [{ goal: ' ' }, { goal: ' ' }], []],
  ])('%s', (_case, forms, cells) => {
    expect(observe(duplicateGoal, ...forms).map(({ cell }) => cell)).toEqual(cells);
  });

  it('tells no name where a form has none', () => {
    const [seen] = observe(duplicateGoal, {}, { code: null, name: null });
    expect(seen?.data.projects).toEqual([CLEAN_FORM.name, '']);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(duplicateGoal, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('names the projects', () => {
    const [seen] = observe(duplicateGoal, {}, {});
    expect(seen === undefined ? '' : duplicateGoalTexts['zh-CN'].what(seen.data)).toBe(
      '“2023年度办公楼物业管理费”和“2023年度公务运转经费”的绩效目标一字不差。',
    );
  });
});
