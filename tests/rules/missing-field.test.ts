import { missingFieldTexts } from '../../src/i18n/rules/missing-field';
import { missingField } from '../../src/rules/missing-field';
import type { FundBlock } from '../../src/tables/model';
import { CLEAN_DEPARTMENT, formGrid, observe, observeDepartment, observeIn } from '../support/forms';
import { fixed, type Grid, sheetOf, type Value, workbookOf } from '../support/grid';
import { amountField, projectOf } from '../support/variants';

const zh = missingFieldTexts['zh-CN'];

/** The clean form with rows of its head written in another way; from 1, as on the sheet. */
function headed(rows: Readonly<Record<number, Grid[number]>>): Grid {
  return formGrid().map((row, index) => rows[index + 1] ?? row);
}

describe('missing-field', () => {
  it.each([
    ['no code: a warning', { code: null }, ['B3 warning projectCode 项目编码']],
    ['no name', { name: null }, ['E3 error projectName 项目名称']],
    ['blanks for a name', { name: ' 　\n' }, ['E3 error projectName 项目名称']],
    ['no budget', { budget: null }, ['C4 error budget 预算数']],
    ['no fiscal funds and no others', { fiscal: null }, ['E4 error fiscal 其中：财政资金']],
    [
      'no fiscal funds and no others in words',
      { fiscal: null, other: '无' },
      ['E4 error fiscal 其中：财政资金'],
    ],
    ['no purpose: a warning', { purpose: null }, ['B5 warning purpose 资金用途']],
    ['no goal', { goal: '' }, ['B8 error goal 绩效目标']],
    [
      'code and goal',
      { code: null, goal: null },
      ['B3 warning projectCode 项目编码', 'B8 error goal 绩效目标'],
    ],
  ])('fires: %s', (_case, form, expected) => {
    const seen = observe(missingField, form);
    expect(seen.map(({ cell, severity, data }) => `${cell} ${severity} ${data.field} ${data.label}`)).toEqual(
      expected,
    );
  });

  it.each([
    ['the clean form, whose 其他资金 is empty', {}],
    ['other funds instead of fiscal ones', { fiscal: null, other: fixed(24) }],
    ['other funds that are 0, for which the sum answers', { fiscal: null, other: 0 }],
    ['a budget of 0', { budget: 0, fiscal: 0 }],
    ['a placeholder, which another rule tells', { goal: '待定' }],
    ['the code joined to the name', { code: null, name: '13080022P00021710001R-物业管理费' }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(missingField, form)).toEqual([]);
  });

  it.each([
    [
      'label and colon in one cell',
      headed({ 3: ['项目编码：', null, null, '项目名称：', null] }),
      ['B3 projectCode', 'E3 projectName'],
    ],
    [
      'the unit has a label and no value',
      headed({ 2: ['项目单位', null, null, null, '单位：万元'] }),
      ['B2 unit'],
    ],
    [
      '预算数 in a form of its own wording',
      headed({ 4: ['资金总额（万元）', null, '其中：财政拨款', 24] }),
      ['B4 budget'],
    ],
  ])('fires on other forms: %s', (_case, grid, cells) => {
    const seen = observeIn(missingField, workbookOf(sheetOf('1', grid)));
    expect(seen.map(({ cell, data }) => `${cell} ${data.field}`)).toEqual(cells);
  });

  it.each([
    ['no label for the code', headed({ 3: [null, null, null, '项目名称', '2023年度办公楼物业管理费'] })],
    ['no label for the unit', headed({ 2: ['单位：万元'] })],
    ['the unit in a line above an empty 填报单位（盖章）', headed({ 6: ['填报单位（盖章）', null], 7: [] })],
    ['a fund line of another name', headed({ 4: ['资金总额', 24, '财政拨款', null, '专项债券', 24] })],
  ])('stays silent on other forms: %s', (_case, grid) => {
    expect(observeIn(missingField, workbookOf(sheetOf('1', grid)))).toEqual([]);
  });

  it('asks for what a term has only where it has something', () => {
    const table = projectOf({});
    const [block] = table.funds;
    if (block === undefined) throw new Error('no funds');
    const term = (budget: Value, fiscal: Value, other: Value): FundBlock => ({
      phase: 'term',
      budget: amountField('中期资金总额', budget),
      fiscal: amountField('财政拨款', fiscal),
      others: [amountField('其他资金', other)],
      restated: [],
      unrecognised: [],
    });
    const fieldsOf = (...funds: readonly FundBlock[]) =>
      missingField.check([{ ...table, funds }]).map(({ data }) => data);
    expect(fieldsOf(block, term(null, null, null))).toEqual([]);
    expect(fieldsOf(block, term(72, 72, null))).toEqual([]);
    expect(fieldsOf(block, term(null, 72, null))).toEqual([{ field: 'budget', label: '中期资金总额' }]);
    expect(fieldsOf(block, term(72, null, null))).toEqual([{ field: 'fiscal', label: '财政拨款' }]);
    expect(fieldsOf(block, term(null, null, 72))).toEqual([{ field: 'budget', label: '中期资金总额' }]);
    expect(fieldsOf({ ...term(24, null, null), phase: 'annual', unrecognised: ['捐赠'] })).toEqual([]);
    const others = [amountField('其他资金', 24), amountField('上年结转', null)];
    expect(fieldsOf({ ...term(24, null, null), others })).toEqual([]);
  });

  it.each([
    ['项目名称', '项目名称'],
    ['项目名称：', '项目名称'],
    ['项目 名称（必填）:', '项目名称'],
    ['预算规模及资金用途', '资金用途'],
    ['项目预算规模及资金用途', '项目预算规模及资金用途'],
    ['：', ':'],
  ])('calls %s %s', (label, name) => {
    const table = projectOf({ name: null });
    const { projectName } = table.fields;
    const fields = { ...table.fields, projectName: projectName === null ? null : { ...projectName, label } };
    expect(missingField.check([{ ...table, fields }]).map(({ data }) => data)).toEqual([
      { field: 'projectName', label: name },
    ]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(missingField, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('names the field as the form does', () => {
    const grid = headed({ 4: ['资金总额（万元）', null, '其中：财政拨款', 24] });
    const [seen] = observeIn(missingField, workbookOf(sheetOf('1', grid)));
    expect(seen?.data).toEqual({ field: 'budget', label: '资金总额' });
    expect(zh.what({ field: 'budget', label: '资金总额' })).toBe('“资金总额”未填。');
    expect(zh.todo({ field: 'budget', label: '资金总额' })).toBe('请按预算批复或申报数填写，注意金额单位。');
  });
});
