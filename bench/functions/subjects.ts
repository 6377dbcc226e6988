import type { HyperFormula as Engine } from 'hyperformula';
import { AS_OF, DUE, LABELS, NEXT_DAY, randomPlans, YEAR } from './plans';

/** One way to compute the shares of all plans: what it does at first, and again for another date. */
export interface Subject {
  readonly label: string;
  readonly prepare: () => Promise<{
    readonly first: () => readonly number[];
    readonly again: () => readonly number[];
  }>;
}

type Call = (...args: unknown[]) => unknown;

async function progress(): Promise<Call> {
  const { registerFunctions } = await import('../../src/functions/register');
  const found = new Map<string, Call>();
  registerFunctions({
    associate: (id, fn) => found.set(id, fn),
    error: (error) => new Error(error),
    today: () => ({ year: YEAR, month: 9, day: 30 }),
    language: () => 'zh-CN',
  });
  const fn = found.get('PROGRESS');
  if (fn === undefined) throw new Error('PROGRESS is not registered');
  return fn;
}

const INVOCATION = { functionName: 'PROGRESS', address: 'Sheet1!A1' };

function cellOf(result: unknown): number {
  return Number((result as readonly (readonly unknown[])[])[0]?.[0]);
}

/** Native formulas of one row: plan in A:D, the day of the year in the last row. */
function nativeFormula(row: number, dayCell: string): string {
  const at = (index: number): [number, string] => [DUE[index] ?? 0, `${'ABCD'.charAt(index)}${row}`];
  let formula = `${at(0)[1]}*${dayCell}/${at(0)[0]}`;
  for (let index = 0; index < DUE.length; index += 1) {
    const [day, reached] = at(index);
    const [next, target] = at(index + 1);
    const between =
      index < DUE.length - 1
        ? `${reached}+(${target}-${reached})*(${dayCell}-${day})/(${next}-${day})`
        : reached;
    formula = `IF(${dayCell}>=${day},${between},${formula})`;
  }
  return `=${formula}`;
}

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  column: {
    label: 'PT.PROGRESS：整列一个公式',
    prepare: async () => {
      const call = await progress();
      const range = [LABELS, ...randomPlans()];
      const shares = (asOf: number): readonly number[] =>
        (call(range, asOf, null, YEAR, INVOCATION) as readonly (readonly unknown[])[]).map(([share]) =>
          Number(share),
        );
      return { first: () => shares(AS_OF), again: () => shares(NEXT_DAY) };
    },
  },
  cells: {
    label: 'PT.PROGRESS：每格一个公式',
    prepare: async () => {
      const call = await progress();
      const ranges = randomPlans().map((plan) => [LABELS, plan]);
      const shares = (asOf: number): readonly number[] =>
        ranges.map((range) => cellOf(call(range, asOf, null, YEAR, INVOCATION)));
      return { first: () => shares(AS_OF), again: () => shares(NEXT_DAY) };
    },
  },
  hyperformula: {
    label: 'HyperFormula：每格一个原生公式',
    prepare: async () => {
      const { HyperFormula } = await import('hyperformula');
      const plans = randomPlans();
      const dayCell = '$F$1';
      const dayOfYear = AS_OF - 44_926;
      const rows = plans.map((plan, index) => [
        ...plan,
        nativeFormula(index + 1, dayCell),
        ...(index === 0 ? [dayOfYear] : []),
      ]);
      let engine: Engine | null = null;
      const read = (from: Engine): readonly number[] =>
        from
          .getRangeValues({
            start: { sheet: 0, row: 0, col: 4 },
            end: { sheet: 0, row: plans.length - 1, col: 4 },
          })
          .map(([share]) => Number(share));
      return {
        first: () => {
          engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
          return read(engine);
        },
        again: () => {
          if (engine === null) throw new Error('not built');
          engine.setCellContents({ sheet: 0, row: 0, col: 5 }, dayOfYear + NEXT_DAY - AS_OF);
          return read(engine);
        },
      };
    },
  },
};
