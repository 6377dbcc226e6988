import { nonstandardUnitTexts } from '../../src/i18n/rules/nonstandard-unit';
import { nonstandardUnit } from '../../src/rules/nonstandard-unit';
import { observe, observeIn, rowsWith } from '../support/forms';
import { suffixed } from '../support/grid';
import { columnsWorkbook } from '../support/variants';

describe('nonstandard-unit', () => {
  it.each([
    ['平米', '≤1200平米', '≤1200平米→≤1200平方米'],
    ['公升', '≥30公升', '≥30公升→≥30升'],
    ['at both ends of an interval, mended by hand', '5平米～10平米', undefined],
    ['in a number format, mended by hand', suffixed(1200, '平米'), undefined],
  ])('fires: %s', (_case, target, fix) => {
    const seen = observe(nonstandardUnit, { rows: rowsWith({ 0: { target } }) });
    expect(seen.map((one) => [one.cell, one.fix])).toEqual([['E10', fix]]);
  });

  it.each([
    ['平方米', '≤1200平方米'],
    ['㎡, a sign of the standard unit', '≤1200㎡'],
    ["百分比, a system's own export", '95百分比'],
    ['公斤', '≥30公斤'],
    ['an ordinary measure word', '≥30件'],
    ['no unit', '≥30'],
    ['words', '持平'],
    ['nothing', null],
  ])('stays silent: %s', (_case, target) => {
    expect(observe(nonstandardUnit, { rows: rowsWith({ 0: { target } }) })).toEqual([]);
  });

  it.each([
    ['平米', ['F5']],
    ['平方米', []],
    ['百分比', []],
  ])('column of units: %s', (unit, cells) => {
    const row = ['数量指标', '维修面积', '≥', 1200, unit] as const;
    expect(observeIn(nonstandardUnit, columnsWorkbook(row)).map(({ cell }) => cell)).toEqual(cells);
  });

  it('names both units', () => {
    const [seen] = observe(nonstandardUnit, { rows: rowsWith({ 0: { target: '≤1200平米' } }) });
    expect(seen?.data).toEqual({
      indicator: '保洁服务面积',
      class: 'quantity',
      written: '平米',
      standard: '平方米',
    });
    expect(seen === undefined ? '' : nonstandardUnitTexts['zh-CN'].what(seen.data)).toBe(
      '数量指标“保洁服务面积”的单位写成“平米”，规范写法是“平方米”。',
    );
  });
});
