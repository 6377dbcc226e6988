import {
  calledAs,
  classOf,
  contentFields,
  isEmptyRow,
  isHalfNotApplicable,
  isNotApplicable,
  isReal,
  mentionsNotApplicable,
  perRealIndicator,
  realIndicators,
} from '../../../src/rules/support/rows';
import type { Field, Indicator } from '../../../src/tables/model';
import type { RowInput } from '../../support/forms';
import { cellOf } from '../../support/grid';
import { indicatorOf, projectOf } from '../../support/variants';

const field = (text: string): Field => ({
  at: { sheet: 0, row: 0, col: 0 },
  text,
  empty: text === '',
  cell: cellOf(text),
});
const NONE: RowInput = { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' };
const EMPTY: RowInput = { name: null, description: null, target: null, basis: null };
const row = (changes: RowInput, fields: Partial<Indicator> = {}): Indicator => ({
  ...indicatorOf(changes),
  ...fields,
});
const SHORT = { description: null, basis: null } as const;

describe('isNotApplicable', () => {
  it.each([
    '不涉及',
    '不适用',
    '无',
    '不涉及此项',
    '不涉及该指标',
    '不 涉 及',
    '无。',
    '不涉及。；',
    '⽆',
    '\uf967涉及',
  ])('%s', (text) => {
    expect(isNotApplicable(field(text))).toBe(true);
  });

  it.each(['', '无责任事故', '不涉及诉讼', '。', '涉及', '保洁', '不。涉及'])('not %j', (text) => {
    expect(isNotApplicable(field(text))).toBe(false);
  });

  it('is said in a cell', () => {
    expect(isNotApplicable(null)).toBe(false);
  });
});

describe('contentFields', () => {
  it('are those that the form has', () => {
    expect(
      contentFields(row({ name: '甲', description: '乙', target: '3次', basis: '丁' })).map(
        ({ text }) => text,
      ),
    ).toEqual(['甲', '乙', '3次', '丁']);
    expect(contentFields(row({ name: '甲', target: '3次' }, SHORT)).map(({ text }) => text)).toEqual([
      '甲',
      '3次',
    ]);
  });
});

describe.each<[string, Indicator, Readonly<Record<'mentions' | 'empty' | 'half' | 'real', boolean>>]>([
  ['a clean row', row({}), { mentions: false, empty: false, half: false, real: true }],
  ['不涉及 throughout', row(NONE), { mentions: true, empty: false, half: false, real: false }],
  [
    '不涉及 throughout in a short form',
    row(NONE, SHORT),
    { mentions: true, empty: false, half: false, real: false },
  ],
  ['nothing', row(EMPTY), { mentions: false, empty: true, half: false, real: false }],
  ['nothing in a short form', row(EMPTY, SHORT), { mentions: false, empty: true, half: false, real: false }],
  ...(['name', 'description', 'target', 'basis'] as const).flatMap(
    (column): [string, Indicator, Readonly<Record<'mentions' | 'empty' | 'half' | 'real', boolean>>][] => [
      [
        `不涉及 in ${column} alone`,
        row({ [column]: '不涉及' }),
        { mentions: true, empty: false, half: true, real: true },
      ],
      [
        `不涉及 but in ${column}`,
        row({ ...NONE, [column]: '合同' }),
        { mentions: true, empty: false, half: true, real: true },
      ],
      [
        `不涉及 with ${column} empty`,
        row({ ...NONE, [column]: null }),
        { mentions: true, empty: false, half: true, real: true },
      ],
      [
        `${column} alone`,
        row({ ...EMPTY, [column]: '合同' }),
        { mentions: false, empty: false, half: false, real: true },
      ],
    ],
  ),
  ['a target of 无', row({ target: '无' }), { mentions: true, empty: false, half: false, real: true }],
  ['无 in a basis', row({ basis: '无' }), { mentions: true, empty: false, half: true, real: true }],
  [
    'a target and a basis of 无',
    row({ target: '无', basis: '无' }),
    { mentions: true, empty: false, half: true, real: true },
  ],
  [
    'a target of 无 without a name',
    row({ name: null, target: '无' }),
    { mentions: true, empty: false, half: true, real: true },
  ],
  [
    'a short form’s target of 无',
    row({ target: '无' }, SHORT),
    { mentions: true, empty: false, half: false, real: true },
  ],
])('%s', (_case, indicator, expected) => {
  it('is read as what it is', () => {
    expect({
      mentions: mentionsNotApplicable(indicator),
      empty: isEmptyRow(indicator),
      half: isHalfNotApplicable(indicator),
      real: isReal(indicator),
    }).toEqual(expected);
  });
});

describe('realIndicators', () => {
  const [real, none, empty] = [row({}), row(NONE), row(EMPTY)];

  it('are those that state something', () => {
    expect(realIndicators([real, none, empty, real])).toEqual([real, real]);
    expect(realIndicators([none])).toEqual([]);
    const all = [real, real];
    expect(realIndicators(all)).toBe(all);
  });

  it('are looked at one by one', () => {
    const table = { ...projectOf({}), indicators: [real, none, row({ name: '甲' })] };
    const check = perRealIndicator<{ readonly name: string }>(({ name }) =>
      name.text === '甲' ? { at: name.at, data: { name: name.text } } : null,
    );
    expect(check([table]).map(({ data, table: at }) => [data.name, at === table])).toEqual([['甲', true]]);
  });
});

describe('classOf', () => {
  const levels = (level1: string | null, level2: string | null): Indicator =>
    indicatorOf({ level1: level1 ?? '其他', level2: level2 ?? '其他', name: '甲' });

  it.each([
    ['产出指标', '质量指标', 'quality'],
    ['效益指标', '社会效益指标', 'social'],
    ['成本指标', '其他指标', 'cost'],
    ['满意度指标', '其他指标', 'satisfaction'],
    ['成本指标', '数量指标', 'quantity'],
    ['产出指标', '其他指标', null],
    ['其他', '其他', null],
  ])('%s, %s: %s', (level1, level2, expected) => {
    expect(classOf(levels(level1, level2))).toBe(expected);
  });

  it('needs one level', () => {
    const { level1, level2 } = levels('成本指标', '质量指标');
    expect(classOf(row({}, { level1: null, level2 }))).toBe('quality');
    expect(classOf(row({}, { level1, level2: null }))).toBe('cost');
    expect(classOf(row({}, { level1: null, level2: null }))).toBeNull();
  });
});

describe('what a sentence calls an indicator', () => {
  it.each<[string, Indicator, string]>([
    ['its name', row({ name: '维修成本', description: '屋面' }), '维修成本'],
    [
      'its description, where the name stands in a row above',
      row({ name: null, description: '屋面' }),
      '屋面',
    ],
    [
      'its second level',
      row({ name: null, description: null }, { level2: indicatorOf({}).level2 }),
      '成本指标',
    ],
    ['nothing', row({ name: null, description: null }, { level2: null }), ''],
  ])('%s', (_case, indicator, called) => {
    expect(calledAs(indicator)).toBe(called);
  });
});
