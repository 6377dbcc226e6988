import { planMissingTexts } from '../../src/i18n/rules/plan-missing';
import { planMissing } from '../../src/rules/plan-missing';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';
import { percent } from '../support/grid';

const zh = planMissingTexts['zh-CN'];

describe('plan-missing', () => {
  it.each([
    ['one checkpoint', { plan: [percent(0.25), null, percent(0.75), percent(1)] }, ['D7']],
    ['blanks only', { plan: [percent(0.25), '  ', percent(0.75), percent(1)] }, ['D7']],
    ['two checkpoints', { plan: [null, percent(0.5), percent(0.75), null] }, ['B7', 'F7']],
    ['the last one', { plan: ['25%', '50%', '75%', null] }, ['F7']],
  ])('fires: %s', (_case, form, cells) => {
    expect(observe(planMissing, form).map(({ cell }) => cell)).toEqual(cells);
  });

  it('is one finding for a wholly empty row', () => {
    const seen = observe(planMissing, { plan: [null, null, null, null] });
    expect(seen).toEqual([
      {
        cell: 'B7',
        related: ['D7', 'E7', 'F7'],
        severity: 'error',
        data: { checkpoints: ['3月底', '6月底', '10月底', '12月底'], whole: true },
      },
    ]);
  });

  it.each([
    ['the clean form', {}],
    ['nothing until the end of the year', { plan: [0, 0, 0, 1] }],
    ['a stroke for nothing', { plan: ['—', '50%', '75%', '100%'] }],
    ['not a percentage, which another rule tells', { plan: ['大部分', '50%', '75%', '100%'] }],
    ['no checkpoints', { checkpoints: [null, null, null, null], plan: [null, null, null, null] }],
    [
      'one checkpoint is no plan',
      { checkpoints: ['12月底', null, null, null], plan: [null, null, null, null] },
    ],
    [
      'a total behind the quarters that is left empty',
      { checkpoints: ['上半年', '四季度', '全年', null], plan: ['50%', '100%', null, null] },
    ],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(planMissing, form)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(planMissing, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('names the checkpoint', () => {
    const [seen] = observe(planMissing, { plan: ['25%', '50%', null, '100%'] });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe('资金支出计划“10月底”没有填比例。');
    expect(zh.what({ checkpoints: ['6月底', '12月底'], whole: true })).toBe(
      '资金支出计划的2个节点都没有填比例。',
    );
  });
});
