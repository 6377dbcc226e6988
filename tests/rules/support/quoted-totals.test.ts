import { quotedTotal } from '../../../src/rules/support/quoted-totals';

const NAME = '2023年度办公楼物业管理费';
const total = (text: string, name = NAME, year: number | null = 2023): string | null =>
  quotedTotal(text, name, year)?.text ?? null;

describe('quotedTotal', () => {
  it.each([
    ['the budget', '项目预算292万元'],
    ['the budget alone', '预算292万元'],
    ['a word of the whole', '安排资金292万元'],
    ['money of the project', '本项目资金292万元'],
    ['money that is needed', '所需资金292万元'],
    ['money that is needed, the other way round', '资金需292万元'],
    ['what the project needs', '本项目需292万元'],
    ['what the year needs', '全年共需292万元'],
    ['what a written year needs', '2023年需292万元'],
    ['a year without its word', '2023预算292万元'],
    ['a year with another word', '2023年度预算为292万元'],
    ['what a project of that name needs', '办公楼物业管理费需292万元'],
    ['the name and money', '办公楼物业管理费资金292万元'],
    ['任期 is no part of a project', '按期完成验收，项目预算292万元'],
    ['a clause after a mark', '《办法》规定的保洁；项目预算292万元'],
    ['a clause after a bracket', '物业服务（全部）预算292万元'],
    ['a clause after a quote', '“物业服务”项目预算292万元'],
    ['其中 in the sentence before', '其中保洁面积12000平方米。项目预算292万元'],
    ['每 in the clause behind', '项目预算292万元，每季度考核'],
    ['多 a few words behind', '预算292万元，多为保洁'],
    ['many words of the vocabulary', `保洁、${'预算'.repeat(40)}292万元`],
  ])('reads %s', (_case, text) => {
    expect(total(text)).toBe('292万元');
  });

  it.each([
    ['no word', '292万元'],
    ['money alone', '资金292万元'],
    ['need alone', '需292万元'],
    ['the project alone', '本项目292万元'],
    ['the whole alone', '共计292万元'],
    ['a word that is not of a budget', '物业预算292万元'],
    ['a word before many others', `保洁${'预算'.repeat(40)}292万元`],
    ['another year', '2022年预算292万元'],
    ['another year without its word', '2022预算292万元'],
    ['a name that is not the project’s', '办公楼维修费需292万元'],
    ['a part', '其中项目预算292万元'],
    ['a part, some clauses on', '其中保洁、保安，项目预算292万元'],
    ['a rate', '项目预算292万元/年'],
    ['a rate in words', '项目预算292万元每年'],
    ['about', '项目预算292万元左右'],
    ['more', '项目预算292万元多'],
    ['within', '项目预算292万元以内'],
    ['one of several stages', '一期工程已完成。项目预算292万元'],
    ['a first payment', '首付款已付。项目预算292万元'],
    ['own funds', '不足部分自筹。项目预算292万元'],
    ['the same figure in another unit', '项目预算292万元，项目预算292元'],
    ['another figure in the same unit', '项目预算292万元，项目预算293万元'],
    ['a text without money', '项目预算292，保洁面积12000平方米'],
    ['nothing', ''],
  ])('reads none: %s', (_case, text) => {
    expect(total(text)).toBeNull();
  });

  it('knows no year and no name where the form has none', () => {
    expect(total('2023年预算292万元', '', null)).toBeNull();
    expect(total('项目预算292万元', '', null)).toBe('292万元');
    expect(total('需292万元', '', null)).toBeNull();
  });

  it.each([
    ['2023年度物业费', '物业费需292万元'],
    ['2023年物业费', '物业费需292万元'],
    ['2023物业费', '物业费需292万元'],
    ['物业费', '物业费需292万元'],
    ['办公楼2023年物业费', '办公楼2023年物业费需292万元'],
    ['服务中心 物业费', '服务中心物业费需292万元'],
  ])('finds the name %s without the year before it', (name, text) => {
    expect(total(text, name)).toBe('292万元');
  });

  it('gives the first of two that say the same', () => {
    const seen = quotedTotal('项目预算292万元，安排资金292.00万元。', NAME, 2023);
    expect([seen?.text, seen?.index, seen?.unit]).toEqual(['292万元', 4, '万元']);
  });

  it.each([
    ['安排资金292万元用于保洁', true],
    ['安排资金292万元的用于保洁', true],
    ['安排资金292万元专项用于保洁', true],
    ['安排资金292万元购置设备', true],
    ['安排资金292万元支付物业费', true],
    ['安排资金292万元，用于保洁', false],
    ['安排资金292万元。经费用于保洁', false],
    ['用于保洁，安排资金292万元', false],
  ])('%s: is spent on something: %s', (text, spentOn) => {
    expect(quotedTotal(text, NAME, 2023)?.spentOn).toBe(spentOn);
  });

  it('looks back over so much of a sentence and no more', () => {
    const filling = '保洁面积按合同约定计算，'.repeat(40);
    expect(total(`其中${filling.slice(0, 120)}，项目预算292万元`)).toBeNull();
    expect(total(`其中${filling}项目预算292万元`)).toBe('292万元');
    expect(total(`${filling.slice(0, 228)}项目预算292万元，${filling}`)).toBe('292万元');
  });
});
