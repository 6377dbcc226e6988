import { valueRepeatsTextTexts } from '../../src/i18n/rules/value-repeats-text';
import { valueRepeatsText } from '../../src/rules/value-repeats-text';
import {
  CLEAN_DEPARTMENT,
  type DepartmentRow,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { columnsWorkbook } from '../support/variants';

const zh = valueRepeatsTextTexts['zh-CN'];

describe('value-repeats-text', () => {
  it.each([
    [
      'the description',
      { description: '工程质量达到合格标准', target: '工程质量达到合格标准' },
      'description',
    ],
    [
      'the description but for a full stop',
      { description: '环境整洁。', target: '环境 整洁' },
      'description',
    ],
    ['the basis', { target: '合同约定', basis: '合同约定' }, 'basis'],
    ['the basis after 符合', { target: '符合合同约定', basis: '合同约定' }, 'basis'],
    ['the basis between 按 and 执行', { target: '按合同约定执行', basis: '依据合同约定' }, 'basis'],
    [
      'the title of the basis',
      { target: '按照《人民法院诉讼文书材料立卷规范》', basis: '《人民法院诉讼文书材料立卷规范》' },
      'basis',
    ],
    [
      'the title alone where the basis says more',
      { target: '符合《立卷规范》要求', basis: '《立卷规范》（法〔2011〕301号）第三条' },
      'basis',
    ],
    ['two titles', { target: '《立卷规范》和《归档办法》', basis: '《归档办法》《立卷规范》' }, 'basis'],
    ['the basis with two words before it', { target: '按照执行合同约定', basis: '合同约定' }, 'basis'],
    ['the basis with two words behind it', { target: '合同约定相关规定', basis: '合同约定' }, 'basis'],
    ['a basis of two characters', { target: '按合同执行', basis: '合同' }, 'basis'],
    [
      'a document number, which counts nothing',
      { target: '冀高法〔2019〕117号', basis: '冀高法〔2019〕117号' },
      'basis',
    ],
  ])('fires: %s', (_case, row, repeats) => {
    const seen = observe(valueRepeatsText, { rows: rowsWith({ 1: row }) });
    expect(seen.map(({ cell, data }) => [cell, data.repeats])).toEqual([['E11', repeats]]);
  });

  it.each([
    ['the clean form', {}],
    ['a number', { description: '≥95%', target: '≥95%' }],
    ['a number within words', { description: '合格率达到95%以上', target: '合格率达到95%以上' }],
    ['a grade', { description: '合格', target: '合格' }],
    ['a date', { description: '2023年12月底前完成', target: '2023年12月底前完成' }],
    ['a deadline in words', { description: '结案后三个月内', target: '结案后三个月内' }],
    ['不涉及', { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' }],
    ['other words', { target: '持续提升' }],
    ['a title and more', { target: '按照《立卷规范》当月装订', basis: '《立卷规范》' }],
    ['a title and more words', { target: '按照《立卷规范》整齐装订', basis: '《立卷规范》' }],
    ['a word before a title', { target: '装订参照《立卷规范》', basis: '《立卷规范》' }],
    ['two titles, one of which is another', { target: '《立卷规范》《归档办法》', basis: '《立卷规范》' }],
    ['a little word', { target: '和等和', basis: '合同约定' }],
    ['a word of its own before the basis', { target: '履行按合同约定', basis: '履行合同约定' }],
    ['a word in the midst of it', { target: '履约要求内容', basis: '履约内容' }],
    ['按时', { target: '按时完成', basis: '按时' }],
    ['nothing but a full stop', { target: '。', description: null, basis: null }],
    ['another title', { target: '符合《归档办法》', basis: '《立卷规范》' }],
    ['nothing left but common words', { target: '符合要求', basis: '单位要求' }],
    ['an empty target', { target: null, description: null }],
  ])('stays silent: %s', (_case, row) => {
    expect(observe(valueRepeatsText, { rows: rowsWith({ 1: row }) })).toEqual([]);
  });

  it('looks at departments', () => {
    const rows: readonly DepartmentRow[] = [
      ...CLEAN_DEPARTMENT,
      [null, '质量指标', '运转保障', '反映保障效果', '反映保障效果。'],
    ];
    expect(observeDepartment(valueRepeatsText, CLEAN_DEPARTMENT)).toEqual([]);
    expect(observeDepartment(valueRepeatsText, rows).map(({ cell }) => cell)).toEqual(['D11']);
  });

  it('stays silent on a form without descriptions and bases', () => {
    const row = ['质量指标', '保洁质量', null, '符合合同约定', null] as const;
    expect(observeIn(valueRepeatsText, columnsWorkbook(row))).toEqual([]);
  });

  it('asks for a date under 时效 and for a measure elsewhere', () => {
    const text = '不超出合同约定时间完成工程建设';
    const row = { description: text, target: text };
    const [late, loose] = [2, 1].map(
      (number) => observe(valueRepeatsText, { rows: rowsWith({ [number]: row }) })[0],
    );
    expect(late?.data).toEqual({
      indicator: '报修处理及时率',
      class: 'timeliness',
      value: text,
      repeats: 'description',
      repeated: text,
    });
    expect(late === undefined ? '' : zh.what(late.data) + zh.todo(late.data)).toBe(
      '“不超出合同约定时间完成工程建设”没有日期，无法考核。请写明完成日期。',
    );
    expect(loose === undefined ? '' : zh.what(loose.data)).toBe(
      '指标值“不超出合同约定时间完成工程建设”只是重复了绩效指标描述，没有数值、等级或期限。',
    );
  });
});
