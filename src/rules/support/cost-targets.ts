import { type Decimal, ZERO } from '../../core/decimal';
import { remember, rememberLast } from '../../core/memo';
import type { MoneyUnit } from '../../core/money';
import { parseMoneyUnit } from '../../core/money-units';
import { parseTarget, type Quantity, type Target } from '../../core/targets';
import { levelKey } from '../../core/taxonomy';
import { compact } from '../../core/text';
import { moneyRateOf, type MoneyRate } from '../../core/units';
import type { Indicator, Phase, Table } from '../../tables/model';
import { statedTargets } from './stated-targets';
import { unitRemarks } from './unit-remarks';
import { withoutSlips } from './slips';

/** total: all that the project costs; part: one of its costs; unit: what one person, month, piece … costs. */
export type CostKind = 'total' | 'part' | 'unit';

/** An indicator of class cost whose target is an amount of money: the highest that it allows. */
export interface CostTarget {
  readonly indicator: Indicator;
  readonly kind: CostKind;
  readonly value: Decimal;
  readonly unit: MoneyUnit;
}

/** Names of what one unit costs. */
const UNIT_COSTS = [
  ...['单价', '标准', '补助', '补贴', '津贴', '月', '每', '限价', '定额', '均价', '平均', '单位成本', '费率'],
  ...[
    '人均',
    '户均',
    '亩均',
    '次均',
    '生均',
    '日均',
    '班均',
    '床均',
    '件均',
    '单次',
    '单人',
    '单件',
    '单台',
    '单套',
  ],
];
const PER_IN_NAME = /\/(?:人|次|月|件|天|日|平方米|平米|m2|亩|户|台|套|辆|场|期|吨|公里|课时|学时|床|生)/u;
/** In a description only what cannot mean anything else. */
const UNIT_COSTS_DESCRIBED = /单价|人均|每(?!年)|元\/(?!年)/u;
/** The whole after all: 全年每月工资总额. */
const WHOLES = ['总成本', '总额'];
const TOTALS = [
  ...WHOLES,
  ...[
    '项目成本',
    '成本控制数',
    '成本控制额',
    '预算控制数',
    '预算数',
    '控制总数',
    '总费用',
    '总支出',
    '总经费',
    '总投资',
  ],
  ...['总预算', '总金额', '总价', '总概算', '概算', '合计', '小计', '总计'],
];
/** Included in another row or amount. */
const OF_WHICH = '其中';
/** Money that is not spent. */
const NOT_SPENT = [
  ...['节约', '节省', '节支', '下降', '降低', '减少', '压减', '压缩', '削减', '结余', '核减', '审减'],
  ...['收入', '收益', '撬动', '带动', '拉动'],
];
/** Costs that others bear. */
const OTHERS_COSTS = ['社会成本', '生态环境成本', '生态成本', '环境成本'];
/** An amount per year is the year's whole amount. */
const PER_YEAR = '年';

/** The money targets of class cost, in the order of their rows. */
export function costTargets(table: Table, phase: Phase): readonly CostTarget[] {
  return costTargetsByPhase(table.indicators)[phase];
}

const costTargetsByPhase = rememberLast((indicators: readonly Indicator[]) => {
  const all = allCostTargets(indicators);
  const of = (phase: Phase): readonly CostTarget[] =>
    all.filter(({ indicator }) => indicator.phase === phase);
  return { annual: of('annual'), term: of('term') };
});

function allCostTargets(indicators: readonly Indicator[]): readonly CostTarget[] {
  const found: CostTarget[] = [];
  for (const { indicator, class: cls, target } of statedTargets(indicators)) {
    const cost = cls === 'cost' && isSpent(indicator) ? costOf(indicator, target) : null;
    if (cost !== null) found.push(cost);
  }
  return found;
}

function costOf(indicator: Indicator, target: Target): CostTarget | null {
  const quantity = highest(target) ?? highest(wholeOf(indicator, target));
  if (quantity === null || quantity.value.lte(ZERO)) return null;
  const rate = rateOf(quantity.unit, indicator);
  if (rate === null) return null;
  return { indicator, kind: kindOf(indicator, rate.per), value: quantity.value, unit: rate.money };
}

/** 总成本（万元） says the unit of a bare number; 万 under cost is 万元. */
function rateOf(unit: string | null, { name }: Indicator): MoneyRate | null {
  return unit === null ? first(unitRemarks(name.text), moneyRateOf) : costRate(unit);
}

function costRate(unit: string): MoneyRate | null {
  const bare = parseMoneyUnit(unit, true);
  return moneyRateOf(unit) ?? (bare === null ? null : { money: bare, per: null });
}

function first<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const result = read(value);
    if (result !== null) return result;
  }
  return null;
}

/** （其中：…, whose bracket closes behind the parts. */
const OPEN_BRACKET = /[(（]\s*$/u;

/** 总成本≤15万元，其中人工5万元: what follows is a part of the amount before. */
function wholeOf(indicator: Indicator, target: Target): Target {
  const { text } = indicator.target;
  const at = text.indexOf(OF_WHICH);
  return at < 0 ? target : parseTarget(text.slice(0, at).replace(OPEN_BRACKET, ''));
}

function highest(target: Target): Quantity | null {
  if (target.kind === 'number') return target.quantity;
  // ±5万元 is a deviation and no cost.
  return target.kind === 'interval' && target.low.value.gte(ZERO) ? target.high : null;
}

function isSpent(indicator: Indicator): boolean {
  const { level2 } = indicator;
  return !isSaving(indicator) && (level2 === null || !OTHERS_COSTS.includes(levelKey(level2.text)));
}

function kindOf({ name, description }: Indicator, per: string | null): CostKind {
  if (per !== null && per !== PER_YEAR) return 'unit';
  const { isWhole, isUnit, isTotal } = readCostName(name.text);
  const isDescribed = (): boolean =>
    description !== null && UNIT_COSTS_DESCRIBED.test(compact(description.text));
  if (!isWhole && (isUnit || isDescribed())) return 'unit';
  return isTotal ? 'total' : 'part';
}

/** What the name of a cost says about its kind. */
const readCostName = remember((name) => {
  const text = compact(name);
  const hasOneOf = (words: readonly string[]): boolean => words.some((word) => text.includes(word));
  return {
    isWhole: hasOneOf(WHOLES),
    isUnit: hasOneOf(UNIT_COSTS) || PER_IN_NAME.test(text),
    isTotal: hasOneOf(TOTALS),
  };
});

/**
 * Costs that say an amount of money, but not as one target that could be compared with the budget: lists (材料费10万元、
 * 劳务费5万元), sentences with several amounts.
 */
export function unreadCosts({ indicators }: Table): readonly Indicator[] {
  if (!indicators.some(({ target }) => isAmountInWords(target.target))) return [];
  return statedTargets(indicators).flatMap(({ indicator, class: cls, target }) => {
    if (cls !== 'cost' || !isAmountInWords(target) || !isSpent(indicator)) return [];
    return kindOf(indicator, null) === 'unit' || costOf(indicator, target) !== null ? [] : [indicator];
  });
}

function isAmountInWords(target: Target): boolean {
  return (
    target.kind === 'text' && target.quantities.some(({ unit }) => unit !== null && isWhole(costRate(unit)))
  );
}

function isWhole(rate: MoneyRate | null): boolean {
  return rate !== null && (rate.per === null || rate.per === PER_YEAR);
}

/** A part of another row's cost: it is not added a second time. */
export function isIncluded({ name }: Indicator): boolean {
  return compact(name.text).startsWith(OF_WHICH);
}

/** 成本节约额: the more the better. */
export function isSaving({ name }: Indicator): boolean {
  return namesSaving(name.text);
}

const namesSaving = remember((name) => {
  // 收益人员 is meant to be 受益人员, and no revenue.
  const text = compact(withoutSlips(name));
  return NOT_SPENT.some((word) => text.includes(word));
});
