import type { Localised } from '../../i18n/language';
import type { Tab } from '../application';

/** Words of the frame around everything. */
export interface ShellWords {
  readonly tabsLabel: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly loading: string;
  readonly waiting: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly retry: string;
  readonly undo: string;
  readonly yes: string;
  readonly no: string;
  readonly overwrite: (cell: string) => string;
  readonly crashed: string;
  readonly crashedTodo: string;
  readonly reload: string;
}

export const SHELL_WORDS: Localised<ShellWords> = {
  'zh-CN': {
    tabsLabel: '绩效目标表校验',
    tabs: { check: '校验', progress: '支出进度', settings: '设置', report: '报告' },
    loading: '正在打开……',
    waiting: '请先结束单元格编辑（按回车键或 Esc 键），随后自动继续。',
    cancel: '取消',
    dismiss: '关闭提示',
    retry: '重试',
    undo: '撤销',
    yes: '覆盖',
    no: '不写入',
    overwrite: (cell) => `从 ${cell} 开始要写入的单元格里已有内容。要覆盖吗？`,
    crashed: '窗格显示出错，表格没有受影响。',
    crashedTodo: '请重新打开这一页；如仍出错，请关闭窗格后从功能区再打开。',
    reload: '重新打开这一页',
  },
  en: {
    tabsLabel: 'Performance targets',
    tabs: { check: 'Check', progress: 'Progress', settings: 'Settings', report: 'Report' },
    loading: 'Opening …',
    waiting: 'Please finish editing the cell (Enter or Esc); this then goes on by itself.',
    cancel: 'Cancel',
    dismiss: 'Close this message',
    retry: 'Try again',
    undo: 'Undo',
    yes: 'Overwrite',
    no: 'Do not write',
    overwrite: (cell) => `Some of the cells to be written, from ${cell} on, are not empty. Overwrite them?`,
    crashed: 'The pane failed to show this page. The workbook is not affected.',
    crashedTodo: 'Open the page again; if it still fails, close the pane and open it from the ribbon.',
    reload: 'Open the page again',
  },
};
