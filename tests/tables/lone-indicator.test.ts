import { decimal } from '../../src/core/decimal';
import { loneHeader } from '../../src/tables/lone-indicator';
import { cellOf, type Value } from '../support/grid';
import { told } from './support/view';

const headed = (labels: readonly Value[]): ReturnType<typeof loneHeader> => loneHeader(labels.map(cellOf));
const LABELS: readonly Value[] = ['一级指标', '二级指标', '三级指标', '指标值', null, '指标值确定依据'];
const ROW: readonly Value[] = ['产出指标', '成本指标', '总成本', '≤', '24万元', '合同'];

it.each<[string, readonly Value[], readonly (string | null)[]]>([
  ['of several columns', LABELS, ['level1', 'level2', 'level3', 'target', 'target', 'basis']],
  ['with a label that is none', ['三级指标', '内容', '指标值'], ['level3', null, 'target']],
  ['that begins with an empty cell', [null, '三级指标', '指标值'], [null, 'level3', 'target']],
  [
    'with 单位 of the amounts',
    ['单位', '三级指标', '指标值', '单位'],
    [null, 'level3', 'target', 'targetUnit'],
  ],
  ['with nothing in it', [], []],
])('a header row by itself, %s, says what stands under it', (_case, labels, expected) => {
  const { columnAt } = headed(labels);
  expect(labels.map((_, position) => columnAt(position))).toEqual(expected);
});

describe('a row under it', () => {
  it('is read as a form of one indicator', () => {
    const table = headed(LABELS).read(ROW.map(cellOf), null);
    expect(
      table?.indicators.map((each) =>
        [each.level1, each.level2, each.name, each.target, each.basis].map(told),
      ),
    ).toEqual([['A2 产出指标', 'B2 成本指标', 'C2 总成本', 'E2 24万元', 'F2 合同']]);
    expect(table?.indicators[0]?.target.target).toMatchObject({ kind: 'number', comparator: '≤' });
    const { indicators, ...rest } = table ?? { indicators: [] };
    expect(indicators).toHaveLength(1);
    expect(rest).toEqual({
      kind: 'project',
      form: 'target',
      sheet: 0,
      area: { top: 0, left: 0, bottom: 1, right: 5 },
      title: null,
      unit: null,
      fields: { projectCode: null, projectName: null, unit: null, purpose: null, goal: null },
      moneyUnit: null,
      funds: [],
      plan: null,
      gaps: [],
      headerAt: { sheet: 0, row: 0, col: 0 },
      blank: false,
      lacking: [],
      year: null,
    });
  });

  it('reaches as far as its header', () => {
    const last = headed(['三级指标', '指标值', null]).read(['面积', '≥', '1处'].map(cellOf), null);
    expect(told(last?.indicators[0]?.target)).toBe('C2 1处');
  });

  it.each<[string, readonly Value[], boolean]>([
    ['names and targets', ['三级指标', '指标值'], true],
    ['names of a department and targets', ['绩效指标', '指标值'], true],
    ['no targets', ['三级指标', '内容'], false],
    ['no names', ['内容', '指标值'], false],
    ['nothing', [null, null], false],
  ])('is an indicator where its header has %s', (_case, labels, read) => {
    expect(headed(labels).read(['面积', '≥1处'].map(cellOf), null) !== null).toBe(read);
  });
});

it.each<[string, string, '元' | '万元', object]>([
  ['a whole amount', '240000', '元', { text: '240000', value: 240000, decimals: 0 }],
  ['an amount with decimals', '24.50', '万元', { text: '24.5', value: 24.5, decimals: 1 }],
])('a budget beside the row is the budget of its form: %s', (_case, amount, unit, expected) => {
  const value = decimal(amount);
  const table = headed(LABELS).read(ROW.map(cellOf), { value, unit });
  const { text, value: number, decimals } = { text: '', value: 0, decimals: 0, ...expected };
  const here = { sheet: 0, row: 0, col: 0 };
  expect(table?.moneyUnit).toEqual({ value: unit, at: here });
  expect(table?.funds).toEqual([
    {
      phase: 'annual',
      budget: {
        at: here,
        text,
        empty: false,
        cell: { kind: 'number', value: number, percent: false, decimals: null, isFormula: false },
        label: '预算数',
        labelAt: here,
        reading: { kind: 'amount', value, unit, decimals },
        ownUnit: unit,
      },
      fiscal: null,
      others: [],
      restated: [],
      unrecognised: [],
    },
  ]);
});
