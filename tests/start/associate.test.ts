import type { Commands } from '../../src/taskpane/commands/commands';
import { associateCommands, HELD_AT_MOST } from '../../src/taskpane/commands/associate';
import { COMMAND_NAMES, type CommandName } from '../../src/taskpane/commands/names';

type Handler = (event: { readonly completed: () => void }) => void;

const handlers = new Map<string, Handler>();
const failures: unknown[] = [];
let completed = 0;

const commands = (change: Partial<Commands> = {}): Commands => {
  const ends = (): Promise<void> => Promise.resolve();
  const all = Object.fromEntries(COMMAND_NAMES.map((name) => [name, ends])) as Record<
    CommandName,
    typeof ends
  >;
  return { ...all, ...change };
};

const invoke = async (name: CommandName, passing = 0): Promise<void> => {
  handlers.get(name)?.({ completed: () => (completed += 1) });
  await jest.advanceTimersByTimeAsync(passing);
};

function associate(load: () => Promise<Commands>): void {
  associateCommands(load, (error) => {
    failures.push(error);
    return Promise.resolve();
  });
}

beforeEach(() => {
  jest.useFakeTimers();
  handlers.clear();
  failures.length = 0;
  completed = 0;
  const actions = { associate: (name: string, handler: Handler) => handlers.set(name, handler) };
  Object.assign(globalThis, { Office: { actions } });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('commands of the ribbon', () => {
  it('are all known to Office at once, before anything is loaded', () => {
    associate(() => new Promise(() => undefined));
    expect([...handlers.keys()]).toEqual([...COMMAND_NAMES]);
  });

  it.each(COMMAND_NAMES)('%s runs and completes its event once', async (name) => {
    const ran = jest.fn(() => Promise.resolve());
    associate(() => Promise.resolve(commands({ [name]: ran })));
    await invoke(name, HELD_AT_MOST * 2);
    expect(ran).toHaveBeenCalledTimes(1);
    expect({ completed, failures }).toEqual({ completed: 1, failures: [] });
  });

  it('completes and tells when the program cannot be loaded', async () => {
    associate(() => Promise.reject(new Error('chunk 12 failed')));
    await invoke('checkWorkbook');
    expect({ completed, failures }).toEqual({ completed: 1, failures: [new Error('chunk 12 failed')] });
  });

  it('completes and tells when a command breaks', async () => {
    associate(() => Promise.resolve(commands({ mark: () => Promise.reject(new Error('broken')) })));
    await invoke('mark');
    expect({ completed, failures }).toEqual({ completed: 1, failures: [new Error('broken')] });
  });

  it('gives the ribbon back while a command waits for its user, and completes only once', async () => {
    let answer: () => void = () => undefined;
    const waits = (): Promise<void> => new Promise((resolve) => (answer = resolve));
    associate(() => Promise.resolve(commands({ insertProgressFormulas: waits })));
    await invoke('insertProgressFormulas', HELD_AT_MOST - 1);
    expect(completed).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(completed).toBe(1);
    answer();
    await jest.advanceTimersByTimeAsync(HELD_AT_MOST);
    expect(completed).toBe(1);
  });
});
