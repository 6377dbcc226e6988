import { check, createCheck } from '../../src/check/check';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { RULES, type RuleId } from '../../src/rules';
import { perTable, type Rule } from '../../src/rules/rule';
import { createRecogniser, recognise } from '../../src/tables/recognise';
import { type FormInput, faultName, formGrid, formsWorkbook } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

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

describe('checking a workbook again as it is edited', () => {
  type Form = Partial<FormInput>;
  const PLAN = ['25%', '50%', '75%', '100%'];
  const FORMS_BEFORE: readonly Form[] = [
    { title: '2023年度物业费绩效目标表', name: '2023年度物业费', plan: PLAN },
    { title: '2023年度培训费绩效目标表', name: '2023年度培训费', plan: PLAN, goal: '做好工作。' },
    { title: '2023年度会议费绩效目标表', name: '2023年度会议费', plan: PLAN, budget: 20 },
  ];
  const sheets = (forms: readonly Form[]): readonly ReturnType<typeof sheetOf>[] =>
    forms.map((form, index) => sheetOf(`表${index + 1}`, formGrid(form)));

  it.each<[string, (forms: readonly Form[]) => readonly Form[]]>([
    ['nothing', (forms) => forms],
    [
      'a fault mended',
      ([a = {}, b = {}, c = {}]) => [a, { ...b, goal: '培训干警一百人次，合格率达到95%以上。' }, c],
    ],
    ['a fault made', ([a = {}, b = {}, c = {}]) => [{ ...a, budget: null }, b, c]],
    ['a name that is now the same', ([a = {}, b = {}, c = {}]) => [a, { ...b, name: '2023年度物业费' }, c]],
    [
      'a plan that differs',
      ([a = {}, b = {}, c = {}]) => [a, b, { ...c, plan: ['10%', '40%', '70%', '100%'] }],
    ],
    ['a form gone', ([a = {}, b = {}]) => [a, b]],
  ])('gives what checking it anew gives: %s', (_what, edit) => {
    const before = sheets(FORMS_BEFORE);
    const edited = edit(FORMS_BEFORE);
    // Sheets that were not edited are the same objects.
    const after = sheets(edited).map((sheet, index) =>
      edited[index] === FORMS_BEFORE[index] ? (before[index] ?? sheet) : sheet,
    );
    const [recogniseAgain, checkAgain] = [createRecogniser(), createCheck()];
    expect(checkAgain(recogniseAgain(workbookOf(...before)), {}).findings.length).toBeGreaterThan(0);
    const again = checkAgain(recogniseAgain(workbookOf(...after)), {});
    expect(again).toEqual(check(recognise(workbookOf(...after))));
  });

  it('looks only at tables that changed, and at all when a threshold did', () => {
    const looks: string[] = [];
    const rule: Rule<RuleId, object> = {
      id: 'short-goal',
      category: 'completeness',
      severity: 'warning',
      check: perTable((table) => {
        looks.push(table.title?.text ?? '');
        return [];
      }),
    };
    const rules = [rule];
    const checkAgain = createCheck();
    const [a, b, c] = sheets(FORMS_BEFORE);
    const recogniseAgain = createRecogniser();
    if (a === undefined || b === undefined || c === undefined) throw new Error('three sheets');
    checkAgain(recogniseAgain(workbookOf(a, b, c)), { rules });
    expect(looks).toHaveLength(3);
    looks.length = 0;
    const edited = sheetOf(
      '表2',
      formGrid({ ...FORMS_BEFORE[1], goal: '培训干警一百人次，合格率达到95%以上。' }),
    );
    checkAgain(recogniseAgain(workbookOf(a, edited, c)), { rules });
    expect(looks).toEqual(['2023年度培训费绩效目标表']);
    looks.length = 0;
    const thresholds = { ...DEFAULT_SETTINGS.thresholds, shortGoalCharacters: 30 };
    checkAgain(recogniseAgain(workbookOf(a, edited, c)), {
      rules,
      settings: { ...DEFAULT_SETTINGS, thresholds },
    });
    expect(looks).toHaveLength(3);
  });
});
