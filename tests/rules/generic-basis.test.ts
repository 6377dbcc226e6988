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

  it('tells the wordings', () => {
    const rows = rowsWith({ 0: { basis: '单位要求' }, 1: { basis: '工作计划' }, 2: { basis: '单位要求' } });
    const [seen] = observe(genericBasis, { rows });
    expect(seen?.data).toEqual({ wordings: ['单位要求', '工作计划'], rows: 3, tables: 1 });
    expect(seen === undefined ? '' : genericBasisTexts['zh-CN'].what(seen.data)).toBe(
      '1张表中有3项指标的依据只写“单位要求”和“工作计划”。',
    );
  });
});
