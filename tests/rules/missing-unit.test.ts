import { missingUnitTexts } from '../../src/i18n/rules/missing-unit';
import { missingUnit } from '../../src/rules/missing-unit';
import { observe, observeIn, rowsWith } from '../support/forms';
import { percent, suffixed } from '../support/grid';
import { columnsWorkbook } from '../support/variants';

describe('missing-unit', () => {
  it.each([
    ['a number as text', { 0: { target: '≥12000' } }, ['E10']],
    ['a number', { 0: { target: 12000 } }, ['E10']],
    ['a rate without %', { 1: { target: '≥95' } }, ['E11']],
    ['a share without %', { 1: { target: 0.95 } }, ['E11']],
    ['a cost in a form with a known unit', { 3: { target: '≤24' } }, ['E13']],
    ['an interval', { 0: { target: '5～10' } }, ['E10']],
    ['two rows', { 0: { target: '≥12000' }, 8: { target: '≥90' } }, ['E10', 'E18']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(missingUnit, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['zero', { 5: { target: 0 } }],
    ['zero with a comparator', { 5: { target: '≤0' } }],
    ['a percentage', { 1: { target: percent(0.95) } }],
    ['a unit shown by the number format', { 0: { target: suffixed(60, '人') } }],
    ['a unit after the first end of an interval', { 0: { target: '5件～10件' } }],
    ['a date', { 2: { target: '2023年12月' } }],
    ['a grade', { 1: { target: '一级' } }],
    ['words', { 1: { target: '按合同约定' } }],
    ['the unit in brackets after the name', { 0: { name: '保洁服务面积（平方米）', target: '≥12000' } }],
    ['% in brackets after the name', { 8: { name: '机关工作人员满意度（%）', target: '≥90' } }],
    ['单位 in brackets after the name', { 0: { name: '培训人数(单位：人)', target: '60' } }],
    ['a number without a unit by nature', { 1: { name: '空气质量综合指数', target: '≤5.2' } }],
    ['不涉及', { 0: { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' } }],
    ['a period from month to month', { 2: { name: '项目周期', target: '2023.01-2023.12' } }],
    ['a currency sign', { 3: { name: '总成本', target: '¥240000' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(missingUnit, { rows: rowsWith(changes) })).toEqual([]);
  });

  it.each([
    ['an empty unit cell, where one would mend it', ['数量指标', '培训人数', '≥', 60, null], ['F5']],
    ['a unit', ['数量指标', '培训人数', '≥', 60, '人'], []],
    ['百分比', ['质量指标', '合格率', '≥', 95, '百分比'], []],
    ['a unit of money', ['成本指标', '培训成本', '≤', 24, '万元'], []],
    ['a stroke: none', ['质量指标', '优势度', '≥', 3, '—'], []],
    ['the unit in the target', ['数量指标', '培训人数', '≥', '60人', null], []],
  ] as const)('column of units: %s', (_case, row, cells) => {
    expect(observeIn(missingUnit, columnsWorkbook(row)).map(({ cell }) => cell)).toEqual(cells);
  });

  it('quotes the target', () => {
    const [seen] = observe(missingUnit, { rows: rowsWith({ 3: { target: '≤24' } }) });
    expect(seen?.severity).toBe('warning');
    expect(seen?.data).toEqual({ indicator: '物业服务总成本', class: 'cost', target: '≤24', column: false });
    expect(seen === undefined ? '' : missingUnitTexts['zh-CN'].what(seen.data)).toBe(
      '“物业服务总成本”的指标值“≤24”没有单位，也没有%。',
    );
  });
});
