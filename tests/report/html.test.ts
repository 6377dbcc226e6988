import fc from '../support/properties';
import { html } from '../../src/report/html';
import type { FileResult, FormatOptions } from '../../src/report/run';
import { formGrid } from '../support/forms';
import { sheetOf } from '../support/grid';
import { SELF_EVALUATION } from '../support/layouts';
import { shownText, tagsOf } from '../support/html';
import {
  checked,
  EN,
  formSheet,
  HALF,
  NO_TABLE,
  ONE_FAULT,
  UNREADABLE,
  withCoverage,
  withFinding,
  ZH,
} from '../support/runs';

const FILE = checked('a.xlsx', formSheet('1.物业费'));
const CLEAN = checked('b.xlsx', formSheet('1', {}));
const BLANK = checked(
  '空白.xlsx',
  formSheet('1', {
    title: '绩效目标表',
    unitLine: null,
    code: null,
    name: null,
    budget: null,
    fiscal: null,
    purpose: null,
    plan: [],
    goal: null,
    rows: [],
  }),
);
const INFO = withFinding({ severity: 'info' });
const WAIVED = withFinding({ waived: { reason: '已报财政' } });
const ALL = [UNREADABLE, HALF, NO_TABLE, FILE, CLEAN, BLANK, INFO, WAIVED];

function pageOf(files: readonly FileResult[], options: FormatOptions = ZH): string {
  return html.format({ files }, options);
}

function textOf(files: readonly FileResult[], options?: FormatOptions): string {
  return shownText(pageOf(files, options));
}

describe('html', () => {
  it.each([
    ['one file', [FILE]],
    ['no file', []],
    ['all kinds of files', ALL],
  ])('is a page of its own, without scripts and without anything from outside: %s', (_case, files) => {
    for (const options of [ZH, EN, { ...ZH, infos: true }]) {
      const page = pageOf(files, options);
      const tags = tagsOf(page);
      const names = new Set(tags.map(({ name }) => name));
      for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base']) {
        expect(names).not.toContain(name);
      }
      const attributes = tags.flatMap((tag) => Object.entries(tag.attributes));
      expect(attributes.filter(([name]) => /^on|^style$|src|action/u.test(name))).toEqual([]);
      const ids = attributes.filter(([name]) => name === 'id').map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = attributes.filter(([name]) => name === 'href').map(([, href]) => href);
      expect(targets.filter((href) => !ids.includes(href.replace(/^#/u, '')))).toEqual([]);
      expect(page).not.toMatch(/https?:|url\(|@import/u);
    }
  });

  it('forbids everything but its own style, before the style', () => {
    const page = pageOf([FILE]);
    const policy = tagsOf(page).find((tag) => tag.attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes.content?.split('; ')).toEqual([
      'default-src &#39;none&#39;',
      'style-src &#39;unsafe-inline&#39;',
      'base-uri &#39;none&#39;',
      'form-action &#39;none&#39;',
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it.each([
    [ZH, 'zh-CN', '绩效目标表校验结果'],
    [EN, 'en', 'Check of performance target forms'],
  ])('names its language and has a title', (options, language, title) => {
    const page = pageOf([FILE], options);
    expect(tagsOf(page)[0]).toEqual({ name: 'html', attributes: { lang: language } });
    expect(page).toContain(`<title>${title} · a.xlsx</title>`);
    expect(pageOf([FILE, CLEAN], options)).toContain(`<title>${title}</title>`);
  });

  it('sums up, then shows each form with what is wrong, why and what to do', () => {
    const text = textOf([FILE]);
    const order = [
      '绩效目标表校验结果',
      '1个文件',
      '必须改正1处',
      '需要核对0处',
      '建议完善0处',
      'a.xlsx',
      '识别到项目绩效目标表1张。',
      '项目1 2023年度办公楼物业管理费 工作表“1.物业费” · 2023年度 · 预算数24.00万元 必须改正1处',
      '级别 单元格 问题',
      '必须改正 F11 质量指标“保洁验收合格率”未填指标值确定依据。',
      '原因：没有依据，评审无法判断指标值是否合理，表格会被退回。',
      '建议：请填写文号、合同或历年数据。',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each([
    ['a clean file', [CLEAN], ['未发现问题'], ['级别']],
    ['a blank form', [BLANK], ['空白表，未填内容，不检查。'], ['未发现问题']],
    ['a blank form among others', [BLANK, FILE], ['空白表，未填内容，不检查。'], ['未发现问题']],
    [
      'an unreadable file',
      [UNREADABLE],
      ['1个文件未能完整检查', '无法检查 文件中有读不通的部分'],
      ['未发现问题'],
    ],
    [
      'a form read by half',
      [HALF],
      ['1个文件未能完整检查', '未能完整检查 工作表“1”：此表只读到一部分'],
      ['未发现问题'],
    ],
    [
      'a file without a form',
      [NO_TABLE],
      ['未能完整检查 未识别到绩效目标表', '未检查内容 工作表“说明”：没有绩效目标表'],
      ['未发现问题'],
    ],
    [
      'a crashed rule',
      [withCoverage({ failedRules: [{ rule: 'missing-basis', error: '意外' }] })],
      ['未能完整检查 规则“缺指标值确定依据”运行出错', 'F11'],
      ['未发现问题'],
    ],
    [
      'a form checked in part',
      [checked('a.xlsx', sheetOf('自评', SELF_EVALUATION))],
      ['自评表1 办公楼物业管理费', '已识别，仅部分检查。'],
      ['未发现问题'],
    ],
    [
      'a hidden sheet',
      [checked('a.xlsx', sheetOf('1', formGrid(ONE_FAULT), { visibility: 'hidden' }))],
      ['工作表“1”（隐藏）'],
      [],
    ],
    [
      'a form without a year',
      [checked('a.xlsx', formSheet('1', { title: '物业费绩效目标表', name: '物业费' }))],
      ['未检查内容 1!A1：表中和文件名都没有写明预算年度'],
      ['年度 ·'],
    ],
    [
      'related cells, those of other sheets with the sheet',
      [
        withFinding({
          related: [
            { sheet: 0, row: 3, col: 2 },
            { sheet: 5, row: 4, col: 1 },
          ],
        }),
      ],
      ['相关单元格：C4、!B5'],
      [],
    ],
    [
      'a waived finding',
      [WAIVED],
      ['必须改正0处', '1!F11：缺指标值确定依据：不改，理由“已报财政”'],
      ['原因：'],
    ],
    [
      'several files',
      [UNREADABLE, FILE, CLEAN],
      ['1个文件未能完整检查 坏.xlsx 无法检查', '检查的文件', 'a.xlsx 必须改正1处', 'b.xlsx 未发现问题'],
      [],
    ],
  ])('tells of %s', (_case, files, said, unsaid) => {
    const text = textOf(files);
    for (const part of said) expect(text).toContain(part);
    for (const part of unsaid) expect(text).not.toContain(part);
  });

  it('puts what could not be checked before the findings', () => {
    const text = textOf([FILE, UNREADABLE]);
    expect(text.indexOf('文件中有读不通的部分')).toBeLessThan(text.indexOf('质量指标'));
  });

  it('folds infos, unless they are asked for one by one', () => {
    const details = (options: FormatOptions) =>
      tagsOf(pageOf([INFO], options)).find(({ name }) => name === 'details');
    expect(details(ZH)?.attributes).toEqual({});
    expect(details({ ...ZH, infos: true })?.attributes).toEqual({ open: '' });
    expect(textOf([INFO])).toContain('建议完善1处 级别 单元格 问题 建议完善 F11');
    expect(tagsOf(pageOf([FILE])).map(({ name }) => name)).not.toContain('details');
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['"><svg onload=alert(1)>'],
    ["甲 & 乙's “丙”"],
    ['</style><b>'],
    ['&lt;b&gt;'],
    ['<!--'],
  ])('shows a sheet, a file and a project called %s as they are called', (name) => {
    const result = checked(name, formSheet(name, { ...ONE_FAULT, name, title: `${name}绩效目标表` }));
    const text = textOf([result, WAIVED]);
    expect(text).toContain(`工作表“${name}”`);
    expect(text).toContain(`${name} 必须改正1处`);
    expect(tagsOf(pageOf([result])).map((tag) => tag.name)).toEqual(
      tagsOf(pageOf([checked('x', formSheet('x', { ...ONE_FAULT, name: 'x', title: 'x绩效目标表' }))])).map(
        (tag) => tag.name,
      ),
    );
  });

  it('has the same elements whatever the names', () => {
    const expected = tagsOf(pageOf([checked('x', formSheet('x')), UNREADABLE]));
    fc.assert(
      fc.property(fc.string(), fc.string(), (file, sheet) => {
        expect(tagsOf(pageOf([checked(file, formSheet(sheet)), UNREADABLE]))).toEqual(expected);
      }),
    );
  });
});
