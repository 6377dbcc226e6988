import { missingComparatorTexts } from '../../src/i18n/rules/missing-comparator';
import { missingComparator } from '../../src/rules/missing-comparator';
import { CLEAN_DEPARTMENT, observe, observeDepartment, observeIn, rowsWith } from '../support/forms';
import { percent, prefixed, suffixed } from '../support/grid';
import { columnsWorkbook } from '../support/variants';

describe('missing-comparator', () => {
  it.each([
    ['a bare quantity', { 0: { target: '28187平方米' } }, ['E10']],
    ['a number with its unit in the format', { 0: { target: suffixed(60, '人') } }, ['E10']],
    ['a number with other words in the format', { 0: { target: prefixed('共', 60, '人') } }, ['E10']],
    ['a saving, which ends in the word for about', { 3: { target: '节约24万元' } }, ['E13']],
    ['a bare rate', { 8: { target: '90%' } }, ['E18']],
    ['a rate as a number', { 8: { target: percent(0.9) } }, ['E18']],
    ['a count of the year', { 0: { target: '全年12次' } }, ['E10']],
    ['a bare cost', { 3: { target: '24万元' } }, ['E13']],
    ['100% of what may be exceeded', { 0: { name: '任务完成率', target: '100%' } }, ['E10']],
    [
      'several in one finding',
      { 0: { target: '60人' }, 3: { target: '24万元' }, 8: { target: '90%' } },
      ['E10', 'E13', 'E18'],
    ],
  ])('fires: %s', (_case, changes, cells) => {
    const seen = observe(missingComparator, { rows: rowsWith(changes) });
    expect(seen.map(({ cell, related }) => [cell, ...related])).toEqual([cells]);
  });

  it.each([
    ['the clean form', {}],
    ['a bare 100% of a rate with a ceiling', { 1: { target: '100%' } }],
    ['a bare 0', { 5: { target: '0起' } }],
    ['words for it', { 8: { target: '达到90%以上' } }],
    ['within', { 2: { target: '10分钟内' } }],
    ['a ratio', { 0: { name: '配套比例', target: '1:1' } }],
    ['a deviation', { 1: { name: '误差率', target: '±5%' } }],
    ['a ceiling before the word budget', { 3: { target: '不超过预算24万元' } }],
    ['an interval', { 0: { target: '50～60人' } }],
    ['about', { 0: { target: '约60人' } }],
    ['more or less', { 0: { target: '60人左右' } }],
    ['and some', { 0: { target: '60余人' } }],
    ['about, as a sign', { 0: { target: '≈60人' } }],
    ['a comparator in the format', { 0: { target: prefixed('≥', 60, '人') } }],
    ['words for it in the format', { 0: { target: prefixed('不少于', 60, '人') } }],
    ['about, in the format', { 0: { target: prefixed('约', 60, '人') } }],
    ['a date', { 2: { target: '2023年12月底' } }],
    ['a grade', { 1: { target: '合格' } }],
    ['an explanation', { 8: { target: '≥90%，即满意人数占调查人数的90%' } }],
    ['an explanation alone, which another rule tells', { 8: { target: '即满意人数占调查人数的90%' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(missingComparator, { rows: rowsWith(changes) })).toEqual([]);
  });

  it.each([
    ['a filled cell', '≥', []],
    ['words', '大于等于', []],
    ['an empty cell', null, ['E5']],
  ])('column of comparators: %s', (_case, comparator, cells) => {
    const seen = observeIn(
      missingComparator,
      columnsWorkbook(['数量指标', '培训人数', comparator, 60, '人']),
    );
    expect(seen.map(({ cell }) => cell)).toEqual(cells);
  });

  it('reports each table once', () => {
    const changes = { rows: rowsWith({ 0: { target: '60人' } }) };
    expect(observe(missingComparator, changes, changes).map(({ cell }) => cell)).toEqual(['E10', '2!E10']);
  });

  it('lists a department once', () => {
    const rows = [...CLEAN_DEPARTMENT, [null, '满意度指标', '受益群体满意度', '90%', null] as const];
    expect(observeDepartment(missingComparator, rows).map(({ cell }) => cell)).toEqual(['D11']);
  });

  it('lists the targets', () => {
    const [seen] = observe(missingComparator, {
      rows: rowsWith({ 0: { target: '60人' }, 8: { target: '90%' } }),
    });
    expect(seen?.data).toEqual({
      targets: [
        { indicator: '保洁服务面积', target: '60人' },
        { indicator: '机关工作人员满意度', target: '90%' },
      ],
    });
    expect(seen === undefined ? '' : missingComparatorTexts['zh-CN'].what(seen.data)).toBe(
      '“保洁服务面积”60人和“机关工作人员满意度”90%没有写≥、≤或=。',
    );
  });
});
