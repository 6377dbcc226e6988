/** Plans of a unit's projects: whole percentages, cumulative, the last 100 %. The same in every run. */
export const PLANS = 10_000;
export const YEAR = 2023;
/** 30 September 2023, and the day after. */
export const AS_OF = 45_199;
export const NEXT_DAY = 45_200;
export const LABELS: readonly string[] = ['3月底', '6月底', '10月底', '12月底'];
/** Days of 2023 at the four checkpoints. */
export const DUE: readonly number[] = [90, 181, 304, 365];

export function randomPlans(): readonly (readonly number[])[] {
  let state = 20_230_930;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 8) % 101;
  };
  return Array.from({ length: PLANS }, () => {
    const shares = [next(), next(), next()].sort((a, b) => a - b);
    return [...shares, 100].map((points) => points / 100);
  });
}
