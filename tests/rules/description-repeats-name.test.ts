import { descriptionRepeatsNameTexts } from '../../src/i18n/rules/description-repeats-name';
import { descriptionRepeatsName } from '../../src/rules/description-repeats-name';
import { CLEAN_ROWS, observe, observeDepartment, type RowInput } from '../support/forms';

const REAL = [0, 1, 2, 3, 5, 8];

/** The clean rows, some of whose descriptions repeat the name. */
function repeating(count: number): readonly RowInput[] {
  const repeated = REAL.slice(0, count);
  return CLEAN_ROWS.map((row, index) =>
    repeated.includes(index) && row.name !== undefined ? { ...row, description: row.name } : row,
  );
}

describe('description-repeats-name', () => {
  it.each([
    ['every row', [{ rows: repeating(6) }], 'D10', 5],
    ['more than half', [{ rows: repeating(4) }], 'D10', 3],
    ['two forms, told once', [{ rows: repeating(6) }, { rows: repeating(5) }], 'D10', 10],
    ['the second form only', [{}, { rows: repeating(6) }], '2!D10', 5],
    [
      'but for blanks',
      [
        {
          rows: repeating(4).map((row, index) =>
            index === 3 ? { ...row, description: '物业服务\n总成本。' } : row,
          ),
        },
      ],
      'D10',
      3,
    ],
  ])('fires: %s', (_case, forms, cell, related) => {
    const seen = observe(descriptionRepeatsName, ...forms);
    expect(seen.map((one) => [one.cell, one.related.length])).toEqual([[cell, related]]);
  });

  it.each([
    ['the clean form, whose rows of 不涉及 do not count', CLEAN_ROWS],
    ['half of the rows', repeating(3)],
    ['empty names and descriptions', CLEAN_ROWS.map((row) => ({ ...row, name: null, description: null }))],
  ])('stays silent: %s', (_case, rows) => {
    expect(observe(descriptionRepeatsName, { rows })).toEqual([]);
  });

  it('leaves the explanations of a department alone', () => {
    const rows = [['1、保障运转。', '质量指标', '运转率', '≥80%', '运转率']] as const;
    expect(observeDepartment(descriptionRepeatsName, rows)).toEqual([]);
  });

  it('tells how many', () => {
    const [seen] = observe(descriptionRepeatsName, { rows: repeating(6) }, { rows: repeating(4) }, {});
    expect(seen?.data).toEqual({ tables: 2, repeating: 10, rows: 12 });
    expect(descriptionRepeatsNameTexts['zh-CN'].what({ tables: 2, repeating: 10, rows: 12 })).toBe(
      '2张表的12项指标中，有10项的绩效指标描述与三级指标完全相同。',
    );
    expect(descriptionRepeatsNameTexts['zh-CN'].what({ tables: 2, repeating: 12, rows: 12 })).toBe(
      '2张表的12项指标，绩效指标描述全部与三级指标相同。',
    );
  });
});
