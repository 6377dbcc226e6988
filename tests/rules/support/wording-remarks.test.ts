import { withoutSlips } from '../../../src/rules/support/slips';
import { corrected, type RemarkKind, remarksOn } from '../../../src/rules/support/wording-remarks';

const shown = (text: string, numbered = false): readonly string[] =>
  remarksOn(text, numbered).map(
    ({ kind, found, instead }) => `${kind} ${found}${instead === null ? '' : `→${instead}`}`,
  );

describe('remarksOn', () => {
  it.each([
    ['收益人员满意度', ['beneficiary 收益人员→受益人员']],
    ['收益群众和收益者', ['beneficiary 收益群众→受益群众']],
    ['专修工程', ['decoration 专修工程→装修工程']],
    ['专修费用', ['decoration 专修费用→装修费用']],
    ['专修费', ['decoration 专修费→装修费']],
    ['打击犯罪份子', ['offender 犯罪份子→犯罪分子']],
    ['黑恶份子', ['offender 黑恶份子→黑恶分子']],
    ['冀财〔2022〕5号和冀财【2022】5号', ['document-brackets 【2022】5号→〔2022〕5号']],
    ['冀财【1999】 第 12 号', ['document-brackets 【1999】 第 12 号→〔1999〕 第 12 号']],
    ['（保洁)', ['mixed-brackets （保洁)']],
    ['保洁）', ['unbalanced-brackets 保洁）']],
    [
      '收益人员专修工程（',
      ['beneficiary 收益人员→受益人员', 'decoration 专修工程→装修工程', 'unbalanced-brackets （'],
    ],
  ])('%s', (text, remarks) => {
    expect(shown(text)).toEqual(remarks);
    expect(shown(text, true)).toEqual(remarks);
  });

  it.each([
    ...[
      '',
      '保洁',
      '收益率',
      '投资收益',
      '专修学院',
      '份子钱',
      '（一）保洁',
      '冀财【2322】5号',
      '冀财【2022】',
    ],
    ...['冀财【2022】文号', '1.1、保洁'],
  ])('nothing on %j', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['1.1、保洁', '1.1、'],
    ['12、12、保洁', '12、12、'],
    ['1、1.保洁', '1、1.'],
    ['12、12.保洁', '12、12.'],
    ['1.保洁。1、面积', '1.…1、'],
    ['1.保洁；1、面积', '1.…1、'],
    ['1.保洁。1、面积；2.5万元', '1.…1、'],
  ])('%s has two numbers', (text, found) => {
    expect(shown(text, true)).toEqual([`double-numbering ${found}`]);
  });

  it.each([
    ...['1.保洁', '1、保洁', '1.1保洁', '1.1.保洁', '1、1.5万元', '保洁1.1、', '123.1、保洁', '1.123、保洁'],
    ...[
      '1.保洁1、面积',
      '1.保洁。1、面积。2.保安',
      '1.保洁。1、面积；2.保安',
      '1.5万元。1、面积',
      '2.保洁。1、面积',
    ],
  ])('%s has one', (text) => {
    expect(shown(text, true)).toEqual([]);
  });

  it('has slips, then numbers, then brackets', () => {
    expect(remarksOn('1.1、收益人员（', true).map(({ kind }) => kind)).toEqual([
      'beneficiary',
      'double-numbering',
      'unbalanced-brackets',
    ]);
  });
});

describe('corrected', () => {
  const kinds = (...of: readonly RemarkKind[]): ReadonlySet<RemarkKind> => new Set(of);

  it.each([
    ['收益人员和收益群众', kinds('beneficiary'), '受益人员和受益群众'],
    ['收益人员专修工程', kinds('beneficiary'), '受益人员专修工程'],
    ['收益人员专修工程', kinds('beneficiary', 'decoration'), '受益人员装修工程'],
    ['收益人员', kinds('decoration'), '收益人员'],
    ['收益人员（', kinds('beneficiary', 'unbalanced-brackets'), null],
    ['（', kinds('unbalanced-brackets'), null],
  ])('%s', (text, of, expected) => {
    expect(corrected(text, of)).toBe(expected);
  });
});

describe('withoutSlips', () => {
  it.each([
    ['收益人员专修工程犯罪份子', '受益人员装修工程犯罪分子'],
    ['【2022】5号', '〔2022〕5号'],
    ['投资收益（元）', '投资收益（元）'],
    ['保洁', '保洁'],
  ])('%s: %s', (text, expected) => {
    expect(withoutSlips(text)).toBe(expected);
  });
});
