import { isBeyondYear, spansYears } from '../../../src/rules/support/project-period';
import type { RowInput } from '../../support/forms';
import { indicatorOf, projectOf } from '../../support/variants';

const YEARS = [
  ...[
    '2021-2025年',
    '2021—2025年',
    '2021——2025年',
    '2021年至2025年',
    '2021年度到2025年度',
    '2021~2025信息化',
  ],
  ...['三年行动', '两年期项目', '3年规划', '10年计划', '15年建设', '二年服务', '四年合同', '五年分期'],
  ...[
    '六年完成',
    '七年实施',
    '为期3年',
    '分三年',
    '服务期两年',
    '合同期限为5年',
    '建设期:2年',
    '实施期限2年',
  ],
  ...['服务期限是2年', '周期为10年', '期限12年', '工期二年', '36个月', '120个月', '13个月'],
  ...['跨年度项目', '续建工程', '分年度实施', '多年期', '按中期要求完成', '按实施期要求完成'],
];
const ONE_YEAR = [
  ...['2023年', '2023年度项目', '2023-2023年', '2023年至2022年', '2023至2022年', '一年服务期', '服务期1年'],
  ...[
    '2023年服务',
    '2年',
    '近三年平均',
    '质保期三年',
    '12个月',
    '9个月',
    '1036个月',
    '201年服务',
    '设备120台',
  ],
  ...['', '冀高法〔2019〕117号', '建设用地', '每年', '月度考核'],
];

describe('spansYears', () => {
  it.each(YEARS)('%s', (text) => {
    expect(spansYears(projectOf({ purpose: text }))).toBe(true);
  });

  it.each(ONE_YEAR)('not %j', (text) => {
    expect(spansYears(projectOf({ purpose: text }))).toBe(false);
  });

  it.each([
    ['the title', { title: '三年行动绩效目标表' }],
    ['the name', { name: '三年行动' }],
    ['the goal', { goal: '按三年行动方案完成年度任务。' }],
  ])('reads %s', (_case, form) => {
    expect(spansYears(projectOf(form))).toBe(true);
  });

  it('needs no field', () => {
    const table = projectOf({});
    const fields = { ...table.fields, projectName: null, purpose: null, goal: null };
    expect(spansYears({ ...table, title: null, fields })).toBe(false);
  });
});

describe('isBeyondYear', () => {
  it.each<[string, RowInput]>([
    ['a total investment', { name: '总投资' }],
    ['an estimate', { description: '按概算控制' }],
    ...['投资总额', '全周期成本', '全寿命成本', '全生命周期成本', '中期成本', '实施期成本'].map(
      (name): [string, RowInput] => [name, { name }],
    ),
    ['years in the name', { name: '三年服务费' }],
    ['years in the description', { description: '三年服务' }],
    ['years in the basis', { basis: '三年合同' }],
  ])('%s', (_case, row) => {
    expect(isBeyondYear(indicatorOf(row))).toBe(true);
  });

  it.each([
    ['the clean row', {}],
    ['an estimate that is the basis', { basis: '初步设计概算' }],
  ])('not %s', (_case, row) => {
    expect(isBeyondYear(indicatorOf(row))).toBe(false);
  });
});
