import { endOfMonth } from '../../src/core/day';
import { decimal } from '../../src/core/decimal';
import { formatMoney } from '../../src/core/money';
import { readProjectCode } from '../../src/core/project-code';
import type { RuleId } from '../../src/rules';
import type { CellRef, Field, Indicator, ProjectTable, Table } from '../../src/tables/model';
import { classOf, isReal } from '../../src/rules/support/rows';
import type { IndicatorClass } from '../../src/core/taxonomy';
import type { ProjectSpending } from '../../src/tables/spending';
import type { Value } from './grid';

/** One fault put into clean tables: the cells that are overwritten, and where the finding must stand. */
export interface Injection {
  readonly sets: readonly (readonly [CellRef, Value])[];
  /** null: anywhere in the table. */
  readonly at: CellRef | null;
  /** What the table's project has spent, where that is the fault. */
  readonly spending?: ProjectSpending;
}

type Injector = (table: Table, tables: readonly Table[]) => readonly Injection[];

const one = (at: CellRef, value: Value): Injection => ({ sets: [[at, value]], at });
const project = (table: Table): ProjectTable | null =>
  table.kind === 'project' && table.form === 'target' ? table : null;
const rows = ({ indicators }: Table): readonly Indicator[] => indicators.filter(isReal);
const ofClass = (table: Table, cls: IndicatorClass): readonly Indicator[] =>
  rows(table).filter((row) => classOf(row) === cls);
const numeric = ({ target }: Indicator): boolean => target.target.kind === 'number';
/** A target as this layout writes it: its number alone where comparator and unit have columns of their own. */
const written = (row: Indicator, comparator: string, number: number, unit: string): Injection['sets'] => [
  [row.target.at, row.unit === null ? `${comparator}${number}${unit}` : number],
  ...(row.comparator === null ? [] : [[row.comparator.at, WORDS[comparator] ?? null] as const]),
  ...(row.unit === null ? [] : [[row.unit.at, unit] as const]),
];
const WORDS: Readonly<Record<string, string>> = { '≥': '大于等于', '≤': '小于等于', '=': '等于', '': '' };
const injectTarget = (row: Indicator, comparator: string, number: number, unit: string): Injection => ({
  sets: written(row, comparator, number, unit),
  at: row.target.at,
});
/** Words as a target: comparator and unit columns are emptied. */
const injectWords = (row: Indicator, words: Value): Injection => ({
  sets: [
    [row.target.at, words],
    ...[row.comparator, row.unit].flatMap((field) => (field === null ? [] : [[field.at, null] as const])),
  ],
  at: row.target.at,
});
const budgetOf = (table: Table): { at: CellRef; label: string; value: number; unit: string } | null => {
  const form = project(table);
  const budget = form?.funds.find(({ phase }) => phase === 'annual')?.budget;
  if (form === null || budget?.reading.kind !== 'amount') return null;
  const unit = budget.ownUnit ?? form.moneyUnit?.value;
  const { at, label } = budget;
  return unit === undefined ? null : { at, label, value: Number(budget.reading.value), unit };
};
const each = <T>(
  items: readonly (T | null | undefined)[],
  inject: (item: T) => Injection,
): readonly Injection[] => items.filter((item): item is T => item !== null && item !== undefined).map(inject);
const filled = (field: Field | null | undefined): Field | null =>
  field == null || field.empty ? null : field;
const annual = (row: Indicator): boolean => row.phase === 'annual';

/** For each rule the ways to break it, as far as a layout has the cells for it. */
export const INJECTORS: Readonly<Record<RuleId, Injector>> = {
  'missing-field': (table) => {
    const form = project(table);
    const budget = form?.funds.find(({ phase }) => phase === 'annual')?.budget;
    // Where all projects stand in one table the name tells one from the next.
    const name = form?.title === null ? null : form?.fields.projectName;
    return each([name, form?.fields.goal, form?.fields.purpose, budget].map(filled), ({ at }) =>
      one(at, null),
    );
  },
  'missing-indicator-value': (table) =>
    project(table) === null ? [] : each([...rows(table)], ({ target }) => one(target.at, null)),
  'missing-indicator-name': (table) => each([...rows(table)], ({ name }) => one(name.at, null)),
  'missing-description': (table) =>
    project(table) === null
      ? []
      : each(
          rows(table).map(({ description }) => filled(description)),
          ({ at }) => one(at, '  '),
        ),
  'missing-basis': (table) =>
    each(
      rows(table).map(({ basis }) => filled(basis)),
      ({ at }) => one(at, null),
    ),
  'half-not-applicable': (table) =>
    each(
      rows(table).filter(({ basis }) => basis !== null),
      ({ target }) => one(target.at, '不涉及'),
    ),
  'missing-indicator-class': (table) =>
    each(
      (['quantity', 'quality'] as const).flatMap((cls) => {
        const of = ofClass(table, cls).filter(annual);
        const only = of.length === 1 ? of[0] : undefined;
        const knows = only?.level1?.reading?.level.id === 'output';
        return knows ? [only] : [];
      }),
      (row) => ({
        sets: [
          row.name,
          row.description,
          row.target,
          row.basis,
          row.comparator,
          row.unit,
          row.weight,
        ].flatMap((field) => (field === null ? [] : [[field.at, '不涉及'] as const])),
        at: null,
      }),
    ),
  'no-indicators': (table) => {
    const { headerAt, indicators } = table;
    const isFlat = table.kind === 'project' && table.title === null;
    if (headerAt === null || isFlat) return [];
    const sets = indicators.flatMap(({ level1, level2, name, description, target, basis, weight }) =>
      [level1, level2, name, description, target, basis, weight].flatMap((field) =>
        field === null ? [] : [[field.at, null] as const],
      ),
    );
    return [{ sets, at: null }];
  },
  'unknown-classification': (table) =>
    each(
      rows(table)
        .filter(({ level1, level2, row }) => {
          const own = level1?.reading?.level.classes;
          return level2?.at.row === row && own !== null;
        })
        .map(({ level2 }) => level2),
      ({ at }) => one(at, '数目方面的指标'),
    ),
  'placeholder-text': (table) => [
    ...each([...rows(table)], (row) => injectWords(row, '待定')),
    ...each([...rows(table)], ({ name }) => one(name.at, '××××')),
    ...each([filled(project(table)?.fields.goal)], ({ at }) => one(at, '（请填写年度绩效目标）')),
  ],
  'duplicate-indicator': (table) => {
    const [first] = ofClass(table, 'quality').filter(annual);
    const [second] = ofClass(table, 'timeliness').filter(annual);
    if (first === undefined || second?.goal !== first.goal) return [];
    const pairs = [
      [second.name, first.name],
      [second.target, first.target],
      [second.comparator, first.comparator],
      [second.unit, first.unit],
    ] as const;
    const sets = pairs.flatMap(([to, from]) =>
      to === null || from === null ? [] : [[to.at, from.cell] as const],
    );
    return [{ sets, at: null }];
  },
  'value-repeats-text': (table) =>
    each(
      rows(table).filter(
        ({ description }) =>
          description !== null && !description.empty && !/[\d两全]/u.test(description.text),
      ),
      (row) => injectWords(row, row.description?.text ?? null),
    ).filter(() => table.kind === 'project'),
  'unquantified-target': (table) =>
    each([...ofClass(table, 'quantity'), ...ofClass(table, 'quality'), ...ofClass(table, 'cost')], (row) =>
      injectWords(row, '按照有关要求办理'),
    ),
  'malformed-target': (table) =>
    rows(table)
      .filter((row) => numeric(row) && row.comparator === null)
      .flatMap((row) => ['≥≤5件', '≥', '10～5件'].map((text) => one(row.target.at, text))),
  'missing-unit': (table) =>
    each(ofClass(table, 'quantity').filter(numeric), (row) =>
      row.unit === null ? one(row.target.at, '≥12000') : one(row.unit.at, null),
    ),
  'percent-over-100': (table) =>
    each(
      rows(table).filter(({ name }) => /(?:合格率|满意度|及时率)$/u.test(name.text)),
      (row) => injectTarget(row, '≥', 120, '%'),
    ),
  'reversed-comparator': (table) => [
    ...each(
      rows(table).filter(({ name }) => /(?:合格率|及时率)$/u.test(name.text)),
      (row) => injectTarget(row, '≤', 95, '%'),
    ),
    ...each(
      ofClass(table, 'cost').filter((row) => annual(row) && row.name.text.endsWith('总成本')),
      (row) => injectTarget(row, '≥', 1, '万元'),
    ),
  ],
  'invalid-amount': (table) =>
    each([budgetOf(table)], ({ at }) => one(at, '约三百')).concat(
      each([budgetOf(table)], ({ at }) => one(at, '24、30')),
    ),
  'budget-sum-mismatch': (table) => {
    if (table.kind === 'department') {
      const at = table.funds[0]?.budget?.at ?? null;
      return each([...table.tasks], (task) => ({ sets: [[task.at, 7]], at }));
    }
    const form = project(table);
    const block = form?.funds.find(({ phase }) => phase === 'annual');
    if (block?.budget == null || block.fiscal?.reading.kind !== 'amount') return [];
    const more = Number(block.fiscal.reading.value.plus(7));
    return [{ sets: [[block.fiscal.at, more]], at: null }];
  },
  'budget-told-twice': (table) => {
    const budget = budgetOf(table);
    const name = project(table)?.fields.projectName;
    // Where all projects stand in one table, the cell right of a name belongs to another column.
    const isFlat = table.kind === 'project' && table.title === null;
    if (budget === null || name == null || isFlat || budget.label.includes('中央预算内投资')) return [];
    const at = { ...name.at, col: name.at.col + 1 };
    return [one(at, `年度资金总额：${budget.value * 3}${budget.unit}`)];
  },
  'cost-over-budget': (table) =>
    each(ofClass(table, 'cost').filter(annual), (row) => {
      const budget = budgetOf(table);
      return budget === null || !row.name.text.endsWith('总成本')
        ? { sets: [], at: null }
        : injectTarget(row, '≤', budget.value * 2, budget.unit);
    }),
  'cost-sum-over-budget': (table) => {
    const budget = budgetOf(table);
    const [cost] = ofClass(table, 'cost').filter(annual);
    const [time] = ofClass(table, 'timeliness').filter(annual);
    if (budget === null || cost === undefined || time?.level2 == null) return [];
    const share = (part: number): number => Math.round(budget.value * part * 100) / 100;
    return [
      {
        sets: [
          [time.level2.at, '成本指标'],
          [time.name.at, '保洁人工费'],
          ...written(time, '≤', share(0.8), budget.unit),
          [cost.name.at, '保安人工费'],
          ...written(cost, '≤', share(0.6), budget.unit),
        ],
        at: null,
      },
    ];
  },
  'amount-in-text-mismatch': (table) => {
    const budget = budgetOf(table);
    const goal = filled(project(table)?.fields.goal);
    // What the central budget gives to an investment is a part of what the project costs.
    if (budget === null || goal === null || budget.label.includes('中央预算内投资')) return [];
    const other = formatMoney(decimal(budget.value).times(7));
    return [one(goal.at, `${goal.text}本项目预算${other}${budget.unit}。`)];
  },
  'unknown-money-unit': (table, tables) => {
    const form = project(table);
    const at = form?.moneyUnit?.at;
    const isOnly = tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
    return at === undefined || !isOnly ? [] : [{ sets: [[at, '年度预算']], at: null }];
  },
  'plan-missing': (table) => each(project(table)?.plan?.entries ?? [], ({ share }) => one(share.at, null)),
  'plan-invalid-percent': (table) =>
    (project(table)?.plan?.entries ?? []).flatMap(({ share }) =>
      ['二成半', '-5%', '120%'].map((text) => one(share.at, text)),
    ),
  'plan-out-of-order': (table) => {
    const [first, second] = project(table)?.plan?.entries ?? [];
    if (first === undefined || second === undefined) return [];
    return [
      {
        sets: [
          [first.labelAt, second.label],
          [second.labelAt, first.label],
        ],
        at: null,
      },
    ];
  },
  'plan-per-period': (table) => {
    const entries = project(table)?.plan?.entries ?? [];
    return entries.length !== 4
      ? []
      : [
          [25, 25, 25, 25],
          [10, 20, 30, 40],
        ].map((shares) => ({
          sets: entries.map(({ share }, index) => [share.at, `${shares[index] ?? 0}%`] as const),
          at: null,
        }));
  },
  'plan-decreasing': (table) => {
    const share = project(table)?.plan?.entries[2]?.share;
    return share === undefined ? [] : [one(share.at, '10%')];
  },
  'plan-not-complete': (table) => {
    const share = project(table)?.plan?.entries.at(-1)?.share;
    return share === undefined ? [] : [one(share.at, '90%')];
  },
  'spending-over-budget': (table) => {
    const budget = budgetOf(table);
    if (budget === null) return [];
    const spending: ProjectSpending = {
      spent: decimal(budget.value).plus(1),
      asOf: null,
      base: 'adjusted',
      budget: null,
    };
    return [{ sets: [], at: budget.at, spending }];
  },
  'spending-behind-plan': (table) => {
    const budget = budgetOf(table);
    const entries = project(table)?.plan?.entries ?? [];
    if (budget === null) return [];
    return entries.map(({ month, share }) => {
      const asOf = endOfMonth(table.year ?? 2023, month);
      return {
        sets: [],
        at: share.at,
        spending: { spent: decimal('0.01'), asOf, base: 'initial', budget: null },
      };
    });
  },
  'title-name-mismatch': (table) => {
    const form = project(table);
    const name = filled(form?.fields.projectName);
    const isNamed = name !== null && (form?.title?.text.includes(name.text) ?? false);
    return isNamed ? [{ sets: [[name.at, name.text.replace(/理|运|维/u, '')]], at: null }] : [];
  },
  'purpose-name-mismatch': (table) => {
    const form = project(table);
    const { purpose, goal } = form?.fields ?? {};
    // The rule wants name and indicators to agree on their subject first.
    const agrees = form?.fields.projectName?.text.includes('物业') ?? false;
    if (!agrees || form?.title == null || purpose == null || goal == null) return [];
    const sets = [
      [purpose.at, '用于乡道路面坑槽修补和边沟清淤。'],
      [goal.at, '完成乡道路面坑槽修补，雨季通行顺畅。'],
    ] as const;
    return [{ sets, at: null }];
  },
  'stale-year': (table) => {
    const goal = filled(project(table)?.fields.goal);
    return goal === null || table.year === null ? [] : [one(goal.at, `${table.year - 1}年${goal.text}`)];
  },
  'conflicting-targets': (table, tables) => {
    const twins = tables.filter(({ kind }) => kind === 'project');
    return each(twins.indexOf(table as ProjectTable) > 0 ? ofClass(table, 'quality') : [], (row) => ({
      sets: written(row, '≥', 81, '%'),
      at: null,
    })).filter(() =>
      rows(twins[0] ?? table).some(({ name }) => ofClass(table, 'quality')[0]?.name.text === name.text),
    );
  },
  'duplicate-project-code': (table, tables) => duplicate(table, tables, 'projectCode'),
  'duplicate-project-name': (table, tables) =>
    duplicate(table, tables, 'projectName').map((injection) => ({
      ...injection,
      sets: [
        ...injection.sets,
        ...(table.title === null ? [] : [[table.title.at, '项目支出绩效目标表'] as const]),
      ],
    })),
  'invalid-project-code': (table) =>
    each([filled(project(table)?.fields.projectCode)], ({ at, text }) => one(at, text.slice(0, 15))),
  'project-code-check-digit': (table) =>
    each([filled(project(table)?.fields.projectCode)], ({ at, text }) =>
      one(at, `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`),
    ),
  'unit-name-differs': (table, tables) => {
    const others = tables.filter(({ unit }) => unit?.code != null);
    const { unit } = table;
    return unit?.code == null || others.indexOf(table) < 1
      ? []
      : [{ sets: [[unit.at, `${unit.code}河北省承德市人民检察院本级`]], at: null }];
  },
  'vague-target': (table) => each(ofClass(table, 'social'), (row) => injectWords(row, '持续提升')),
  'missing-comparator': (table) =>
    each(
      ofClass(table, 'quantity').filter((row) => row.comparator === null && numeric(row)),
      ({ target }) => ({ sets: [[target.at, target.text.replace('≥', '')]], at: null }),
    ),
  'percent-at-ceiling': (table) =>
    each(
      rows(table).filter(({ name }) => name.text.endsWith('合格率')),
      (row) => injectTarget(row, '≥', 100, '%'),
    ),
  'full-satisfaction': (table) =>
    each(ofClass(table, 'satisfaction'), (row) => injectTarget(row, '=', 100, '%')),
  'quantity-ceiling': (table) =>
    each(
      ofClass(table, 'quantity').filter(({ name }) => /面积|数量/u.test(name.text)),
      (row) => ({
        sets: [[row.name.at, '配备巡逻岗亭数量'], ...written(row, '≤', 12, '座')],
        at: row.target.at,
      }),
    ),
  'nonstandard-unit': (table) =>
    each(ofClass(table, 'quantity'), (row) => ({ sets: written(row, '≥', 12000, '平米'), at: null })),
  'misclassified-indicator': (table) =>
    each(ofClass(table, 'quality').filter(annual), ({ name, target, comparator, unit }) => ({
      sets: [
        [name.at, '故障响应时间'],
        [target.at, unit === null ? '≤10分钟' : 10],
        ...(comparator === null ? [] : [[comparator.at, '小于等于'] as const]),
        ...(unit === null ? [] : [[unit.at, '分钟'] as const]),
      ],
      at: null,
    })),
  'total-cost-below-budget': (table) =>
    each(
      ofClass(table, 'cost').filter((row) => annual(row) && row.name.text.endsWith('总成本')),
      (row) => {
        const budget = budgetOf(table);
        return budget === null
          ? { sets: [], at: null }
          : injectTarget(row, '≤', budget.value / 2, budget.unit);
      },
    ),
  'uniform-plan': () => [],
  'code-year-after-budget': (table) =>
    each([filled(project(table)?.fields.projectCode)], ({ at }) => one(at, LATER_CODE)).filter(
      () => table.year !== null && table.year < 2025,
    ),
  'duplicate-goal': (table, tables) => duplicate(table, tables, 'goal'),
  wording: (table) => [
    ...each([...rows(table)], ({ name }) => ({ sets: [[name.at, `${name.text}（1）)`]], at: null })),
    ...each([filled(project(table)?.fields.goal)], ({ at, text }) => ({
      sets: [[at, `1.1、${text}`]],
      at: null,
    })),
  ],
  'description-repeats-name': (table) => {
    const described = rows(table).filter(({ description }) => description !== null && !description.empty);
    const sets = described.map(({ name, description }) => [description?.at ?? name.at, name.text] as const);
    return sets.length === 0 || table.kind === 'department' ? [] : [{ sets, at: null }];
  },
  'generic-basis': (table) =>
    each(
      rows(table).map(({ basis }) => filled(basis)),
      ({ at }) => ({ sets: [[at, '单位要求']], at: null }),
    ),
  'short-goal': (table) => each([filled(project(table)?.fields.goal)], ({ at }) => one(at, '保障运转。')),
};

/** Year 2025 of type P with its check character. */
const LATER_CODE = withCheck('13080025P00021710001');

function withCheck(body: string): string {
  const code = readProjectCode(`${body}0`);
  return `${body}${code.kind === 'project' ? (code.expectedCheck ?? '0') : '0'}`;
}

function duplicate(
  table: Table,
  tables: readonly Table[],
  field: 'projectCode' | 'projectName' | 'goal',
): readonly Injection[] {
  const [first, ...others] = tables.flatMap((other) => project(other) ?? []);
  const form = project(table);
  const from = filled(first?.fields[field]);
  const to = filled(form?.fields[field]);
  if (form === null || from === null || to === null || !others.includes(form)) return [];
  if (form.title === null && field === 'projectName') return [];
  return [one(to.at, from.text)];
}
