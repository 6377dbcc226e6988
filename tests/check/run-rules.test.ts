import { check } from '../../src/check/check';
import { RULES, type RuleId } from '../../src/rules';
import { perTable, type Rule } from '../../src/rules/rule';
import { recognise } from '../../src/tables/recognise';
import { faultName, formsWorkbook } from '../support/forms';

/** So many that what rules remember of one table must not be taken for another. */
const FORMS = 70;
const workbook = recognise(
  formsWorkbook(
    Array.from({ length: FORMS }, (_, index) => ({
      title: `2023年度项目${index}绩效目标表`,
      name: `2023年度项目${index}`,
      goal: index % 3 === 0 ? '' : `办理事项${index}，合格率达到95%以上。`,
    })),
  ),
);

describe('running rules over many tables', () => {
  it('gives table by table what each rule sees in all tables at once', () => {
    // A plain function is shown all tables at once.
    const atOnce = RULES.map((rule): Rule<RuleId, object> => ({
      ...rule,
      check: (tables, thresholds, spendings) => rule.check(tables, thresholds, spendings),
    }));
    const told = ({ rule, fingerprint, at }: ReturnType<typeof check>['findings'][number]): object => ({
      rule,
      fingerprint,
      at,
    });
    const { findings } = check(workbook);
    expect(findings.length).toBeGreaterThan(FORMS / 3);
    expect(findings.map(told)).toEqual(check(workbook, { rules: atOnce }).findings.map(told));
  });

  it('tells nothing of a rule that crashes late', () => {
    const late: Rule<RuleId, object> = {
      id: 'short-goal',
      category: 'completeness',
      severity: 'warning',
      check: perTable((table) => {
        if (table === workbook.tables.at(-1)) throw new TypeError('cannot');
        return [{ at: { sheet: table.sheet, row: 0, col: 0 }, data: {} }];
      }),
    };
    const report = check(workbook, { rules: [late] });
    expect(report.coverage.failedRules).toEqual([{ rule: 'short-goal', error: 'cannot' }]);
    expect(report.findings.map(faultName)).toEqual([]);
  });
});
