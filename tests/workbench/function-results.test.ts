import type { FunctionResult } from '../../workbench/host';
import { type Caller, type FunctionCall, FunctionResults } from '../../workbench/page/grid/function-results';

const CELL: Caller = { sheet: 's', row: 1, col: 2 };
const OTHER: Caller = { sheet: 's', row: 5, col: 2 };

function call(args: FunctionCall['arguments'], volatile = false): FunctionCall {
  return { functionId: 'PROGRESS', volatile, arguments: args };
}

function value(result: number): FunctionResult {
  return { kind: 'value', value: result };
}

function setUp() {
  const asked: FunctionCall[] = [];
  const answers: ((result: FunctionResult) => void)[] = [];
  const recomputed: (readonly Caller[])[] = [];
  const told: (readonly [Caller, FunctionResult])[] = [];
  const clock = { now: 0 };
  const results = new FunctionResults(
    (one) => {
      asked.push(one);
      return new Promise((resolve) => answers.push(resolve));
    },
    (cells) => recomputed.push(cells),
    () => clock.now,
    (caller, outcome) => told.push([caller, outcome]),
  );
  const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  /** Timers fire in the order in which they were set: two rounds come after the one that an answer sets. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) await tick();
  };
  return { asked, answers, recomputed, told, clock, results, settle };
}

describe('what the functions of the add-in gave', () => {
  it('asks once for equal calls and computes all waiting cells anew together', async () => {
    const { asked, answers, recomputed, results, settle } = setUp();
    expect(results.get(call([[[0.25, 1]]]), CELL)).toBeNull();
    expect(results.get(call([[[0.25, 1]]]), OTHER)).toBeNull();
    expect(results.get(call([[[0.5, 1]]]), OTHER)).toBeNull();
    expect(asked).toHaveLength(2);
    expect(results.waiting).toBe(3);
    answers.forEach((answer, index) => answer(value(index)));
    await settle();
    expect(recomputed).toEqual([[CELL, OTHER]]);
    expect(results.waiting).toBe(0);
    expect(results.get(call([[[0.25, 1]]]), CELL)).toEqual(value(0));
    expect(results.get(call([[[0.5, 1]]]), OTHER)).toEqual(value(1));
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['a blank cell and an argument left out', [null], [undefined]],
    ['a number and its text', [1], ['1']],
    ['a row and a column', [[[1, 2]]], [[[1], [2]]]],
    ['an error and its name', [[[{ error: '#N/A' }]]], [[['#N/A']]]],
  ])('tells %s apart', (_, one, two) => {
    const { asked, results } = setUp();
    results.get(call(one), CELL);
    results.get(call(two), CELL);
    expect(asked).toHaveLength(2);
  });

  it('asks again for today’s figures, not for others', async () => {
    const { asked, answers, clock, results, settle } = setUp();
    results.get(call([], true), CELL);
    results.get(call(['6月底']), CELL);
    for (const answer of answers) answer(value(0.5));
    await settle();
    expect(results.get(call([], true), CELL)).toEqual(value(0.5));
    clock.now = 60_000;
    expect(results.get(call([], true), CELL)).toBeNull();
    expect(results.get(call(['6月底']), CELL)).toEqual(value(0.5));
    expect(asked).toHaveLength(3);
  });

  it('tells each cell its answer, also what another cell has asked for', async () => {
    const { asked, answers, results, settle, told } = setUp();
    const refused: FunctionResult = { kind: 'error', error: '#VALUE!', message: '“截止日期”……' };
    results.get(call(['下周']), CELL);
    answers[0]?.(refused);
    await settle();
    results.get(call(['下周']), CELL);
    results.get(call(['下周']), OTHER);
    expect(asked).toHaveLength(1);
    expect(told).toEqual([
      [CELL, refused],
      [OTHER, refused],
    ]);
  });

  it('drops what an add-in still owes when another takes its place', async () => {
    const { answers, recomputed, results, settle } = setUp();
    results.get(call([1]), CELL);
    expect(results.restart()).toEqual([CELL]);
    answers[0]?.(value(1));
    await settle();
    expect(recomputed).toEqual([]);
    expect(results.get(call([1]), CELL)).toBeNull();
  });
});
