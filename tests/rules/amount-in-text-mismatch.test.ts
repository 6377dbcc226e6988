import { amountInTextMismatchTexts } from '../../src/i18n/rules/amount-in-text-mismatch';
import { amountInTextMismatch } from '../../src/rules/amount-in-text-mismatch';
import { type FormInput, observe, observeIn } from '../support/forms';
import { columnsWorkbook, projectOf } from '../support/variants';

/** The clean form: 2023年度办公楼物业管理费, a budget of 24 万元. */
const purpose = (text: string, overrides: Partial<FormInput> = {}): Partial<FormInput> => ({
  ...overrides,
  purpose: text,
});

describe('amount-in-text-mismatch', () => {
  it.each([
    ['项目预算', '项目预算292万元。'],
    ['预算 after a mark', '用于办公楼物业，预算292万元。'],
    ['年度预算为', '2023年度预算为292万元，用于保洁、保安。'],
    ['a colon', '用于物业服务。项目资金：292万元。'],
    ['安排资金', '2023年安排资金292万元，保障办公楼运行。'],
    ['本项目共需资金', '1.本项目共需资金292万元。'],
    ['本项目共需', '本项目共需292万元。'],
    ['申请财政资金', '申请财政资金292万元用于物业服务。'],
    ['资金总额', '项目资金总额为人民币292万元。'],
    ['the name of the project', '办公楼物业管理费预算292万元。'],
    ['the name of the project with its year', '2023年度办公楼物业管理费项目资金292万元。'],
    ['another unit', '项目预算2920000元。'],
    ['the sum of its parts', '用于保洁192万元、保安100万元，合计292万元。'],
    ['the sum of its parts, in another unit', '包括保洁1920000元、保安100万元，共计为2920000元。'],
    ['twice the same', '项目预算292万元，安排资金292万元。'],
  ])('fires: %s', (_case, text) => {
    expect(observe(amountInTextMismatch, purpose(text)).map(({ cell }) => cell)).toEqual(['B5']);
  });

  it.each([
    ['the budget as the sum of its parts', '用于保洁14万元、保安10万元，合计24万元。'],
    ['what is not the sum of the parts', '用于保洁192万元、保安90万元，合计292万元。'],
    ['the sum of one part', '用于保洁292万元，合计292万元。'],
    ['a sum with a rate', '用于保洁192万元、保安10万元/人、设备90万元，合计292万元。'],
    ['the sum of parts of last year', '上年保洁192万元、保安100万元，合计292万元。'],
    ['the sum of parts of another year', '2022年保洁192万元、保安100万元，合计292万元。'],
    ['a sum that is about so much', '用于保洁192万元、保安100万元，合计292万元左右。'],
    ['a sum in the middle', '用于保洁192万元、保安100万元，合计292万元，每年10万元。'],
    ['the clean form', '用于办公楼保洁、保安和设备运行等物业服务支出。'],
    ['the budget', '项目预算24万元。'],
    ['the budget in another unit', '项目预算240000元。'],
    ['the budget in full', '项目预算24.00万元。'],
    ['a part after 其中', '项目预算24万元，其中安排资金12万元。'],
    ['a part after 包括', '主要包括：预算20万元的保洁。'],
    ['a part in a clause of its own', '其中用于保洁的部分，预算292万元。'],
    ['分别', '分别安排资金12万元、10万元。'],
    ['two amounts that differ', '保洁，预算14万元；保安，预算10万元。'],
    ['what the money is for', '保洁预算14万元。'],
    ['what a part of it is spent on', '安排资金14万元用于保洁。'],
    ['a rate per person', '每人预算292元。'],
    ['a rate', '预算292元/人。'],
    ['what was paid', '已支付资金12万元。'],
    ['what was paid, in a sentence before', '项目已支付12万元。预算资金292万元。'],
    ['last year', '上年预算292万元。'],
    ['another year', '2022年预算292万元。'],
    ['carried forward', '上年结转资金292万元。'],
    ['an estimate', '项目预算约292万元。'],
    ['about', '项目预算292万元左右。'],
    ['a bound', '项目预算292万元以内。'],
    ['a range', '项目预算200-292万元。'],
    ['the total investment', '项目总投资292万元。'],
    ['an estimate of the works', '工程概算292万元。'],
    ['a project of several years', '建设期2年，项目预算292万元。'],
    ['a contract', '合同金额292万元。'],
    ['a price', '中标价292万元。'],
    ['own funds as well', '项目预算292万元，其余自筹。'],
    ['an amount without a word for it', '共计292万元。'],
    ['no unit', '项目预算292。'],
    ['another project of the same budget', '用于全市法院信息化，法院系统预算292万元。'],
  ])('stays silent: %s', (_case, text) => {
    expect(observe(amountInTextMismatch, purpose(text))).toEqual([]);
  });

  it.each([
    ['one of the funds', purpose('申请财政资金20万元。', { fiscal: 20, other: 4 })],
    ['a rounded budget', purpose('项目预算921万元。', { budget: 921.38, fiscal: 921.38 })],
    ['a budget rounded up', purpose('项目预算922万元。', { budget: 921.38, fiscal: 921.38 })],
    ['an empty budget', purpose('项目预算292万元。', { budget: null })],
    ['a budget that contradicts its funds', purpose('项目预算292万元。', { fiscal: 20 })],
    ['an unknown unit', purpose('项目预算292万元。', { moneyUnit: null })],
    [
      'an unknown year',
      purpose('2023年预算292万元。', { title: '物业管理费绩效目标表', name: '物业管理费' }),
    ],
  ])('stays silent: form with %s', (_case, form) => {
    expect(observe(amountInTextMismatch, form)).toEqual([]);
  });

  it('reads the goal as well', () => {
    const seen = observe(amountInTextMismatch, { goal: '项目预算292万元，保障办公楼运行。' });
    expect(seen.map(({ cell, data }) => [cell, data.field])).toEqual([['B8', '绩效目标']]);
  });

  it('stays silent on a form without purpose and goal', () => {
    expect(
      observeIn(amountInTextMismatch, columnsWorkbook(['数量指标', '保洁面积', '≥', 1, '平方米'])),
    ).toEqual([]);
  });

  it('holds the goal of a term against the budget of the term', () => {
    const table = projectOf({ goal: '项目预算292万元。' });
    const larger = projectOf({ budget: 900, fiscal: 900 }).funds;
    const funds = [...table.funds, ...larger.map((block) => ({ ...block, phase: 'term' }) as const)];
    const budgets = (label: string) => {
      const { goal } = table.fields;
      const fields = { ...table.fields, goal: goal === null ? null : { ...goal, label } };
      return amountInTextMismatch.check([{ ...table, funds, fields }]).map(({ data }) => data.budget);
    };
    expect(budgets('年度目标')).toEqual(['24.00']);
    expect(budgets('中期目标（2023—2025年）')).toEqual(['900.00']);
    expect(budgets('实施期目标')).toEqual(['900.00']);
  });

  it('converts only what is written in another unit', () => {
    const [seen] = observe(amountInTextMismatch, purpose('项目预算292万元。'));
    expect(seen?.data).toMatchObject({ quoted: '292万元', converted: null });
  });

  it('shows both amounts', () => {
    const [seen] = observe(amountInTextMismatch, purpose('项目预算2920000元。'));
    expect(seen?.severity).toBe('warning');
    expect(seen?.related).toEqual(['C4']);
    expect(seen?.data).toEqual({
      field: '资金用途',
      quoted: '2920000元',
      converted: '292.00',
      label: '预算数',
      budget: '24.00',
      unit: '万元',
    });
    expect(seen === undefined ? '' : amountInTextMismatchTexts['zh-CN'].what(seen.data)).toBe(
      '资金用途中写“2920000元”（292.00万元），预算数是24.00万元。',
    );
  });
});
