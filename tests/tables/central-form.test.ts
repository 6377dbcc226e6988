import type { Grid, Value } from '../support/grid';
import { projectOf } from './support/tables';
import { told } from './support/view';

const SET: readonly Value[] = ['二级指标', '三级指标', '指标值'];
const ONCE: readonly Value[] = ['数量指标', '图幅', '≥1幅'];

/** Phase, levels, name and target of each indicator. */
function indicatorsOf(...grid: Grid): readonly string[] {
  return projectOf([['项目名称', '测绘'], ...grid]).indicators.map(
    ({ phase, level1, level2, name, target }) =>
      [phase, level1?.text, level2?.text, told(name), told(target)].join(' '),
  );
}

describe('sets of indicators side by side', () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      'one',
      [
        ['一级指标', ...SET],
        ['产出指标', ...ONCE],
      ],
      ['annual 产出指标 数量指标 C3 图幅 D3 ≥1幅'],
    ],
    [
      'two, the medium term first',
      [
        ['一级指标', ...SET, ...SET],
        ['产出指标', ...ONCE, '质量指标', '合格率', '≥9%'],
      ],
      ['term 产出指标 数量指标 C3 图幅 D3 ≥1幅', 'annual 产出指标 质量指标 F3 合格率 G3 ≥9%'],
    ],
    [
      'two, the second level once for both',
      [
        ['一级指标', ...SET, '三级指标', '指标值'],
        ['产出指标', ...ONCE, '合格率', '≥9%'],
      ],
      ['term 产出指标 数量指标 C3 图幅 D3 ≥1幅', 'annual 产出指标 数量指标 E3 合格率 F3 ≥9%'],
    ],
    [
      'three years before the year, what was reached last year behind them',
      [
        ['一级指标', '二级指标', '三级指标', '三年目标', '本年目标', '上年实际'],
        ['产出指标', '数量指标', '图幅', '≥3幅', '≥1幅', '2幅'],
      ],
      ['term 产出指标 数量指标 C3 图幅 D3 ≥3幅', 'annual 产出指标 数量指标 C3 图幅 E3 ≥1幅'],
    ],
    [
      'the year before the whole time',
      [
        ['一级指标', '二级指标', '三级指标', '本年度指标值', '实施周期指标值'],
        ['产出指标', '数量指标', '图幅', '≥1幅', '≥3幅'],
      ],
      ['annual 产出指标 数量指标 C3 图幅 D3 ≥1幅', 'term 产出指标 数量指标 C3 图幅 E3 ≥3幅'],
    ],
    [
      'names once for the values of both',
      [
        ['一级指标', '二级指标', '三级指标', '中期指标值', '年度指标值'],
        ['产出指标', ...ONCE, '≥9%'],
      ],
      ['term 产出指标 数量指标 C3 图幅 D3 ≥1幅', 'annual 产出指标 数量指标 C3 图幅 E3 ≥9%'],
    ],
    [
      'names once, the values of the year first',
      [
        ['一级指标', '二级指标', '指标内容', '年度指标值', '实施期指标值'],
        ['产出指标', ...ONCE, '≥9%'],
      ],
      ['annual 产出指标 数量指标 C3 图幅 D3 ≥1幅', 'term 产出指标 数量指标 C3 图幅 E3 ≥9%'],
    ],
    [
      'two, row by row',
      [
        ['一级指标', ...SET, ...SET],
        ['产出指标', ...ONCE, ...ONCE],
        ['效益指标', ...ONCE, ...ONCE],
      ],
      [
        'term 产出指标 数量指标 C3 图幅 D3 ≥1幅',
        'annual 产出指标 数量指标 F3 图幅 G3 ≥1幅',
        'term 效益指标 数量指标 C4 图幅 D4 ≥1幅',
        'annual 效益指标 数量指标 F4 图幅 G4 ≥1幅',
      ],
    ],
    [
      'two, with a column of another name between',
      [
        ['一级指标', ...SET, '说明栏', ...SET],
        ['产出指标', ...ONCE, '略', ...ONCE],
      ],
      ['term 产出指标 数量指标 C3 图幅 D3 ≥1幅', 'annual 产出指标 数量指标 G3 图幅 H3 ≥1幅'],
    ],
    [
      'three, the year last',
      [
        ['一级指标', ...SET, ...SET, ...SET],
        ['产出指标', ...ONCE, ...ONCE, ...ONCE],
      ],
      [
        'term 产出指标 数量指标 C3 图幅 D3 ≥1幅',
        'term 产出指标 数量指标 F3 图幅 G3 ≥1幅',
        'annual 产出指标 数量指标 I3 图幅 J3 ≥1幅',
      ],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(indicatorsOf(...grid)).toEqual(expected);
  });

  it.each<[string, Grid, readonly string[]]>([
    ['labels over both', [['目标', '中期目标', null, null, '年度目标']], ['term', 'annual']],
    ['labels over both, the year first', [['目标', '年度目标', null, null, '中期目标']], ['annual', 'term']],
    [
      'labels over both, the year first, left of their columns',
      [['年度目标', null, null, '实施期目标']],
      ['annual', 'term'],
    ],
    ['a label of the year alone', [['年度目标', '更新']], ['term', 'annual']],
    ['labels of the year alone', [['年度目标', '更新', null, null, '绩效目标', '共享']], ['term', 'annual']],
    [
      'labels of both, one under the other',
      [
        ['年度目标', '更新'],
        ['中期目标', '共享'],
      ],
      ['term', 'annual'],
    ],
    [
      'labels over both in two rows',
      [
        [null, '中期目标', null, null, '年度目标'],
        [null, '年度目标', null, null, '中期目标'],
      ],
      ['annual', 'term'],
    ],
    ['labels right of the first set', [[null, null, '中期目标', null, '年度目标']], ['term', 'annual']],
    [
      'labels right of both sets',
      [[null, null, null, null, null, '年度目标', '中期目标']],
      ['term', 'annual'],
    ],
    ['amounts over both', [['资金', '年度资金总额', 3, null, '中期资金总额', 9]], ['term', 'annual']],
  ])('are of the phase that is told: %s', (_case, above, phases) => {
    const { indicators } = projectOf([
      ['项目名称', '测绘'],
      ...above,
      ['一级指标', ...SET, ...SET],
      ['产出指标', ...ONCE, ...ONCE],
    ]);
    expect(indicators.map(({ phase }) => phase)).toEqual(phases);
  });
});
