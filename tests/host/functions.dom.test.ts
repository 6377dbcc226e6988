import {
  AddinFormulas,
  attachJsdom,
  ExcelHost,
  type FunctionMetadata,
  type FunctionResult,
  LTSC_2021,
  readFunctionMetadata,
  WorkbookModel,
} from '../../workbench/host/node';

const MATRIX = { dimensionality: 'matrix' };

const metadata: readonly FunctionMetadata[] = readFunctionMetadata(
  JSON.stringify({
    functions: [
      { id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }, { name: 'b', optional: true }], result: {} },
      { id: 'SEEN', name: 'SEEN', parameters: [{ name: 'cells', ...MATRIX }, { name: 'one' }], result: {} },
      { id: 'TABLE', name: 'TABLE', parameters: [{ name: 'n' }], result: MATRIX },
      { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'code' }], result: {} },
      { id: 'THROW', name: 'THROW', parameters: [], result: {} },
      { id: 'ALL', name: 'ALL', parameters: [{ name: 'values', repeating: true }], result: {} },
      { id: 'WHERE', name: 'WHERE', parameters: [], result: {}, options: { requiresAddress: true } },
      { id: 'COUNT', name: 'COUNT', parameters: [], result: {}, options: { stream: true, cancelable: true } },
    ],
  }),
);

const workbook = new WorkbookModel(['表1']);
const host = new ExcelHost(workbook, { functions: metadata, profile: LTSC_2021 });
const web = new ExcelHost(new WorkbookModel(['表1']), { functions: metadata });
const page = attachJsdom(window, host);
const cancelled: string[] = [];

beforeAll(async () => {
  CustomFunctions.associate('ADD', (a: number, b: number | null) => a + (b ?? 100));
  CustomFunctions.associate('SEEN', (cells: unknown[][], one: unknown) => JSON.stringify([cells, one]));
  CustomFunctions.associate('TABLE', (n: number) => Array.from({ length: n }, (_, row) => [row, `第${row}`]));
  CustomFunctions.associate('FAIL', (code: string) => {
    const known = Object.values(CustomFunctions.ErrorCode).find((one: string) => one === code);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as the library has it, an object of its own kind
    throw new CustomFunctions.Error(known ?? CustomFunctions.ErrorCode.invalidReference, '第一个参数不对');
  });
  CustomFunctions.associate('THROW', () => {
    throw new Error('broken');
  });
  CustomFunctions.associate('ALL', (values: number[]) => values.reduce((sum, value) => sum + value, 0));
  CustomFunctions.associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address ?? '');
  CustomFunctions.associate('COUNT', (invocation: CustomFunctions.StreamingInvocation<number>) => {
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      invocation.setResult(count);
    }, 20);
    invocation.onCanceled = () => {
      clearInterval(timer);
      cancelled.push('COUNT');
    };
  });
  await page.ready;
});

const call = (id: string, ...args: Parameters<typeof host.functions.invoke>[1]): Promise<FunctionResult> =>
  host.functions.invoke(id, args, { address: '表1!B2' }).result;

describe('custom functions through the real proxy', () => {
  it.each([
    ['ADD', [5, 7], 12],
    ['add', [5, undefined], 105],
    ['ALL', [1, 2, 3], 6],
    ['WHERE', [], '表1!B2'],
  ] as const)('%s(%j) gives %j', async (id, args, value) => {
    await expect(call(id, ...args)).resolves.toEqual({ kind: 'value', value });
  });

  it('hands blanks over as 0 as the desktop does, and one cell to a matrix as a block', async () => {
    await expect(call('SEEN', [[1, null]], null)).resolves.toEqual({ kind: 'value', value: '[[[1,0]],0]' });
    await expect(call('SEEN', '甲', [['乙']])).resolves.toEqual({ kind: 'value', value: '[[["甲"]],"乙"]' });
    expect(web.profile.blanks).toBe('null');
  });

  it('takes blocks of results', async () => {
    const value = [
      [0, '第0'],
      [1, '第1'],
    ];
    await expect(call('TABLE', 2)).resolves.toEqual({ kind: 'value', value });
  });

  it.each([
    ['#VALUE!', '#VALUE!'],
    ['#N/A', '#N/A'],
    ['#DIV/0!', '#DIV/0!'],
    ['#NUM!', '#NUM!'],
  ])('takes the error %s with its message', async (code, error) => {
    const result = await call('FAIL', code);
    expect(result).toMatchObject({ kind: 'error', error });
  });

  it('makes #VALUE! of an exception and #NAME? of an unknown function', async () => {
    await expect(call('THROW')).resolves.toMatchObject({ kind: 'error', error: '#VALUE!' });
    await expect(call('NONE')).resolves.toMatchObject({ kind: 'error', error: '#NAME?' });
  });

  it('streams results until it is cancelled', async () => {
    const values: unknown[] = [];
    let enough: () => void = () => undefined;
    const several = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const invocation = host.functions.invoke('COUNT', [], {
      onResult: (result) => {
        values.push(result.kind === 'value' ? result.value : result.error);
        if (values.length === 2) enough();
      },
    });
    await several;
    invocation.cancel();
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cancelled).toEqual(['COUNT']);
    expect(host.functions.pending).toBe(0);
    expect(Number(values[1])).toBeGreaterThan(Number(values[0]));
  });
});

describe('formulas of the add-in in cells', () => {
  const formulas = new AddinFormulas(host.functions, metadata, 'PT');

  beforeAll(() => {
    workbook.calculator = formulas;
  });

  it('shows results, follows the cells that they depend on, and spills', async () => {
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const place = (row: number, col: number) => ({ top: row, bottom: row, left: col, right: col });
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('表1');
      own.getRange('A1:C1').values = [[1, '=PT.ADD(A1,2)', '=PT.ADD(B1,1)']];
      own.getRange('A3').formulas = [['=pt.table(2)']];
      own.getRange('D1:D2').formulas = [['=SUM(A1)'], ['=PT.FAIL("#N/A")']];
      await context.sync();
    });
    await formulas.settled();
    expect(sheet.cell(0, 1).value).toBe(3);
    expect([sheet.cell(3, 1).value, sheet.cell(3, 1).spilledFrom]).toEqual(['第1', { row: 2, col: 0 }]);
    expect([sheet.cell(0, 3).value, sheet.cell(1, 3).value]).toEqual([
      { error: '#NAME?' },
      { error: '#N/A' },
    ]);
    sheet.enter(place(0, 0), [[40]], 'user');
    await formulas.settled();
    expect([sheet.cell(0, 1).value, sheet.cell(0, 2).value]).toEqual([42, 43]);
    sheet.enter(place(3, 1), [['挡']], 'user');
    expect(sheet.cell(2, 0).value).toEqual({ error: '#SPILL!' });
    expect(sheet.cell(2, 1).value).toBeNull();
  });
});
