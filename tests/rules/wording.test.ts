import { wordingTexts } from '../../src/i18n/rules/wording';
import { wording } from '../../src/rules/wording';
import { recognise } from '../../src/tables/recognise';
import {
  CLEAN_DEPARTMENT,
  observe,
  observeDepartment,
  observeIn,
  formGrid,
  rowsWith,
} from '../support/forms';
import { type Grid, sheetOf, workbookOf } from '../support/grid';

const zh = wordingTexts['zh-CN'];

describe('wording', () => {
  it.each([
    [
      '收益人员',
      { rows: rowsWith({ 8: { name: '收益人员满意度' } }) },
      'C18 beneficiary 收益人员→受益人员',
      '收益人员满意度→受益人员满意度',
    ],
    [
      '收益群体',
      { goal: '收益群体满意。' },
      'B8 beneficiary 收益群体→受益群体',
      '收益群体满意。→受益群体满意。',
    ],
    [
      '专修改造',
      { purpose: '用于大厅专修改造。' },
      'B5 decoration 专修改造→装修改造',
      '用于大厅专修改造。→用于大厅装修改造。',
    ],
    [
      '犯罪份子',
      { goal: '震慑犯罪份子。' },
      'B8 offender 犯罪份子→犯罪分子',
      '震慑犯罪份子。→震慑犯罪分子。',
    ],
    [
      'the brackets of a document number',
      { rows: rowsWith({ 0: { basis: '冀高法【2019】117号' } }) },
      'F10 document-brackets 【2019】117号→〔2019〕117号',
      '冀高法【2019】117号→冀高法〔2019〕117号',
    ],
    [
      'a number with 第',
      { rows: rowsWith({ 0: { basis: '主席令【2018】第 22 号' } }) },
      'F10 document-brackets 【2018】第 22 号→〔2018〕第 22 号',
      '主席令【2018】第 22 号→主席令〔2018〕第 22 号',
    ],
    ['1.1、', { goal: '1.1、提高素质。2、高质高效。' }, 'B8 double-numbering 1.1、', undefined],
    ['1、1.', { goal: '1、1.提高素质。' }, 'B8 double-numbering 1、1.', undefined],
    [
      '1.…1、',
      { goal: '1.用于薪酬发放。1、充实力量。2、提高素质。' },
      'B8 double-numbering 1.…1、',
      undefined,
    ],
    [
      'brackets of two widths',
      { purpose: '用于人民陪审员(调解员）支出。' },
      'B5 mixed-brackets (调解员）',
      undefined,
    ],
    [
      'brackets of two kinds',
      { purpose: '用于陪审员【调解员）支出。' },
      'B5 mixed-brackets 【调解员）',
      undefined,
    ],
    ['a number in brackets of two widths', { goal: '（1)保障运转。' }, 'B8 mixed-brackets （1)', undefined],
    [
      'no closing bracket',
      { purpose: '用于陪审员（含调解员支出。' },
      'B5 unbalanced-brackets （含调解员支出。',
      undefined,
    ],
    [
      'no opening bracket',
      { purpose: '用于陪审员、调解员）支出。' },
      'B5 unbalanced-brackets 用于陪审员、调解员）',
      undefined,
    ],
    [
      'no closing title mark',
      { rows: rowsWith({ 0: { basis: '《立卷规范' } }) },
      'F10 unbalanced-brackets 《立卷规范',
      undefined,
    ],
  ])('fires: %s', (_case, form, expected, fix) => {
    const seen = observe(wording, form);
    const remarks = seen.flatMap(({ cell, data }) =>
      data.remarks.map(
        ({ kind, found, instead }) => `${cell} ${kind} ${found}${instead === null ? '' : `→${instead}`}`,
      ),
    );
    expect(remarks).toEqual([expected]);
    expect(seen.map((one) => [one.severity, one.fix])).toEqual([['info', fix]]);
  });

  it.each([
    ['the clean form', {}],
    ['收益 that is income', { goal: '投资收益率不低于3%，提高收益水平。' }],
    ['受益', { goal: '受益人员满意。' }],
    ['专修 that is learning', { goal: '组织干警到专修学院学习。' }],
    ['份子 that is a gift', { goal: '治理份子钱等陈规陋习。' }],
    ['分子', { goal: '震慑犯罪分子。' }],
    ['the right brackets', { rows: rowsWith({ 0: { basis: '冀高法〔2019〕117号' } }) }],
    ['square brackets, which are widely accepted', { rows: rowsWith({ 0: { basis: '冀高法[2019]117号' } }) }],
    ['【】 around something else', { goal: '【重点】保障运转。' }],
    ['a list with one numbering', { goal: '1、提高素质。2、高质高效。' }],
    ['a lone number of the system', { goal: '1.合理安排资金；保障运转。' }],
    ['sections with lists of their own', { goal: '1.保障：1、运转。2、安全。2.提高：1、素质。' }],
    ['numbered sections', { goal: '1.1 保障运转。1.2 保障安全。' }],
    ['a decimal number', { goal: '1.5万元用于培训。1、提高素质。' }],
    ['numbers with a closing bracket', { goal: '1)保障运转；2)保障安全；一）提高素质。' }],
    ['numbers in full brackets', { goal: '（1）保障运转；（2）保障安全。' }],
    ['a number with a bracket within brackets', { goal: '保障运转（含：1)保洁；2)保安）。' }],
    ['brackets within brackets', { goal: '保障（含【应急】（夜间））运转。' }],
    ['a half-open interval', { rows: rowsWith({ 1: { target: '[90%,95%)' } }) }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(wording, form)).toEqual([]);
  });

  it('is one finding for each kind in a table, with the other cells', () => {
    const seen = observe(wording, {
      title: '4.2023年度人民陪审员(调解员）经费绩效目标表',
      name: '2023年度人民陪审员(调解员）经费',
      goal: '1.1、震慑犯罪份子。',
      rows: rowsWith({ 5: { name: '震慑犯罪份子' } }),
    });
    expect(
      seen.map(({ cell, related, data }) => [cell, related, data.remarks.map(({ kind }) => kind)]),
    ).toEqual([
      ['A1', ['E3'], ['mixed-brackets']],
      ['B8', ['C15'], ['offender', 'double-numbering']],
    ]);
    expect(seen.map(({ fix }) => fix)).toEqual([undefined, undefined]);
  });

  it('tells the brackets of document numbers once for the workbook, other kinds in each table', () => {
    const form = {
      purpose: '用于大厅专修改造。',
      rows: rowsWith({ 0: { basis: '冀高法【2019】117号' }, 1: { basis: '冀财【2020】3号' } }),
    };
    const seen = observe(wording, form, form);
    expect(seen.map(({ cell, related, data }) => [cell, related, data.remarks[0]?.kind])).toEqual([
      ['B5', [], 'decoration'],
      ['F10', ['F11', '2!F10', '2!F11'], 'document-brackets'],
      ['2!B5', [], 'decoration'],
    ]);
  });

  it('mends every slip of a cell at once, the label before an inline value kept', () => {
    const grid: Grid = formGrid().map((row, index) =>
      index === 2 ? ['项目编码：13080022P00021710001R', null, null, '项目名称：大厅专修改造及专修工程'] : row,
    );
    const seen = observeIn(wording, workbookOf(sheetOf('1', grid)));
    expect(seen.map(({ cell, fix }) => [cell, fix])).toEqual([
      ['D3', '项目名称：大厅专修改造及专修工程→项目名称：大厅装修改造及装修工程'],
    ]);
  });

  it('tells a slip of a title over several forms once', () => {
    const stacked = [...formGrid({ title: '陪审员(调解员）绩效目标表' }), [], ...formGrid({ title: null })];
    const { tables } = recognise(workbookOf(sheetOf('1', stacked)));
    const [first] = tables;
    const shared = tables.map((table) => ({ ...table, title: first?.title ?? null }));
    expect(wording.check(shared).map(({ data }) => data.remarks.length)).toEqual([1]);
  });

  it('never offers to write into a formula', () => {
    const cell = {
      kind: 'text',
      value: '震慑犯罪份子。',
      percent: false,
      decimals: null,
      isFormula: true,
    } as const;
    const [seen] = observe(wording, { goal: cell });
    expect(seen?.data.remarks).toHaveLength(1);
    expect(seen).not.toHaveProperty('fix');
  });

  it('reads a department’s goals and indicators', () => {
    const rows = CLEAN_DEPARTMENT.map((row, index) =>
      index === 0 ? (['1.1、打击犯罪份子。', row[1], '收益群体数', '≥3处', null] as const) : row,
    );
    const seen = observeDepartment(wording, rows);
    expect(seen.map(({ cell, data }) => [cell, data.remarks.map(({ kind }) => kind)])).toEqual([
      ['A5', ['offender', 'double-numbering']],
      ['C5', ['beneficiary']],
    ]);
  });

  it('stays silent on a clean department', () => {
    expect(observeDepartment(wording, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it.each([
    [
      'C8',
      { rows: rowsWith({ 8: { name: '收益人员满意度' } }) },
      '“收益人员”应为“受益人员”。请改为“受益人员”，其他相同之处一并改。',
    ],
    [
      'F10',
      { rows: rowsWith({ 0: { basis: '冀高法【2019】117号' } }) },
      '文号写成“【2019】117号”，规范写法是“〔2019〕117号”。请改为“〔2019〕117号”，其他相同之处一并改。',
    ],
    [
      'B8',
      { goal: '1.1、震慑犯罪份子。' },
      '“犯罪份子”应为“犯罪分子”；编号“1.1、”重复。请核对改正，其他相同之处一并改。',
    ],
    ['B5', { purpose: '用于(调解员）。' }, '“(调解员）”前后括号不一致。请核对改正，其他相同之处一并改。'],
    ['B5', { purpose: '用于（调解员。' }, '“（调解员。”处括号不成对。请核对改正，其他相同之处一并改。'],
  ])('says at %s what to mend', (_cell, form, sentences) => {
    const [seen] = observe(wording, form);
    expect(seen === undefined ? '' : zh.what(seen.data) + zh.todo(seen.data)).toBe(sentences);
  });
});
