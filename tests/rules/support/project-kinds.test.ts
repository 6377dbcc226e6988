import { isPersonnel, isWorksOrPurchase } from '../../../src/rules/support/project-kinds';
import type { FormInput } from '../../support/forms';
import { projectOf } from '../../support/variants';

const PERSONNEL_CODE = '51000021R000000019951';
const OTHER_CODE = '13080022P00021710001R';

describe('isPersonnel', () => {
  it.each<[string, Partial<FormInput>]>([
    ['the code', { code: PERSONNEL_CODE }],
    ['the code joined to the name beside 无', { code: '无', name: `${PERSONNEL_CODE}-工资` }],
    ['the code joined to the name', { code: null, name: `${PERSONNEL_CODE}-工资` }],
    ...[
      ...[
        '工资性支出',
        '工资福利支出',
        '人员类项目',
        '对个人和家庭的补助',
        '对个人和家庭补助',
        '社会保险缴费',
      ],
      ...['社会保障缴费', '住房公积金', '离退休费', '住房 公积金'],
    ].map((name): [string, Partial<FormInput>] => [name, { name }]),
  ])('%s', (_case, form) => {
    expect(isPersonnel(projectOf(form))).toBe(true);
  });

  it.each<[string, Partial<FormInput>]>([
    ['the clean form', {}],
    ['another code', { code: OTHER_CODE, name: '工资' }],
    ['another code beside one in the name', { code: OTHER_CODE, name: `${PERSONNEL_CODE}-工资` }],
    ['no code', { code: null }],
    ['a local code', { code: 'R-1' }],
  ])('not %s', (_case, form) => {
    expect(isPersonnel(projectOf(form))).toBe(false);
  });

  it('needs no cells', () => {
    const table = projectOf({});
    const fields = { ...table.fields, projectCode: null, projectName: null };
    expect(isPersonnel({ ...table, fields })).toBe(false);
  });
});

describe('isWorksOrPurchase', () => {
  it.each(['审判法庭工程', '修缮', '设备购置', '装修', '电梯改造', '新建', '扩建', '改建', '翻建', '工 程'])(
    '%s',
    (text) => {
      expect(isWorksOrPurchase(projectOf({ name: text }))).toBe(true);
      expect(isWorksOrPurchase(projectOf({ purpose: `用于${text}。` }))).toBe(true);
    },
  );

  it.each(['物业费', '工程师培训', '工程学院经费', '工程大学经费', '工程系列职称', '工程技术人员培训'])(
    'not %s',
    (text) => {
      expect(isWorksOrPurchase(projectOf({ name: text }))).toBe(false);
    },
  );

  it('needs no cells', () => {
    const table = projectOf({});
    const fields = { ...table.fields, purpose: null, projectName: null };
    expect(isWorksOrPurchase({ ...table, fields })).toBe(false);
  });
});
