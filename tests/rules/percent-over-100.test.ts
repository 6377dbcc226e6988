import { percentOver100Texts } from '../../src/i18n/rules/percent-over-100';
import { percentOver100 } from '../../src/rules/percent-over-100';
import { CLEAN_DEPARTMENT, observe, observeDepartment, rowsWith } from '../support/forms';
import { percent } from '../support/grid';

describe('percent-over-100', () => {
  it.each([
    ['a rate', { 1: { target: '≥120%' } }, ['E11']],
    ['a bare number', { 1: { target: '105%' } }, ['E11']],
    ['a number cell', { 1: { target: percent(1.2) } }, ['E11']],
    ['more than 100 %', { 2: { target: '＞100%' } }, ['E12']],
    ['satisfaction', { 8: { target: '≥900%' } }, ['E18']],
    ['a share', { 1: { name: '设备国产化占比', target: '=110%' } }, ['E11']],
    ['an interval above it', { 1: { target: '101%-105%' } }, ['E11']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(percentOver100, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['=100%', { 1: { target: '=100%' } }],
    ['≥100%, which another rule tells', { 1: { target: '≥100%' } }],
    ['a ceiling above it demands nothing', { 1: { target: '≤120%' } }],
    ['an interval around it', { 1: { target: '95%-105%' } }],
    ['a growth rate', { 5: { name: '企业产值增长率', target: '≥120%' } }],
    ['同比', { 5: { name: '受理案件同比比例', target: '≥110%' } }],
    ['a multiple of the plan', { 0: { name: '年度任务完成率', target: '≥120%' } }],
    ['超额', { 0: { name: '超额完成比例', target: '≥105%' } }],
    ['a control rate compared with last year', { 3: { name: '总成本控制率', target: '110%' } }],
    ['a bed in double use', { 1: { name: '床位使用率', target: '≥105%' } }],
    ['a yield', { 4: { name: '投资收益率', description: '年度', target: '≥120%', basis: '合同' } }],
    ['efficiency is no rate', { 5: { name: '审判工作效率', target: '≥120%' } }],
    ['a name without a rate', { 5: { name: '受益群众覆盖', target: '≥120%' } }],
    ['not per cent', { 1: { name: '设备配置比例', target: '≥120台' } }],
    ['a formula', { 1: { target: '合格率=合格数/总数*120%' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(percentOver100, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('does not read explanations', () => {
    const rows = [
      ...CLEAN_DEPARTMENT,
      [null, '质量指标', '案件平均比率', '≥90%', '即当年数占上年数的120%'] as const,
    ];
    expect(observeDepartment(percentOver100, rows)).toEqual([]);
  });

  it('quotes the target', () => {
    const [seen] = observe(percentOver100, { rows: rowsWith({ 1: { target: '≥120%' } }) });
    expect(seen?.severity).toBe('error');
    expect(seen?.data).toEqual({ indicator: '保洁验收合格率', class: 'quality', target: '≥120%' });
    expect(seen === undefined ? '' : percentOver100Texts['zh-CN'].what(seen.data)).toBe(
      '质量指标“保洁验收合格率”的指标值“≥120%”要求超过100%，这个比率最高只能是100%。',
    );
  });
});
