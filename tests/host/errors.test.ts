import { EXCEL_LIMITS, LTSC_2021, LTSC_2024, WEB, withSets } from '../../workbench/host/node';
import { failure, fill, open } from './support/open';

type Run = (context: Excel.RequestContext) => unknown;

/** Runs and syncs. */
function run({ Excel: model }: { Excel: typeof Excel }, act: Run): Promise<unknown> {
  return model.run(async (context) => {
    const value = act(context);
    await context.sync();
    return value;
  });
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表1');

describe('errors by code and location', () => {
  const CASES: readonly (readonly [string, Run, string, string])[] = [
    [
      'an unknown sheet',
      (c) => c.workbook.worksheets.getItem('没有'),
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    ['a bad address', (c) => first(c).getRange('A1:'), 'InvalidArgument', 'Worksheet.getRange'],
    [
      'a block of the wrong shape',
      (c) => (first(c).getRange('A1:B2').values = [[1, 2]]),
      'InvalidArgument',
      'Range.values',
    ],
    [
      'a sheet name that is taken',
      (c) => c.workbook.worksheets.add('表2'),
      'ItemAlreadyExists',
      'WorksheetCollection.add',
    ],
    [
      'a sheet name that is none',
      (c) => c.workbook.worksheets.add('a/b'),
      'InvalidArgument',
      'WorksheetCollection.add',
    ],
    [
      'an unknown name',
      (c) => c.workbook.names.getItem('没有').load('name'),
      'ItemNotFound',
      'NamedItemCollection.getItem',
    ],
    [
      'areas that do not meet',
      (c) => first(c).getRange('A1').getIntersection('B2').load('address'),
      'ItemNotFound',
      'Range.getIntersection',
    ],
    [
      'a member that the virtual Excel lacks',
      (c) => first(c).charts.add('Line', first(c).getRange('A1')),
      'NotImplemented',
      'Worksheet.charts',
    ],
    [
      'a property of that kind',
      (c) => first(c).getRange('A1').load('formulasR1C1'),
      'NotImplemented',
      'Range.formulasR1C1',
    ],
  ];

  it.each(CASES)('%s', async (_, act, code, location) => {
    expect(await failure(run(open(), act))).toEqual({ code, location });
  });

  it('tells the statement that failed, and keeps what was done before it', async () => {
    const opened = open();
    const told = await opened.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1').values = [['甲']];
      sheet.getRange('A2:B3').values = [[1]];
      sheet.getRange('A4').values = [['乙']];
      sheet.getRange('A5:B6').values = [[1, 2, 3]];
      await context.sync();
    }).catch((error: unknown) => error as OfficeExtension.Error);
    expect(told).toMatchObject({ code: 'InvalidArgument' });
    expect(opened.sheet.cell(0, 0).value).toBe('甲');
    expect(opened.sheet.cell(1, 1).value).toBe(1);
    expect(opened.sheet.cell(3, 0).value).toBe('乙');
    expect(opened.sheet.cell(4, 0).value).toBeNull();
  });

  it('refuses what protection forbids', async () => {
    const opened = open();
    opened.sheet.setStyle({ top: 0, bottom: 0, left: 0, right: 0 }, { unlocked: true }, 'user');
    opened.sheet.protect({ options: {} }, 'user');
    const told = (act: Run) => failure(run(opened, act));
    expect((await told((c) => (first(c).getRange('A1').values = [[1]]))).code).toBe('none');
    expect(await told((c) => (first(c).getRange('B1').values = [[1]]))).toEqual({
      code: 'AccessDenied',
      location: 'Range.values',
    });
    expect((await told((c) => (first(c).getRange('B1').format.fill.color = 'red'))).code).toBe(
      'AccessDenied',
    );
    expect((await told((c) => first(c).getRange('B1').conditionalFormats.add('Custom'))).code).toBe(
      'AccessDenied',
    );
    expect((await told((c) => first(c).getRange('1:1').insert('Down'))).code).toBe('AccessDenied');
    expect((await told((c) => first(c).getRange('B1').load('values'))).code).toBe('none');
  });
});

describe('versions of Excel', () => {
  it('answers ApiNotFound for members that came later', async () => {
    const old = open({ profile: withSets(LTSC_2021, { ExcelApi: '1.12' }) });
    const told = await failure(
      run(old, (c) => first(c).getRange('A1').getMergedAreasOrNullObject().load('address')),
    );
    expect(told).toEqual({ code: 'ApiNotFound', location: 'Range.getMergedAreasOrNullObject' });
    const now = open({ profile: LTSC_2021 });
    expect((await failure(run(now, (c) => first(c).getRange('A1').getMergedAreasOrNullObject()))).code).toBe(
      'none',
    );
  });

  it.each([
    [LTSC_2021, { '1.14': true, '1.15': false, online: false }],
    [LTSC_2024, { '1.14': true, '1.15': true, online: false }],
    [WEB, { '1.14': true, '1.15': true, online: true }],
  ])('tells its sets: $name', (profile, sets) => {
    const { Office } = open({ profile });
    const { requirements } = Office.context;
    expect({
      '1.14': requirements.isSetSupported('ExcelApi', '1.14'),
      '1.15': requirements.isSetSupported('ExcelApi', '1.15'),
      online: requirements.isSetSupported('ExcelApiOnline', '1.1'),
    }).toEqual(sets);
  });

  it('leaves scalar properties that came later out of what is loaded whole', async () => {
    const { Excel } = open({ profile: withSets(LTSC_2021, { ExcelApi: '1.6' }) });
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1').load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: '表1!A1' });
      expect(Object.keys(range.toJSON())).not.toContain('hyperlink');
    });
  });
});

describe('limits', () => {
  it('gives null for the values of more cells than Excel reads at once, and of whole columns', async () => {
    const { Excel } = open({ limits: { cellsRead: 10 } });
    await Excel.run(async (context) => {
      const many = first(context).getRange('A1:C4').load('values,address');
      const few = first(context).getRange('A1:B5').load('values');
      const whole = first(context).getRange('A:A').load('values,cellCount,isEntireColumn');
      await context.sync();
      expect(many.values).toBeNull();
      expect(few.values).toHaveLength(5);
      expect(whole.values).toBeNull();
      expect([whole.cellCount, whole.isEntireColumn]).toEqual([1_048_576, true]);
    });
  });

  it('refuses more merged areas than one call gives', async () => {
    const opened = open({ limits: { mergedAreas: 2 } });
    for (const top of [0, 2, 4]) opened.sheet.merge({ top, bottom: top, left: 0, right: 1 }, 'user');
    const ask = (address: string) =>
      failure(run(opened, (c) => first(c).getRange(address).getMergedAreasOrNullObject().load('address')));
    expect((await ask('A1:B4')).code).toBe('none');
    expect((await ask('A1:B5')).code).not.toBe('none');
    expect(EXCEL_LIMITS.mergedAreas).toBe(512);
  });

  it('refuses requests and answers that are too large', async () => {
    const small = open({ limits: { requestBytes: 3_000, responseBytes: 3_000 } });
    fill(small.sheet, 0, 0, [['长'.repeat(1_500)]]);
    const write = await failure(run(small, (c) => (first(c).getRange('A2').values = [['长'.repeat(1_500)]])));
    expect(write.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(small.sheet.cell(1, 0).value).toBeNull();
    const read = await failure(run(small, (c) => first(c).getRange('A1').load('values')));
    expect(read.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(EXCEL_LIMITS.requestBytes).toBe(5 * 1024 * 1024);
  });
});

describe('faults that are ordered', () => {
  it('fails a request before or after its work', async () => {
    const opened = open();
    opened.host.faults.add({ request: 1, failure: 'ActivityLimitReached' });
    opened.host.faults.add({ request: 2, failure: 'InvalidOrTimedOutSession', done: true });
    const write = (value: number) =>
      failure(run(opened, (c) => (first(c).getRange('A1').values = [[value]])));
    expect((await write(1)).code).toBe('ActivityLimitReached');
    expect(opened.sheet.cell(0, 0).value).toBeNull();
    expect((await write(2)).code).toBe('InvalidOrTimedOutSession');
    expect(opened.sheet.cell(0, 0).value).toBe(2);
    expect((await write(3)).code).toBe('none');
    expect(opened.host.faults.counted).toBe(3);
  });

  it('fails one action of a request', async () => {
    const opened = open();
    const act: Run = (c) => {
      first(c).getRange('A1').values = [[1]];
      first(c).getRange('A2').values = [[2]];
    };
    await run(opened, act);
    const actions = opened.host.log.syncs[0]?.actions.length ?? 0;
    opened.sheet.clear({ top: 0, bottom: 1, left: 0, right: 0 }, 'all', 'user');
    opened.host.faults.reset();
    opened.host.faults.add({ request: 1, action: 99, code: 'GeneralException' });
    expect((await failure(run(opened, act))).code).toBe('none');
    expect(actions).toBeGreaterThan(4);
    opened.sheet.clear({ top: 0, bottom: 1, left: 0, right: 0 }, 'all', 'user');
    opened.host.faults.reset();
    const writing = opened.host.log.writes.length;
    opened.host.faults.add({ request: 1, action: 1, code: 'GeneralException' });
    expect((await failure(run(opened, act))).code).toBe('GeneralException');
    expect(opened.host.log.writes).toHaveLength(writing);
    expect(opened.sheet.usedRange()).toBeNull();
  });

  it('refuses while a cell is edited, unless the add-in waits', async () => {
    const opened = open();
    opened.host.cellEditing = true;
    const told = await failure(run(opened, (c) => first(c).getRange('A1').load('values')));
    expect(told.code).toBe('InvalidOperationInCellEditMode');
    const waiting = opened.Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = first(context).getRange('A1').load('address');
      await context.sync();
      return range.address;
    });
    setTimeout(() => {
      opened.host.cellEditing = false;
    }, 20);
    await expect(waiting).resolves.toBe('表1!A1');
  });

  it('takes its time', async () => {
    const opened = open();
    opened.host.latency = 30;
    await run(opened, (c) => first(c).load('name'));
    expect(opened.host.log.syncs[0]?.milliseconds).toBeGreaterThanOrEqual(25);
  });
});
