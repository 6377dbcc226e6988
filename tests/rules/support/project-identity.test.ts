import {
  formGroups,
  ownName,
  projectCode,
  projectName,
  unitKey,
} from '../../../src/rules/support/project-identity';
import type { Indicator, ProjectTable } from '../../../src/tables/model';
import type { FormInput } from '../../support/forms';
import { projectOf } from '../../support/variants';

const CODE = '13080022P00021710001R';

describe('projectCode', () => {
  const codeOf = (form: Partial<FormInput>): readonly (string | number)[] | null => {
    const code = projectCode(projectOf(form));
    return code === null ? null : [code.reading.code, code.text, code.at.row, code.at.col];
  };

  it.each<[string, Partial<FormInput>, readonly (string | number)[] | null]>([
    ['in its cell', {}, [CODE, CODE, 2, 1]],
    ['joined to the name in the cell of the code', { code: `${CODE}-物业费` }, [CODE, CODE, 2, 1]],
    ['joined to the name', { code: null, name: `${CODE}-物业费` }, [CODE, CODE, 2, 4]],
    ['beside 无', { code: '无', name: `${CODE}-物业费` }, [CODE, CODE, 2, 4]],
    ['beside 待定', { code: '尚未编制', name: `${CODE}-物业费` }, [CODE, CODE, 2, 4]],
    ['of another form', { code: '2023-1' }, ['2023-1', '2023-1', 2, 1]],
    ['in words', { code: '尚未编制' }, null],
    ['none', { code: null }, null],
    ['无', { code: '无', name: '无' }, null],
    ['n/a, which is no code', { code: 'N/A' }, null],
    ['a name with digits', { code: null, name: '2023年物业费' }, null],
  ])('%s', (_case, form, expected) => {
    expect(codeOf(form)).toEqual(expected);
  });

  it('needs no cells', () => {
    const table = projectOf({});
    const fields = { ...table.fields, projectCode: null, projectName: null };
    expect(projectCode({ ...table, fields })).toBeNull();
  });
});

describe('projectName', () => {
  it('is as written, "" where the form has none', () => {
    const table = projectOf({ name: `${CODE}-物业费` });
    expect(projectName(table)).toBe(`${CODE}-物业费`);
    expect(projectName({ ...table, fields: { ...table.fields, projectName: null } })).toBe('');
  });
});

describe('ownName', () => {
  it.each<[string, Partial<FormInput>, string | null]>([
    ['as it stands', {}, '2023年度办公楼物业管理费'],
    ['without its code', { name: `${CODE}-物业费` }, '物业费'],
    ['empty', { name: null }, null],
    ['无', { name: '无' }, null],
    ['a stroke', { name: '—' }, null],
  ])('%s', (_case, form, expected) => {
    expect(ownName(projectOf(form))?.text ?? null).toBe(expected);
  });

  it('needs a cell', () => {
    const table = projectOf({});
    expect(ownName({ ...table, fields: { ...table.fields, projectName: null } })).toBeNull();
  });
});

describe('formGroups', () => {
  const FORM = projectOf({});
  const titled = (title: string, more: Partial<ProjectTable> = {}): ProjectTable => ({
    ...projectOf({ title }),
    ...more,
  });
  const untitled = (sheet = 0): ProjectTable => ({ ...FORM, title: null, sheet });
  const ofTerm = (indicators: readonly Indicator[]): readonly Indicator[] =>
    indicators.map((indicator) => ({ ...indicator, phase: 'term' }));
  const TERM = {
    ...FORM,
    funds: FORM.funds.map((block) => ({ ...block, phase: 'term' }) as const),
    indicators: ofTerm(FORM.indicators),
  };

  /** The same letter for forms of one group. */
  function groups(...tables: readonly ProjectTable[]): string {
    const found = formGroups(tables);
    const keys = [...new Set(found.values())];
    return tables.map((table) => 'abcdef'[keys.indexOf(found.get(table) ?? '')]).join('');
  }

  it.each<[string, readonly ProjectTable[], string]>([
    ['forms alike', [FORM, titled('2.绩效目标表')], 'aa'],
    ['kinds', [titled('项目绩效目标申报表'), titled('项目绩效目标批复表'), titled('项目绩效目标表')], 'abc'],
    ['one kind', [titled('项目绩效目标申报表'), titled('绩效 目标申报表（二）')], 'aa'],
    [
      'a form under the title above it',
      [titled('项目绩效目标申报表'), untitled(), titled('绩效目标批复表')],
      'aab',
    ],
    ['a form on a sheet of its own', [titled('项目绩效目标申报表'), untitled(1)], 'ab'],
    [
      'a form under one without a kind',
      [titled('项目绩效目标申报表'), titled('绩效目标表'), untitled()],
      'abb',
    ],
    ['a form before any title', [untitled(), titled('绩效目标表')], 'aa'],
    ['units', [FORM, { ...FORM, unit: null }], 'ab'],
    ['years', [FORM, { ...FORM, year: 2024 }, { ...FORM, year: null }], 'abc'],
    ['a term', [FORM, TERM], 'ab'],
    ['a term and a year in one', [FORM, { ...TERM, funds: [...TERM.funds, ...FORM.funds] }], 'aa'],
    ['a year’s targets', [FORM, { ...TERM, indicators: [...TERM.indicators, ...FORM.indicators] }], 'aa'],
    ['a year’s funds without targets', [FORM, { ...FORM, indicators: [] }], 'aa'],
    ['a year’s targets without funds', [FORM, { ...FORM, funds: [] }], 'aa'],
    ['neither funds nor targets', [FORM, { ...FORM, funds: [], indicators: [] }], 'aa'],
    ['a term’s funds without targets', [FORM, { ...TERM, indicators: [] }], 'ab'],
  ])('%s', (_case, tables, expected) => {
    expect(groups(...tables)).toBe(expected);
  });

  it('keeps unit and year apart from each other', () => {
    const unit = (name: string) => (FORM.unit === null ? null : { ...FORM.unit, name });
    const one = { ...FORM, unit: unit('法院2'), year: 23 };
    const other = { ...FORM, unit: unit('法院'), year: 223 };
    expect(groups(one, other)).toBe('ab');
  });
});

describe('unitKey', () => {
  it('is "" where the form names no unit', () => {
    const table = projectOf({});
    expect(unitKey({ ...table, unit: null })).toBe('');
    expect(unitKey(table)).toBe('河北省承德市中级人民法院本级');
  });
});
