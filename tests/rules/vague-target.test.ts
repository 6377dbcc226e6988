import { vagueTargetTexts } from '../../src/i18n/rules/vague-target';
import { vagueTarget } from '../../src/rules/vague-target';
import {
  CLEAN_DEPARTMENT,
  type DepartmentRow,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { columnsWorkbook } from '../support/variants';

const real = (target: string) => ({
  name: '使用节能减排产品',
  description: '采购目录',
  basis: '工作计划',
  target,
});
const department = (row: DepartmentRow): readonly DepartmentRow[] => [...CLEAN_DEPARTMENT, row];

describe('vague-target', () => {
  it.each([
    ['持续提升', { 5: { target: '持续提升' } }, ['E15']],
    ['良好', { 5: { target: '良好' } }, ['E15']],
    ['明显', { 4: real('明显') }, ['E14']],
    ['持续使用', { 6: real('持续使用') }, ['E16']],
    ['长期', { 7: real('长期') }, ['E17']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(vagueTarget, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['a number', { 5: { target: '≥20%' } }],
    ['a number among words', { 5: { target: '较上年提高2个百分点' } }],
    ['a grade on a scale', { 5: { target: '良好及以上' } }],
    ['a year', { 7: real('2025年底前') }],
    ['不涉及', { 5: { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' } }],
    ['an empty value, which another rule tells', { 5: { name: '保障办公区安全', target: null } }],
    ['a quality, which another rule tells', { 1: { target: '良好' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(vagueTarget, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('leaves what is declared as 定性', () => {
    const row = ['社会效益指标', '政策知晓情况', '定性', '显著提升', null] as const;
    expect(observeIn(vagueTarget, columnsWorkbook(row))).toEqual([]);
  });

  it.each([
    ['a wish without a value', '不断提升法院信息化水平、智能化水平', null, ['D11']],
    ['a wish with a value', '提升信息化水平', '不断提升', ['D11']],
    ['a rate without a value, which another rule tells', '高技能人才增长率', null, []],
    ['a named quantity without a value, which another rule tells', '提升服务群众人数', null, []],
  ])('department: %s', (_case, name, target, cells) => {
    const seen = observeDepartment(vagueTarget, department([null, '可持续效益指标', name, target, null]));
    expect(seen.map(({ cell }) => cell)).toEqual(cells);
  });

  it('quotes the words', () => {
    const [seen] = observe(vagueTarget, { rows: rowsWith({ 5: { target: '持续提升' } }) });
    expect(seen?.severity).toBe('info');
    expect(seen?.data).toEqual({ indicator: '办公区安全事故数', class: 'social', target: '持续提升' });
    expect(seen === undefined ? '' : vagueTargetTexts['zh-CN'].what(seen.data)).toBe(
      '社会效益指标“办公区安全事故数”的指标值只写“持续提升”，没有衡量标准。',
    );
  });
});
