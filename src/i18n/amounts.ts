/** An amount as sentences show it: "34.6万元"; as written first where that is another unit, "346000元（34.6万元）". */
export function amountZh(value: string, unit: string | null, written: string | null = null): string {
  const amount = value + (unit ?? '');
  return written === null ? amount : `${written}（${amount}）`;
}

export function amountEn(value: string, unit: string | null, written: string | null = null): string {
  const amount = value + (unit ?? '');
  return written === null ? amount : `${written} (${amount})`;
}

/** A budget that seems to be written in another unit than its form, with all figures in the form's unit. */
export interface SlippedBudget {
  readonly label: string;
  readonly budget: string;
  readonly unit: string;
  readonly slippedUnit?: string;
  readonly meant?: string;
}

/** What to do about it; null where the unit is beyond doubt. */
export function unitSlipZh({ label, budget, unit, slippedUnit, meant }: SlippedBudget): string | null {
  if (slippedUnit === undefined || meant === undefined) return null;
  const change = `把${amountZh(budget, unit)}改为${amountZh(meant, unit)}`;
  return `疑似${label}按${slippedUnit}填写，而表中单位是${unit}：请核对，如是，${change}。`;
}

export function unitSlipEn({ label, budget, unit, slippedUnit, meant }: SlippedBudget): string | null {
  if (slippedUnit === undefined || meant === undefined) return null;
  const change = `change ${amountEn(budget, unit)} to ${amountEn(meant, unit)}`;
  return `${label} seems to be given in ${slippedUnit} on a form in ${unit}: if so, ${change}.`;
}
