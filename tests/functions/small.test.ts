import { BLANK, FunctionCalls } from './support/excel';

let excel: FunctionCalls;
let web: FunctionCalls;
beforeAll(async () => {
  excel = await FunctionCalls.load();
  web = await FunctionCalls.load({ habit: 'web' });
});

it.each<[string, readonly unknown[], unknown]>([
  ['RATE', [45, 50], 0.9],
  ['RATE', [60, 50], 1.2],
  ['RATE', [0, 50], 0],
  ['RATE', [BLANK, 50], 0],
  ['RATE', ['1,200', '2,400'], 0.5],
  ['RATE', [45, 0], '#DIV/0!'],
  ['RATE', [45, BLANK], '#DIV/0!'],
  ['RATE', [-1, 50], '#VALUE!'],
  ['RATE', ['多数', 50], '#VALUE!'],
  ['COSTCONTROL', [98, 100], 0.98],
  ['COSTCONTROL', [98, 0], '#DIV/0!'],
  ['COSTCONTROL', ['98万元', 100], '#VALUE!'],
  ['SATISFACTION', [60, 30, 100], 0.9],
  ['SATISFACTION', [100, BLANK, 100], 1],
  ['SATISFACTION', [0, 0, 0], '#DIV/0!'],
  ['SATISFACTION', [80, 30, 100], '#VALUE!'],
  ['SATISFACTION', [-1, 30, 100], '#VALUE!'],
  ['GROWTHPOINTS', [0.45, 0.4], 5],
  ['GROWTHPOINTS', [0.3, 0.1], 20],
  ['GROWTHPOINTS', ['45%', '40％'], 5],
  ['GROWTHPOINTS', ['45%', 0.5], -5],
  ['GROWTHPOINTS', [0.45, BLANK], 45],
  ['GROWTHPOINTS', ['较多', 0.4], '#VALUE!'],
  ['GROWTHPOINTS', [true, 0.4], '#VALUE!'],
  ['CODECHECK', ['12000022P10000210006W'], true],
  ['CODECHECK', ['12000023P02DLNB10017K'], true],
  ['CODECHECK', ['12000022P10000210006X'], false],
  ['CODECHECK', [' 12000022p10000210006w '], true],
  ['CODECHECK', ['13080021NU34PCK2U0A2D'], '#N/A'],
  ['CODECHECK', ['51000021R000000019951'], '#N/A'],
  ['CODECHECK', ['120000221000021000'], '#N/A'],
  ['CODECHECK', [BLANK], '#N/A'],
])('%s of %j: %p', (name, args, result) => {
  expect(excel.cell(name, ...args)).toBe(result);
  expect(web.cell(name, ...args)).toBe(result);
});

it.each([
  ['RATE', ['多数', 50], '完成数'],
  ['SATISFACTION', [80, 30, 100], '调查人数'],
  ['COSTCONTROL', [98, 'x'], '上年数'],
  ['GROWTHPOINTS', ['较多', 0.4], '本年数'],
  ['CODECHECK', ['x'], 'P类项目编码'],
])('%s tells what is wrong', (name, args, words) => {
  expect(excel.message(name, ...args)).toContain(words);
});
