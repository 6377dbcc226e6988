import { chooseHit, fieldNamed, fieldOf } from '../../src/tables/head-fields';
import type { FieldName } from '../../src/tables/labels';
import { formatPlace } from '../../src/workbook/address';
import type { Grid } from '../support/grid';
import { regionOf, told, viewOf } from './support/view';

function fieldIn(grid: Grid, name: FieldName, merges?: readonly string[]): string {
  const view = viewOf(grid, merges);
  const region = regionOf(grid);
  return told(fieldNamed(view, region, view.hitsIn(region), name));
}

describe('where the value of a label stands', () => {
  it.each<[string, Grid, FieldName, string]>([
    ['beside it', [['项目名称', '物业费']], 'projectName', 'B1 物业费'],
    ['further right', [['项目名称', null, '物业费']], 'projectName', 'C1 物业费'],
    ['after its colon', [['项目名称：物业费', '某院']], 'projectName', 'A1 物业费'],
    ['after its colon, on several lines', [['项目名称： 物业\n 服务费 ']], 'projectName', 'A1 物业 服务费'],
    ['after its colon, before the next label', [['单位名称：某院　　单位：元']], 'unit', 'A1 某院'],
    ['after its colon, blanks in it', [['单位名称：某院 本级']], 'unit', 'A1 某院 本级'],
    [
      'under it, where only labels stand in its row',
      [
        ['项目名称', '项目编码'],
        ['物业费', 'P01'],
      ],
      'projectCode',
      'B2 P01',
    ],
    [
      'under it, one row further down',
      [['项目名称', '项目编码'], [], ['物业费', 'P01']],
      'projectName',
      'A3 物业费',
    ],
    [
      'under it, where a label stands right of it',
      [
        ['项目名称', '项目编码'],
        ['物业费', '负责人'],
      ],
      'projectName',
      'A2 物业费',
    ],
    ['not under it, where it stands alone', [['项目名称', null], ['物业费']], 'projectName', 'B1'],
    [
      'under it, where a text of several lines is alone',
      [['绩效目标', null], ['保障办公楼运行']],
      'goal',
      'A2 保障办公楼运行',
    ],
    ['not under it, where that is a label', [['绩效目标', null], ['资金用途']], 'goal', 'B1'],
    [
      'not under it, where that has a value beside it',
      [
        ['绩效目标', null],
        ['其他', '略'],
      ],
      'goal',
      'B1',
    ],
    ['not under it, where a number stands there', [['绩效目标', null], [24]], 'goal', 'B1'],
    ['not under it, one row further down', [['绩效目标', null], [], ['保障办公楼运行']], 'goal', 'B1'],
    [
      'not in another column',
      [
        ['绩效目标', null],
        [null, '保障办公楼运行'],
      ],
      'goal',
      'B1',
    ],
    [
      'not under it, where other texts stand in its row',
      [
        ['项目名称', '项目编码', '附件'],
        ['物业费', 'P01', '略'],
      ],
      'projectName',
      'B1',
    ],
    ['no such label', [['项目编码', 'P01']], 'projectName', '-'],
  ])('%s', (_case, grid, name, expected) => {
    expect(fieldIn(grid, name)).toBe(expected);
  });

  it('only within the region', () => {
    const grid: Grid = [
      ['项目名称', '甲', '项目名称', '乙', '项目名称', '丙'],
      ['项目编码', 'P01', '项目编码', 'P02'],
    ];
    const view = viewOf(grid);
    const region = { top: 0, bottom: 0, left: 2, right: 3 };
    expect(view.hitsIn(region).map(formatPlace)).toEqual(['C1']);
    expect(view.hitsIn({ ...region, right: 4 }).map(formatPlace)).toEqual(['C1', 'E1']);
    expect(view.hitsIn({ ...region, top: 1, bottom: 1 }).map(formatPlace)).toEqual(['C2']);
    const [hit] = view.hitsIn({ ...region, left: 4, right: 4 });
    if (hit === undefined) throw new Error('no label');
    expect(told(fieldOf(view, { ...region, left: 4, right: 4 }, hit))).toBe('E2');
  });
});

describe('the cell to fill in', () => {
  it.each<[string, Grid, FieldName, readonly string[], string]>([
    ['beside the label', [['项目名称', null, null]], 'projectName', [], 'B1'],
    ['beside the merged label', [['项目名称', null, null]], 'projectName', ['A1:B1'], 'C1'],
    ['the first cell of a merged one', [['项目名称', null, null]], 'projectName', ['B1:C1'], 'B1'],
    [
      'in the column of the values above and below',
      [['项目编码', null, 'P01'], ['项目名称'], ['资金用途', null, '保洁'], ['绩效目标', '安全']],
      'projectName',
      [],
      'C2',
    ],
    [
      'in the column most of them use',
      [['绩效目标', '安全'], ['项目名称'], ['资金用途', null, '保洁'], ['项目编码', null, 'P01']],
      'projectName',
      [],
      'C2',
    ],
    [
      'not in the column of labels elsewhere',
      [
        [null, '项目编码', null, 'P01'],
        ['项目名称', null, null],
      ],
      'projectName',
      [],
      'B2',
    ],
    [
      'not in the column of labels without a value',
      [['项目编码'], ['项目名称'], ['资金用途', null, null, '保洁']],
      'projectName',
      [],
      'D2',
    ],
    [
      'beside it, where others have their values after a colon',
      [['项目编码：P01', null, '财政资金'], ['项目名称']],
      'projectName',
      [],
      'B2',
    ],
    [
      'beside it, whatever stands right of a value after a colon',
      [['项目编码：P01', null, '附注'], ['项目名称']],
      'projectName',
      [],
      'B2',
    ],
    [
      'under the label, where the next leaves no room',
      [['项目名称', '项目编码', 'P01'], []],
      'projectName',
      [],
      'A2',
    ],
    [
      'under a label across the form, over a line of its width',
      [['项目名称', '物业费'], ['绩效目标'], []],
      'goal',
      ['A2:D2', 'A3:D3'],
      'A3',
    ],
    [
      'never the label itself, however wide it is',
      [['项目名称', '物业费'], ['绩效目标'], [null, '略']],
      'goal',
      ['A2:B2'],
      'A3',
    ],
    [
      'under the label, as its neighbours have their values',
      [
        ['项目名称', '项目编码'],
        [null, 'P01'],
      ],
      'projectName',
      [],
      'A2',
    ],
    [
      'under the label, two rows down as its neighbours',
      [['项目名称', null, '项目编码'], [], [null, null, 'P01']],
      'projectName',
      [],
      'A3',
    ],
    ['with white space in it', [['项目名称', ' ', '　']], 'projectName', [], 'B1'],
  ])('%s', (_case, grid, name, merges, expected) => {
    expect(fieldIn(grid, name, merges)).toBe(expected);
  });

  it('is told as empty even where no cell around the label is', () => {
    const grid: Grid = [
      ['项目名称', '项目编码'],
      ['资金用途', '绩效目标'],
    ];
    const view = viewOf(grid);
    const region = regionOf(grid);
    const field = fieldNamed(view, region, view.hitsIn(region), 'projectName');
    expect(field).toMatchObject({ text: '', empty: true, cell: { kind: 'empty' }, label: '项目名称' });
    expect(told(field)).toBe('B1');
  });

  it('after a colon with nothing but the next label', () => {
    expect(fieldIn([['单位名称：　　单位：元']], 'unit')).toBe('A1');
  });

  it.each<[string, string, boolean]>([
    ['nothing but the next label', '单位名称：　　单位：元', true],
    ['a value', '单位名称：某院', false],
  ])('after a colon is empty or not: %s', (_case, text, empty) => {
    const view = viewOf([[text]]);
    const region = regionOf([[text]]);
    expect(fieldNamed(view, region, view.hitsIn(region), 'unit')?.empty).toBe(empty);
  });

  it('does not follow labels of a form beside it', () => {
    const grid: Grid = [['单位名称', null, '项目名称', '项目编码'], [], ['某院', null, null, null, '略']];
    const view = viewOf(grid);
    const region = { ...regionOf(grid), left: 2 };
    expect(told(fieldNamed(view, region, view.hitsIn(region), 'projectName'))).toBe('C2');
  });
});

it.each<[string, Grid, string]>([
  ['none', [['项目编码', 'P01']], '-'],
  ['the only one', [['预算数']], 'A1'],
  ['the first with a value', [['预算数'], ['项目预算', 24], ['年度预算', 25]], 'A2'],
  [
    'the first, when all have one',
    [
      ['预算数', 24],
      ['项目预算', 24],
    ],
    'A1',
  ],
  ['when none has, not the one that heads the others', [['预算数', '项目预算'], []], 'B1'],
  ['when none has, the upper one', [['预算数'], ['项目预算']], 'A1'],
  [
    'when none has, the upper one though another stands further right',
    [['预算数'], [null, '项目预算']],
    'A1',
  ],
])('of several labels with one meaning: %s', (_case, grid, expected) => {
  const view = viewOf(grid);
  const region = regionOf(grid);
  const hits = view.hitsIn(region).filter(({ names }) => names.includes('budget'));
  const hit = chooseHit(view, region, hits);
  expect(hit === null ? '-' : formatPlace(hit)).toBe(expected);
});
