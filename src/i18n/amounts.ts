/** An amount as sentences show it: "34.6万元"; as written first where that is another unit, "346000元（34.6万元）". */
export function amountZh(value: string, unit: string | null, written: string | null = null): string {
  const amount = value + (unit ?? '');
  return written === null ? amount : `${written}（${amount}）`;
}

export function amountEn(value: string, unit: string | null, written: string | null = null): string {
  const amount = value + (unit ?? '');
  return written === null ? amount : `${written} (${amount})`;
}
