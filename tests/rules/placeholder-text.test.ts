import { placeholderTextTexts } from '../../src/i18n/rules/placeholder-text';
import { placeholderText } from '../../src/rules/placeholder-text';
import {
  CLEAN_DEPARTMENT,
  type DepartmentRow,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { error, sheetOf, type Value, workbookOf } from '../support/grid';

const zh = placeholderTextTexts['zh-CN'];

describe('placeholder-text', () => {
  it.each([
    ['the title', { title: '20XX年度办公楼物业管理费绩效目标表' }, ['A1 blank 20XX']],
    ['the unit', { unitLine: '323001河北省XX市中级人民法院' }, ['A2 blank XX']],
    ['the code', { code: 'XXXXXX' }, ['B3 blank XXXXXX']],
    ['the name', { name: '2023年度XX项目' }, ['E3 blank XX']],
    ['the budget', { budget: '待定' }, ['C4 pending 待定']],
    ['the purpose', { purpose: '（请填写资金用途）' }, ['B5 template （请填写资金用途）']],
    ['a stroke for a purpose', { purpose: '/' }, ['B5 punctuation /']],
    ['the goal', { goal: '完成某某工程建设。' }, ['B8 blank 某某']],
    ['a name', { rows: rowsWith({ 0: { name: '指标1：' } }) }, ['C10 template 指标1：']],
    ['a target', { rows: rowsWith({ 0: { target: '≥XX平方米' } }) }, ['E10 blank XX']],
    ['a basis', { rows: rowsWith({ 0: { basis: '冀财〔2023〕___号' } }) }, ['F10 blank ___']],
    ['dots as the whole cell', { rows: rowsWith({ 1: { description: '……' } }) }, ['D11 punctuation ……']],
    ['an error for a name', { name: error('#N/A') }, ['E3 error #N/A']],
    ['an error for the budget', { budget: error('#REF!') }, ['C4 error #REF!']],
    ['an error copied as text', { goal: '#VALUE!' }, ['B8 error #VALUE!']],
    ['an error for a target', { rows: rowsWith({ 0: { target: error('#DIV/0!') } }) }, ['E10 error #DIV/0!']],
    ['an error for a basis', { rows: rowsWith({ 0: { basis: error('#NAME?') } }) }, ['F10 error #NAME?']],
    [
      'two texts in one row',
      { rows: rowsWith({ 0: { name: 'XX面积', target: '≥XX平方米' } }) },
      ['C10 blank XX', 'E10 blank XX'],
    ],
  ])('fires: %s', (_case, form, expected) => {
    const seen = observe(placeholderText, form);
    expect(seen.map(({ cell, data }) => `${cell} ${data.kind} ${data.placeholder}`)).toEqual(expected);
  });

  it.each([
    ['the clean form', {}],
    ['strokes for amounts', { fiscal: '—', other: '/' }],
    ['a stroke for a code that is not given yet', { code: '—' }],
    ['不涉及 and 无', { rows: rowsWith({ 4: { basis: '无' } }) }],
    ['a size and a technology', { goal: '完成IPV6改造，购置XXL号工作服，保障运转。' }],
    ['a formula that was never computed', { name: error('#UNCALCULATED!') }],
    ['a number of a house', { goal: '维修1#楼和2#楼屋面，保障安全。' }],
    ['the name of an error within words', { goal: '清理公式中的#REF!错误，保障数据准确。' }],
    ['a comparator alone', { rows: rowsWith({ 0: { target: '≥' } }) }],
    ['empty cells', { goal: null, rows: rowsWith({ 0: { basis: null } }) }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(placeholderText, form)).toEqual([]);
  });

  it('tells cells of one row with the same text together', () => {
    const strokes = { name: '/', description: '/', target: '/', basis: '/' };
    const seen = observe(placeholderText, { rows: rowsWith({ 4: strokes, 6: strokes }) });
    expect(seen.map(({ cell, related }) => [cell, related])).toEqual([
      ['C14', ['D14', 'E14', 'F14']],
      ['C16', ['D16', 'E16', 'F16']],
    ]);
  });

  it.each([
    ['/', '—', []],
    ['%', '-', []],
    ['XX', '待定', ['G10', 'H10']],
  ])('unit %s and weight %s in columns of their own', (unit, weight, cells) => {
    const grid = formGrid().map((row, index) => {
      const more: Readonly<Record<number, readonly Value[]>> = { 8: ['计量单位', '分值'], 9: [unit, weight] };
      return [...row, ...(more[index] ?? [])];
    });
    expect(observeIn(placeholderText, workbookOf(sheetOf('1', grid))).map(({ cell }) => cell)).toEqual(cells);
  });

  it('looks at departments', () => {
    const rows: readonly DepartmentRow[] = [
      ...CLEAN_DEPARTMENT,
      ['2、推进XX建设。', '满意度指标', '收益人员满意度（已审核确定的具体指标名称）', '100%', null],
    ];
    expect(observeDepartment(placeholderText, CLEAN_DEPARTMENT)).toEqual([]);
    expect(observeDepartment(placeholderText, rows).map(({ cell }) => cell)).toEqual(['A11', 'C11']);
  });

  it('says it in words', () => {
    const rows = rowsWith({ 0: { name: '满意度（已审核确定的具体指标名称）' } });
    const [seen] = observe(placeholderText, { rows });
    expect(seen?.data).toEqual({
      kind: 'template',
      placeholder: '（已审核确定的具体指标名称）',
      text: '满意度（已审核确定的具体指标名称）',
    });
    expect(seen === undefined ? '' : zh.what(seen.data) + zh.todo(seen.data)).toBe(
      '残留模板文字“（已审核确定的具体指标名称）”。请删除。',
    );
    expect(zh.what({ kind: 'blank', placeholder: 'XX', text: 'XX项目' })).toBe(
      '“XX项目”中的占位符“XX”没有替换。',
    );
  });
});
