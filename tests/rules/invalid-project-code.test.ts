import { invalidProjectCodeTexts } from '../../src/i18n/rules/invalid-project-code';
import { invalidProjectCode } from '../../src/rules/invalid-project-code';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

const zh = invalidProjectCodeTexts['zh-CN'];

describe('invalid-project-code', () => {
  it.each([
    ['a character missing', '13080022P0002171000R', { length: '20', strange: '' }],
    ['a character too many', '13080022P000217100011R', { length: '22', strange: '' }],
    ['a sign in it', '13080022P0002171000*R', { length: '21', strange: '*' }],
    ['a Chinese character', '13080022P00021710001尔', { length: '21', strange: '尔' }],
    ['a letter in the region', 'I3080022P00021710001R', { length: '21', strange: '' }],
    ['two signs in it', '13080022P00*2171-001R', { length: '21', strange: '*-' }],
    ['a local code alone', '2023-001', { length: '8', strange: '-' }],
  ])('fires: %s', (_case, code, data) => {
    expect(observe(invalidProjectCode, { code })).toEqual([
      { cell: 'B3', related: [], severity: 'warning', data: { code, ...data } },
    ]);
  });

  it('fires at the one that differs in shape', () => {
    const seen = observe(invalidProjectCode, {}, { code: '2023-001' }, {});
    expect(seen.map(({ cell }) => cell)).toEqual(['2!B3']);
  });

  it.each([
    ['lengths', '2023-01', '2023-001'],
    ['letters and digits', 'AB-1', '12-1'],
    ['a digit more', 'A-1B', 'A-BC'],
    ['a letter more', '1-A2', '1-22'],
    ['signs', 'A-1', 'A/1'],
  ])('fires at local codes that differ in %s', (_case, first, second) => {
    const seen = observe(invalidProjectCode, { code: first }, { code: second });
    expect(seen.map(({ cell }) => cell)).toEqual(['B3', '2!B3']);
  });

  it.each(['、', '，', '；', '/', '/、 '])('takes %j around a code for no part of it', (sign) => {
    const around = (code: string) =>
      [`${code}${sign}`, `${sign}${code}`].flatMap((text) => observe(invalidProjectCode, { code: text }));
    expect(around('13080022P00021710001R')).toEqual([]);
    expect(around('110000200100000012')).toEqual([]);
    expect(around('1308X').map(({ cell }) => cell)).toEqual(['B3', 'B3']);
  });

  it.each([
    ['the clean form', [{}]],
    ['a code of type N', [{ code: '13080021NU34PCK2U0A2D' }]],
    ['a code of type R joined to the name', [{ code: null, name: '51000021R000000019951-工资性支出' }]],
    ['joined in the cell of the code', [{ code: '51000021R000000019951-工资性支出' }]],
    ['18 digits', [{ code: '110000200100000012' }]],
    ['blanks and lower case', [{ code: '13080022p0002171 0001r' }]],
    ['no code', [{ code: null }]],
    ['words for no code', [{ code: '新增项目，暂无' }]],
    ['a stroke', [{ code: '/' }]],
    ['local codes of one shape in another order', [{ code: 'A-1' }, { code: '1-A' }]],
    ['local codes of one shape', [{ code: '2023-001' }, { code: '2023-002' }]],
    ['two codes in a cell', [{ code: '13080022P00021710001R、13080022P000216100014' }]],
  ])('stays silent: %s', (_case, forms) => {
    expect(observe(invalidProjectCode, ...forms)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(invalidProjectCode, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells what is wrong', () => {
    const [seen] = observe(invalidProjectCode, { code: '13080022P0002171000R' });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '项目编码“13080022P0002171000R”是20位，应为21位。',
    );
    expect(zh.what({ code: '2023-001', length: '8', strange: '-' })).toBe(
      '项目编码“2023-001”含有编码中不会出现的字符“-”。',
    );
    expect(zh.what({ code: 'I3080022P00021710001R', length: '21', strange: '' })).toBe(
      '项目编码“I3080022P00021710001R”有21位，但前9位不是“6位区划＋2位年份＋1位类型”。',
    );
  });
});
