import { join } from 'node:path';
import { functionMetadata } from '../../scripts/build/functions/metadata';
import type { ErrorValue } from '../../src/functions/failure';
import { registerFunctions } from '../../src/functions/register';
import {
  AddinFormulas,
  attachJsdom,
  ExcelHost,
  type FunctionArgument,
  LTSC_2021,
  readFunctionMetadata,
  WorkbookModel,
} from '../../workbench/host/node';

const LABELS = ['3月底', '6月底', '10月底', '12月底'];
const PLAN = [LABELS, [0.25, 0.5, 0.75, 1]];
const HEADER = [['三级指标', '绩效指标描述', '指标值', '指标值确定依据']];

const workbook = new WorkbookModel(['表1']);
let host: ExcelHost;
let formulas: AddinFormulas;

function codeOf(error: ErrorValue): CustomFunctions.ErrorCode {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  return { '#VALUE!': invalidValue, '#N/A': notAvailable, '#DIV/0!': divisionByZero }[error];
}

beforeAll(async () => {
  const json = await functionMetadata({
    root: join(__dirname, '../..'),
    base: 'https://localhost:3000/',
    language: 'en',
  });
  const metadata = readFunctionMetadata(JSON.stringify(json));
  host = new ExcelHost(workbook, { functions: metadata, profile: LTSC_2021 });
  const page = attachJsdom(window, host);
  registerFunctions({
    associate: (id, fn) => CustomFunctions.associate(id, fn),
    error: (error, message) => new CustomFunctions.Error(codeOf(error), message),
    today: () => ({ year: 2023, month: 9, day: 30 }),
    language: () => 'zh-CN',
  });
  formulas = new AddinFormulas(host.functions, metadata, 'PT');
  workbook.calculator = formulas;
  await page.ready;
});

it.each<[string, readonly FunctionArgument[], unknown]>([
  ['PROGRESS', [], [[0.75]]],
  ['progress', [PLAN, 45199, 'step', 2023], [[0.5]]],
  ['EXPECTED', [921.38, PLAN, '10月底'], [[691.04]]],
  [
    'SCHEDULE',
    [100, [['12月底'], [1]]],
    [
      ['节点', '累计比例', '累计金额', '本期金额', '序时进度'],
      ['12月底', 1, 100, 100, 1],
    ],
  ],
  ['DEVIATION', [80, 100, PLAN, '10月底'], [[0.05]]],
  ['GAP', [600, 921.38, PLAN, '10月底'], [[91.04]]],
  ['REQUIRED', [600, 921.38, '9月底'], [[107.13]]],
  ['STATUS', [600, 921.38, PLAN, '10月底'], [['严重滞后']]],
  ['TARGET', ['≥6000件'], [['≥', 6000, '件']]],
  ['MEETS', ['≥90%', 0.91], true],
  [
    'CHECK',
    [HEADER, [['满意度', '满意的占比', '≥95%', null]]],
    '“满意度”未填指标值确定依据。请填写文号、合同或历年数据。',
  ],
  ['CHECK', [HEADER, [['满意度', '满意的占比', '≥95%', '历年数据']]], ''],
  ['SCORE', ['≥6000件', 5400, 15], 13.5],
  ['RATE', [45, 50], 0.9],
  ['COSTCONTROL', [98, 100], 0.98],
  ['SATISFACTION', [60, 30, 100], 0.9],
  ['GROWTHPOINTS', [0.45, 0.4], 5],
  ['CODECHECK', ['12000022P10000210006W'], true],
])('%s through office.js', async (id, args, value) => {
  await expect(host.functions.invoke(id, args, {}).result).resolves.toEqual({ kind: 'value', value });
});

it.each<[string, readonly FunctionArgument[], string, string]>([
  ['EXPECTED', [100, PLAN], '#VALUE!', '缺少参数“截止日期”'],
  ['TARGET', ['良好'], '#N/A', '定性'],
  ['RATE', [1, null], '#DIV/0!', '总数'],
])('%s tells its error through office.js', async (id, args, error, words) => {
  const result = await host.functions.invoke(id, args, {}).result;
  expect(result).toMatchObject({ kind: 'error', error, message: expect.stringContaining(words) as string });
});

it('in cells: a plan with blanks, a column with a faulty row, a date that changes', async () => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const values = (rows: readonly number[]): unknown[] => rows.map((row) => sheet.cell(row, 7).value);
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('表1');
    own.getRange('A1:F4').values = [
      ['3月底', '', '6月底', '10月底', '12月底', ''],
      [0.25, '', 0.5, 0.75, 1, ''],
      [0.5, '', 0.25, 0.75, 1, ''],
      [0, '', 0, 0, 1, ''],
    ];
    own.getRange('G1').values = [[45199]];
    own.getRange('H2').formulas = [['=PT.PROGRESS(A1:F4,G1,"step",2023)']];
    await context.sync();
  });
  await formulas.settled();
  expect(values([1, 2, 3])).toEqual([0.5, { error: '#VALUE!' }, 0]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('表1').getRange('G1').values = [[45230]];
    await context.sync();
  });
  await formulas.settled();
  expect(values([1, 2, 3])).toEqual([0.75, { error: '#VALUE!' }, 0]);
});
