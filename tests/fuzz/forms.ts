import fc from '../support/properties';
import { CLEAN_FORM, CLEAN_ROWS, type FormInput, formGrid, type RowInput } from '../support/forms';
import { date, fixed, type Grid, percent, suffixed, type Value } from '../support/grid';

/** Realistic cells, right and wrong ones, so that most random workbooks have findings of several rules. */
export const TARGETS: readonly Value[] = [
  ...['≥95%', '95%', '≤24万元', '≤34.6万元', '≥100%', '≥120%', '≤0起', '>=<5件', '约', '持续提升', '优'],
  ...[
    '不涉及',
    '无',
    'XX',
    '结案后三个月内',
    '2022年12月底前',
    '5～10件',
    '10～5件',
    '≤240000元',
    '平米',
    '100平米',
  ],
  ...[null, percent(0.9), suffixed(60, '人'), date(45291), 60, 0],
];
export const NAMES: readonly Value[] = [
  ...[
    '保洁服务面积',
    '验收合格率',
    '服务对象满意度',
    '收益人员满意度',
    '响应时间',
    '物业服务总成本',
    '不涉及',
  ],
  ...['专修工程数量', '群众满意度', null],
];
export const TEXTS: readonly Value[] = [
  ...[
    '合同约定的保洁范围',
    '工作计划',
    '单位要求',
    '冀财预【2019】117号',
    '不涉及',
    '（请填写）',
    '1.1、按合同',
  ],
  ...['2022年实际完成情况', null, '  '],
];
const AMOUNTS: readonly Value[] = [fixed(24), fixed(20), '24.00', '约三十', null, fixed(0), '1,030.70', -3];
const PLANS: readonly (readonly Value[])[] = [
  [percent(0.25), percent(0.5), percent(0.75), percent(1)],
  ['25%', '50%', '75%', '100%'],
  [25, 50, 75, 100],
  [25, 25, 25, 25],
  ['25%', '80%', '75%', '100%'],
  ['25%', null, '75%', '90%'],
  ['25%', '50%', '75%', '150%'],
  [null, null, null, null],
];
const GOALS: readonly Value[] = [
  '保障办公楼物业服务正常运行，办公区整洁安全。',
  '2022年保障办公楼物业服务正常运行。',
  '做好工作。',
  '1.1、保障物业服务。',
  null,
];

const row = (original: RowInput): fc.Arbitrary<RowInput> =>
  fc
    .record(
      {
        name: fc.constantFrom(...NAMES),
        description: fc.constantFrom(...TEXTS),
        target: fc.constantFrom(...TARGETS),
        basis: fc.constantFrom(...TEXTS),
      },
      { requiredKeys: [] },
    )
    .chain((change) => fc.constantFrom<RowInput>(original, original, { ...original, ...change }));

/** A project form with a number of faults. Names and codes are its own: they tell one project from the next. */
export const form = (number: number): fc.Arbitrary<FormInput> =>
  fc
    .record({
      rows: fc.tuple(...CLEAN_ROWS.map(row)),
      budget: fc.constantFrom<Value>(...AMOUNTS, fixed(24), fixed(24), fixed(24)),
      other: fc.constantFrom<Value>(null, '无', fixed(4)),
      plan: fc.constantFrom(...PLANS),
      goal: fc.constantFrom(...GOALS),
      moneyUnit: fc.constantFrom<Value>('单位：万元', '单位：万元', '单位：元', null),
    })
    .map((change) => {
      const name = `2023年度办公楼${'甲乙丙丁'.charAt(number)}物业管理费`;
      return {
        ...CLEAN_FORM,
        ...change,
        title: `${number + 1}.${name}绩效目标表`,
        name,
        code: `CD2023${String(number).padStart(3, '0')}`,
      };
    });

export const forms: fc.Arbitrary<readonly FormInput[]> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => form(index))));

/** A form's own name, for its sheet. */
export const nameOf = ({ name }: FormInput): string => (typeof name === 'string' ? name : '');

export const gridsOf = (inputs: readonly FormInput[]): readonly Grid[] =>
  inputs.map((input) => formGrid(input));
