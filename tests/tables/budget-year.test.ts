import { recognise } from '../../src/tables/recognise';
import { type Grid, sheetOf, workbookOf } from '../support/grid';

const form = (title: string): Grid => [
  [`${title}绩效目标表`],
  ['项目名称', '物业费'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '保洁面积', '≥100平方米'],
];

it.each<[string, readonly (readonly [string, string])[], string, readonly (number | null)[]]>([
  ['itself', [['2021', '2023年']], '2022.xlsx', [2023]],
  [
    'the other forms',
    [
      ['A', '2023年'],
      ['2021', ''],
    ],
    '2022.xlsx',
    [2023, 2023],
  ],
  [
    'several forms that agree',
    [
      ['A', '2023年'],
      ['B', ''],
      ['C', '2023年'],
    ],
    '',
    [2023, 2023, 2023],
  ],
  [
    'its sheet where others differ',
    [
      ['A', '2023年'],
      ['B', '2024年'],
      ['2021年', ''],
    ],
    '',
    [2023, 2024, 2021],
  ],
  [
    'its own sheet',
    [
      ['2021', ''],
      ['2022', ''],
    ],
    '2023.xlsx',
    [2021, 2022],
  ],
  ['the end of its sheet', [['预算2021', '']], '', [2021]],
  ['its sheet, full-width', [['２０２１年', '']], '', [2021]],
  ['its sheet, which says it twice', [['2021年（2021）', '']], '', [2021]],
  ['the file where its sheet tells two', [['2021-2022', '']], '2023年.xlsx', [2023]],
  ['the file', [['A', '']], '目标2023.xlsx', [2023]],
  ['no longer number before it', [['12021', '']], '', [null]],
  ['no longer number after it', [['20210', '']], '20220103.xlsx', [null]],
  ['no year of another century', [['1921', '']], '', [null]],
  ['nothing', [['A', '']], '', [null]],
])('a form takes its year from %s', (_case, sheets, file, expected) => {
  const workbook = workbookOf(...sheets.map(([name, title]) => sheetOf(name, form(title))));
  expect(recognise(workbook, file).tables.map(({ year }) => year)).toEqual(expected);
});
