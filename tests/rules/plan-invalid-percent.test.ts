import { planInvalidPercentTexts } from '../../src/i18n/rules/plan-invalid-percent';
import { planInvalidPercent } from '../../src/rules/plan-invalid-percent';
import { UNCALCULATED } from '../../src/workbook/cell';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';
import { date, error, percent } from '../support/grid';

describe('plan-invalid-percent', () => {
  it.each([
    ['above 100 %', ['25%', '50%', '75%', '120%'], ['F7']],
    ['negative', ['-5%', '50%', '75%', '100%'], ['B7']],
    ['words', ['25%', '大部分', '75%', '100%'], ['D7']],
    ['an error value', ['25%', error('#REF!'), '75%', '100%'], ['D7']],
    ['a date', ['25%', date(45000), '75%', '100%'], ['D7']],
    ['an amount in a row of percentages', ['25%', '50%', '292万元', '100%'], ['E7']],
    ['a share among points', [25, 0.5, 75, 100], ['D7']],
    ['two, each told by itself', ['25%', '大部分', '大半', '100%'], ['D7', 'E7']],
  ])('fires: %s', (_case, plan, cells) => {
    expect(observe(planInvalidPercent, { plan }).map(({ cell }) => cell)).toEqual(cells);
  });

  it('is one finding when no share can be read', () => {
    const seen = observe(planInvalidPercent, { plan: ['73万元', '146万元', '219万元', '292万元'] });
    expect(seen.map(({ cell, related }) => [cell, related])).toEqual([['B7', ['D7', 'E7', 'F7']]]);
    expect(seen[0]?.data.shares).toEqual([
      { checkpoint: '3月底', text: '73万元' },
      { checkpoint: '6月底', text: '146万元' },
      { checkpoint: '10月底', text: '219万元' },
      { checkpoint: '12月底', text: '292万元' },
    ]);
  });

  it.each([
    ['percentages as text', ['25%', '50%', '75%', '100%']],
    ['a formula not yet computed', [25, error(UNCALCULATED), 75, 100]],
    ['full-width signs', ['25％', '50％', '75％', '100％']],
    ['percentages as numbers', [percent(0.25), percent(0.5), percent(0.75), percent(1)]],
    ['shares', [0.25, 0.5, 0.75, 1]],
    ['points', [25, 50, 75, 100]],
    ['points as text', ['25', '50', '75', '100']],
    ['all at the end', [0, 0, 0, 100]],
    ['an empty cell, which another rule tells', ['25%', null, '75%', '100%']],
    ['nothing at all, which another rule tells', [null, null, null, null]],
    ['a stroke', ['—', '50%', '75%', '100%']],
  ])('stays silent: %s', (_case, plan) => {
    expect(observe(planInvalidPercent, { plan })).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(planInvalidPercent, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('quotes what is written', () => {
    const [seen] = observe(planInvalidPercent, { plan: ['25%', '大部分', '75%', '100%'] });
    expect(seen === undefined ? '' : planInvalidPercentTexts['zh-CN'].what(seen.data)).toBe(
      '资金支出计划“6月底”写成“大部分”，不是0到100之间的百分比。',
    );
  });
});
