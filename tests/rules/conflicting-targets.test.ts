import { conflictingTargetsTexts } from '../../src/i18n/rules/conflicting-targets';
import { conflictingTargets } from '../../src/rules/conflicting-targets';
import {
  CLEAN_DEPARTMENT,
  departmentGrid,
  type DepartmentRow,
  type FormInput,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { percent, sheetOf, type Value, workbookOf } from '../support/grid';

const zh = conflictingTargetsTexts['zh-CN'];
const RATE = '法定(正常)审限内结案率';

/** A form whose row 12 is the rate under test. */
function rate(name: Value, target: Value): Partial<FormInput> {
  return { rows: rowsWith({ 2: { name, target } }) };
}

function departmentRow(name: string, target: string): readonly DepartmentRow[] {
  return [['1、强化审判管理。', '时效指标', name, target, null]];
}

function department(name: string, target: string): ReturnType<typeof sheetOf> {
  return sheetOf('部门', departmentGrid(departmentRow(name, target)));
}

describe('conflicting-targets', () => {
  it.each([
    ['two numbers', rate(RATE, '≥98%'), rate(RATE, '≥90%'), ['98%', '90%']],
    ['a year before the name', rate(RATE, '≥98%'), rate(`2023年度${RATE}`, '≥90%'), ['98%', '90%']],
    [
      'brackets of the other width',
      rate(RATE, '98%'),
      rate('法定（正常）审限内结案率', '90%'),
      ['98%', '90%'],
    ],
    ['a remark behind the name', rate(RATE, '98%'), rate(`${RATE}（%）`, '90%'), ['98%', '90%']],
    ['a number against a text', rate(RATE, percent(0.98)), rate(RATE, '大于等于90%'), ['98%', '90%']],
    ['comparators', rate('庭审公开直播率', '≥20%'), rate('庭审公开直播率', '＞20%'), ['≥20%', '>20%']],
    [
      'opposite comparators',
      rate('庭审公开直播率', '≥20%'),
      rate('庭审公开直播率', '≤20%'),
      ['≥20%', '≤20%'],
    ],
    [
      'bounds of a whole',
      rate('裁判文书信息合格率', '≤100%'),
      rate('裁判文书信息合格率', '<100%'),
      ['≤100%', '<100%'],
    ],
    ['a share', rate('少数民族干部占比', '≥20%'), rate('少数民族干部占比', '≥30%'), ['20%', '30%']],
  ])('fires: %s', (_case, first, second, targets) => {
    const seen = observe(conflictingTargets, first, second);
    expect(seen.map(({ cell, related }) => [cell, related])).toEqual([['E12', ['2!E12']]]);
    expect(seen[0]?.data.targets.map(({ target }) => target)).toEqual(targets);
  });

  it.each([
    ['clean forms', {}, {}],
    ['the same target', rate(RATE, '≥98%'), rate(RATE, '≥98%')],
    ['the same in words', rate(RATE, '≥98%'), rate(RATE, '达98%以上')],
    ['a bare number', rate(RATE, '≥98%'), rate(RATE, '98%')],
    ['100 % of a share', rate('裁判文书信息合格率', '≥100%'), rate('裁判文书信息合格率', '100%')],
    ['=100 % of a share', rate('裁判文书信息合格率', '=100%'), rate('裁判文书信息合格率', '≥100%')],
    ['other names', rate(RATE, '≥98%'), rate('法定审限内结案率', '≥90%')],
    ['a name without an object', rate('验收合格率', '≥98%'), rate('验收合格率', '≥90%')],
    ['资金支付率', rate('资金支付率', '100%'), rate('资金支付率', '≥90%')],
    ['设备运行完好率', rate('设备运行完好率', '≥98%'), rate('设备运行完好率', '≥90%')],
    ['培训人员合格率', rate('培训人员合格率', '≥98%'), rate('培训人员合格率', '≥90%')],
    [
      'the satisfaction of different people',
      rate('机关工作人员满意率', '≥95%'),
      rate('机关工作人员满意率', '≥90%'),
    ],
    ['a number that is no rate', rate('人民陪审员数量', '≥50人'), rate('人民陪审员数量', '≥60人')],
    ['a target in words', rate(RATE, '≥98%'), rate(RATE, '持续提升')],
    ['不涉及', rate(RATE, '≥98%'), rate(RATE, '不涉及')],
    ['no target', rate(RATE, '≥98%'), rate(RATE, null)],
    ['another unit', rate(RATE, '≥98%'), { ...rate(RATE, '≥90%'), unitLine: '323002河北省平泉市人民法院' }],
    [
      'another year',
      rate(RATE, '≥98%'),
      { ...rate(RATE, '≥90%'), title: '2024年度维修费绩效目标表', name: '2024年度维修费' },
    ],
    [
      'within one table, which another rule tells',
      { rows: rowsWith({ 1: { name: RATE, target: '98%' }, 2: { name: RATE, target: '90%' } }) },
      {},
    ],
  ])('stays silent: %s', (_case, first, second) => {
    expect(observe(conflictingTargets, first, second)).toEqual([]);
  });

  it('is one finding for each name, over all tables and the department', () => {
    const workbook = workbookOf(
      department('2022年法定（正常）审限内结案率', '达98%以上'),
      sheetOf('1', formGrid(rate(RATE, '≥98%'))),
      sheetOf('2', formGrid()),
      sheetOf('3', formGrid({ ...rate(RATE, '≥90%'), code: null, name: '2023年度维修费' })),
    );
    const seen = observeIn(conflictingTargets, workbook);
    expect(seen.map(({ cell, related }) => [cell, related])).toEqual([['D5', ['2!E12', '4!E12']]]);
    expect(seen[0]?.data).toEqual({
      indicator: RATE,
      targets: [
        { target: '98%', tables: [1, null] },
        { target: '90%', tables: [3] },
      ],
    });
  });

  it('takes ≥100 % and =100 % of a share for the same, whatever stands beside them', () => {
    const forms = ['≥100%', '=100%', '≤100%'].map((target) => rate('裁判文书信息合格率', target));
    expect(observe(conflictingTargets, ...forms)).toEqual([]);
  });

  it('names the projects before the department', () => {
    const workbook = workbookOf(department(RATE, '≥90%'), sheetOf('1', formGrid(rate(RATE, '≥98%'))));
    expect(observeIn(conflictingTargets, workbook).map(({ cell, data }) => [cell, data.targets])).toEqual([
      [
        'D5',
        [
          { target: '98%', tables: [1] },
          { target: '90%', tables: [null] },
        ],
      ],
    ]);
  });

  it('compares a department over several units with the one that it is', () => {
    const other = '323002河北省平泉市人民法院';
    const sheets = (own: string): readonly ReturnType<typeof sheetOf>[] => [
      department(RATE, '≥90%'),
      sheetOf('1', formGrid({ ...rate(RATE, '≥98%'), unitLine: other })),
      sheetOf('2', formGrid({ ...rate(RATE, own), name: '2023年度维修费', code: null })),
    ];
    expect(observeIn(conflictingTargets, workbookOf(...sheets('≥90%')))).toEqual([]);
    expect(
      observeIn(conflictingTargets, workbookOf(...sheets('≥95%'))).map(({ cell, related }) => [
        cell,
        related,
      ]),
    ).toEqual([['D5', ['3!E12']]]);
  });

  it('leaves the targets of the medium term alone', () => {
    const set = ['二级指标', '三级指标', '指标值'];
    const form = (name: string, term: string): ReturnType<typeof sheetOf> =>
      sheetOf(name, [
        [`2023年度${name}绩效目标表`],
        ['323001河北省承德市中级人民法院本级'],
        ['项目名称', name],
        ['一级指标', ...set, ...set],
        ['产出指标', '时效指标', RATE, term, '时效指标', RATE, '≥98%'],
      ]);
    expect(observeIn(conflictingTargets, workbookOf(form('维修费', '≥99%'), form('培训费', '≥97%')))).toEqual(
      [],
    );
  });

  it('compares a department that goes by another name with its only unit', () => {
    const rows = departmentGrid(departmentRow('庭审公开直播率', '大于20%'));
    const renamed = rows.map((row, index) =>
      index === 1 ? ['323000河北省承德市中级人民法院（部门）'] : row,
    );
    const workbook = workbookOf(
      sheetOf('部门', renamed),
      sheetOf('1', formGrid(rate('庭审公开直播率', '≥20%'))),
    );
    expect(observeIn(conflictingTargets, workbook)).toHaveLength(1);
  });

  it('stays silent on a department alone', () => {
    expect(observeDepartment(conflictingTargets, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('says what model sentence 5 says', () => {
    const targets = [
      { target: '98%', tables: [1, null] },
      { target: '90%', tables: [4] },
    ];
    const data = { indicator: RATE, targets };
    expect(zh.what(data) + zh.todo(data)).toBe(
      '“法定(正常)审限内结案率”：项目1和部门目标为98%，项目4为90%。请统一或说明口径。',
    );
  });
});
