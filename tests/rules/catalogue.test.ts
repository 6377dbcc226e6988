import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '../../src/i18n/language';
import { ruleTitle } from '../../src/i18n/rules';
import { RULES } from '../../src/rules';

const ROOT = resolve(__dirname, '../..');
const SEVERITY_LINE = {
  error: '必须改正 · error',
  warning: '需要核对 · warning',
  info: '建议完善 · info',
} as const;
const HEADINGS = ['## 查什么', '## 为什么', '## 例子', '## 怎么改', '## 什么时候不必改', '## In English'];

const page = (id: string): string => join(ROOT, 'docs/rules', `${id}.md`);

describe('every rule has all that a rule needs', () => {
  const ids = RULES.map(({ id }) => id);

  it('has an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(RULES.map(({ id, severity }) => [id, severity] as const))('%s', (id, severity) => {
    expect(existsSync(join(ROOT, 'src/rules', `${id}.ts`))).toBe(true);
    expect(existsSync(join(ROOT, 'src/i18n/rules', `${id}.ts`))).toBe(true);
    for (const language of LANGUAGES) expect(ruleTitle(id, language)).not.toBe('');

    const test = readFileSync(join(ROOT, 'tests/rules', `${id}.test.ts`), 'utf8');
    expect(test).toMatch(/it\.each(?:<[^(]*>)?\(/);
    expect(test).toMatch(/'fires: %s'/);
    expect(test).toMatch(/'stays silent: %s'/);

    const lines = readFileSync(page(id), 'utf8').split('\n');
    expect(lines[0]).toBe(`# ${id} · ${ruleTitle(id, 'zh-CN')}`);
    expect(lines[2]).toBe(SEVERITY_LINE[severity]);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(HEADINGS);
  });

  it('stands in the group that its finding is listed under', () => {
    const group = (category: string): readonly string[] =>
      RULES.filter((rule) => rule.category === category).map(({ id }) => id);
    expect(group('money')).toEqual([
      ...['invalid-amount', 'budget-sum-mismatch', 'budget-told-twice'],
      ...['cost-over-budget', 'cost-sum-over-budget'],
      ...['amount-in-text-mismatch', 'unknown-money-unit', 'spending-over-budget', 'total-cost-below-budget'],
    ]);
    expect(group('plan')).toEqual([
      ...['plan-missing', 'plan-invalid-percent', 'plan-out-of-order', 'plan-per-period', 'plan-decreasing'],
      ...['plan-not-complete', 'spending-behind-plan', 'uniform-plan'],
    ]);
    expect(group('consistency')).toEqual([
      ...['title-name-mismatch', 'purpose-name-mismatch', 'stale-year', 'conflicting-targets'],
      ...['duplicate-project-code', 'duplicate-project-name', 'invalid-project-code'],
      ...[
        'project-code-check-digit',
        'unit-name-differs',
        'code-year-after-budget',
        'duplicate-goal',
        'wording',
      ],
    ]);
    expect(group('targets')).toEqual([
      ...[
        'unquantified-target',
        'malformed-target',
        'missing-unit',
        'percent-over-100',
        'reversed-comparator',
      ],
      ...[
        'vague-target',
        'missing-comparator',
        'percent-at-ceiling',
        'full-satisfaction',
        'quantity-ceiling',
      ],
      ...['nonstandard-unit', 'misclassified-indicator'],
    ]);
    const grouped = ['money', 'plan', 'consistency', 'targets', 'completeness'].flatMap(group);
    expect([...grouped].sort()).toEqual([...ids].sort());
  });

  it('leaves no page, file or text of a rule that is not listed', () => {
    const listed = new Set<string>([...ids, 'index', 'texts', 'rule', 'thresholds', 'catalogue']);
    const names = [
      ...readdirSync(join(ROOT, 'docs/rules')).map((name) => name.replace(/\.md$/, '')),
      ...readdirSync(join(ROOT, 'src/rules')).map((name) => name.replace(/\.ts$/, '')),
      ...readdirSync(join(ROOT, 'src/i18n/rules')).map((name) => name.replace(/\.ts$/, '')),
      ...readdirSync(join(ROOT, 'tests/rules')).map((name) => name.replace(/\.test\.ts$/, '')),
    ];
    expect(names.filter((name) => !listed.has(name) && name !== 'support')).toEqual([]);
  });
});
