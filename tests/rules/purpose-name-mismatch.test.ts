import { purposeNameMismatchTexts } from '../../src/i18n/rules/purpose-name-mismatch';
import { purposeNameMismatch } from '../../src/rules/purpose-name-mismatch';
import {
  CLEAN_DEPARTMENT,
  type FormInput,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
  type RowInput,
} from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

const CLASSES = ['数量指标', '质量指标', '时效指标', '成本指标'];

/** Indicators that are described by their own names, as most forms have them, and two that any project may have. */
function rowsOf(...names: readonly string[]): readonly RowInput[] {
  const row = (name: string, level2: string): RowInput => ({
    level1: level2 === CLASSES[0] ? '产出指标' : null,
    level2,
    name,
    description: name,
    target: '≥90%',
    basis: '工作计划',
  });
  return [
    ...names.map((name, index) => row(name, CLASSES[index] ?? '社会效益指标')),
    {
      level1: '效益指标',
      level2: '生态效益指标',
      name: '不涉及',
      description: '不涉及',
      target: '不涉及',
      basis: '不涉及',
    },
    {
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      name: '服务对象满意度',
      target: '≥90%',
      basis: '工作计划',
    },
  ];
}

const PUBLISHED_6: Partial<FormInput> = {
  name: '刑场建项目绩效',
  purpose: '用于诉讼服务大厅专修改造。',
  goal: '1.合理安排财政资金支出计划，遵循单位财务规章制度，在预算内按进度支出；按要求完成诉讼服务大厅装修改造项目。',
  rows: rowsOf(
    '建设规模符合《人民法院刑场建设标准》相关要求',
    '工程质量达到合格标准',
    '不超出合同约定时间完成工程建设',
    '不超项目总成本',
    '维护社会安全稳定、震慑违法犯罪份子',
  ),
};

describe('purpose-name-mismatch', () => {
  it.each([
    ['the published table 6', PUBLISHED_6, ['刑场', '诉讼服务大厅']],
    [
      'wages under a canteen’s name',
      {
        name: '食堂设备购置',
        purpose: '用于聘用制书记员工资及社保缴纳。',
        goal: '按时完成聘用制书记员工资及社保缴纳。',
        rows: rowsOf('灶台冰柜数量', '食堂设备验收合格率', '到货及时率', '食堂设备成本', '就餐环境整洁'),
      },
      ['食堂设备', '聘用制书记员工资及社保'],
    ],
    [
      'a building under the name of a check-up',
      {
        name: '2023年度体检费',
        purpose: '用于办公楼外墙保温工程。',
        goal: '完成办公楼外墙保温工程。',
        rows: rowsOf('体检人数', '体检报告差错率', '体检完成及时率', '体检费成本', '干警身体健康'),
      },
      ['体检', '办公楼外墙保温'],
    ],
  ])('fires: %s', (_case, form, [named, purposed]) => {
    expect(observe(purposeNameMismatch, form)).toEqual([
      { cell: 'B5', related: ['B8', 'E3'], severity: 'warning', data: { named, purposed } },
    ]);
  });

  it.each([
    [
      'a check-up by another word',
      '体检费',
      '用于干警健康检查。',
      '保障干警身体健康，做好干警健康检查。',
      ['体检人数', '报告差错率', '完成及时率', '体检费成本', '疾病早期发现'],
    ],
    [
      'cars by another word',
      '车辆购置',
      '用于更新公务用车。',
      '更新公务用车，保障出行。',
      ['轿车数量', '上牌合格率', '交付及时率', '车辆价格', '押解安全事故'],
    ],
    [
      'information technology',
      '信息化运维',
      '用于网络设备及应用系统维保。',
      '保障网络设备及应用系统稳定。',
      ['巡检次数', '故障排除率', '响应时间', '信息化外包费', '庭审不间断'],
    ],
    [
      'heating',
      '取暖费',
      '支付热力公司供热费用。',
      '支付热力公司供热费用，保障冬季办公。',
      ['取暖面积', '室内温度达标率', '支付及时率', '取暖价格', '冬季舒适'],
    ],
    [
      'assistants',
      '劳务派遣经费',
      '用于辅助人员工资及社保。',
      '按时发放辅助人员工资及社保。',
      ['劳务派遣人数', '考核优良率', '到岗及时率', '派遣价格', '队伍稳定充实'],
    ],
    [
      'a nickname',
      '雪亮工程',
      '用于公共区域视频监控联网。',
      '公共区域视频监控联网全覆盖。',
      ['雪亮工程点位数', '图像完好率', '建成时间', '雪亮工程造价', '群众安全感'],
    ],
    [
      'an umbrella that its indicators merely repeat',
      '苏区经费',
      '修筑蓄洪坝、引洪渠。',
      '修筑蓄洪坝、引洪渠。',
      ['苏区项目数', '苏区验收合格率', '苏区及时率', '苏区成本'],
    ],
    [
      'an umbrella with little beside its name',
      '苏区振兴经费',
      '修筑蓄洪坝、引洪渠。',
      '修筑蓄洪坝、引洪渠。',
      ['苏区振兴项目数', '苏区振兴道路', '苏区振兴及时率', '苏区振兴成本'],
    ],
    [
      'a newspaper',
      '党报党刊征订',
      '用于订阅人民日报等报纸。',
      '订阅人民日报等报纸。',
      ['党报党刊份数', '到刊率', '征订及时率', '党刊价格', '党员干部受教育'],
    ],
    [
      'the beneficiaries in common',
      '服装费',
      '用于法警执勤着装。',
      '保障法警执勤着装。',
      ['服装套数', '面料检验合格率', '领用及时率', '服装单价', '法警形象庄重'],
    ],
    [
      'a name of the form’s words only',
      '专项业务经费',
      '用于诉讼服务大厅装修。',
      '完成诉讼服务大厅装修。',
      ['灶台冰柜数量', '囚车上牌', '体检报告', '卷宗扫描', '草坪修剪'],
    ],
    [
      'indicators of the form’s words only',
      '刑场建设',
      '用于诉讼服务大厅装修。',
      '完成诉讼服务大厅装修。',
      ['项目数量', '验收合格率', '完成及时率', '项目总成本'],
    ],
    [
      'a short phrase in common, by chance',
      '刑场建设',
      '用于大厅装修。',
      '大厅宽敞明亮。',
      ['刑场面积', '灶台冰柜', '完成及时率', '卷宗扫描', '草坪修剪'],
    ],
    [
      'a goal that says nothing',
      '刑场建设',
      '用于诉讼服务大厅装修。',
      '合理安排资金，按进度支出。',
      ['刑场面积', '灶台冰柜', '完成及时率', '卷宗扫描', '草坪修剪'],
    ],
  ])('stays silent: %s', (_case, name, purpose, goal, indicators) => {
    expect(observe(purposeNameMismatch, { name, purpose, goal, rows: rowsOf(...indicators) })).toEqual([]);
  });

  it.each([
    ['five words', '用于外墙保温板。', '完成外墙保温板。', '外墙保温板'],
    ['a phrase of four characters', '用于外墙保温，屋面防水。', '完成外墙保温，楼顶防漏。', '外墙保温'],
  ])('fires where purpose and goal have just enough: %s', (_case, purpose, goal, purposed) => {
    const seen = observe(purposeNameMismatch, { ...PUBLISHED_6, purpose, goal });
    expect(seen.map(({ data }) => data.purposed)).toEqual([purposed]);
  });

  it('fires on a form without descriptions', () => {
    const grid = formGrid(PUBLISHED_6).map((row, index) =>
      index < 8 ? row : row.filter((_value, column) => column !== 3),
    );
    expect(observeIn(purposeNameMismatch, workbookOf(sheetOf('1', grid))).map(({ cell }) => cell)).toEqual([
      'B5',
    ]);
  });

  it.each([
    ['no line of the purpose', 4],
    ['no line of the goal', 7],
  ])('stays silent on a form with %s', (_case, line) => {
    const grid = formGrid(PUBLISHED_6).filter((_row, index) => index !== line);
    expect(observeIn(purposeNameMismatch, workbookOf(sheetOf('1', grid)))).toEqual([]);
  });

  it.each([
    ['the clean form', {}],
    ['a purpose of too few words', { ...PUBLISHED_6, purpose: '用于外墙保温。', goal: '完成外墙保温。' }],
    ['a character of the name in the goal alone', { ...PUBLISHED_6, name: '刑场装饰' }],
    ['no purpose', { ...PUBLISHED_6, purpose: null }],
    ['no goal', { ...PUBLISHED_6, goal: null }],
    ['no name', { ...PUBLISHED_6, name: null }],
    [
      'the purpose named in an indicator',
      { ...PUBLISHED_6, rows: [...(PUBLISHED_6.rows ?? []), ...rowsOf('大厅装修面积')] },
    ],
    ['the purpose named in the name', { ...PUBLISHED_6, name: '刑场及大厅建设' }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(purposeNameMismatch, form)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(purposeNameMismatch, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('says what model sentence 3 says', () => {
    const [seen] = observe(purposeNameMismatch, PUBLISHED_6);
    const zh = purposeNameMismatchTexts['zh-CN'];
    expect(seen === undefined ? '' : zh.what(seen.data) + zh.todo(seen.data)).toBe(
      '名称和指标写“刑场”，用途和绩效目标写“诉讼服务大厅”，疑似串表。请核对。',
    );
  });
});
