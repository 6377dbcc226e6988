import type { Decimal } from './decimal';
import { movePoint } from './decimal-point';
import { compact } from './text';

export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

export interface MoneyUnitEntry {
  readonly unit: MoneyUnit;
  /** The power of ten of one 元. */
  readonly power: number;
  readonly aliases: readonly string[];
  /** Understood only where an amount of money is expected: 292万 beside 预算数. */
  readonly bare: readonly string[];
}

export const MONEY_UNITS: readonly MoneyUnitEntry[] = [
  { unit: '元', power: 0, aliases: ['元', '圆', '圓'], bare: [] },
  { unit: '千元', power: 3, aliases: ['千元', '仟元'], bare: ['千'] },
  {
    unit: '万元',
    power: 4,
    aliases: ['万元', '萬元', '万圆', '万圓', 'w元', 'W元'],
    bare: ['万', '萬', 'w', 'W'],
  },
  { unit: '百万元', power: 6, aliases: ['百万元', '佰万元'], bare: ['百万'] },
  { unit: '亿元', power: 8, aliases: ['亿元', '億元'], bare: ['亿', '億'] },
];

interface CompoundMoneyUnit {
  readonly text: string;
  readonly unit: MoneyUnit;
  /** Power of ten by which the number before grows. */
  readonly shift: number;
}

/** Units met after a number but never as the unit of a table: 3千万元 is 3000万元. */
export const COMPOUND_MONEY_UNITS: readonly CompoundMoneyUnit[] = [
  { text: '十万元', unit: '万元', shift: 1 },
  { text: '千万元', unit: '万元', shift: 3 },
  { text: '仟万元', unit: '万元', shift: 3 },
  { text: '十亿元', unit: '亿元', shift: 1 },
  { text: '百亿元', unit: '亿元', shift: 2 },
  { text: '千亿元', unit: '亿元', shift: 3 },
  { text: '万亿元', unit: '亿元', shift: 4 },
];

const BY_ALIAS: ReadonlyMap<string, MoneyUnit> = new Map(
  MONEY_UNITS.flatMap(({ unit, aliases }) => aliases.map((alias) => [alias, unit] as const)),
);
const BY_BARE: ReadonlyMap<string, MoneyUnit> = new Map(
  MONEY_UNITS.flatMap(({ unit, bare }) => bare.map((alias) => [alias, unit] as const)),
);
const POWERS: ReadonlyMap<MoneyUnit, number> = new Map(MONEY_UNITS.map(({ unit, power }) => [unit, power]));

const LABEL = /^(?:金额|货币|计量)?单位:?/u;
const CURRENCY = /人民币|RMB|CNY/giu;
const WRAPPED = /^[([【](.*)[)\]】]$/su;

/**
 * The money unit that a text is: 万元, 人民币万元, （万元）, 单位：万元, " 万 元 ". Null for anything else, a bare
 * 人民币 included. With `bare`, 万 and 亿 count as well: only where an amount of money is certain.
 */
export function parseMoneyUnit(text: string, bare = false): MoneyUnit | null {
  const key = (WRAPPED.exec(compact(text))?.[1] ?? compact(text))
    .replace(LABEL, '')
    .replace(CURRENCY, '')
    .replace(/整$/u, '');
  return BY_ALIAS.get(key) ?? (bare ? (BY_BARE.get(key) ?? null) : null);
}

/** Exact: 292 万元 → 2920000 元. */
export function convertMoney(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return movePoint(amount, (POWERS.get(from) ?? 0) - (POWERS.get(to) ?? 0));
}
