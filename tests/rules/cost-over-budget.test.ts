import { costOverBudgetTexts } from '../../src/i18n/rules/cost-over-budget';
import { costOverBudget } from '../../src/rules/cost-over-budget';
import { check } from '../../src/check/check';
import type { FundBlock, ProjectTable } from '../../src/tables/model';
import { type FormInput, observe, observeIn, type RowInput, rowsWith } from '../support/forms';
import { recognise } from '../../src/tables/recognise';
import { fixed, sheetOf, suffixed, type Value, workbookOf } from '../support/grid';
import { DECLARATION, SELF_EVALUATION } from '../support/layouts';
import { columnsWorkbook, projectOf } from '../support/variants';

const zh = costOverBudgetTexts['zh-CN'];

/** The clean form, whose budget is 24 万元, with another cost row. */
const cost = (row: RowInput, overrides: Partial<FormInput> = {}): Partial<FormInput> => ({
  ...overrides,
  rows: rowsWith({ 3: row }),
});
const named = (name: string, target = '≤34.6万元'): Partial<FormInput> => cost({ name, target });

describe('cost-over-budget', () => {
  it.each([
    ['a total', named('不超过人民陪审员总成本')],
    ['a part', named('设备购置成本')],
    ['another unit', named('项目成本', '≤346000元')],
    ['a larger unit', named('项目成本', '≤0.00346亿元')],
    ['a bare amount', named('项目成本', '34.6万元')],
    ['words', named('项目成本', '不超过34.6万元')],
    ['digits mixed with powers of ten', named('项目成本', '≤34万6千元')],
    ['an amount of which a part is named', named('项目成本', '≤34.6万元，其中：人工费5万元、材料费8万元')],
    ['a bare 万', named('项目成本', '≤34.6万')],
    ['a unit in the name', named('总成本（万元）', '≤34.6')],
    ['a smaller unit in the name', named('总成本（单位：元）', '346000')],
    ['a currency sign for the unit', named('总成本', '≤￥346,000.00')],
    ['a floor', named('项目成本', '≥34.6万元')],
    ['the upper end of an interval', named('项目成本', '20万元～34.6万元')],
    ['an amount per year', named('项目成本', '≤34.6万元/年')],
    ['a unit in the number format', cost({ name: '项目成本', target: suffixed(34.6, '万元') })],
    [
      'a class of its own',
      cost({ level1: '成本指标', level2: '经济成本指标', name: '项目成本', target: '≤34.6万元' }),
    ],
    ['月 with 总成本', named('月工资总成本')],
    ['补助 with 总额', named('补助资金总额')],
    ['every mention of 每 with 总成本', named('每年运行总成本')],
    [
      'a basis of one word, which is another cell',
      cost({ name: '项目成本', target: '≤34.6万元', basis: '无' }),
    ],
    ['a year of its own is no period', cost({ name: '2023年总成本', target: '≤34.6万元' })],
  ])('fires: %s', (_case, form) => {
    const seen = observe(costOverBudget, form);
    expect(seen.map(({ cell, severity, data }) => [cell, severity, data.excess])).toEqual([
      ['E13', 'error', '10.6'],
    ]);
  });

  it.each([
    ['the clean form', {}],
    ['the budget to the 元', named('项目成本', '≤240000元')],
    ['below the budget', named('项目成本', '≤20万元')],
    ['within the digits shown', named('项目成本', '≤240040元')],
    ['a bare number without a unit, which another rule tells', named('项目成本', '≤34.6')],
    ['a unit cost in the name', named('人员成本（元/人）', '346000')],
    ['a remark in the name that is no money', named('设备成本（台）', '346')],
    ['a rate', named('项目成本控制率', '≤134.6%')],
    ['a quantity', named('项目成本', '≤346次')],
    ['words', named('项目成本', '控制在预算以内')],
    ['a list, which is no amount', named('项目成本', '材料费30万元、劳务费5万元')],
    ['an unclear number', named('项目成本', '≤34万6')],
    ['another class', { rows: rowsWith({ 5: { name: '带动投资', target: '≥34.6万元' } }) }],
    ['成本节约额', named('成本节约额', '≥34.6万元')],
    ['成本降低', named('降低运行成本', '≥34.6万元')],
    ['costs that others bear', cost({ level2: '社会成本指标', name: '群众出行成本', target: '≤34.6万元' })],
    ['costs of nature', cost({ level2: '生态环境成本指标', name: '环境成本', target: '≤34.6万元' })],
    ['a budget of 0', { ...named('项目成本'), budget: 0, fiscal: 0 }],
    ['an empty budget', { ...named('项目成本'), budget: null }],
    ['an unreadable budget', { ...named('项目成本'), budget: '约三百' }],
    ['a budget that contradicts its funds', { ...named('项目成本'), fiscal: fixed(20) }],
    ['an unknown unit', { ...named('项目成本'), moneyUnit: null }],
    ['不涉及', cost({ name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' })],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(costOverBudget, form)).toEqual([]);
  });

  it.each([
    ['per person', named('培训成本', '≤34.6万元/人')],
    ['per time', named('会议成本', '≤34.6万元/次')],
    ['per month', named('租赁成本', '≤34.6万元/月')],
    ['per piece', named('设备成本', '≤34.6万元/件')],
    ['per square metre', named('建设成本', '≤34.6万元/平方米')],
    ['per kilometre', named('道路建设成本', '≤34.6万元/公里')],
    ['每 before the number', named('培训成本', '每人不超过34.6万元')],
    ['per unit, whatever the name says', named('项目总成本', '≤34.6万元/月')],
    ['单价', named('设备采购单价')],
    ['标准', named('经费支出标准')],
    ['补助', named('贫困户补助')],
    ['补贴', named('种粮补贴')],
    ['月', named('劳务派遣人员月工资')],
    ['人均', named('人均培训成本')],
    ['每', named('每公里养护成本')],
    ['平均', named('平均运行成本')],
    ['a stroke in the name', named('培训成本（元/人）')],
    [
      'a description that says so',
      cost({ name: '培训成本', description: '每人每天培训费用', target: '≤34.6万元' }),
    ],
  ])('stays silent: a unit cost, %s', (_case, form) => {
    expect(observe(costOverBudget, form)).toEqual([]);
  });

  it.each([
    ['总投资', named('项目总投资')],
    ['概算', named('工程概算')],
    ['中期', named('中期总成本')],
    ['years in the name', named('2021—2025年总成本')],
    ['a contract for years', cost({ name: '项目成本', target: '≤34.6万元', basis: '三年服务合同' })],
    ['months of a contract', cost({ name: '项目成本', description: '合同期36个月', target: '≤34.6万元' })],
    ['years in the title', { ...named('项目成本'), title: '2022-2024年信息化建设项目绩效目标表' }],
    ['years in the purpose', { ...named('项目成本'), purpose: '用于办公楼改造，建设期2年。' }],
    ['years in the goal', { ...named('项目成本'), goal: '按照三年行动方案完成年度任务。' }],
    ['续建', { ...named('项目成本'), name: '审判法庭续建工程' }],
  ])('warns only: %s', (_case, form) => {
    const seen = observe(costOverBudget, form);
    expect(seen.map(({ severity, data }) => [severity, data.beyondYear])).toEqual([['warning', true]]);
  });

  it.each([
    ['one year', '服务期一年'],
    ['a warranty', '质保期三年'],
    ['last years', '依据近三年平均支出'],
    ['a year of twelve months', '合同期12个月'],
    ['a document of a year', '冀高法〔2019〕117号'],
  ])('is certain all the same: %s', (_case, basis) => {
    const seen = observe(costOverBudget, cost({ name: '项目成本', target: '≤34.6万元', basis }));
    expect(seen.map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each([
    ['万元 in a form in 元', { budget: 24, fiscal: 24, moneyUnit: '单位：元' }, '≤24万元', '240000'],
    ['with decimals', { budget: '240.39', fiscal: null, moneyUnit: '单位：元' }, '≤2403900元', '2403900'],
    ['another factor', { budget: 2.4, fiscal: 2.4, moneyUnit: '单位：元' }, '≤24万元', undefined],
    ['a unit beside the amount', { budget: '24元', fiscal: null }, '≤24万元', undefined],
    ['an ordinary excess', {}, '≤34.6万元', undefined],
  ])('tells a budget in another unit than its form: %s', (_case, form, target, meant) => {
    const [seen] = observe(costOverBudget, cost({ name: '项目成本', target }, form));
    expect(seen?.severity).toBe('error');
    expect(seen?.data.meant).toBe(meant);
    const todo = seen === undefined ? '' : zh.todo(seen.data);
    expect(todo.startsWith('疑似预算数按万元填写，而表中单位是元')).toBe(meant !== undefined);
  });

  it('reads the unit from its column, and compares nothing without one', () => {
    const form = (unit: string | null) => columnsWorkbook(['成本指标', '项目成本', '≤', 34.6, unit]);
    expect(observeIn(costOverBudget, form('万元')).map(({ cell }) => cell)).toEqual(['E5']);
    expect(observeIn(costOverBudget, form('元'))).toEqual([]);
    expect(observeIn(costOverBudget, form('万元/月'))).toEqual([]);
    expect(observeIn(costOverBudget, form(null))).toEqual([]);
  });

  describe('phases', () => {
    const table = projectOf(named('项目成本'));
    const term: readonly FundBlock[] = table.funds.map((block) => ({ ...block, phase: 'term' }));
    const indicators = table.indicators.map((indicator) => ({ ...indicator, phase: 'term' }) as const);

    it.each([
      ['annual against annual', table, 1],
      ['annual beside a term', { ...table, funds: [...table.funds, ...term] }, 1],
      ['term against term', { ...table, funds: term, indicators }, 1],
      ['term without a budget of its own', { ...table, indicators }, 0],
      ['annual without a budget of its own', { ...table, funds: term }, 0],
    ] as const)('%s', (_case, project, count) => {
      expect(costOverBudget.check([project])).toHaveLength(count);
    });

    it('is certain about the budget of a term, which is for all its years', () => {
      const years = { ...table, title: projectOf({ title: '2022-2024年信息化建设绩效目标表' }).title };
      const severities = (project: ProjectTable) =>
        costOverBudget.check([project]).map(({ severity, data }) => [severity, data.beyondYear]);
      expect(severities(years)).toEqual([['warning', true]]);
      expect(severities({ ...years, funds: term, indicators })).toEqual([['error', false]]);
    });

    it('takes the larger of two budgets of one phase', () => {
      const larger = projectOf({ budget: fixed(40), fiscal: fixed(40) });
      expect(costOverBudget.check([{ ...table, funds: [...table.funds, ...larger.funds] }])).toEqual([]);
      expect(costOverBudget.check([{ ...table, funds: [...larger.funds, ...table.funds] }])).toEqual([]);
    });
  });

  it('is told of a 自评表 as well, against the budget of the whole year', () => {
    const grid = SELF_EVALUATION.map((row) =>
      row.map((value) => (value === '≤28万元' ? '≤34.6万元' : value)),
    );
    const { findings } = check(recognise(workbookOf(sheetOf('自评', grid))));
    expect(findings.find(({ rule }) => rule === 'cost-over-budget')?.data).toMatchObject({ excess: '4.6' });
  });

  it('says what model sentence 1 says', () => {
    const [seen] = observe(costOverBudget, {
      ...named('不超过人民陪审员总成本'),
      budget: fixed(20),
      fiscal: fixed(20),
    });
    expect(seen?.related).toEqual(['C4']);
    expect(seen?.data).toEqual({
      indicator: '不超过人民陪审员总成本',
      cost: '34.6',
      written: null,
      label: '预算数',
      budget: '20.00',
      excess: '14.6',
      unit: '万元',
      beyondYear: false,
    });
    expect(seen === undefined ? '' : zh.what(seen.data) + zh.todo(seen.data)).toBe(
      '成本指标“不超过人民陪审员总成本”为34.6万元，比预算数20.00万元多14.6万元。请核对指标值是否未随预算调整。',
    );
  });

  it('shows both units', () => {
    const form = { ...named('项目成本', '≤346000元'), budget: 20, fiscal: 20 };
    const [seen] = observe(costOverBudget, form);
    expect(seen?.data.written).toBe('346000元');
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '成本指标“项目成本”为346000元（34.6万元），比预算数20.00万元多14.6万元。',
    );
  });

  it('compares in 元 as well', () => {
    const form = { ...named('项目成本', '≤34.6万元'), moneyUnit: '单位：元', budget: 200000, fiscal: 200000 };
    const [seen] = observe(costOverBudget, form);
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '成本指标“项目成本”为34.6万元（346000元），比预算数200000.00元多146000元。',
    );
  });
});

describe('cost-over-budget of a department', () => {
  const declared = (name: string, target: string, sum: Value) => {
    const grid = DECLARATION.map((row, r) => {
      if (r === 7) return [null, '金额合计', null, sum, fixed(170), fixed(10)];
      return r === 13 ? [null, null, '成本指标', name, target] : row;
    });
    return observeIn(costOverBudget, workbookOf(sheetOf('1', grid)));
  };

  it('warns where the total cost exceeds the sum of the tasks', () => {
    const [seen, ...more] = declared('整体支出总额', '≤200万元', fixed(180));
    expect(more).toEqual([]);
    expect(seen).toMatchObject({ cell: 'E14', related: ['D8'], severity: 'warning' });
    expect(seen?.data.beyondYear).toBe(false);
    expect(seen === undefined ? [] : [zh.what(seen.data), zh.todo(seen.data)]).toEqual([
      '成本指标“整体支出总额”为200万元，比金额合计180.00万元多20万元。',
      '请核对指标值，以及年度主要任务是否漏列（如未列基本支出）。',
    ]);
  });

  it.each<[string, string, string, Value?]>([
    ['within the sum', '整体支出总额', '≤180万元'],
    ['a part, which may be no task', '公用经费', '≤200万元'],
    ['a unit cost', '人均总支出', '≤200万元/人'],
    ['more than the year', '项目总投资', '≤200万元'],
    ['a rate', '总成本控制率', '≤100%'],
    ['no sum', '整体支出总额', '≤200万元', null],
    ['a sum that contradicts its funds', '整体支出总额', '≤200万元', fixed(190)],
  ])('stays silent: %s', (_case, name, target, sum = fixed(180)) => {
    expect(declared(name, target, sum)).toEqual([]);
  });
});
