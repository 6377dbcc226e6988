import { act, screen, waitFor, within } from '@testing-library/react';
import { contentOf, enter, sheetOf, workbookOf } from '../excel/support/excel';
import { formRows } from '../excel/support/form-rows';
import { rowsWith } from '../support/forms';
import { FAULTY, SECOND } from '../taskpane/support';
import { check, type Flow, formsModel, openFlow, press, reopened, selection, spoken, type } from './support';

const BASIS = /保洁验收合格率.*F11$/u;
const COST = /物业服务总成本.*E13$/u;

async function checkedFlow(...options: Parameters<typeof openFlow>): Promise<Flow> {
  const flow = await openFlow(...options);
  await check(flow);
  return flow;
}

const faulty = () => formsModel(FAULTY, SECOND);
/** The row of a finding, by the end of what it says. */
function row(says: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  const one = found.find(({ textContent }) => says.test(textContent));
  if (one === undefined) throw new Error(`no finding ${String(says)} among ${spoken().join('; ')}`);
  return one;
}

describe('from a check to the cell', () => {
  it('a click moves the selection in the workbook, and nothing else', async () => {
    const model = faulty();
    const before = contentOf(model);
    const flow = await checkedFlow(model);
    await waitFor(() => expect(spoken()).toHaveLength(2));
    act(() => model.activate(sheetOf(model, '2'), 'user'));
    await flow.user.click(row(BASIS));
    await waitFor(() => expect(selection(model)).toBe('1!F11'));
    await flow.user.click(row(COST));
    await waitFor(() => expect(selection(model)).toBe('1!E13'));
    expect(contentOf(model)).toEqual(before);
    expect(flow.host.log.writes).toEqual([]);
    await flow.close();
  });

  it('an edit in the workbook takes the finding away by itself, and brings another', async () => {
    const model = faulty();
    const flow = await checkedFlow(model);
    type(sheetOf(model, '1'), 10, 5, '物业服务合同');
    await waitFor(() => expect(spoken()).toEqual([expect.stringMatching(COST)]));
    type(sheetOf(model, '2'), 11, 5, '');
    await waitFor(() => expect(spoken()).toHaveLength(2));
    await flow.close();
  });

  it('finds a sheet that was renamed, and says so of one that was deleted', async () => {
    const model = faulty();
    const flow = await checkedFlow(model);
    flow.application.preferences.change({ live: false });
    act(() => model.renameSheet(sheetOf(model, '1'), '物业管理费', 'user'));
    await flow.user.click(row(BASIS));
    await waitFor(() => expect(selection(model)).toBe('物业管理费!F11'));
    act(() => model.deleteSheet(sheetOf(model, '物业管理费'), 'user'));
    await flow.user.click(row(COST));
    expect((await screen.findAllByText('这张工作表已经不在了，可能已被删除。'))[0]).toBeVisible();
    await check(flow);
    await waitFor(() => expect(spoken()).toEqual([]));
    await flow.close();
  });

  it('says so of a hidden sheet', async () => {
    const model = faulty();
    const flow = await checkedFlow(model);
    act(() => model.setVisibility(sheetOf(model, '1'), 'hidden', 'user'));
    await flow.user.click(row(BASIS));
    expect((await screen.findAllByText(/问题在隐藏的工作表里，无法定位。/u))[0]).toBeVisible();
    await flow.close();
  });
});

describe('marks', () => {
  it('are set and taken away again, and the workbook is what it was', async () => {
    const model = faulty();
    const sheet = sheetOf(model, '1');
    const areas = [{ top: 0, left: 0, bottom: 3, right: 3 }];
    const own = {
      key: model.newKey(),
      type: 'Custom',
      areas,
      formula: '=A1>1',
      rule: {},
      overlay: {},
      stopIfTrue: false,
    };
    sheet.setOverlays([{ ...own, type: 'Custom' }], 'user');
    const before = contentOf(model);
    const flow = await checkedFlow(model);
    await press(flow, '标出问题');
    await waitFor(() => expect(sheet.conditionalFormats).toHaveLength(3));
    await press(flow, '清除标记');
    await waitFor(() => expect(sheet.conditionalFormats).toHaveLength(1));
    expect(contentOf(model)).toEqual(before);
    await flow.close();
  });

  it('stay away from a protected sheet, which is named', async () => {
    const model = faulty();
    sheetOf(model, '1').protect({ options: {} }, 'user');
    const flow = await checkedFlow(model);
    expect(screen.getByText(/^受保护的工作表：“1”/u)).toBeVisible();
    const before = contentOf(model);
    await press(flow, '标出问题');
    expect((await screen.findAllByText(/受保护/u)).length).toBeGreaterThan(1);
    expect(contentOf(model)).toEqual(before);
    await flow.close();
  });
});

describe('leaving a finding with a reason', () => {
  it('holds through inserted rows and a saved file, until the figure changes', async () => {
    const model = faulty();
    const flow = await checkedFlow(model);
    await flow.user.click(row(COST));
    await press(flow, '不改，说明理由');
    await flow.user.type(screen.getByLabelText(/^不改的理由/u), '主管部门要求不低于');
    await press(flow, '记下理由');
    await waitFor(() => expect(spoken()).toEqual([expect.stringMatching(BASIS)]));
    act(() => sheetOf(model, '1').insert({ top: 0, bottom: 1, left: 0, right: 16_383 }, 'down', 'user'));
    await waitFor(() => expect(spoken()).toEqual([expect.stringMatching(/F13$/u)]));
    await flow.close();

    const again = reopened(model);
    const later = await checkedFlow(again);
    expect(spoken()).toEqual([expect.stringMatching(/F13$/u)]);
    await press(later, '已说明理由、不改的1处');
    expect(screen.getByText('理由：主管部门要求不低于')).toBeVisible();
    type(sheetOf(again, '1'), 14, 4, '≥26万元');
    await waitFor(() => expect(spoken()).toContainEqual(expect.stringMatching(/E15$/u)));
    await later.close();
  });

  it('can be taken back, and leaves nothing in the workbook', async () => {
    const model = faulty();
    const before = contentOf(model);
    const flow = await checkedFlow(model);
    await flow.user.click(row(COST));
    await press(flow, '不改，说明理由');
    await flow.user.type(screen.getByLabelText(/^不改的理由/u), '有依据');
    await press(flow, '记下理由');
    await waitFor(() => expect(spoken()).toHaveLength(1));
    await press(flow, '已说明理由、不改的1处');
    await press(flow, '撤回理由');
    await waitFor(() => expect(spoken()).toHaveLength(2));
    expect(contentOf(model)).toEqual(before);
    await flow.close();
  });
});

describe('a correction', () => {
  const rows = rowsWith({ 0: { target: '≥12000平米' } });
  const target = (flow: Flow): unknown => sheetOf(flow.model, '1').cell(9, 4).value;

  async function corrected(): Promise<Flow> {
    const flow = await checkedFlow(formsModel({ rows }));
    await press(flow, '建议完善1处');
    await flow.user.click(row(/E10$/u));
    const card = within(
      document.getElementById(row(/E10$/u).getAttribute('aria-controls') ?? '') ?? document.body,
    );
    expect(card.getByText('≥12000平米', { selector: 'del' })).toBeVisible();
    expect(card.getByText('≥12000平方米', { selector: 'ins' })).toBeVisible();
    await press(flow, '采用');
    await waitFor(() => expect(target(flow)).toBe('≥12000平方米'));
    await waitFor(() => expect(spoken()).toEqual([]));
    return flow;
  }

  it('is written, and undone by one click', async () => {
    const flow = await corrected();
    await press(flow, '撤销');
    await waitFor(() => expect(target(flow)).toBe('≥12000平米'));
    await flow.close();
  });

  it('is not undone once somebody has changed the cell', async () => {
    const flow = await corrected();
    type(sheetOf(flow.model, '1'), 9, 4, '≥13000平方米');
    await press(flow, '撤销');
    expect((await screen.findAllByText(/没有/u)).length).toBeGreaterThan(0);
    expect(target(flow)).toBe('≥13000平方米');
    await flow.close();
  });
});

describe('what keeps Excel from answering', () => {
  it('a cell that is being edited is waited for, with a word', async () => {
    const model = faulty();
    const flow = await openFlow(model);
    flow.host.cellEditing = true;
    await press(flow, '校验工作簿');
    expect((await screen.findAllByText(/结束单元格编辑/u))[0]).toBeVisible();
    act(() => {
      flow.host.cellEditing = false;
    });
    await waitFor(() => expect(spoken()).toHaveLength(2));
    await flow.close();
  });

  it.each([
    ['no form', { 表1: [['办公用品清单'], ['纸', 3]] }, '未识别到绩效目标表（不等于没有问题）'],
    ['nothing at all', { 表1: [] }, '未识别到绩效目标表（不等于没有问题）'],
  ])('a workbook with %s is not called free of problems', async (_, sheets, sentence) => {
    const flow = await checkedFlow(workbookOf(sheets));
    expect(screen.getAllByText(sentence)[0]).toBeVisible();
    expect(screen.queryByText(/未发现问题/u)).toBeNull();
    await flow.close();
  });

  it('300 sheets take a handful of requests', async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `附表${index + 1}`,
        [
          ['名称', '数量'],
          ['纸', index],
        ],
      ]),
    );
    const model = workbookOf(sheets);
    enter(model.addSheet({ name: '1' }, 'user'), 'A1', formRows(FAULTY));
    const flow = await openFlow(model);
    flow.host.log.clear();
    const started = performance.now();
    await check(flow);
    await waitFor(() => expect(spoken()).toHaveLength(2));
    expect(flow.host.log.syncs.length).toBeLessThanOrEqual(8);
    expect(performance.now() - started).toBeLessThan(20_000);
    await flow.close();
  });
});
