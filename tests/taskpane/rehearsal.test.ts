import { check } from '../../src/check/check';
import { rehearse, rehearsalSheet } from '../../src/taskpane/checking/rehearsal';
import { recognise } from '../../src/tables/recognise';
import { stage, standing } from './support';

jest.useFakeTimers();

describe('a form to rehearse on', () => {
  const workbook = recognise({ sheets: [rehearsalSheet(1), rehearsalSheet(24)] });

  it('is read as a project form, head, plan and rows', () => {
    const entry = { reading: { kind: 'share' } };
    const form = { kind: 'project', plan: { entries: [entry, entry, entry, entry] } };
    expect(workbook.tables).toMatchObject([form, form]);
    expect(workbook.tables.map(({ indicators }) => indicators.length)).toEqual([9, 9]);
  });

  it('has faults of every severity, and lets no rule fail', () => {
    const { findings, coverage } = check(workbook);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['cost-over-budget', 'missing-basis']),
    );
    expect(coverage.failedRules).toEqual([]);
  });
});

describe('the rehearsal', () => {
  it.each([0, 1, 5])('ends as soon as there is real work: asked after %d forms', async (forms) => {
    let asked = 0;
    const hasWork = (): boolean => {
      asked += 1;
      return asked > forms;
    };
    const done = rehearse(hasWork);
    await jest.runAllTimersAsync();
    await done;
    expect(asked).toBe(forms + 1);
  });

  it('goes once through all forms, with the page in between, and ends by itself', async () => {
    let asked = 0;
    const done = rehearse(() => {
      asked += 1;
      return false;
    });
    await jest.advanceTimersByTimeAsync(0);
    const before = asked;
    await jest.runAllTimersAsync();
    await done;
    expect(before).toBeLessThan(3);
    expect(asked).toBe(24);
  });

  it('reads nothing of the workbook, shows nothing, and the check that follows says the same', async () => {
    const rested = stage();
    rested.application.checker.prepare();
    await jest.runAllTimersAsync();
    expect(rested.port.calls).toEqual([]);
    expect(rested.application.checker.state.get()).toMatchObject({ activity: null, checked: null });
    const at = stage();
    for (const { application } of [rested, at]) {
      const done = application.checkWorkbook();
      await jest.runAllTimersAsync();
      await done;
    }
    expect(standing(rested.application)).toEqual(standing(at.application));
  });
});
