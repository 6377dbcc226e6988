import { genericBasisTexts } from '../../src/i18n/rules/generic-basis';
import { genericBasis } from '../../src/rules/generic-basis';
import { observe, rowsWith } from '../support/forms';

describe('generic-basis', () => {
  it.each([
    ['单位要求', [{ rows: rowsWith({ 0: { basis: '单位要求' } }) }], 'F10', []],
    ['单位实际 with a full stop', [{ rows: rowsWith({ 3: { basis: '单位实际。' } }) }], 'F13', []],
    ['依据 and 本 before it', [{ rows: rowsWith({ 3: { basis: '依据本单位要求' } }) }], 'F13', []],
    [
      'three rows of two forms, told once',
      [
        { rows: rowsWith({ 0: { basis: '单位要求' }, 8: { basis: '工作计划' } }) },
        { rows: rowsWith({ 1: { basis: '单位内控要求' } }) },
      ],
      'F10',
      ['F18', '2!F11'],
    ],
  ])('fires: %s', (_case, forms, cell, related) => {
    const seen = observe(genericBasis, ...forms);
    expect(seen.map((one) => [one.cell, one.related])).toEqual([[cell, related]]);
  });

  it.each([
    ['a contract', '合同约定'],
    ['a document', '冀高法〔2019〕117号'],
    ['a plan with its owner', '依据承德中院法官处工作计划'],
    ['figures', '上年实际91%'],
    ['不涉及', '不涉及'],
    ['an empty basis', null],
  ])('stays silent: %s', (_case, basis) => {
    expect(observe(genericBasis, { rows: rowsWith({ 0: { basis } }) })).toEqual([]);
  });

  it.each([
    ...[
      '依据工作计划',
      '根据工作计划',
      '按照本工作计划',
      '依照我工作计划',
      '参照工作计划',
      '按工作计划',
      '本单位要求',
    ],
    ...['实际需要', '部门要求', '领导要求', '上级要求', '有关规定', '相关规定', '有关要求', '相关要求。'],
  ])('fires: %s', (basis) => {
    expect(observe(genericBasis, { rows: rowsWith({ 0: { basis } }) })).toHaveLength(1);
  });

  it.each(['会议按工作要求', '法院工作要求', '合同'])('stays silent: %s', (basis) => {
    expect(observe(genericBasis, { rows: rowsWith({ 0: { basis } }) })).toEqual([]);
  });

  it('counts rows and tables', () => {
    const form = { rows: rowsWith({ 0: { basis: '工作计划' }, 1: { basis: '单位要求' } }) };
    const [seen] = observe(genericBasis, form, form);
    expect(seen?.data).toEqual({ wordings: ['工作计划', '单位要求'], rows: 4, tables: 2 });
  });

  it('tells the wordings', () => {
    const rows = rowsWith({ 0: { basis: '单位要求' }, 1: { basis: '工作计划' }, 2: { basis: '单位要求' } });
    const [seen] = observe(genericBasis, { rows });
    expect(seen?.data).toEqual({ wordings: ['单位要求', '工作计划'], rows: 3, tables: 1 });
    expect(seen === undefined ? '' : genericBasisTexts['zh-CN'].what(seen.data)).toBe(
      '1张表中有3项指标的依据只写“单位要求”和“工作计划”。',
    );
  });
});
