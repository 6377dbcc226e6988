import { malformedTargetTexts } from '../../src/i18n/rules/malformed-target';
import { malformedTarget } from '../../src/rules/malformed-target';
import { observe, rowsWith } from '../support/forms';

describe('malformed-target', () => {
  it.each([
    ['one sign twice', '≥≥90%', 'two-comparators'],
    ['signs that contradict each other', '≥≤90%', 'two-comparators'],
    ['a sign and a word that contradict each other', '≥90%以下', 'two-comparators'],
    ['a sign without a number', '≥', 'empty-comparator'],
    ['a sign with a unit only', '≥%', 'empty-comparator'],
    ['an interval upside down', '95%～90%', 'reversed-interval'],
  ])('fires: %s', (_case, target, problem) => {
    const seen = observe(malformedTarget, { rows: rowsWith({ 1: { target } }) });
    expect(seen.map(({ cell, data }) => [cell, data.problem])).toEqual([['E11', problem]]);
  });

  it.each([
    ['a comparator', '≥95%'],
    ['>=', '>=95%'],
    ['a sign and a word that agree', '≥95%以上'],
    ['an interval', '90%～95%'],
    ['an interval in comparators', '≥90%且≤95%'],
    ['equal ends', '95%-95%'],
    ['two targets', '合格率≥95%，优良率≥60%'],
    ['words', '合格'],
    ['无', '无'],
    ['nothing', null],
  ])('stays silent: %s', (_case, target) => {
    expect(observe(malformedTarget, { rows: rowsWith({ 1: { target } }) })).toEqual([]);
  });

  it('says what is wrong', () => {
    const [seen] = observe(malformedTarget, { rows: rowsWith({ 1: { target: '≥' } }) });
    expect(seen?.data).toEqual({
      indicator: '保洁验收合格率',
      class: 'quality',
      target: '≥',
      problem: 'empty-comparator',
    });
    expect(seen === undefined ? '' : malformedTargetTexts['zh-CN'].what(seen.data)).toBe(
      '质量指标“保洁验收合格率”的指标值“≥”只有比较符号，没有数值。',
    );
  });
});
