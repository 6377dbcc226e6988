import { titleNameMismatchTexts } from '../../src/i18n/rules/title-name-mismatch';
import { titleNameMismatch } from '../../src/rules/title-name-mismatch';
import { CLEAN_DEPARTMENT, formGrid, observe, observeDepartment, observeIn } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

const zh = titleNameMismatchTexts['zh-CN'];

describe('title-name-mismatch', () => {
  it.each([
    ['the published table 6', { title: '6. 刑场建设项目绩效目标表', name: '刑场建项目绩效' }, false],
    ['one character left out', { title: '1.办公楼物业管理绩效目标表', name: '办公楼物业管理费' }, false],
    ['one character wrong', { title: '聘用制书记员经费绩效目标表', name: '聘任制书记员经费' }, true],
    ['another phase', { title: '智慧法院建设（二期）绩效目标表', name: '智慧法院建设（一期）' }, true],
    ['three characters left out', { title: '办公楼物业管理费绩效目标表', name: '物业管理费' }, false],
    ['a name of three characters', { title: '会议费绩效目标表', name: '会议费用' }, false],
    [
      'seven characters of ten in common',
      { title: '聘用制书记员工资费用绩效目标表', name: '聘用制书记员培训经费' },
      true,
    ],
    [
      'a remark in brackets left out',
      { title: '4.人民陪审员经费绩效目标表', name: '人民陪审员(调解员）经费' },
      false,
    ],
  ])('fires: %s', (_case, form, substituted) => {
    const seen = observe(titleNameMismatch, form);
    expect(seen.map(({ cell, related, severity }) => [cell, related, severity])).toEqual([
      ['E3', ['A1'], 'warning'],
    ]);
    expect(seen[0]?.data).toMatchObject({ match: 'near', substituted });
  });

  it('is one info for the workbook when titles have nothing of the name', () => {
    const seen = observe(
      titleNameMismatch,
      { title: '1.会议中心维修绩效目标表', name: '2023年度办公楼物业管理费' },
      {},
      { title: '3.法警服装购置绩效目标表', name: '2023年度聘用制书记员经费' },
    );
    expect(seen).toEqual([
      {
        cell: 'A1',
        related: ['E3', '3!A1'],
        severity: 'info',
        data: {
          title: '会议中心维修',
          name: '2023年度办公楼物业管理费',
          match: 'different',
          substituted: false,
        },
      },
    ]);
  });

  it.each([
    ['a phrase in common', '会议中心设备维修工程', '食堂设备维修费'],
    ['no more than a character in common', '会议费', '培训费'],
  ])('says so of %s', (_case, title, name) => {
    const seen = observe(titleNameMismatch, { title: `${title}绩效目标表`, name });
    expect(seen.map(({ cell, severity, data }) => [cell, severity, data.match])).toEqual([
      ['A1', 'info', 'different'],
    ]);
  });

  it('takes no title for that of a form on another sheet, or of one with its own', () => {
    const wrong = { title: '1.会议中心维修绩效目标表', name: '2023年度办公楼物业管理费' };
    expect(observe(titleNameMismatch, wrong, { title: null }).map(({ cell }) => cell)).toEqual(['A1']);
    const stacked = [...formGrid(wrong), [], ...formGrid({ title: '2.维修费绩效目标表', name: '维修费' })];
    const seen = observeIn(titleNameMismatch, workbookOf(sheetOf('1', stacked)));
    expect(seen.map(({ cell, related }) => [cell, related])).toEqual([['A1', ['E3']]]);
  });

  it('takes a title that was copied from another form for no parent', () => {
    const title = '1.2023年度办公楼物业管理费绩效目标表';
    const seen = observe(titleNameMismatch, {}, { title });
    expect(seen.map(({ cell, severity }) => [cell, severity])).toEqual([['2!A1', 'info']]);
  });

  it.each([
    ['the clean form', {}],
    ['the year in one of them', { title: '2023年度维修维护费绩效目标表', name: '维修维护费' }],
    ['more money in brackets', { title: '维修费绩效目标表（追加预算）', name: '维修费（追加）' }],
    ['more money in the title alone', { title: '维修费追加预算绩效目标表', name: '维修费' }],
    ['more money in its brackets alone', { title: '维修费（追加）绩效目标表', name: '维修费' }],
    ['a budget that was adjusted', { title: '维修费绩效目标表（预算调整）', name: '维修费（预算调整）' }],
    ['a form of investment', { title: '中央预算内投资绩效目标表', name: '维修维护费' }],
    ['a blank after the number', { title: '1. 维修维护费绩效目标表', name: '维修维护费' }],
    ['a number of an annex', { title: '附件3：维修维护费绩效目标表', name: '维修维护费' }],
    [
      'a number that belongs to the name',
      { title: '120急救中心运行费绩效目标表', name: '120急救中心运行费' },
    ],
    [
      'brackets of two widths',
      { title: '人民陪审员（调解员）经费绩效目标表', name: '人民陪审员(调解员）经费' },
    ],
    ['项目 behind the name', { title: '质效型运维外包服务项目绩效目标表', name: '质效型运维外包服务' }],
    ['项目支出 as part of the form’s name', { title: '维修维护费项目支出绩效目标表', name: '维修维护费' }],
    [
      'a code joined to the name',
      { title: '工资性支出绩效目标表', name: '51000021R000000019951-工资性支出' },
    ],
    ['a generic title', { title: '项目支出绩效目标表' }],
    ['another generic title', { title: '2023年部门预算项目绩效目标表（申报）' }],
    ['the budget level in it', { title: '2023年市本级部门预算特定目标类项目绩效目标申报表' }],
    ['the unit in it', { title: '河北省承德市中级人民法院本级项目支出绩效目标表' }],
    ['a unit that the form writes otherwise', { title: '承德市教育局2023年项目绩效目标表' }],
    [
      'the fuller name as a title',
      { title: '承德中院2023年度办公楼物业管理费绩效目标表', name: '物业管理费' },
    ],
    ['four characters more', { title: '市办公楼物业管理费绩效目标表', name: '物业管理费' }],
    ['the fuller name as the name', { title: '物业管理费绩效目标表', name: '承德中院办公楼物业管理费' }],
    ['two characters in common', { title: '维修绩效目标表', name: '维修费' }],
    ['a name that is a year alone', { title: '会议费绩效目标表', name: '2023年度' }],
    ['no title', { title: null }],
    ['no name, which another rule tells', { name: null }],
    ['a placeholder in place of the name', { name: '#N/A' }],
    ['nothing but XX in place of the name', { name: 'XX' }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(titleNameMismatch, form)).toEqual([]);
  });

  it('stays silent on a title over several forms', () => {
    const title = '3.办案业务、业务装备及审判辅助事务外包-2023中央绩效目标表';
    const stacked = [
      ...formGrid({ title, name: '安全隐患维修' }),
      [],
      ...formGrid({ title: null, name: '陪审员补助' }),
    ];
    expect(observeIn(titleNameMismatch, workbookOf(sheetOf('1', stacked)))).toEqual([]);
    expect(observe(titleNameMismatch, { title }, { title, name: '陪审员补助' })).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(titleNameMismatch, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('says what model sentence 4 says', () => {
    const [seen] = observe(titleNameMismatch, { title: '6. 刑场建设项目绩效目标表', name: '刑场建项目绩效' });
    expect(seen === undefined ? '' : zh.what(seen.data) + zh.todo(seen.data)).toBe(
      '表题“刑场建设项目”与项目名称“刑场建项目绩效”不一致，疑似漏字。以项目库名称为准。',
    );
    const data = { title: '会议费', name: '培训费', match: 'different', substituted: false } as const;
    expect(zh.what(data)).toBe('表题“会议费”与项目名称“培训费”不一致。');
  });
});
