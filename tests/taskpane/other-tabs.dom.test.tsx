import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { parseSettings } from '../../src/check/settings';
import type { Tab } from '../../src/taskpane/application';
import { formGrid } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';
import { type Pane, showPane, told, violations } from './pane';
import { faultyWorkbook, SECOND, standing } from './support';

interface DrawnLine {
  readonly legend: string;
  readonly data: readonly { readonly x: Date; readonly y: number }[];
}

/** jsdom draws nothing: what would be drawn is told in words. */
jest.mock('@fluentui/react-charts', () => ({
  ResponsiveContainer: ({ children }: { children: ReactElement }) => children,
  LineChart: ({ data }: { data: { lineChartData: readonly DrawnLine[] } }) => (
    <p>
      {data.lineChartData
        .map((line) => `${line.legend} ${line.data.map(({ x, y }) => `${x.getMonth() + 1}:${y}`).join(' ')}`)
        .join('; ')}
    </p>
  ),
}));

async function opened(tab: Tab, workbook = faultyWorkbook(), check = true): Promise<Pane> {
  const pane = await showPane(workbook);
  await act(async () => {
    if (check) await pane.application.checkWorkbook();
    pane.application.tab.set(tab);
    await new Promise((next) => setTimeout(next, 20));
  });
  return pane;
}

const projectButton = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: /^项目1 2023年度办公楼物业管理费/u });

describe('支出进度', () => {
  it('reads the workbook by itself, and shows the total first', async () => {
    await opened('progress', faultyWorkbook(), false);
    const total = await screen.findByRole('region', { name: '合计' });
    expect(total).toHaveTextContent('截至 2023-09-30 应支出 · 预算数 48.00万元');
    expect(total).toHaveTextContent('计划（阶梯）50.0%24.00万元');
    expect(total).toHaveTextContent('推算（按日）68.7%32.98万元');
    expect(total).toHaveTextContent('序时（仅供参考）75.0%');
    expect(await violations()).toEqual([]);
  });

  it('follows the date', async () => {
    const { user } = await opened('progress');
    const date = await screen.findByLabelText('截止日期');
    await user.clear(date);
    expect(screen.getByText('请填写一个日期，例如 2023-09-30。')).toBeVisible();
    await user.type(date, '2023-10-31');
    expect(screen.getByRole('region', { name: '合计' })).toHaveTextContent('计划（阶梯）75.0%36.00万元');
  });

  it('lists every checkpoint and quarter behind the chart', async () => {
    const { user } = await opened('progress');
    await user.click(await projectButton());
    const tables = screen.getAllByRole('table');
    const rows = within(tables[1] ?? document.body).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '计划节点',
      '3月底',
      '6月底',
      '10月底',
      '12月底',
      '季度末',
      '一季度',
      '二季度',
      '三季度',
      '四季度',
    ]);
    expect(
      await screen.findAllByText(/计划 1:0 3:25 6:50 10:75 12:100; 序时（仅供参考） 1:0 12:100/u),
    ).toHaveLength(2);
  });

  it('takes actual spending, keeps it and judges it', async () => {
    const { user, port, application } = await opened('progress');
    await user.click(await projectButton());
    await user.click(screen.getByRole('button', { name: '填写实际支出和预算口径' }));
    expect(screen.getByRole('radio', { name: '年初预算（表内 24.00万元）' })).toBeChecked();
    await user.type(screen.getByLabelText('实际支出（万元）'), '约10');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByText('请填写一个金额，例如 600.00。')).toBeVisible();
    expect(screen.getByLabelText('实际支出（万元）')).toHaveFocus();
    expect(port.settings.size).toBe(0);
    await user.clear(screen.getByLabelText('实际支出（万元）'));
    await user.type(screen.getByLabelText('实际支出（万元）'), '10');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('−8.3个百分点')).toBeVisible();
    expect(screen.getByText('2.00万元')).toBeVisible();
    expect(screen.getAllByText('严重滞后').length).toBeGreaterThan(0);
    expect(port.settings.size).toBe(1);
    expect(standing(application)).toContain('spending-behind-plan@1!D7');
    expect(screen.getAllByText(/实际 1:0 9:41.7/u)).toHaveLength(1);
  });

  it('takes the selected cell, and an adjusted budget', async () => {
    const workbook = workbookOf(sheetOf('1', formGrid()), sheetOf('支出', [[12]]));
    const { user, port } = await opened('progress', workbook);
    await user.click(await screen.findByRole('button', { name: '填写实际支出和预算口径' }));
    await user.click(screen.getByRole('radio', { name: '调整后预算：直接填总数' }));
    await user.type(screen.getByLabelText('调整后预算（万元）'), '20');
    port.select('支出', 0, 0);
    await user.click(screen.getByRole('button', { name: '实际支出（万元）：取所选单元格' }));
    expect(await screen.findByText('取自 支出!A1：12')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('+10.0个百分点')).toBeVisible();
    expect(port.pinnedAddresses).toEqual(['PT_spent_1=支出!A1']);
  });

  it('adds up an adjusted budget, and shows which base counts', async () => {
    const { user } = await opened('progress', workbookOf(sheetOf('1', formGrid())));
    expect(await screen.findByText('截至 2023-09-30 应支出 · 年初预算 24.00万元')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '填写实际支出和预算口径' }));
    await user.click(screen.getByRole('radio', { name: '调整后预算：年初预算＋上年结转＋调增－调减' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByText('请至少填写上年结转、调增、调减中的一项，或选“年初预算”。')).toBeVisible();
    expect(screen.getByRole('radio', { checked: true })).toHaveFocus();
    await user.type(screen.getByLabelText('上年结转（万元）'), '4');
    await user.type(screen.getByLabelText('调减（万元）'), '8');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('截至 2023-09-30 应支出 · 调整后预算 20.00万元')).toBeVisible();
    expect(screen.getByLabelText('预算口径')).toHaveTextContent(
      '年初预算24.00万元上年结转+4.00万元调减−8.00万元调整后预算（计算用）20.00万元',
    );
    await user.click(screen.getByRole('button', { name: '修改实际支出和预算口径' }));
    expect(screen.getByLabelText('上年结转（万元）')).toHaveValue('4');
    await user.clear(screen.getByLabelText('调减（万元）'));
    await user.type(screen.getByLabelText('调减（万元）'), '80');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/^调减超过了年初预算/u)).toBeVisible();
    expect(screen.getByText('截至 2023-09-30 应支出 · 年初预算 24.00万元')).toBeVisible();
  });

  it('says so when the amount is in no cell any more', async () => {
    const workbook = workbookOf(sheetOf('1', formGrid()), sheetOf('支出', [[12]]));
    const { user, port, application } = await opened('progress', workbook);
    await user.click(await screen.findByRole('button', { name: '填写实际支出和预算口径' }));
    port.select('支出', 0, 0);
    await user.click(screen.getByRole('button', { name: '实际支出（万元）：取所选单元格' }));
    await user.click(await screen.findByRole('button', { name: '保存' }));
    await screen.findByText('0.0个百分点');
    await act(async () => {
      port.deleteSheet('支出');
      await application.checker.check();
    });
    expect(await screen.findByText('原来取的单元格已被删除，请重新选取或填写。')).toBeVisible();
  });

  it('writes its table of live formulas to the sheet', async () => {
    const { user, port } = await opened('progress');
    port.select('2', 50, 0);
    await user.click(await screen.findByRole('button', { name: '把全部项目写入工作表' }));
    await told('公式已从 2!A51 起写入。');
    expect(port.written).toHaveLength(1);
  });

  it('asks before it writes over cells', async () => {
    const { user, port } = await opened('progress');
    port.select('1', 0, 0);
    await user.click(await screen.findByRole('button', { name: '把全部项目写入工作表' }));
    await told('从 1!A1 开始要写入的单元格里已有内容。要覆盖吗？');
    await user.click(screen.getByRole('button', { name: '不写入' }));
    expect(port.written).toEqual([]);
  });

  it('tells why a project cannot be computed', async () => {
    const none = workbookOf(
      sheetOf('1', formGrid()),
      sheetOf('2', formGrid({ ...SECOND, checkpoints: [], plan: [] })),
    );
    const { user } = await opened('progress', none);
    await user.click(await screen.findByRole('button', { name: /^项目2/u }));
    expect(screen.getByText('没有资金支出计划，无法计算。')).toBeVisible();
  });

  it('tells what it needs when there is no form', async () => {
    await opened('progress', workbookOf(sheetOf('说明', [['填表说明']])));
    expect(await screen.findByRole('heading', { name: '没有可计算支出进度的项目' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('tells why it could not read', async () => {
    const pane = await showPane();
    pane.port.fail('read', 'workbook-closed');
    act(() => pane.application.tab.set('progress'));
    expect(await screen.findByText('工作簿已经关闭。')).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: '读取工作簿' }));
    expect(await screen.findByRole('region', { name: '合计' })).toBeVisible();
  });
});

describe('设置', () => {
  it('switches the language at once', async () => {
    const { user } = await opened('settings');
    await user.selectOptions(await screen.findByRole('combobox', { name: '语言' }), 'English');
    expect(screen.getByRole('tab', { name: 'Settings' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('changes the severity of a rule, and back to the default', async () => {
    const { user, application } = await opened('settings');
    await user.click(await screen.findByRole('button', { name: '填写完整' }));
    const select = screen.getByRole('combobox', { name: '缺指标值确定依据' });
    expect(await violations()).toEqual([]);
    await user.selectOptions(select, '不报告');
    expect(standing(application)).not.toContain('missing-basis@1!F11');
    expect(screen.getByRole('button', { name: '填写完整（已调整1条）' })).toBeVisible();
    await user.selectOptions(select, '默认（必须改正）');
    expect(application.preferences.get().settings.severities).toEqual({});
    await user.selectOptions(select, '建议完善');
    await user.click(screen.getByRole('button', { name: '全部恢复默认' }));
    expect(standing(application)).toContain('missing-basis@1!F11');
  });

  it('takes a threshold only within its limits', async () => {
    const { user, application } = await opened('settings');
    const field = await screen.findByRole('textbox', { name: '绩效目标不多于多少字算过短' });
    await user.clear(field);
    await user.type(field, '2000{Enter}');
    expect(screen.getByText('请填 0 到 1000 之间的整数。')).toBeVisible();
    expect(application.preferences.get().settings.thresholds.shortGoalCharacters).toBe(10);
    await user.clear(field);
    await user.type(field, '50{Enter}');
    expect(application.preferences.get().settings.thresholds.shortGoalCharacters).toBe(50);
    expect(standing(application).some((finding) => finding.startsWith('short-goal'))).toBe(true);
  });

  it('exports what the command line takes, and imports it again', async () => {
    const { user, world, application } = await opened('settings');
    await user.click(await screen.findByRole('button', { name: '导出设置文件' }));
    await told('已保存 绩效目标校验设置.json。');
    expect(parseSettings(world.saved[0]?.text ?? '').ok).toBe(true);
    const text = JSON.stringify({ version: 1, severities: { 'missing-basis': 'off' } });
    const file = new File([text], '设置.json', { type: 'application/json' });
    Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) });
    await user.upload(screen.getByLabelText('导入设置文件', { selector: 'input' }), file);
    await told('设置已导入，并按新设置重新判断。');
    expect(application.preferences.get().settings.severities).toEqual({ 'missing-basis': 'off' });
  });

  it.each([
    ['{"version":1,"severities":{"no-such-rule":"off"}}', /没有“no-such-rule”这条规则/u],
    ['不是设置', /不是有效的 JSON/u],
  ])('takes nothing of a wrong file and says what is wrong: %s', async (text, problem) => {
    const { user, application } = await opened('settings');
    const before = application.preferences.get();
    const file = new File([text], '设置.json', { type: 'application/json' });
    Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) });
    await user.upload(await screen.findByLabelText('导入设置文件', { selector: 'input' }), file);
    expect(await screen.findByText(problem)).toBeVisible();
    expect(application.preferences.get()).toBe(before);
  });

  it('says that it cannot be kept for the next time', async () => {
    const { user, world } = await opened('settings');
    world.storage.full = true;
    await user.click(await screen.findByRole('switch', { name: '改动后自动校验' }));
    await told(/这台电脑不允许保存/u);
  });

  it('shows the file to be copied where downloads are blocked', async () => {
    const { user, world } = await opened('settings');
    world.allows = false;
    await user.click(await screen.findByRole('button', { name: '导出设置文件' }));
    const box = await screen.findByRole('textbox', { name: '绩效目标校验设置.json' });
    expect(parseSettings((box as HTMLTextAreaElement).value).ok).toBe(true);
  });
});

describe('报告', () => {
  it('is written to a sheet of the workbook', async () => {
    const { user, port } = await opened('report');
    await user.click(await screen.findByRole('button', { name: '写入报告工作表' }));
    await told('报告已写入工作表“校验报告”。');
    expect(port.names).toContain('校验报告');
    expect(await violations()).toEqual([]);
  });

  it('never takes the place of somebody else’s sheet', async () => {
    const workbook = workbookOf(...faultyWorkbook().sheets, sheetOf('校验报告', [['我的']]));
    const { user, port } = await opened('report', workbook);
    await user.click(await screen.findByRole('button', { name: '写入报告工作表' }));
    await told(/已有同名的工作表/u);
    expect(port.cell('校验报告', 0, 0).value).toBe('我的');
  });

  it.each(['网页（HTML）', '表格（CSV）', '数据（JSON）'])('is saved as %s', async (format) => {
    const { user, world } = await opened('report');
    await user.click(await screen.findByRole('button', { name: `下载${format}` }));
    await waitFor(() => expect(world.saved).toHaveLength(1));
  });

  it('is shown as text with a copy button where downloads are blocked', async () => {
    const { user, world } = await opened('report');
    world.allows = false;
    await user.click(await screen.findByRole('button', { name: '下载表格（CSV）' }));
    const box = await screen.findByRole('textbox', { name: '工作簿.csv' });
    expect(box).toHaveDisplayValue(/缺指标值确定依据/u);
    await user.click(screen.getByRole('button', { name: '复制' }));
    await told('没有复制成功。');
    world.allows = true;
    await user.click(screen.getByRole('button', { name: '复制' }));
    await told('已复制到剪贴板。');
    expect(world.copied[0]).toBe((box as HTMLTextAreaElement).value.replace(/\n/gu, '\r\n'));
  });

  it('is none before a check', async () => {
    const { user } = await opened('report', faultyWorkbook(), false);
    expect(await screen.findByText('还没有校验，没有可写的报告。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '校验工作簿' }));
    expect(await screen.findByRole('button', { name: '写入报告工作表' })).toBeVisible();
  });
});

describe('every reason for which Excel may refuse', () => {
  it.each(['zh-CN', 'en'] as const)('has its sentence in the pane: %s', async (language) => {
    const { application, port } = await showPane(undefined, { facts: { displayLanguage: language } });
    port.fail('clearMarks', 'protected');
    await act(async () => application.clearMarks());
    await told(language === 'en' ? /is protected; nothing was written/u : /受保护，没有写入/u);
  });
});
