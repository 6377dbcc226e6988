import type { ProjectTable } from '../../src/tables/model';
import { pickedAmount, typedAmount } from '../../src/taskpane/progress/known-amount';
import {
  parseRecords,
  RECORDS_SETTING,
  serialiseRecords,
  type SpendingRecord,
} from '../../src/taskpane/progress/spending-records';
import { cellOf, fixed, percent, sheetOf, suffixed, type Value, workbookOf } from '../support/grid';
import { formGrid } from '../support/forms';
import { stage, type Stage, standing } from './support';

const JUNE = { year: 2023, month: 6, day: 30 };

describe('an amount that was told', () => {
  it.each([
    ['600', '600'],
    ['600.00万元', '600'],
    ['6000000元', '600'],
    ['1,200.50', '1200.5'],
    ['￥600', '600'],
  ])('typed %s is %s 万元', (text, value) => {
    const amount = typedAmount(text, '万元');
    expect(amount.kind === 'amount' ? amount.value.toString() : amount).toBe(value);
  });

  it.each(['', '约600', '-5', '六百左右', '600 700', '无'])('typed “%s” is none', (text) => {
    expect(typedAmount(text, '万元').kind).toBe('no-amount');
  });

  it.each<readonly [Value, string]>([
    [600, '600'],
    [fixed(600.5), '600.5'],
    ['600万元', '600'],
    [suffixed(6000000, '元'), '600'],
    [{ ...fixed(600), prefix: '累计' }, '600'],
  ])('picked %j is %s 万元', (value, expected) => {
    const amount = pickedAmount({ sheet: 's', sheetName: '1', row: 0, col: 0, cell: cellOf(value) }, '万元');
    expect(amount.kind === 'amount' ? amount.value.toString() : amount).toBe(expected);
  });

  it.each<Value>([null, '见附件', -600, percent(0.6), true, { ...fixed(600), prefix: '约' }])(
    'picked %j is none',
    (value) => {
      const amount = pickedAmount(
        { sheet: 's', sheetName: '1', row: 0, col: 0, cell: cellOf(value) },
        '万元',
      );
      expect(amount.kind).toBe('no-amount');
    },
  );
});

describe('records kept in the workbook', () => {
  const record: SpendingRecord = {
    id: 1,
    key: '13080022P00021710001R',
    adjusted: { kind: 'picked' },
    spent: { kind: 'typed', amount: '12' },
    carried: null,
    raised: { kind: 'typed', amount: '3' },
    cut: null,
    asOf: JUNE,
  };

  it('come back as they were', () => {
    expect(parseRecords(serialiseRecords([record]))).toEqual([record]);
  });

  it.each([
    null,
    '',
    'null',
    '[]',
    '{"version":2,"projects":[]}',
    '{"version":1,"projects":{}}',
    '{"version":1,"projects":[null,{"id":"1"},{"id":1,"key":"k","asOf":"soon"}]}',
  ])('that cannot be understood are left out: %s', (text) => {
    expect(parseRecords(text)).toEqual([]);
  });
});

describe('actual spending', () => {
  async function opened(): Promise<Stage & { readonly table: () => ProjectTable }> {
    const one = stage(
      workbookOf(
        sheetOf('1', formGrid()),
        sheetOf('支出', [
          ['项目', '累计支出'],
          ['办公楼物业管理费', 3],
        ]),
      ),
    );
    await one.application.start();
    await one.application.checkWorkbook();
    const table = (): ProjectTable => {
      const found = one.application.checker.state.get().checked?.report.tables[0];
      if (found?.kind !== 'project') throw new Error('There is no project.');
      return found;
    };
    return { ...one, table };
  }

  it('typed is kept in the workbook and judged by the rules at once', async () => {
    const one = await opened();
    await one.application.progress.save(one.table(), {
      adjusted: null,
      spent: { kind: 'typed', amount: '3' },
      asOf: JUNE,
    });
    expect(standing(one.application)).toEqual(['spending-behind-plan@1!D7']);
    expect(parseRecords(one.port.settings.get(RECORDS_SETTING) ?? null)).toEqual([
      {
        id: 1,
        key: '13080022P00021710001R',
        adjusted: null,
        spent: { kind: 'typed', amount: '3' },
        carried: null,
        raised: null,
        cut: null,
        asOf: JUNE,
      },
    ]);
  });

  it('picked follows its cell through inserted rows and changes', async () => {
    const one = await opened();
    one.port.select('支出', 1, 1);
    await one.application.progress.save(one.table(), {
      adjusted: null,
      spent: { kind: 'picked', cell: await one.port.selected() },
      asOf: JUNE,
    });
    expect(one.port.pinnedAddresses).toEqual(['PT_spent_1=支出!B2']);
    expect(standing(one.application)).toEqual(['spending-behind-plan@1!D7']);
    one.port.insertRows('支出', 0, 4);
    one.port.edit('支出', 5, 1, 12);
    await one.application.checkWorkbook();
    await new Promise((next) => setTimeout(next, 20));
    expect(standing(one.application)).toEqual([]);
    const spent = one.application.progress.spendingOf(one.table())?.told.spent;
    expect(spent?.kind === 'amount' ? spent.value.toString() : spent).toBe('12');
  });

  it('from a cell that was deleted is said to be gone, and judged no more', async () => {
    const one = await opened();
    one.port.select('支出', 1, 1);
    await one.application.progress.save(one.table(), {
      adjusted: null,
      spent: { kind: 'picked', cell: await one.port.selected() },
      asOf: JUNE,
    });
    one.port.deleteSheet('支出');
    await one.application.checkWorkbook();
    await new Promise((next) => setTimeout(next, 20));
    expect(one.application.progress.spendingOf(one.table())?.told.spent).toEqual({ kind: 'cell-gone' });
    expect(standing(one.application)).toEqual([]);
  });

  it('is there again when the workbook is opened the next time', async () => {
    const one = await opened();
    await one.application.progress.save(one.table(), {
      adjusted: { kind: 'typed', amount: '30' },
      spent: { kind: 'typed', amount: '3' },
      asOf: JUNE,
    });
    const again = stage(workbookOf(sheetOf('1', formGrid())));
    for (const [name, text] of one.port.settings) again.port.settings.set(name, text);
    await again.application.start();
    await again.application.checkWorkbook();
    expect(standing(again.application)).toEqual(['spending-behind-plan@1!D7']);
  });

  it('over the budget is an error when the budget was adjusted', async () => {
    const one = await opened();
    await one.application.progress.save(one.table(), {
      adjusted: { kind: 'typed', amount: '24' },
      spent: { kind: 'typed', amount: '25' },
      asOf: JUNE,
    });
    const { checked } = one.application.checker.state.get();
    expect(checked?.report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'spending-over-budget error',
    ]);
  });

  it.each([
    [{ carried: '2', raised: '3', cut: '4' }, '25'],
    [{ raised: '36万元' }, '60'],
    [{ cut: '24' }, '0'],
    [{ cut: '25' }, 'below-zero'],
    [{ adjusted: '30', raised: '3' }, '30'],
  ])('against the budget %j', async (amounts, budget) => {
    const one = await opened();
    const given = Object.fromEntries(
      Object.entries(amounts).map(([name, amount]) => [name, { kind: 'typed', amount }]),
    );
    await one.application.progress.save(one.table(), { ...given, asOf: JUNE });
    const adjusted = one.application.progress.spendingOf(one.table())?.adjusted;
    expect(adjusted?.kind === 'amount' ? adjusted.value.toString() : adjusted?.kind).toBe(budget);
  });

  it('against picked changes of the budget follows their cells', async () => {
    const one = await opened();
    one.port.select('支出', 1, 1);
    const raised = { kind: 'picked', cell: await one.port.selected() } as const;
    const spent = { kind: 'typed', amount: '26' } as const;
    await one.application.progress.save(one.table(), { spent, raised, asOf: JUNE });
    expect(one.port.pinnedAddresses).toEqual(['PT_raised_1=支出!B2']);
    expect(standing(one.application)).toEqual([]);
    one.port.edit('支出', 1, 1, 1);
    await one.application.checkWorkbook();
    await new Promise((next) => setTimeout(next, 20));
    expect(standing(one.application)).toEqual(['spending-over-budget@1!C4']);
    await one.application.progress.save(one.table(), { spent, asOf: JUNE });
    expect(one.port.pinnedAddresses).toEqual([]);
  });

  it('taken back leaves nothing in the workbook', async () => {
    const one = await opened();
    one.port.select('支出', 1, 1);
    const spent = { kind: 'picked', cell: await one.port.selected() } as const;
    await one.application.progress.save(one.table(), { adjusted: null, spent, asOf: JUNE });
    await one.application.progress.save(one.table(), { adjusted: null, spent: null, asOf: JUNE });
    expect(one.port.settings.size).toBe(0);
    expect(one.port.pinnedAddresses).toEqual([]);
  });

  it('that cannot be kept is not shown as kept', async () => {
    const one = await opened();
    one.port.fail('writeSetting', 'read-only');
    const given = { adjusted: null, spent: { kind: 'typed', amount: '3' }, asOf: JUNE } as const;
    await expect(one.application.progress.save(one.table(), given)).rejects.toMatchObject({
      code: 'read-only',
    });
    expect(one.application.progress.spendingOf(one.table())).toBeNull();
  });
});
