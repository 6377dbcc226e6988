import { check } from '../../src/check/check';
import { RULES, type RuleId } from '../../src/rules';
import type { Observation, Rule } from '../../src/rules/rule';
import { recognise } from '../../src/tables/recognise';
import { formatPlace } from '../../src/workbook/address';
import { faultName, formsWorkbook, type FormInput, recogniseForms, rowsWith } from '../support/forms';
import { fixed, type Grid, percent, sheetOf, type Value, workbookOf } from '../support/grid';
import { DECLARATION } from '../support/layouts';
import { formGrid } from '../support/forms';

const BLANK_CELL = { name: null, description: null, target: null, basis: null };

/** A rule that reports the given cells of the first table. */
function rule(
  id: RuleId,
  cells: readonly (readonly [number, number])[],
  data: object = {},
): Rule<RuleId, object> {
  return {
    id,
    category: 'completeness',
    severity: 'warning',
    check: ([table]) =>
      table === undefined
        ? []
        : cells.map(([row, col]): Observation<object> => ({
            table,
            at: { sheet: table.sheet, row, col },
            data,
          })),
  };
}

const found = (...rules: Rule<RuleId, object>[]): readonly string[] =>
  check(recogniseForms({}), { rules }).findings.map(faultName);

describe('settling', () => {
  it('keeps one finding per rule and cell', () => {
    expect(
      found(
        rule('stale-year', [
          [9, 4],
          [9, 4],
          [9, 2],
        ]),
      ),
    ).toEqual(['stale-year@C10', 'stale-year@E10']);
  });

  it('orders by sheet, row, column, then the order of the rules', () => {
    expect(
      found(
        rule('wording', [
          [11, 0],
          [3, 2],
        ]),
        rule('short-goal', [[3, 2]]),
      ),
    ).toEqual(['wording@C4', 'short-goal@C4', 'wording@A12']);
  });

  it.each<[RuleId, RuleId]>([
    ['missing-basis', 'placeholder-text'],
    ['placeholder-text', 'half-not-applicable'],
    ['half-not-applicable', 'malformed-target'],
    ['malformed-target', 'value-repeats-text'],
    ['value-repeats-text', 'unquantified-target'],
    ['value-repeats-text', 'vague-target'],
    ['unquantified-target', 'missing-unit'],
    ['missing-indicator-value', 'missing-unit'],
  ])('%s silences %s on one cell, and on no other', (first, second) => {
    expect(
      found(
        rule(second, [
          [9, 4],
          [10, 4],
        ]),
        rule(first, [[9, 4]]),
      ),
    ).toEqual(
      [`${first}@E10`, `${second}@E11`]
        .sort((a, b) => (a < b ? -1 : 1))
        .sort((a, b) => Number(a.endsWith('1')) - Number(b.endsWith('1'))),
    );
  });

  it.each<[RuleId, RuleId]>([
    ['plan-missing', 'plan-decreasing'],
    ['plan-missing', 'plan-not-complete'],
    ['plan-invalid-percent', 'plan-decreasing'],
    ['plan-invalid-percent', 'plan-not-complete'],
    ['plan-out-of-order', 'plan-decreasing'],
    ['plan-per-period', 'plan-decreasing'],
    ['plan-per-period', 'plan-not-complete'],
    ['cost-over-budget', 'cost-sum-over-budget'],
    ['cost-over-budget', 'total-cost-below-budget'],
    ['no-indicators', 'missing-indicator-class'],
  ])('%s silences %s in the whole table', (first, second) => {
    expect(found(rule(second, [[6, 5]]), rule(first, [[6, 1]]))).toEqual([`${first}@B7`]);
  });

  it('tells an amount that is a placeholder once', () => {
    expect(
      found(
        rule('invalid-amount', [
          [3, 2],
          [3, 4],
        ]),
        rule('placeholder-text', [[3, 2]]),
      ),
    ).toEqual(['placeholder-text@C4', 'invalid-amount@E4']);
  });

  it('lets rules outside the chain stand beside each other', () => {
    expect(found(rule('stale-year', [[9, 4]]), rule('missing-unit', [[9, 4]]))).toHaveLength(2);
  });

  it('names a rule that crashes and goes on with the others', () => {
    const crashing: Rule<RuleId, object> = {
      ...rule('short-goal', []),
      check: () => {
        throw new TypeError('cannot');
      },
    };
    const report = check(recogniseForms({}), { rules: [crashing, rule('wording', [[3, 2]])] });
    expect(report.coverage.failedRules).toEqual([{ rule: 'short-goal', error: 'cannot' }]);
    expect(report.findings.map(faultName)).toEqual(['wording@C4']);
  });

  it('never shows a blank form to a rule', () => {
    const blank = formGrid({
      title: '项目绩效目标表',
      unitLine: null,
      code: null,
      name: null,
      budget: null,
      fiscal: null,
      purpose: null,
      plan: [],
      goal: null,
      rows: [{ level1: '产出指标', level2: '数量指标', ...BLANK_CELL }],
    });
    const report = check(recognise(workbookOf(sheetOf('1', blank))));
    expect(report.findings).toEqual([]);
    expect(report.coverage.notes).toEqual([]);
  });
});

describe('fingerprints', () => {
  const print = (form: Partial<FormInput>, ruleId: RuleId): readonly string[] =>
    check(recogniseForms(form))
      .findings.filter((finding) => finding.rule === ruleId)
      .map(({ fingerprint }) => fingerprint);
  const OVER = { rows: rowsWith({ 3: { target: '≤34.6万元' } }), budget: fixed(20), fiscal: fixed(20) };

  it('follow a finding through inserted rows and moved forms', () => {
    const workbook = (top: number): string[] =>
      check(recognise(workbookOf(sheetOf('x', formGrid(OVER), { row: top, col: top }))))
        .findings.filter(({ rule }) => rule === 'cost-over-budget')
        .map(({ fingerprint }) => fingerprint);
    expect(workbook(0)).toHaveLength(1);
    expect(workbook(7)).toEqual(workbook(0));
  });

  it('change with the figure', () => {
    const other = { ...OVER, rows: rowsWith({ 3: { target: '≤35万元' } }) };
    expect(print(other, 'cost-over-budget')).not.toEqual(print(OVER, 'cost-over-budget'));
  });

  it('tell equal findings of one workbook apart', () => {
    const rows = rowsWith({ 0: { basis: null }, 1: { basis: null } });
    const { findings } = check(recognise(formsWorkbook([{ rows }, { rows }])));
    const prints = findings
      .filter(({ rule }) => rule === 'missing-basis')
      .map(({ fingerprint }) => fingerprint);
    expect(prints).toHaveLength(4);
    expect(new Set(prints).size).toBe(4);
  });
});

describe('coverage notes', () => {
  it('say that the budget year is unknown', () => {
    const report = check(recogniseForms({ title: '物业费绩效目标表', name: '物业费' }));
    expect(report.coverage.notes.map(({ code }) => code)).toEqual(['year-unknown']);
  });

  it('name a fund line that is not known', () => {
    const grid = formGrid({ fiscal: fixed(20) }).map((row, r) =>
      r === 3 ? [...row.slice(0, 5), '地方债券', 4] : row,
    );
    const report = check(recognise(workbookOf(sheetOf('1', grid))));
    expect(report.coverage.notes.map(({ code, data }) => [code, data.label])).toEqual([
      ['fund-line-unknown', '地方债券'],
    ]);
    expect(report.findings.filter(({ rule }) => rule === 'budget-sum-mismatch')).toEqual([]);
  });

  const ofCost = (name: string, target: string, more: Partial<FormInput> = {}): readonly unknown[] =>
    check(recogniseForms({ ...more, rows: rowsWith({ 3: { name, target } }) })).coverage.notes.map(
      ({ code, at, data }) => [code, formatPlace(at), data.label],
    );

  it.each([
    ['a list', '材料和劳务成本', '材料费10万元、劳务费5万元'],
    ['a list of ceilings', '项目成本', '人工费≤5万元；材料费≤10万元'],
    ['a list above the budget', '项目成本', '材料费30万元、劳务费50万元'],
    ['a sentence', '项目总成本', '按照合同约定，全年支付总额一般不超过20万元，据实结算'],
    ['an unclear number', '项目成本', '≤34万6'],
    ['amounts per year', '项目成本', '甲楼5万元/年，乙楼6万元/年'],
  ])('name a cost that is no single amount: %s', (_case, name, target) => {
    expect(ofCost(name, target)).toEqual([['cost-not-compared', 'E13', name]]);
  });

  it.each([
    ['one amount', '项目成本', '≤34万6千元'],
    ['an amount of which a part is named', '项目总成本', '≤20万元，其中人工5万元'],
    ['amounts per person', '培训成本', '小学650元/生/年，初中850元/生/年'],
    ['a unit cost by its name', '补助标准', '一级500元，二级300元'],
    ['no money', '项目成本', '第1批80%，第2批20%'],
    ['savings', '成本节约额', '材料费10万元、劳务费5万元'],
    ['words', '项目成本', '控制在预算以内'],
  ])('name no cost: %s', (_case, name, target) => {
    expect(ofCost(name, target)).toEqual([]);
  });

  it.each<[string, Value, Value, readonly string[]]>([
    ['a cost beside it', 1500, '≤5000万元', ['budget-of-part B3 其中：中央预算内投资（万元）']],
    ['no cost', 1500, '≥5000平方米', []],
    ['no amount in it', null, '≤5000万元', []],
  ])('name a budget that is a part of what an investment costs: %s', (_case, part, target, expected) => {
    const grid = [
      ['中央预算内投资项目绩效目标表（2024年度）'],
      ['项目名称', '2024年排水管网改造'],
      ['其中：中央预算内投资（万元）', part],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '成本指标', '工程总成本', target],
    ];
    const { coverage, findings } = check(recognise(workbookOf(sheetOf('1', grid))));
    expect(
      coverage.notes.map(({ code, at, data }) => `${code} ${formatPlace(at)} ${data.label ?? ''}`),
    ).toEqual(expected);
    expect(findings.filter(({ rule }) => rule === 'cost-over-budget')).toEqual([]);
  });

  it.each<[string, Grid, readonly string[]]>([
    ['金额合计 is there', DECLARATION, []],
    ['金额合计 is not there', DECLARATION.filter((_, row) => row !== 7), ['budget-not-found E13']],
    ['neither that nor a cost', DECLARATION.filter((_, row) => row !== 7 && row !== 13), []],
  ])('name the cost of a department that is not compared: %s', (_case, grid, expected) => {
    const { coverage } = check(recognise(workbookOf(sheetOf('1', grid))));
    expect(coverage.notes.map(({ code, at }) => `${code} ${formatPlace(at)}`)).toEqual(expected);
  });

  it('name no cost where there is no budget to compare with', () => {
    expect(ofCost('项目成本', '材料费10万元、劳务费5万元', { budget: '约三百' })).toEqual([]);
  });

  it('leave nothing to say of the clean form', () => {
    const report = check(recogniseForms({ plan: [percent(0), percent(0), percent(0), percent(1)] }));
    expect(report.coverage).toMatchObject({ notes: [], failedRules: [] });
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(RULES.length).toBeGreaterThanOrEqual(38);
  });
});
