import { findHalfForms } from '../../src/tables/half-forms';
import { formatArea } from '../../src/workbook/address';
import type { Grid } from '../support/grid';
import { regionOf, told, viewOf } from './support/view';

const TITLE = ['物业费绩效目标表'];
const NAME = ['项目名称', '物业费'];
const GOAL = ['绩效目标', '安全'];

describe('a head without its block of indicators', () => {
  it.each<[string, Grid, readonly string[]]>([
    ['nothing', [], []],
    ['a name and a goal under a title', [TITLE, NAME, GOAL], ['B2 物业费 A1:B3']],
    ['a name and a budget under a title', [TITLE, NAME, ['预算数', 24]], ['B2 物业费 A1:B3']],
    ['a goal and a budget under a title', [TITLE, GOAL, ['预算数', 24]], ['- A1:B3']],
    ['a name and a part of the budget', [TITLE, NAME, ['财政拨款', 24]], ['B2 物业费 A1:B3']],
    ['a name alone', [TITLE, NAME], []],
    ['a name and an amount too few', [TITLE, NAME, ['其他资金', 24]], []],
    ['nothing filled in', [TITLE, ['项目名称', null], ['绩效目标', null]], []],
    [
      'only the purpose filled in',
      [TITLE, ['项目名称', null], ['绩效目标', null], ['资金用途', '保洁']],
      ['B2 A1:B4'],
    ],
    ['only an amount filled in', [TITLE, ['项目名称', null], ['预算数', 24]], ['B2 A1:B3']],
    ['no title', [NAME, GOAL], []],
    ['no title, a label of the first level', [NAME, GOAL, ['一级指标']], ['B1 物业费 A1:B3']],
    ['no title, a label of the second level', [NAME, GOAL, ['二级指标']], ['B1 物业费 A1:B3']],
    ['no title, a label of names', [NAME, GOAL, ['指标名称']], ['B1 物业费 A1:B3']],
    ['all in one row', [[...NAME, ...GOAL, '一级指标']], ['B1 物业费 A1:E1']],
    [
      'one, where a second name stands in the same row',
      [[...NAME, '项目名称', '维修费'], GOAL, ['一级指标']],
      ['B1 物业费 A1:C3'],
    ],
    ['no title, a label of targets alone', [NAME, GOAL, ['指标值']], []],
    [
      'two, one under the other',
      [TITLE, NAME, GOAL, ['项目名称', '维修费'], ['绩效目标', '及时'], ['一级指标']],
      ['B2 物业费 A1:B3', 'B4 维修费 A4:B6'],
    ],
    [
      'two, the first of them empty',
      [
        TITLE,
        ['项目名称', null],
        ['绩效目标', null],
        ['项目名称', '维修费'],
        ['绩效目标', '及时'],
        ['一级指标'],
      ],
      ['B4 维修费 A4:B6'],
    ],
  ])('%s', (_case, grid, expected) => {
    const forms = findHalfForms(viewOf(grid), regionOf(grid));
    expect(forms.map(({ fields, area }) => `${told(fields.projectName)} ${formatArea(area)}`)).toEqual(
      expected,
    );
  });

  it('is told with all that it says', () => {
    const grid: Grid = [
      ['2023年度物业费绩效目标表'],
      ['323001某院', null, null, '单位：万元'],
      ['项目编码', 'P01', '项目名称', '物业费'],
      ['预算数', 24, '财政资金', 24],
      ['支出计划', '6月底', '12月底'],
      [null, '50%', '100%'],
      ['资金用途', '保洁', '填报单位', '某院'],
      GOAL,
    ];
    expect(findHalfForms(viewOf(grid), regionOf(grid))).toMatchObject([
      {
        kind: 'project',
        form: 'target',
        title: { text: '2023年度物业费绩效目标表' },
        unit: { code: '323001', name: '某院' },
        fields: {
          projectCode: { text: 'P01' },
          projectName: { text: '物业费' },
          purpose: { text: '保洁' },
          unit: { text: '某院' },
          goal: { text: '安全' },
        },
        moneyUnit: { value: '万元' },
        funds: [{ budget: { text: '24' }, fiscal: { text: '24' } }],
        plan: { entries: [{ month: 6 }, { month: 12 }] },
        gaps: [],
        indicators: [],
        headerAt: null,
        blank: false,
        lacking: ['indicators'],
        year: 2023,
      },
    ]);
  });
});
