import { LIVE_DELAY } from '../../src/taskpane/checking/checker';
import type { CheckState } from '../../src/taskpane/checking/check-state';
import { cleanWorkbook, stage, type Stage, standing } from './support';

jest.useFakeTimers();

const ALL = ['nonstandard-unit@1!E10', 'missing-basis@1!F11', 'reversed-comparator@1!E13'];

/** Checks, with the timers that it waits for. */
async function check({ application }: Stage): Promise<void> {
  const done = application.checkWorkbook();
  await jest.runAllTimersAsync();
  await done;
}

async function started(theStage = stage()): Promise<Stage & { stop: () => Promise<void> }> {
  const stop = await theStage.application.start();
  await check(theStage);
  return { ...theStage, stop };
}

const live = (): Promise<void> => jest.advanceTimersByTimeAsync(LIVE_DELAY + 50);
const reads = ({ port }: Stage): number => port.calls.filter((verb) => verb === 'read').length;

describe('a check that a user asks for', () => {
  it('reads, recognises and judges, and writes nothing', async () => {
    const one = stage();
    await check(one);
    expect(standing(one.application)).toEqual(ALL);
    expect(one.port.calls).toEqual(['read']);
    expect(one.application.checker.state.get()).toMatchObject({
      activity: null,
      failure: null,
      outdated: false,
    });
  });

  it('tells what it is doing, one after the other', async () => {
    const one = stage();
    const kinds: (string | null)[] = [];
    one.application.checker.state.subscribe(() => {
      const kind = one.application.checker.state.get().activity?.kind ?? null;
      if (kinds.at(-1) !== kind) kinds.push(kind);
    });
    await check(one);
    expect(kinds).toEqual(['reading', 'judging', null]);
  });

  it('says that Excel does not answer, and ends at once when it is cancelled', async () => {
    const one = stage();
    one.port.gate = new Promise(() => undefined);
    void one.application.checker.check();
    await jest.advanceTimersByTimeAsync(0);
    expect(one.application.checker.state.get().activity).toEqual({ kind: 'waiting' });
    one.application.checker.cancel();
    expect(one.application.checker.state.get()).toMatchObject({
      activity: null,
      checked: null,
      failure: { code: 'cancelled' },
    });
  });

  it('never shows a failed check as a clean one: the older result stays, and why is told', async () => {
    const one = await started();
    const { checked } = one.application.checker.state.get();
    one.port.fail('read', 'too-large');
    await check(one);
    expect(one.application.checker.state.get()).toMatchObject({ failure: { code: 'too-large' } });
    expect(one.application.checker.state.get().checked).toBe(checked);
  });

  it('drops the late result of a check that another one has overtaken', async () => {
    const one = stage();
    let open = (): void => undefined;
    one.port.gate = new Promise((done) => (open = done));
    const first = one.application.checker.check();
    one.port.gate = null;
    const second = one.application.checker.check();
    await jest.runAllTimersAsync();
    const { checked } = one.application.checker.state.get();
    open();
    await jest.runAllTimersAsync();
    expect(await first).toBeNull();
    expect(await second).toBe(checked);
    expect(one.application.checker.state.get().checked).toBe(checked);
  });

  it('reads the sheet in front anew for 校验本表 and looks at that sheet alone', async () => {
    const one = await started();
    const before = one.application.checker.state.get().checked?.reading.snapshot.sheets[1];
    one.port.select('1', 0, 0);
    const done = one.application.checkActiveSheet();
    await jest.runAllTimersAsync();
    await done;
    expect(one.application.filter.get().sheet).toBe(one.port.keyOf('1'));
    expect(one.application.checker.state.get().checked?.reading.snapshot.sheets[1]).toBe(before);
  });
});

describe('live checking', () => {
  it('lets a finding vanish by itself after an edit', async () => {
    const one = await started();
    one.port.edit('1', 10, 5, '物业服务合同');
    expect(one.application.checker.state.get().outdated).toBe(true);
    await live();
    expect(standing(one.application)).toEqual([ALL[0], ALL[2]]);
    expect(one.application.checker.state.get().outdated).toBe(false);
  });

  it('waits for the end of a burst of changes and reads once', async () => {
    const one = await started();
    const before = reads(one);
    for (let row = 0; row < 5; row += 1) {
      one.port.edit('1', 30 + row, 0, `第${row}行`);
      await jest.advanceTimersByTimeAsync(LIVE_DELAY / 2);
    }
    expect(reads(one)).toBe(before);
    await live();
    expect(reads(one)).toBe(before + 1);
  });

  it('reads only the sheets that changed', async () => {
    const one = await started();
    const before = one.application.checker.state.get().checked?.reading.snapshot.sheets;
    one.port.edit('1', 10, 5, '物业服务合同');
    await live();
    const after = one.application.checker.state.get().checked?.reading.snapshot.sheets;
    expect(after?.[1]).toBe(before?.[1]);
    expect(after?.[0]).not.toBe(before?.[0]);
  });

  it('makes no churn when nothing has changed after all', async () => {
    const one = await started();
    const { checked } = one.application.checker.state.get();
    one.port.edit('1', 10, 5, 'x');
    one.port.edit('1', 10, 5, null);
    await live();
    expect(one.application.checker.state.get().checked).toBe(checked);
    expect(one.application.checker.state.get().outdated).toBe(false);
  });

  it('does nothing before the first check: nobody asked', async () => {
    const one = stage();
    await one.application.start();
    one.port.edit('1', 10, 5, 'x');
    await live();
    expect(reads(one)).toBe(0);
    expect(one.application.checker.state.get().outdated).toBe(false);
  });

  it('can be switched off: the result is then told to be from before', async () => {
    const one = await started();
    one.application.preferences.change({ live: false });
    const before = reads(one);
    one.port.edit('1', 10, 5, '物业服务合同');
    await live();
    expect(reads(one)).toBe(before);
    expect(one.application.checker.state.get().outdated).toBe(true);
    expect(standing(one.application)).toEqual(ALL);
  });

  it.each(['cell-edit-mode', 'busy', 'dialog-open'] as const)(
    'tries again later, quietly, when Excel says %s',
    async (code) => {
      const one = await started();
      one.port.fail('read', code, 2);
      one.port.edit('1', 10, 5, '物业服务合同');
      await live();
      expect(one.application.checker.state.get()).toMatchObject({ failure: null, outdated: true });
      await jest.advanceTimersByTimeAsync(4000);
      expect(standing(one.application)).toEqual([ALL[0], ALL[2]]);
    },
  );

  it('tells what it cannot get over by waiting, and keeps the older result', async () => {
    const one = await started();
    one.port.fail('read', 'no-values');
    one.port.edit('1', 10, 5, '物业服务合同');
    await live();
    expect(one.application.checker.state.get()).toMatchObject({
      failure: { code: 'no-values' },
      outdated: true,
    });
    expect(standing(one.application)).toEqual(ALL);
  });

  it('drops its late result when a user has asked meanwhile', async () => {
    const one = await started();
    let open = (): void => undefined;
    one.port.gate = new Promise((done) => (open = done));
    one.port.edit('1', 10, 5, '物业服务合同');
    await live();
    one.port.gate = null;
    await check(one);
    const { checked } = one.application.checker.state.get();
    open();
    await jest.runAllTimersAsync();
    expect(standing(one.application)).toEqual([ALL[0], ALL[2]]);
    expect(one.application.checker.state.get().checked?.report).toBe(checked?.report);
  });

  it('reads everything when sheets come, go or are renamed', async () => {
    const one = await started();
    one.port.deleteSheet('1');
    await live();
    expect(standing(one.application)).toEqual([]);
    expect(one.application.checker.state.get().checked?.report.tables).toHaveLength(1);
  });

  it('stops when it is told to', async () => {
    const one = await started();
    await one.stop();
    expect(one.port.listening).toBe(false);
  });
});

it('judges anew, without reading, when settings change', async () => {
  const one = await started();
  const before = reads(one);
  const { settings } = one.application.preferences.get();
  one.application.preferences.change({ settings: { ...settings, severities: { 'missing-basis': 'off' } } });
  expect(standing(one.application)).toEqual([ALL[0], ALL[2]]);
  expect(reads(one)).toBe(before);
});

it('judges nothing anew when something else is chosen', async () => {
  const one = await started();
  const states: CheckState[] = [];
  one.application.checker.state.subscribe(() => states.push(one.application.checker.state.get()));
  one.application.preferences.change({ language: 'en' });
  expect(states).toEqual([]);
});

it('a clean form has nothing to say', async () => {
  const one = stage(cleanWorkbook());
  await check(one);
  expect(standing(one.application)).toEqual([]);
});
