import type { FunctionArgument, FunctionResult } from '../../host/functions';

/** The cell whose formula calls. */
export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export interface FunctionCall {
  readonly functionId: string;
  readonly volatile: boolean;
  readonly arguments: readonly FunctionArgument[];
}

type Entry =
  | { readonly state: 'waiting'; readonly callers: Map<string, Caller> }
  | { readonly state: 'known'; readonly outcome: FunctionResult; readonly until: number };

/** The same moment holds for all calls of one calculation and the one that follows when they are answered. */
const VOLATILE_MS = 10_000;
const MOST_ENTRIES = 20_000;

/**
 * What the add-in's functions gave, by their arguments. The grid's engine computes one cell after another and would wait
 * for each answer in turn; so every call is sent at once, the cell shows that it waits, and the waiting cells are
 * computed anew when the answers are there, as Excel does.
 */
export class FunctionResults {
  private readonly entries = new Map<string, Entry>();
  private answered = new Map<string, Caller>();
  private scheduled = false;
  private generation = 0;

  /**
   * @param invoke asks the add-in; never rejects
   * @param recompute called with all cells whose answers have come
   * @param told called with each answer that a cell takes, also when another cell has asked for it
   */
  constructor(
    private readonly invoke: (call: FunctionCall, caller: Caller) => Promise<FunctionResult>,
    private readonly recompute: (cells: readonly Caller[]) => void,
    private readonly now: () => number,
    private readonly told: (caller: Caller, outcome: FunctionResult) => void,
  ) {}

  /** @returns null as long as the answer has not come */
  get(call: FunctionCall, caller: Caller): FunctionResult | null {
    const key = keyOf(call);
    const entry = this.entries.get(key);
    if (entry?.state === 'known' && this.now() < entry.until) {
      this.told(caller, entry.outcome);
      return entry.outcome;
    }
    if (entry?.state === 'waiting') entry.callers.set(JSON.stringify(caller), caller);
    else this.ask(key, call, caller);
    return null;
  }

  /** Cells that wait for an answer. */
  get waiting(): number {
    let count = this.answered.size;
    for (const entry of this.entries.values()) if (entry.state === 'waiting') count += entry.callers.size;
    return count;
  }

  /**
   * Another add-in answers from now on: what the one before gave, or still owes, is forgotten.
   * @returns the cells that wait for an answer
   */
  restart(): readonly Caller[] {
    const cells = [...this.entries.values()].flatMap((entry) =>
      entry.state === 'waiting' ? [...entry.callers.values()] : [],
    );
    this.entries.clear();
    this.answered.clear();
    this.generation += 1;
    return cells;
  }

  private ask(key: string, call: FunctionCall, caller: Caller): void {
    if (this.entries.size >= MOST_ENTRIES) this.forgetKnown();
    const { generation } = this;
    const callers = new Map([[JSON.stringify(caller), caller]]);
    this.entries.set(key, { state: 'waiting', callers });
    void this.invoke(call, caller).then((outcome) => {
      if (generation !== this.generation) return;
      const until = call.volatile ? this.now() + VOLATILE_MS : Infinity;
      this.entries.set(key, { state: 'known', outcome, until });
      for (const [text, waiting] of callers) this.answered.set(text, waiting);
      this.schedule();
    });
  }

  /** Answers come by the batch: one computation for all that arrive together. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      const cells = [...this.answered.values()];
      this.answered = new Map();
      this.scheduled = false;
      this.recompute(cells);
    }, 0);
  }

  private forgetKnown(): void {
    for (const [key, entry] of this.entries) if (entry.state === 'known') this.entries.delete(key);
  }
}

/** An argument left out differs from a blank cell. */
function keyOf(call: FunctionCall): string {
  return JSON.stringify([call.functionId, call.arguments.map((argument) => argument ?? [argument === null])]);
}
