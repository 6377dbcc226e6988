import { percentAtCeilingTexts } from '../../src/i18n/rules/percent-at-ceiling';
import { percentAtCeiling } from '../../src/rules/percent-at-ceiling';
import { CLEAN_DEPARTMENT, observe, observeDepartment, observeIn, rowsWith } from '../support/forms';
import { columnsWorkbook } from '../support/variants';

describe('percent-at-ceiling', () => {
  it.each([
    ['a sign', { 1: { target: '≥100%' } }, '≥100%→=100%'],
    ['a sign in two characters', { 1: { target: '>=100%' } }, '>=100%→=100%'],
    ['decimals', { 2: { target: '≥100.00%' } }, '≥100.00%→=100%'],
    ['words', { 2: { target: '不低于100%' } }, '不低于100%→=100%'],
    ['words after the number, mended by hand', { 2: { target: '100%以上' } }, undefined],
    ['the name in front, mended by hand', { 1: { target: '合格率≥100%' } }, undefined],
  ])('fires: %s', (_case, changes, fix) => {
    expect(observe(percentAtCeiling, { rows: rowsWith(changes) }).map((seen) => seen.fix)).toEqual([fix]);
  });

  it.each([
    ['the clean form', {}],
    ['a bare 100%', { 1: { target: '100%' } }],
    ['=100%', { 1: { target: '=100%' } }],
    ['above 100%, which another rule tells', { 1: { target: '＞100%' } }],
    ['below it', { 1: { target: '≥99%' } }],
    ['a ceiling', { 1: { target: '≤100%' } }],
    ['a plan may be exceeded', { 0: { name: '任务完成率', target: '≥100%' } }],
    ['growth', { 5: { name: '用户增长率', target: '≥100%' } }],
    ['satisfaction, which another rule tells', { 8: { target: '≥100%' } }],
    ['satisfaction under another class', { 5: { name: '群众满意率', target: '≥100%' } }],
    ['no rate', { 5: { name: '政策宣传覆盖', target: '≥100%' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(percentAtCeiling, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('does not read explanations', () => {
    const rows = [
      ...CLEAN_DEPARTMENT,
      [null, '质量指标', '归档率', '98%', '归档率=归档数/总数*100%，≥100%'] as const,
    ];
    expect(observeDepartment(percentAtCeiling, rows)).toEqual([]);
  });

  it('offers no fix where comparator and number stand in two cells', () => {
    const row = ['质量指标', '合格率', '≥', 100, '%'] as const;
    const [seen] = observeIn(percentAtCeiling, columnsWorkbook(row));
    expect(seen?.cell).toBe('E5');
    expect(seen?.data.target).toBe('≥100%');
    expect(seen?.fix).toBeUndefined();
  });

  it('says what it can only be', () => {
    const [seen] = observe(percentAtCeiling, { rows: rowsWith({ 1: { target: '≥100%' } }) });
    expect(seen?.cell).toBe('E11');
    expect(seen?.data).toEqual({ indicator: '保洁验收合格率', class: 'quality', target: '≥100%' });
    expect(seen === undefined ? '' : percentAtCeilingTexts['zh-CN'].what(seen.data)).toBe(
      '质量指标“保洁验收合格率”的指标值为“≥100%”，这个比率最高就是100%，只能等于。',
    );
  });
});
