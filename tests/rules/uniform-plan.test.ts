import { uniformPlanTexts } from '../../src/i18n/rules/uniform-plan';
import { uniformPlan } from '../../src/rules/uniform-plan';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

const LATE = { plan: ['0%', '20%', '60%', '100%'] };
const WITHOUT_PLAN = { checkpoints: [null, null, null, null], plan: [null, null, null, null] };
const UNREADABLE = { plan: ['约三成', '50%', '75%', '100%'] };
/** 1:0.1 12:1 and 1:0.11 2:1 */
const TO_DECEMBER = {
  checkpoints: ['1月底', '12月底', null, null],
  plan: ['10%', '100%', null, null],
};
const TO_FEBRUARY = {
  checkpoints: ['1月底', '2月底', null, null],
  plan: ['11%', '100%', null, null],
};

describe('uniform-plan', () => {
  it.each([
    ['three projects', [{}, {}, {}], ['2!B6', '3!B6']],
    [
      'written in three ways',
      [{}, { plan: [25, 50, 75, 100] }, { plan: ['25%', '50%', '75%', '100%'] }],
      ['2!B6', '3!B6'],
    ],
    ['a fourth project without a plan', [{}, {}, {}, WITHOUT_PLAN], ['2!B6', '3!B6']],
  ])('fires: %s', (_case, forms, related) => {
    const seen = observe(uniformPlan, ...forms);
    expect(seen.map((one) => [one.cell, one.related, one.severity])).toEqual([['B6', related, 'info']]);
  });

  it.each([
    ['the clean form', [{}]],
    ['two projects', [{}, {}]],
    ['one of three with its own plan', [{}, LATE, {}]],
    [
      'the same shares at other checkpoints',
      [{}, {}, { checkpoints: ['3月底', '6月底', '9月底', '12月底'] }],
    ],
    ['one of three with a share missing', [{}, {}, { plan: ['25%', null, '75%', '100%'] }]],
    ['shares that cannot be read', [UNREADABLE, UNREADABLE, UNREADABLE]],
    ['digits that run together alike', [TO_DECEMBER, TO_FEBRUARY, TO_FEBRUARY]],
    ['no plans', [WITHOUT_PLAN, WITHOUT_PLAN, WITHOUT_PLAN]],
  ])('stays silent: %s', (_case, forms) => {
    expect(observe(uniformPlan, ...forms)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(uniformPlan, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells the plan', () => {
    const [seen] = observe(uniformPlan, {}, {}, {});
    expect(seen === undefined ? '' : uniformPlanTexts['zh-CN'].what(seen.data)).toBe(
      '3个项目的资金支出计划完全相同，都是25%/50%/75%/100%。',
    );
  });
});
