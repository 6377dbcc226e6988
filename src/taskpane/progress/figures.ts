import { type Decimal, roundHalfUp } from '../../core/decimal';
import { formatMoney } from '../../core/money';

/** "921.38万元", with thousands separated: "2,754.46万元" */
export function moneyText(amount: Decimal, unit: string): string {
  return `${groupedMoney(amount)}${unit}`;
}

/** "2,754.46" */
export function groupedMoney(amount: Decimal): string {
  const [whole = '', ...fraction] = formatMoney(amount).split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ','), ...fraction].join('.');
}

/** With its sign: "+3.2", "−9.9" */
export function pointsText(points: Decimal): string {
  const rounded = roundHalfUp(points.abs(), 1).toFixed(1);
  if (rounded === '0.0') return rounded;
  return `${points.lt(0) ? '−' : '+'}${rounded}`;
}
