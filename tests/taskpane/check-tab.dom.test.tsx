import { act, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formGrid, rowsWith } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';
import { type Pane, showPane, told, violations } from './pane';
import { cleanWorkbook, FAULTY, SECOND } from './support';

const CHECK = { name: '校验工作簿' };

async function checkedPane(...options: Parameters<typeof showPane>): Promise<Pane> {
  const pane = await showPane(...options);
  await pane.user.click(screen.getByRole('button', CHECK));
  await screen.findByRole('button', { name: '重新校验工作簿' });
  return pane;
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
const spoken = (): readonly (string | null)[] => rows().map((row) => row.textContent);
const basisRow = (): HTMLElement => screen.getByRole('button', { name: /保洁验收合格率/u });

function blankWorkbook(): WorkbookSnapshot {
  const blank = rowsWith({}).map(({ level1, level2 }) => ({
    level1: level1 ?? null,
    level2: level2 ?? null,
  }));
  const nothing = { code: null, name: null, budget: null, fiscal: null, purpose: null, goal: null };
  const form = { ...nothing, plan: [], rows: blank, title: '项目绩效目标表', unitLine: null };
  return workbookOf(sheetOf('空白', formGrid(form)));
}

function halfWorkbook(): WorkbookSnapshot {
  const half = formGrid().map((row) => row.map((cell) => (cell === '指标值' ? '备注' : cell)));
  return workbookOf(sheetOf('1', half));
}

describe('before the first check', () => {
  it('three sentences, a sample, and no word of “no problem”', async () => {
    await showPane();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('button', { name: '用示例表试一试' })).toBeVisible();
    expect(screen.queryByText(/未发现问题/u)).toBeNull();
    expect(screen.getByText('还没有校验。没有校验不等于没有问题。')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('the sample is added and its findings are shown', async () => {
    const pane = await showPane(workbookOf(sheetOf('Sheet1', [])), {
      inserted: workbookOf(sheetOf('示例', formGrid(FAULTY))),
    });
    await pane.user.click(screen.getByRole('button', { name: '用示例表试一试' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(pane.port.names).toEqual(['Sheet1', '示例']);
  });
});

describe('what a check found', () => {
  it('is counted, grouped and said in sentences that tell severity and cell', async () => {
    await checkedPane();
    expect(await screen.findByRole('button', { name: /^1 ?处 ?必须改正$/u })).toBeVisible();
    expect(screen.getByRole('button', { name: /^1 ?处 ?需要核对$/u })).toBeVisible();
    expect(screen.getByRole('button', { name: /^1 ?处 ?建议完善$/u, pressed: false })).toBeVisible();
    expect(screen.getByText('识别到项目绩效目标表2张。')).toBeVisible();
    expect(spoken()).toEqual([
      expect.stringMatching(/^必须改正：“?.*保洁验收合格率.*，单元格 F11$/u),
      expect.stringMatching(/^需要核对：.*，单元格 E13$/u),
    ]);
    expect(await violations()).toEqual([]);
  });

  it('is announced', async () => {
    await checkedPane();
    const texts = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(texts).toContain('校验完成：必须改正1处，需要核对1处，建议完善1处。');
  });

  it.each<[string, WorkbookSnapshot, string]>([
    ['no form', workbookOf(sheetOf('说明', [['填表说明']])), '未识别到绩效目标表（不等于没有问题）'],
    ['a blank form', blankWorkbook(), '只有空白表，没有可检查的内容。请填写后再校验。'],
    [
      'a form read by half',
      halfWorkbook(),
      '校验完成：必须改正0处，需要核对0处，建议完善0处。有内容未能检查，不等于没有问题。',
    ],
  ])('is announced as what it is: %s', async (_case, workbook, sentence) => {
    await checkedPane(workbook);
    const texts = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(texts).toContain(sentence);
    expect(texts.join('')).not.toMatch(/建议完善0处。$/u);
  });

  it('a check that failed is not announced as the result before it', async () => {
    const { port, user } = await checkedPane();
    port.fail('read', 'workbook-closed');
    await user.click(screen.getByRole('button', { name: '重新校验工作簿' }));
    await screen.findByText(/下面是上一次的结果/u);
    const texts = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(texts.join('')).not.toContain('校验完成');
    expect(texts).toContain('工作簿已经关闭。请重新打开工作簿，再从功能区打开本窗格。');
  });

  it('names that are too long for a heading are in its tip', async () => {
    const name = '按照上级要求'.repeat(30);
    await checkedPane(workbookOf(sheetOf('1', formGrid({ ...FAULTY, name }))));
    expect(screen.getByTitle(`项目1 ${name}`)).toHaveTextContent(name);
  });

  it('infos are folded to a count that opens', async () => {
    const { user } = await checkedPane();
    await user.click(screen.getByRole('button', { name: '建议完善1处', expanded: false }));
    expect(spoken().at(-1)).toMatch(/^建议完善：.*平米.*，单元格 E10$/u);
  });

  it('a click shows the cell, and the card with why, what to do and the cells', async () => {
    const { user, port } = await checkedPane();
    await user.click(basisRow());
    expect(port.selectedAddress).toBe('1!F11');
    const card = document.getElementById(basisRow().getAttribute('aria-controls') ?? '');
    expect(card).toHaveTextContent('原因');
    expect(card).toHaveTextContent('怎么改');
    expect(within(card ?? document.body).getByRole('button', { name: '定位到 F11' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('the help opens outside', async () => {
    const { user, world } = await checkedPane();
    await user.click(basisRow());
    await user.click(screen.getByRole('link', { name: /规则说明/u }));
    expect(world.opened).toEqual(['help/missing-basis.html']);
  });

  it('vanishes by itself after an edit', async () => {
    const { port } = await checkedPane();
    act(() => port.edit('1', 10, 5, '物业服务合同'));
    await waitFor(() => expect(spoken()).toEqual([expect.stringContaining('E13')]), { timeout: 3000 });
  });
});

describe('the keyboard', () => {
  it('stops once at the list; arrows, Home and End go through it', async () => {
    const { user } = await checkedPane();
    expect(rows().map((row) => row.tabIndex)).toEqual([0, -1]);
    act(() => rows()[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(rows()[1]).toHaveFocus();
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0]);
    await user.keyboard('{ArrowDown}');
    expect(rows()[1]).toHaveFocus();
    await user.keyboard('{Home}');
    expect(rows()[0]).toHaveFocus();
    await user.keyboard('{End}{ArrowUp}');
    expect(rows()[0]).toHaveFocus();
  });

  it('Enter shows the cell, and the focus stays in the list', async () => {
    const { user, port } = await checkedPane();
    act(() => rows()[1]?.focus());
    await user.keyboard('{Enter}');
    expect(port.selectedAddress).toBe('1!E13');
    expect(rows()[1]).toHaveFocus();
  });

  it('the ribbon’s 下一处 opens a finding without taking the focus', async () => {
    const { application } = await checkedPane();
    const before = document.activeElement;
    await act(async () => application.next());
    expect(rows()[0]).toHaveAttribute('aria-expanded', 'true');
    expect(document.activeElement).toBe(before);
  });

  it('arrows, Home and End go through the tabs, and Enter opens one', async () => {
    const { user, application } = await showPane();
    await user.tab();
    expect(screen.getByRole('tab', { name: '校验' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
    expect(application.tab.get()).toBe('settings');
    await user.keyboard('{End}{ArrowRight}{Enter}');
    expect(application.tab.get()).toBe('check');
  });

  it.each([
    ['#1F1F1F', 'dark'],
    ['#FFFFFF', 'light'],
  ])('on %s the browser draws its own parts %s', async (background, scheme) => {
    await showPane(undefined, { theme: { background, text: '#808080' } });
    expect(screen.getByRole('main').parentElement?.style.colorScheme).toBe(scheme);
  });

  it('every tab can be opened', async () => {
    const { user } = await showPane();
    for (const name of ['支出进度', '设置', '报告', '校验']) {
      await user.click(screen.getByRole('tab', { name }));
      expect(screen.getByRole('tab', { name, selected: true })).toBeVisible();
      expect(await screen.findByRole('tabpanel', { name })).toBeVisible();
    }
  });
});

describe('three empty states', () => {
  it('no problems', async () => {
    await checkedPane(cleanWorkbook());
    expect(await screen.findByRole('heading', { name: '未发现问题' })).toBeVisible();
  });

  it('no match for the filter, with the way back', async () => {
    const { user } = await checkedPane();
    await user.type(await screen.findByRole('searchbox'), '没有这样的问题');
    expect(screen.getByRole('button', { name: '清除搜索' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '没有符合筛选条件的问题' })).toBeVisible();
    expect(screen.queryByText('未发现问题')).toBeNull();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(rows()).toHaveLength(2);
  });

  it('no form recognised, which is not “no problem”', async () => {
    await checkedPane(workbookOf(sheetOf('说明', [['填表说明']])));
    expect(
      await screen.findByRole('heading', { name: '未识别到绩效目标表（不等于没有问题）' }),
    ).toBeVisible();
    expect(screen.queryByText('未发现问题')).toBeNull();
    expect(screen.getByRole('button', { name: '未检查内容（1）' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('only blank forms', async () => {
    await checkedPane(blankWorkbook());
    await told(/只有空白表/u);
    expect(screen.queryByText('未发现问题')).toBeNull();
  });

  it('a form read by half is never called clean', async () => {
    await checkedPane(halfWorkbook());
    expect(await screen.findByText(/有内容未检查/u)).toBeVisible();
    expect(screen.queryByRole('heading', { name: '未发现问题' })).toBeNull();
  });
});

describe('the filters', () => {
  it('a count shows only its findings, and pressed again all of them', async () => {
    const { user } = await checkedPane();
    const button = await screen.findByRole('button', { name: /^1 ?处 ?需要核对$/u });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(rows()).toHaveLength(1);
    await user.click(button);
    expect(rows()).toHaveLength(2);
  });

  it('“only this sheet” follows the sheet in front', async () => {
    const both = workbookOf(sheetOf('1', formGrid(FAULTY)), sheetOf('2', formGrid(SECOND)));
    const { user, port } = await checkedPane(both);
    await user.click(await screen.findByRole('switch', { name: '只看本表' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    act(() => port.select('2', 0, 0));
    expect(await screen.findByText('没有符合筛选条件的问题')).toBeVisible();
  });

  it('groups by rule', async () => {
    const { user } = await checkedPane();
    await user.selectOptions(await screen.findByRole('combobox', { name: '排列方式' }), '按规则');
    expect(screen.getByRole('region', { name: '缺指标值确定依据，1处' })).toBeVisible();
  });
});

describe('corrections', () => {
  const openFix = async (pane: Pane): Promise<void> => {
    await pane.user.click(await screen.findByRole('button', { name: /^1 ?处 ?建议完善$/u, pressed: false }));
    await pane.user.click(screen.getByRole('button', { name: /平米.*E10/u }));
  };

  it('show before and after, and are undone by one click', async () => {
    const pane = await checkedPane();
    await openFix(pane);
    expect(screen.getByText('≥12000平方米')).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: '采用' }));
    await told('已改正1处。');
    expect(pane.port.cell('1', 9, 4).value).toBe('≥12000平方米');
    await pane.user.click(screen.getByRole('button', { name: '撤销' }));
    await told('已撤销1处改动。');
    expect(pane.port.cell('1', 9, 4).value).toBe('≥12000平米');
  });

  it('are listed and not offered once the targets are approved', async () => {
    const pane = await checkedPane();
    act(() => void pane.application.preferences.change({ approved: true }));
    await openFix(pane);
    expect(screen.queryByRole('button', { name: '采用' })).toBeNull();
    expect(screen.getByText('已批复：目标不再改动，只列出问题。')).toBeVisible();
  });
});

describe('不改，说明理由', () => {
  it('wants a reason, keeps it, lists it and takes it back', async () => {
    const { user, port } = await checkedPane();
    await user.click(basisRow());
    await user.click(screen.getByRole('button', { name: '不改，说明理由' }));
    const box = screen.getByRole('textbox', { name: /不改的理由/u });
    expect(box).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    expect(screen.getByText('请写明理由。')).toBeVisible();
    expect(port.calls).not.toContain('writeWaivers');
    await user.type(box, '上级统一口径');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(port.waivers).toEqual(['missing-basis: 上级统一口径']);
    await user.click(screen.getByRole('button', { name: '已说明理由、不改的1处' }));
    expect(screen.getByText('理由：上级统一口径')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤回理由' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(port.waivers).toEqual([]);
  });

  it('is left by Escape', async () => {
    const { user } = await checkedPane();
    await user.click(basisRow());
    await user.click(screen.getByRole('button', { name: '不改，说明理由' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: /不改的理由/u })).toBeNull();
  });
});

describe('the focus, when the finding that holds it goes', () => {
  const infosOnly = async ({ user }: Pane): Promise<void> =>
    user.click(await screen.findByRole('button', { name: /处 ?建议完善$/u, pressed: false }));
  const leave = async ({ user }: Pane, row: number): Promise<void> => {
    act(() => rows()[row]?.focus());
    await user.keyboard('{Enter}');
    act(() => screen.getByRole('button', { name: '不改，说明理由' }).focus());
    await user.keyboard('{Enter}');
    await user.keyboard('上级统一口径{Tab}{Enter}');
  };
  const adopt = async ({ user }: Pane, row: number): Promise<void> => {
    act(() => rows()[row]?.focus());
    await user.keyboard('{Enter}');
    act(() => screen.getByRole('button', { name: '采用' }).focus());
    await user.keyboard('{Enter}');
  };
  const twoUnits = () =>
    workbookOf(sheetOf('1', formGrid(FAULTY)), sheetOf('2', formGrid({ ...FAULTY, ...SECOND })));

  it.each([
    ['the next has it', 0, /E13$/u],
    ['the one before has it when it was the last', 1, /F11$/u],
  ])('%s, left with a reason', async (_case, row, heir) => {
    const pane = await checkedPane();
    await leave(pane, row);
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(screen.getByRole('button', { name: heir })).toHaveFocus();
    await pane.user.keyboard('{Enter}');
    expect(rows()[0]).toHaveAttribute('aria-expanded', 'true');
  });

  it('the heading has it when none is left', async () => {
    const pane = await checkedPane();
    await leave(pane, 0);
    await waitFor(() => expect(rows()).toHaveLength(1));
    await leave(pane, 0);
    await waitFor(() => expect(rows()).toHaveLength(0));
    expect(screen.getByRole('heading', { name: /^没有必须改正/u })).toHaveFocus();
  });

  it('the line of the suggestions has it when they are all that is left and the rest is filtered out', async () => {
    const pane = await checkedPane(twoUnits());
    await pane.user.click(await screen.findByRole('switch', { name: '只看本表' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    await leave(pane, 0);
    await waitFor(() => expect(rows()).toHaveLength(1));
    await leave(pane, 0);
    await waitFor(() => expect(rows()).toHaveLength(0));
    expect(screen.getByRole('button', { name: '建议完善1处' })).toHaveFocus();
  });

  it('the next, then the heading, after a correction', async () => {
    const pane = await checkedPane(twoUnits());
    await infosOnly(pane);
    expect(rows()).toHaveLength(2);
    await adopt(pane, 0);
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toHaveFocus();
    await adopt(pane, 0);
    await waitFor(() => expect(rows()).toHaveLength(0));
    expect(screen.getByRole('heading', { name: '没有符合筛选条件的问题' })).toHaveFocus();
  });

  it('is not taken from where the user has gone meanwhile', async () => {
    const pane = await checkedPane();
    act(() => rows()[0]?.focus());
    const search = await screen.findByRole('searchbox');
    act(() => search.focus());
    act(() => pane.port.edit('1', 10, 5, '物业服务合同'));
    await waitFor(() => expect(rows()).toHaveLength(1), { timeout: 3000 });
    expect(search).toHaveFocus();
  });

  it('is on the button again when no reason is given after all', async () => {
    const { user } = await checkedPane();
    await user.click(basisRow());
    const button = { name: '不改，说明理由' };
    await user.click(screen.getByRole('button', button));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', button)).toHaveFocus();
  });
});

describe('when something goes wrong', () => {
  it('a check that fails says why and what to do, and never “no problem”', async () => {
    const pane = await showPane();
    pane.port.fail('read', 'no-values');
    await pane.user.click(screen.getByRole('button', CHECK));
    await told(/Excel 没有返回部分单元格的内容/u);
    expect(screen.queryByText(/未发现问题|三句话说明/u)).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('an older result is said to be older', async () => {
    const pane = await checkedPane();
    pane.port.fail('read', 'workbook-closed');
    await pane.user.click(screen.getByRole('button', { name: '重新校验工作簿' }));
    expect(await screen.findByText(/下面是上一次的结果/u)).toBeVisible();
  });

  it('while a cell is being edited it asks to end that, and can be cancelled', async () => {
    const pane = await showPane();
    pane.port.gate = new Promise(() => undefined);
    await pane.user.click(screen.getByRole('button', CHECK));
    expect(await screen.findByText(/请先结束单元格编辑/u)).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: '取消' }));
    await told(/已取消/u);
    expect(screen.getByRole('button', CHECK)).toBeVisible();
  });

  it('a hidden sheet is told, with the way on, and can be tried again', async () => {
    const pane = await checkedPane();
    act(() => pane.port.change('1', { visibility: 'hidden' }));
    await pane.user.click(basisRow());
    await told(/隐藏的工作表里/u);
    act(() => pane.port.change('1', { visibility: 'visible' }));
    await pane.user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(pane.port.selectedAddress).toBe('1!F11'));
  });

  it('a protected sheet is said to be', async () => {
    const pane = await showPane();
    pane.port.change('1', { protected: true });
    await pane.user.click(screen.getByRole('button', CHECK));
    expect(await screen.findByText(/受保护的工作表：“1”/u)).toBeVisible();
  });
});

it('of many findings a hundred are shown at a time', async () => {
  const emptied = rowsWith(Object.fromEntries([0, 1, 2, 3].map((row) => [row, { basis: null }])));
  const sheets = Array.from({ length: 26 }, (_, index) =>
    sheetOf(String(index + 1), formGrid({ ...SECOND, name: `2023年度第${index + 1}项`, rows: emptied })),
  );
  const { application, user } = await showPane(workbookOf(...sheets));
  await act(() => application.checkWorkbook());
  await waitFor(() => expect(rows()).toHaveLength(100));
  await user.click(screen.getByText(/^再显示/u));
  expect(rows().length).toBeGreaterThan(100);
});

it('speaks English where Office does', async () => {
  const { user } = await showPane(undefined, { facts: { displayLanguage: 'en-US' } });
  await user.click(screen.getByRole('button', { name: 'Check the workbook' }));
  expect(await screen.findByRole('button', { name: '1 × must fix' })).toBeVisible();
  expect(spoken()[0]).toMatch(/^must fix: .*, cell F11$/u);
  expect(document.documentElement.lang).toBe('en');
  expect(await violations()).toEqual([]);
});
