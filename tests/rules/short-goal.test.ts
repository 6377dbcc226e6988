import { shortGoalTexts } from '../../src/i18n/rules/short-goal';
import { shortGoal } from '../../src/rules/short-goal';
import { CLEAN_DEPARTMENT, departmentGrid, observe, observeIn } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

describe('short-goal', () => {
  it.each([
    ['a few characters', '保障运转。', 4],
    ['ten, without numbering', '1.保障机关工作正常运转', 10],
    ['ten with blanks', '保障 机关 工作 正常 运转', 10],
  ])('fires: %s', (_case, goal, characters) => {
    expect(observe(shortGoal, { goal }).map(({ cell, data }) => [cell, data])).toEqual([
      ['B8', { goal, characters }],
    ]);
  });

  it.each([
    ['the clean form', '保障办公楼物业服务正常运行，办公区整洁安全。'],
    ['eleven characters', '保障机关各项工作正常运转'.slice(0, 11)],
    ['an empty goal, which another rule tells', null],
    ['a placeholder, which another rule tells', '待定'],
  ])('stays silent: %s', (_case, goal) => {
    expect(observe(shortGoal, { goal })).toEqual([]);
  });

  it('looks at the overall goal of a department, not at its headings', () => {
    const grid = departmentGrid([['1、保障运转。', '数量指标', '业务用房数量', '≥3处', null]]);
    const short = grid.map((row, index) => (index === 2 ? ['总体绩效目标', '完成审判任务。'] : row));
    const see = (rows: typeof grid): readonly string[] =>
      observeIn(shortGoal, workbookOf(sheetOf('部门', rows))).map(({ cell }) => cell);
    expect(see(grid)).toEqual([]);
    expect(see(departmentGrid(CLEAN_DEPARTMENT))).toEqual([]);
    expect(see(short)).toEqual(['B3']);
  });

  it('counts the characters', () => {
    expect(shortGoalTexts['zh-CN'].what({ goal: '保障运转。', characters: 4 })).toBe(
      '绩效目标“保障运转。”只有4个字。',
    );
  });
});
