import { act, screen, waitFor } from '@testing-library/react';
import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import type { SheetModel } from '../../workbench/host/node';
import { contentOf, sheetOf } from '../excel/support/excel';
import { World } from '../support/surroundings';
import { FAULTY, SECOND } from '../taskpane/support';
import { check, formsModel, openFlow, openTab, press, reopened, spoken, type } from './support';

// jsdom lays nothing out, so there is nothing that a chart could be drawn in.
jest.mock('../../src/taskpane/progress/progress-chart', () => ({ ProgressChart: () => null }));

const textsOf = (sheet: SheetModel): readonly string[] =>
  [...sheet.grid.within({ top: 0, left: 0, bottom: 60, right: 10 })].map(({ cell }) =>
    JSON.stringify(cell.value),
  );

describe('the report sheet', () => {
  it('links to the cells, is written over again, and no check looks at it', async () => {
    const model = formsModel(FAULTY, SECOND);
    model.fileName = '2023年预算.xlsx';
    const flow = await openFlow(model);
    await check(flow);
    await openTab(flow, '报告');
    await press(flow, '写入报告工作表');
    await screen.findAllByText('报告已写入工作表“校验报告”。');
    const report = sheetOf(model, '校验报告');
    expect(model.activeSheet).toBe(report);
    expect(report.cell(0, 0).value).toBe(REPORT_MARKER);
    expect(report.cell(1, 0).value).toMatch(/^2023年预算\.xlsx · /u);
    const links = [...report.grid.within({ top: 0, left: 0, bottom: 60, right: 10 })].flatMap(
      ({ cell }) => cell.style.hyperlink ?? [],
    );
    expect(JSON.stringify(links)).toMatch(/F11.*E13/u);
    expect(textsOf(report).join()).toContain('保洁验收合格率');

    const { state } = flow.application.checker;
    const { checked } = state.get();
    type(sheetOf(model, '1'), 10, 5, '物业服务合同');
    await waitFor(() => expect(state.get().checked).not.toBe(checked));
    await press(flow, '写入报告工作表');
    await waitFor(() => expect(textsOf(sheetOf(model, '校验报告')).join()).not.toContain('保洁验收合格率'));
    expect(model.sheets.map(({ name }) => name)).toEqual(['1', '2', '校验报告']);
    await openTab(flow, '校验');
    await check(flow);
    expect(spoken()).toEqual([expect.stringContaining('E13')]);
    await flow.close();
  });

  it('never takes the place of a sheet that is not ours', async () => {
    const model = formsModel(FAULTY);
    const other = model.addSheet({ name: '校验报告' }, 'user');
    type(other, 0, 0, '我的记录');
    const before = contentOf(model);
    const flow = await openFlow(model);
    await check(flow);
    await openTab(flow, '报告');
    await press(flow, '写入报告工作表');
    expect((await screen.findAllByText(/已有同名的工作表，而且不是本程序生成的报告/u))[0]).toBeVisible();
    expect(contentOf(model)).toEqual(before);
    await flow.close();
  });
});

describe('when the workbook is opened the next time', () => {
  it('spending and its budget base are there, from the saved file, and picked cells are followed', async () => {
    const model = formsModel({});
    const account = model.addSheet({ name: '支出' }, 'user');
    type(account, 1, 1, 12);
    const flow = await openFlow(model);
    await check(flow);
    await openTab(flow, '支出进度');
    await press(flow, '填写实际支出和预算口径');
    await flow.user.click(screen.getByRole('radio', { name: '调整后预算：年初预算＋上年结转＋调增－调减' }));
    await flow.user.type(screen.getByLabelText('上年结转（万元）'), '6');
    await flow.user.type(screen.getByLabelText('调减（万元）'), '6.00');
    model.activate(account, 'user');
    model.select(account, [{ top: 1, left: 1, bottom: 1, right: 1 }], 'user');
    await press(flow, '实际支出（万元）：取所选单元格');
    await screen.findByText('取自 支出!B2：12');
    await press(flow, '保存');
    expect(await screen.findByText('截至 2023-09-30 应支出 · 调整后预算 24.00万元')).toBeVisible();
    await flow.close();

    const again = reopened(model);
    sheetOf(again, '支出').insert({ top: 0, bottom: 0, left: 0, right: 16_383 }, 'down', 'user');
    type(sheetOf(again, '支出'), 2, 1, 18);
    const later = await openFlow(again);
    await check(later);
    await openTab(later, '支出进度');
    expect(await screen.findByText('截至 2023-09-30 应支出 · 调整后预算 24.00万元')).toBeVisible();
    expect(await screen.findByText('截至 2023-09-30 实际支出')).toBeVisible();
    expect(screen.getByText('+25.0个百分点')).toBeVisible();
    await later.close();
  });

  it('settings are the user’s: kept on the machine, for every workbook, and out of the file', async () => {
    const world = new World();
    const model = formsModel(FAULTY);
    const before = contentOf(model);
    const flow = await openFlow(model, { world });
    act(() => {
      const { settings } = flow.application.preferences.get();
      flow.application.preferences.change({
        language: 'en',
        settings: { ...settings, severities: { 'missing-basis': 'off' } },
      });
    });
    await flow.close();
    expect(contentOf(model)).toEqual(before);

    const storage = new World();
    for (const [key, text] of world.storage.texts) storage.storage.texts.set(key, text);
    const later = await openFlow(formsModel(FAULTY), { world: storage });
    await later.user.click(await screen.findByRole('button', { name: 'Check the workbook' }));
    await waitFor(() => expect(spoken()).toEqual([expect.stringMatching(/cell E13$/u)]));
    await later.close();
  });

  it('the budget year comes from the file’s name when the forms do not tell it', async () => {
    const untold = { title: '1.办公楼物业管理费绩效目标表', name: '办公楼物业管理费', code: '' };
    const model = formsModel(untold);
    model.fileName = '2021年度预算.xlsx';
    const flow = await openFlow(model);
    await check(flow);
    expect(flow.application.checker.state.get().checked?.report.tables[0]).toMatchObject({ year: 2021 });
    await flow.close();
  });
});
