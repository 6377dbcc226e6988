import { staleYearTexts } from '../../src/i18n/rules/stale-year';
import { staleYear } from '../../src/rules/stale-year';
import {
  CLEAN_DEPARTMENT,
  departmentGrid,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

const zh = staleYearTexts['zh-CN'];

describe('stale-year', () => {
  it.each([
    ['last year in the goal', { goal: '2022年各类案件结案率达到90%以上。' }, ['B8 warning goal 2022 before']],
    ['a year long past', { goal: '完成2019年度维修任务。' }, ['B8 warning goal 2019 earlier']],
    [
      'an indicator’s name',
      { rows: rowsWith({ 0: { name: '2022年保洁服务面积' } }) },
      ['C10 warning indicator 2022 before'],
    ],
    [
      'its description',
      { rows: rowsWith({ 0: { description: '2022年合同约定的范围' } }) },
      ['D10 warning indicator 2022 before'],
    ],
    [
      'its target',
      { rows: rowsWith({ 2: { target: '2022年12月底前' } }) },
      ['E12 warning indicator 2022 before'],
    ],
    ['blanks in the year', { goal: '完成 2022 年 维修任务。' }, ['B8 warning goal 2022 before']],
    [
      'one finding for two years of a cell',
      { goal: '沿用2022年的指标，达到2021年的标准。' },
      ['B8 warning goal 2021,2022 before'],
    ],
    [
      'a comparison in another sentence',
      { goal: '较上年提高。完成2022年任务。' },
      ['B8 warning goal 2022 before'],
    ],
    ['a later year: an info', { goal: '2024年3月完成验收。' }, ['B8 info goal 2024 later']],
    ['an earlier and a later one', { goal: '2022年启动，2024年完成。' }, ['B8 warning goal 2022 before']],
    [
      'the title under a line with the year',
      { title: '2022年度物业管理费绩效目标表', unitLine: '（2023年度）', name: '物业管理费' },
      ['A1 warning title 2022 before'],
    ],
    [
      'goal and indicator',
      { goal: '完成2022年任务。', rows: rowsWith({ 5: { name: '2022年安全事故数' } }) },
      ['B8 warning goal 2022 before', 'C15 warning indicator 2022 before'],
    ],
  ])('fires: %s', (_case, form, expected) => {
    const seen = observe(staleYear, form);
    expect(
      seen.map(
        ({ cell, severity, data: { place, years, when } }) =>
          `${cell} ${severity} ${place} ${years.join()} ${when}`,
      ),
    ).toEqual(expected);
  });

  it.each([
    ['the budget’s year', '2023年完成验收。'],
    ['no year', '保障办公楼物业服务正常运行。'],
    ['a number', '完成2022件案件，面积2022平方米。'],
    ['a document number', '按冀高法〔2019〕117号、财预【2021】101号执行。'],
    ['a notice by year and number', '执行2022年第15号公告。'],
    ['the title of a document', '落实《2022年度法院工作要点》。'],
    ['an edition', '符合2018年版标准。'],
    ['a range', '完成2021—2025年规划的年度任务。'],
    ['a range with months', '服务期2022年5月至2023年4月。'],
    ['a range of heating', '保障2022-2023年采暖。'],
    ['a range without an end', '自2021年起每年开展，2019年以来已有成效。'],
    ['a horizon', '到2025年实现全覆盖。'],
    ['the state at some time', '截至2022年底共有60人。'],
    ['较', '结案率较2022年提高2个百分点。'],
    ['比', '投诉比2022年度下降。'],
    ['上年', '达到上年水平，即2022年的90%。'],
    ['a base', '以2022年为基数增长5%。'],
    ['a level', '不低于2022年水平。'],
    ['both years in a sentence', '2022年已完成设计，2023年完成施工。'],
    ['carried over', '2022年结转资金继续用于维修。'],
    ['a final payment', '支付2022年工程尾款。'],
    ['a retention', '退还2021年项目质保金。'],
    ['continued building', '续建2022年开工的业务用房。'],
    ['a school year', '资助2022年秋季学年学生。'],
    ['a bonus for last year', '发放2022年度考核奖。'],
  ])('stays silent: %s', (_case, goal) => {
    expect(observe(staleYear, { goal })).toEqual([]);
  });

  it.each([
    ['the clean form, whose basis names 2022', {}],
    ['a basis of last year', { rows: rowsWith({ 0: { basis: '2022年实际完成数' } }) }],
    ['a row that says 不涉及', { rows: rowsWith({ 4: { name: '不涉及' } }) }],
    [
      'a year that is in the project’s name',
      {
        title: '2021年老旧小区改造绩效目标表',
        unitLine: '（2023年度）',
        name: '2021年老旧小区改造',
        goal: '完成2021年老旧小区改造。',
      },
    ],
    [
      'a budget year that nobody tells',
      { title: '物业管理费绩效目标表', name: '物业管理费', goal: '完成2022年任务。' },
    ],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(staleYear, form)).toEqual([]);
  });

  it('looks at the indicators of the year, not at those of the medium term', () => {
    const set = ['二级指标', '三级指标', '指标值'];
    const grid = [
      ['2023年度维修费绩效目标表'],
      ['项目名称', '维修费'],
      ['一级指标', ...set, ...set],
      ['产出指标', '时效指标', '完工时间', '2025年12月底前', '时效指标', '完工时间', '2024年12月底前'],
    ];
    const seen = observeIn(staleYear, workbookOf(sheetOf('1', grid)));
    expect(seen.map(({ cell, data }) => [cell, data.years])).toEqual([['G4', ['2024']]]);
  });

  it('needs neither a goal nor a name', () => {
    const changes = { name: null, rows: rowsWith({ 0: { name: '2022年保洁服务面积' } }) };
    const grid = formGrid(changes).filter(([label]) => label !== '绩效目标');
    expect(observeIn(staleYear, workbookOf(sheetOf('1', grid))).map(({ cell }) => cell)).toEqual(['C9']);
  });

  it('looks at the overall goal of a department', () => {
    const grid = departmentGrid().map((row) =>
      row[0] === '总体绩效目标' ? [row[0], '完成2022年各项审判任务。'] : row,
    );
    const seen = observeIn(staleYear, workbookOf(sheetOf('部门', grid)));
    expect(seen.map(({ cell, data }) => `${cell} ${data.place}`)).toEqual(['B3 goal']);
  });

  it('stays silent on a goal of the medium term', () => {
    const grid = formGrid().map((row) => (row[0] === '绩效目标' ? ['中期目标', '2025年全部完成。'] : row));
    expect(observeIn(staleYear, workbookOf(sheetOf('1', grid)))).toEqual([]);
  });

  it('fires in a department’s goals and indicators', () => {
    const rows = CLEAN_DEPARTMENT.map((row, index) =>
      index === 0
        ? ([
            '1、完成2022年任务。',
            row[1],
            '2022年各类案件（不含执行案件）结案率',
            '达到90%以上',
            null,
          ] as const)
        : row,
    );
    expect(observeDepartment(staleYear, rows).map(({ cell, data }) => `${cell} ${data.place}`)).toEqual([
      'A5 goal',
      'C5 indicator',
    ]);
  });

  it('takes a department’s year from the other tables', () => {
    const department = departmentGrid([['1、审判。', '时效指标', '2022年结案率', '98%', null]]).slice(1);
    const workbook = workbookOf(sheetOf('部门', department), sheetOf('1', formGrid()));
    expect(observeIn(staleYear, workbook).map(({ cell }) => cell)).toEqual(['C4']);
  });

  it('says what model sentence 8 says', () => {
    const [seen] = observe(staleYear, { goal: '2022年各类案件结案率达到90%以上。' });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '目标中写“2022年”，预算年度为2023年，疑似沿用上年文本。',
    );
    const [inIndicator] = observe(staleYear, { rows: rowsWith({ 0: { name: '2022年案件结案率' } }) });
    expect(inIndicator === undefined ? '' : zh.what(inIndicator.data)).toMatch(/^指标中写“2022年”，/u);
    const later = { place: 'title', years: ['2024'], budgetYear: '2023', when: 'later' } as const;
    expect(zh.what(later)).toBe('表题中写“2024年”，预算年度为2023年，晚于预算年度。');
  });
});
