import { NO_FILTER } from '../../src/taskpane/findings/filter';
import type { HostErrorCode } from '../../src/workbook/host-error';
import { formGrid, rowsWith } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';
import { cleanWorkbook, FAULTY, faultyWorkbook, stage, type Stage, standing } from './support';

async function checkedStage(...options: Parameters<typeof stage>): Promise<Stage> {
  const one = stage(...options);
  await one.application.checkWorkbook();
  return one;
}

const notice = ({ application }: Stage) => application.notices.current.get();

describe('上一处 and 下一处', () => {
  it('go through what must or should be looked at, in order and around the end, without showing the pane', async () => {
    const one = await checkedStage();
    const shown = one.world.shown;
    const places: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await one.application.next();
      places.push(one.port.selectedAddress);
    }
    await one.application.previous();
    places.push(one.port.selectedAddress);
    expect(places).toEqual(['1!F11', '1!E13', '1!F11', '1!E13']);
    expect(one.world.shown).toBe(shown);
  });

  it('check first when nothing was checked', async () => {
    const one = stage();
    await one.application.next();
    expect(one.port.calls).toEqual(['read', 'goTo']);
    expect(one.port.selectedAddress).toBe('1!F11');
  });

  it('keep to the filter', async () => {
    const one = await checkedStage();
    one.application.filter.set({ ...NO_FILTER, severity: 'warning' });
    await one.application.next();
    await one.application.next();
    expect(one.port.selectedAddress).toBe('1!E13');
  });

  it('show everything again when the filter leaves nothing to go to', async () => {
    const one = await checkedStage();
    one.application.filter.set({ ...NO_FILTER, search: 'nowhere' });
    await one.application.next();
    expect(one.application.filter.get()).toEqual(NO_FILTER);
    expect(one.port.selectedAddress).toBe('1!F11');
  });

  it('say so in the pane when there is nothing to visit', async () => {
    const one = await checkedStage(cleanWorkbook());
    const shown = one.world.shown;
    await one.application.next();
    expect(notice(one)).toMatchObject({ kind: 'nothing-to-visit' });
    expect(one.world.shown).toBe(shown + 1);
  });

  it('tell that a sheet is hidden, select the finding all the same, and go on from it', async () => {
    const one = await checkedStage();
    one.port.change('1', { visibility: 'hidden' });
    await one.application.next();
    expect(notice(one)).toMatchObject({ kind: 'failed', failure: { code: 'sheet-hidden' } });
    expect(one.application.navigation.selected.get()).toMatch(/^missing-basis /u);
    one.port.change('1', { visibility: 'visible' });
    await one.application.next();
    expect(one.port.selectedAddress).toBe('1!E13');
  });

  it('tell that a sheet was deleted between the check and the click', async () => {
    const one = await checkedStage();
    one.port.deleteSheet('1');
    await one.application.next();
    expect(notice(one)).toMatchObject({ kind: 'failed', failure: { code: 'sheet-gone' } });
  });
});

describe('标出问题 and 清除标记', () => {
  it('mark errors and warnings, the graver one on each cell, and clear', async () => {
    const one = await checkedStage();
    await one.application.mark();
    expect(one.port.marks).toEqual(['error@1!F11', 'warning@1!E13']);
    expect(notice(one)).toMatchObject({ kind: 'marked', marked: 2, skipped: [] });
    await one.application.clearMarks();
    expect(one.port.marks).toEqual([]);
  });

  it('tell which sheets carry marks, without judging anew', async () => {
    const one = await checkedStage();
    const { report } = one.application.checker.state.get().checked ?? {};
    await one.application.mark();
    const { checked } = one.application.checker.state.get();
    expect(checked?.reading.sheets.map(({ marked }) => marked)).toEqual([true, false]);
    expect(checked?.report).toBe(report);
  });

  it('leave a protected sheet as it is, and say so in the pane', async () => {
    const one = stage();
    one.port.change('1', { protected: true });
    await one.application.checkWorkbook();
    await one.application.mark();
    expect(one.port.marks).toEqual([]);
    expect(notice(one)).toMatchObject({ kind: 'marked', marked: 0, skipped: ['1'] });
  });

  it('mark nothing and remove old marks when there is nothing to mark', async () => {
    const one = await checkedStage();
    await one.application.mark();
    one.port.edit('1', 10, 5, '物业服务合同');
    one.port.edit('1', 12, 4, '≤24万元');
    await one.application.checkWorkbook();
    await one.application.mark();
    expect(one.port.marks).toEqual([]);
    expect(notice(one)).toMatchObject({ kind: 'nothing-to-mark' });
  });
});

describe('采用', () => {
  const fixable = ({ application }: Stage) =>
    (application.checker.state.get().checked?.report.findings ?? []).filter(({ fix }) => fix !== undefined);

  it('writes the correction as text, after which the finding is gone, and undoes it by one click', async () => {
    const one = await checkedStage();
    await one.application.findings.fix(fixable(one));
    expect(one.port.cell('1', 9, 4).value).toBe('≥12000平方米');
    expect(standing(one.application)).not.toContain('nonstandard-unit@1!E10');
    const told = notice(one);
    expect(told).toMatchObject({ kind: 'fixed', fixed: 1, refused: [] });
    if (told?.kind === 'fixed') await told.undo?.();
    expect(one.port.cell('1', 9, 4).value).toBe('≥12000平米');
    expect(standing(one.application)).toContain('nonstandard-unit@1!E10');
    expect(notice(one)).toMatchObject({ kind: 'reverted', reverted: 1, refused: [] });
  });

  it('refuses when the cell is no longer what was checked, and shows what stands there now', async () => {
    const one = await checkedStage();
    const chosen = fixable(one);
    one.port.edit('1', 9, 4, '≥9000平米');
    await one.application.findings.fix(chosen);
    expect(one.port.cell('1', 9, 4).value).toBe('≥9000平米');
    expect(notice(one)).toMatchObject({
      kind: 'fixed',
      fixed: 0,
      refused: [{ cell: '1!E10', reason: 'changed-meanwhile' }],
      undo: null,
    });
    expect(fixable(one).map(({ fix }) => fix?.after)).toEqual(['≥9000平方米']);
  });

  it('does not undo over what somebody has typed since', async () => {
    const one = await checkedStage();
    await one.application.findings.fix(fixable(one));
    const told = notice(one);
    one.port.edit('1', 9, 4, '≥8000平方米');
    if (told?.kind === 'fixed') await told.undo?.();
    expect(one.port.cell('1', 9, 4).value).toBe('≥8000平方米');
    expect(notice(one)).toMatchObject({
      kind: 'reverted',
      reverted: 0,
      refused: [{ cell: '1!E10', reason: 'changed-meanwhile' }],
    });
  });

  it('applies all of a kind at once', async () => {
    const rows = rowsWith({ 0: { target: '≥12000平米' } });
    const grid = (name: string, code: string) => formGrid({ rows, name, code, title: `${name}绩效目标表` });
    const one = await checkedStage(
      workbookOf(
        sheetOf('1', grid('2023年度办公楼物业管理费', '13080022P00021710001R')),
        sheetOf('2', grid('2023年度公务运转经费', '13080022P000216100014')),
      ),
    );
    await one.application.findings.fix(fixable(one));
    expect(notice(one)).toMatchObject({ kind: 'fixed', fixed: 2 });
    expect(fixable(one)).toEqual([]);
  });
});

describe('不改，说明理由', () => {
  const basis = ({ application }: Stage) => {
    const { checked } = application.checker.state.get();
    const found = checked?.report.findings.find(({ rule }) => rule === 'missing-basis');
    if (found === undefined) throw new Error('There is no such finding.');
    return found;
  };

  it('is kept in the workbook, follows its row, and ends when the figure changes', async () => {
    const one = await checkedStage();
    await one.application.findings.waive(basis(one), '上级统一口径');
    expect(one.port.waivers).toEqual(['missing-basis: 上级统一口径']);
    expect(standing(one.application)).not.toContain('missing-basis@1!F11');
    one.port.insertRows('1', 5, 3);
    await one.application.checkWorkbook();
    expect(standing(one.application)).not.toContain('missing-basis@1!F14');
    expect(basis(one).waived?.reason).toBe('上级统一口径');
    one.port.edit('1', 13, 2, '保洁验收一次合格率');
    await one.application.checkWorkbook();
    expect(standing(one.application)).toContain('missing-basis@1!F14');
    expect(one.application.checker.state.get().checked?.report.coverage.unmatchedWaivers).toHaveLength(1);
    await one.application.findings.dropUnmatched();
    expect(one.port.waivers).toEqual([]);
    expect(notice(one)).toMatchObject({ kind: 'waivers-dropped', count: 1 });
  });

  it('can be taken back', async () => {
    const one = await checkedStage();
    await one.application.findings.waive(basis(one), '上级统一口径');
    await one.application.findings.revoke(basis(one));
    expect(one.port.waivers).toEqual([]);
    expect(standing(one.application)).toContain('missing-basis@1!F11');
  });

  it('keeps the reasons that others have given since the check', async () => {
    const one = await checkedStage();
    const other = stage();
    await other.application.checkWorkbook();
    const warning = other.application.checker.state.get().checked?.report.findings[2];
    if (warning === undefined) throw new Error('There is no such finding.');
    await other.application.findings.waive(warning, '最低工资标准');
    await one.port.writeWaivers((await other.port.read({ byUser: true })).snapshot.customXml?.[0] ?? null);
    await one.application.findings.waive(basis(one), '上级统一口径');
    expect([...one.port.waivers].sort()).toEqual([
      'missing-basis: 上级统一口径',
      'reversed-comparator: 最低工资标准',
    ]);
  });

  it('is not kept, and not said to be, when the workbook cannot be written to', async () => {
    const one = await checkedStage();
    one.port.fail('writeWaivers', 'read-only');
    expect(await one.application.findings.waive(basis(one), '理由')).toBe(false);
    expect(standing(one.application)).toContain('missing-basis@1!F11');
    expect(notice(one)).toMatchObject({ kind: 'failed', failure: { code: 'read-only' } });
  });
});

describe('sheets and formulas', () => {
  it('新建项目表 adds the blank form', async () => {
    const one = stage(cleanWorkbook(), { inserted: workbookOf(sheetOf('空白表', formGrid({ rows: [] }))) });
    await one.application.newProjectSheet();
    expect(one.port.names).toEqual(['1', '空白表']);
    expect(notice(one)).toMatchObject({ kind: 'sheets-added', what: 'blank-form' });
  });

  it('the sample is added and checked at once', async () => {
    const one = stage(workbookOf(sheetOf('Sheet1', [])), { inserted: faultyWorkbook() });
    await one.application.trySample();
    expect(one.port.names).toEqual(['Sheet1', '1', '2']);
    expect(standing(one.application)).toHaveLength(3);
  });

  it('say so when the form cannot be fetched', async () => {
    const one = stage();
    one.world.assetsFail = true;
    await one.application.newProjectSheet();
    expect(notice(one)).toMatchObject({ kind: 'asset-missing' });
    expect(one.port.calls).toEqual([]);
    expect(one.world.shown).toBe(1);
  });

  it('插入进度公式 writes where the user points, with the date and the year', async () => {
    const one = await checkedStage();
    one.port.select('2', 40, 0);
    await one.application.insertProgressFormulas();
    const [{ at, block, overwrite } = { at: null, block: null, overwrite: null }] = one.port.written;
    expect(at).toMatchObject({ row: 40, col: 0 });
    expect(overwrite).toBe(false);
    expect(block?.cells[1]?.[1]).toEqual({ content: 45199, numberFormat: 'yyyy-mm-dd' });
    expect(block?.cells[3]?.[3]?.content).toBe(`=PT.PROGRESS('1'!$B$6:$F$7,$B$42,"step",2023)`);
    expect(notice(one)).toMatchObject({ kind: 'formulas-written', cell: '2!A41', left: [] });
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('asks before it writes over anything: answered %s', async (yes, written) => {
    const one = await checkedStage();
    one.port.select('1', 0, 0);
    const done = one.application.insertProgressFormulas();
    for (let turn = 0; turn < 50 && one.application.notices.question.get() === null; turn += 1) {
      await new Promise((next) => setTimeout(next, 5));
    }
    expect(one.port.written).toEqual([]);
    const question = one.application.notices.question.get();
    expect(question).toMatchObject({ kind: 'overwrite', cell: '1!A1' });
    question?.answer(yes);
    await done;
    expect(one.port.written).toHaveLength(written);
  });

  it('writes nothing, and says so, when no project has a plan', async () => {
    const one = await checkedStage(
      workbookOf(sheetOf('1', formGrid({ ...FAULTY, checkpoints: [], plan: [] }))),
    );
    one.port.select('1', 60, 0);
    await one.application.insertProgressFormulas();
    expect(one.port.written).toEqual([]);
    expect(notice(one)).toMatchObject({ kind: 'nothing-to-write' });
  });

  it('帮助 opens the help', async () => {
    const one = stage();
    await one.application.openHelp();
    expect(one.world.opened).toEqual(['help/home.html']);
  });

  it('进度面板 opens the tab', async () => {
    const one = stage();
    await one.application.openProgress();
    expect(one.application.tab.get()).toBe('progress');
    expect(one.world.shown).toBe(1);
  });
});

describe('every command ends, and says why when it could not', () => {
  const commands = [
    ['next', 'goTo'],
    ['previous', 'goTo'],
    ['mark', 'mark'],
    ['clearMarks', 'clearMarks'],
    ['checkActiveSheet', 'activeSheet'],
    ['insertProgressFormulas', 'selected'],
    ['newProjectSheet', 'insertSheets'],
  ] as const;
  const codes: readonly HostErrorCode[] = ['cell-edit-mode', 'workbook-closed', 'host-failure'];

  it.each(commands.flatMap(([command, verb]) => codes.map((code) => [command, verb, code] as const)))(
    '%s when %s fails with %s',
    async (command, verb, code) => {
      const one = await checkedStage();
      const shown = one.world.shown;
      one.port.fail(verb, code);
      await one.application[command]();
      expect(notice(one)).toMatchObject({ kind: 'failed', failure: { code } });
      expect(one.world.shown).toBeGreaterThan(shown);
    },
  );

  it('offers to try again, which then works', async () => {
    const one = await checkedStage();
    one.port.fail('mark', 'busy');
    await one.application.mark();
    const told = notice(one);
    if (told?.kind === 'failed') await told.retry?.();
    expect(one.port.marks).toHaveLength(2);
  });

  it.each(['checkWorkbook', 'next', 'mark'] as const)(
    '%s when the workbook cannot be read',
    async (command) => {
      const one = stage();
      one.port.fail('read', 'no-values');
      await one.application[command]();
      expect(one.application.checker.state.get()).toMatchObject({
        checked: null,
        failure: { code: 'no-values' },
      });
      expect(one.application.tab.get()).toBe('check');
      expect(one.world.shown).toBeGreaterThan(0);
    },
  );
});
