import {
  isGenericTitle,
  looseKey,
  namesUnit,
  tellsOccasion,
  titleSubject,
  withoutOccasion,
  withoutYear,
} from '../../../src/rules/support/titles';
import { projectOf } from '../../support/variants';

describe('titleSubject', () => {
  it.each([
    ['1.2023年度公务运转经费绩效目标表', '2023年度公务运转经费'],
    ['12、物业费绩效目标表', '物业费'],
    ['123.物业费绩效目标表', '物业费'],
    ['（一）物业费绩效目标表', '物业费'],
    ['二十一、物业费绩效目标表', '物业费'],
    ['(3)物业费绩效目标申报表', '物业费'],
    ['附件3：物业费绩效目标表', '物业费'],
    ['附表：物业费绩效目标表', '物业费'],
    ['附件物业费绩效目标表', '物业费'],
    ['附件12-3、物业费绩效目标表', '物业费'],
    ['附件1-12.物业费绩效目标表', '物业费'],
    ['1.1.物业费绩效目标表', '1.1.物业费'],
    ['1.12、物业费绩效目标表', '1.12、物业费'],
    ['1.24小时自助法院绩效目标表', '24小时自助法院'],
    ['1234.物业费绩效目标表', '1234.物业费'],
    ['物业费1.绩效目标表', '物业费1.'],
    ['24小时自助法院绩效目标表', '24小时自助法院'],
    ['物业费', '物业费'],
  ])('%s: %s', (title, subject) => {
    expect(titleSubject(title)).toBe(subject);
  });
});

describe('withoutYear and looseKey', () => {
  it.each([
    ['2023年度物业费', '物业费', '物业费'],
    ['2023年物业费', '物业费', '物业费'],
    ['2023物业费', '物业费', '物业费'],
    ['物业费(1999年)', '物业费', '物业费'],
    ['物业2022年和2023年费', '物业和费', '物业和费'],
    ['2323年物业费', '2323年物业费', '2323年物业费'],
    ['物业、费——A1', '物业费A1', '物业费A1'],
    ['物业项目支出', '物业项目支出', '物业'],
    ['物业支出项目', '物业支出项目', '物业'],
    ['物业项目。', '物业项目', '物业'],
    ['项目物业', '项目物业', '项目物业'],
  ])('%s', (subject, plain, loose) => {
    expect(withoutYear(subject)).toBe(plain);
    expect(looseKey(subject)).toBe(loose);
  });
});

describe('when in the year the budget was made', () => {
  it.each([
    ['物业费（追加）', '物业费'],
    ['物业费(预算调整)', '物业费'],
    ['物业费（调整后）项目', '物业费项目'],
    ['物业费（ 调剂预算 ）', '物业费'],
    ['物业费追加', '物业费'],
    ['物业费追加预算', '物业费'],
    ['物业费调整', '物业费'],
  ])('%s is %s', (title, subject) => {
    expect(tellsOccasion(title)).toBe(true);
    expect(withoutOccasion(title)).toBe(subject);
  });

  it.each(['产业结构调整补助', '物业费（追加说明）', '物业费(按追加)', '追加预算物业费'])(
    'is no part of %s that could be left out',
    (title) => {
      expect(withoutOccasion(title)).toBe(title.replace('（', '(').replace('）', ')'));
    },
  );

  it('is not told by other titles', () => {
    expect(tellsOccasion('物业费')).toBe(false);
  });
});

describe('isGenericTitle', () => {
  /** Of 323001河北省承德市中级人民法院本级. */
  const FORM = projectOf({});

  it.each([
    ...['', '2023年度项目支出', '部门预算项目', '河北省承德市中级人民法院本级', '一般公共预算', '附表12'],
    ...[
      '河北省承德市中级人民法院本级2023年部门整体支出',
      '转移支付',
      '特定目标类',
      '省本级专项资金',
      '市本级公用经费类',
      '一级项目',
    ],
  ])('%j', (subject) => {
    expect(isGenericTitle(subject, FORM)).toBe(true);
  });

  it.each(['物业费', '石家庄市中级人民法院部门预算', '2023年度物业项目支出', '中级法院', '特类定型'])(
    'not %j',
    (subject) => {
      expect(isGenericTitle(subject, FORM)).toBe(false);
    },
  );

  it('knows the unit from its cell as well, or not at all', () => {
    const unit = FORM.fields.projectName;
    const named = { ...FORM, unit: null, fields: { ...FORM.fields, unit } };
    expect(isGenericTitle('办公楼物业管理费项目支出', named)).toBe(true);
    const nameless = { ...FORM, unit: null, fields: { ...FORM.fields, unit: null } };
    expect(isGenericTitle('办公楼物业管理费项目支出', nameless)).toBe(false);
    expect(isGenericTitle('项目支出', nameless)).toBe(true);
  });
});

describe('namesUnit', () => {
  it.each([
    ...['承德市中级人民法院', '财政局', '省检察院', '卫生健康委员会', '县委', '教育厅', '县政府', '办公室'],
    ...['保障中心', '第一中学', '实验小学', '幼儿园', '县医院', '卫生院', '师范大学', '职业学院', '交警支队'],
    ...[
      '研究院',
      '研究所',
      '管理处',
      '管理站',
      '事务所',
      '联合会',
      '编办',
      '派出所',
      '图书馆',
      '供销社',
      '双滦镇',
    ],
    ...['财政局项目支出', '2023年财政局'],
  ])('%s', (subject) => {
    expect(namesUnit(subject)).toBe(true);
  });

  it.each(['物业费', '财政局物业费', '', '大楼维修'])('not %j', (subject) => {
    expect(namesUnit(subject)).toBe(false);
  });
});
