import type { Localised } from '../../i18n/language';
import type { HostErrorCode } from '../../workbook/host-error';

/** What was not done and why, and the way on. Whole sentences. */
export interface FailureText {
  readonly what: string;
  readonly todo: string;
}

export const FAILURE_TEXTS: Localised<Readonly<Record<HostErrorCode, FailureText>>> = {
  'zh-CN': {
    'cell-edit-mode': {
      what: '有单元格正在编辑，Excel 暂时不接受操作。',
      todo: '请按回车键或 Esc 键结束编辑，再重试。',
    },
    'sheet-gone': {
      what: '这张工作表已经不在了，可能已被删除。',
      todo: '请重新校验工作簿。',
    },
    'sheet-hidden': {
      what: '问题在隐藏的工作表里，无法定位。',
      todo: '请在工作表标签上右击，选“取消隐藏”，再点一次。',
    },
    protected: {
      what: '工作表或工作簿受保护，没有写入。',
      todo: '如确需修改，请先在“审阅”里撤销保护，再重试。',
    },
    'changed-meanwhile': {
      what: '单元格的内容与校验时不同，没有改动。',
      todo: '请重新校验，按最新内容处理。',
    },
    'formula-cell': {
      what: '单元格里是公式，没有改动。',
      todo: '请在单元格里自行修改公式。',
    },
    'merged-area': {
      what: '所选位置有合并单元格，无法写入。',
      todo: '请选择一片没有合并单元格的空白区域，再重试。',
    },
    'name-taken': {
      what: '已有同名的工作表，而且不是本程序生成的报告，没有覆盖。',
      todo: '请给那张工作表改名，再重试。',
    },
    'not-empty': {
      what: '要写入的单元格里已有内容，没有写入。',
      todo: '请选择一片空白区域，再重试。',
    },
    'too-large': {
      what: '内容太多，Excel 一次处理不了。',
      todo: '请删去用不到的数据，或拆分工作簿，再重试。',
    },
    'no-values': {
      what: 'Excel 没有返回部分单元格的内容，因此不能判断，没有得出结果。',
      todo: '请保存并重新打开工作簿，再校验。',
    },
    busy: { what: 'Excel 正忙。', todo: '请稍后重试。' },
    'dialog-open': { what: 'Excel 里有对话框没有关闭。', todo: '请先关闭对话框，再重试。' },
    'no-cell-selected': {
      what: '当前选中的不是单元格（可能是图表或图形）。',
      todo: '请先点一个单元格，再重试。',
    },
    'other-workbook': {
      what: '当前在前面的是另一个工作簿。',
      todo: '请切换回这个工作簿，再重试。',
    },
    'workbook-closed': {
      what: '工作簿已经关闭。',
      todo: '请重新打开工作簿，再从功能区打开本窗格。',
    },
    'read-only': {
      what: '工作簿是只读的，没有写入。',
      todo: '请另存一份，或启用编辑，再重试。',
    },
    'not-supported': {
      what: '这个版本的 Excel 不支持这项操作。',
      todo: '其他功能照常可用；需要时请升级到 Excel 2021 或更高版本。',
    },
    cancelled: { what: '已取消，没有得出新的结果。', todo: '需要时请再来一次。' },
    'host-failure': {
      what: '操作没有成功，工作簿可能没有响应。',
      todo: '请重试；如仍不行，请保存并重新打开工作簿。',
    },
  },
  en: {
    'cell-edit-mode': {
      what: 'A cell is being edited and Excel takes no orders meanwhile.',
      todo: 'Finish the edit with Enter or Esc and try again.',
    },
    'sheet-gone': {
      what: 'This sheet is no longer there; it was probably deleted.',
      todo: 'Check the workbook again.',
    },
    'sheet-hidden': {
      what: 'The finding is on a hidden sheet, which cannot be shown.',
      todo: 'Right-click a sheet tab, choose Unhide, and click once more.',
    },
    protected: {
      what: 'The sheet or the workbook is protected; nothing was written.',
      todo: 'If it has to be changed, lift the protection under Review and try again.',
    },
    'changed-meanwhile': {
      what: 'The cell no longer holds what was checked; it was not changed.',
      todo: 'Check again and go by what stands there now.',
    },
    'formula-cell': {
      what: 'The cell holds a formula; it was not changed.',
      todo: 'Please change the formula yourself.',
    },
    'merged-area': {
      what: 'There are merged cells where this is to be written.',
      todo: 'Select an empty place without merged cells and try again.',
    },
    'name-taken': {
      what: 'There is a sheet of this name that is no report of ours; it was not overwritten.',
      todo: 'Rename that sheet and try again.',
    },
    'not-empty': {
      what: 'The cells to be written are not empty; nothing was written.',
      todo: 'Select an empty place and try again.',
    },
    'too-large': {
      what: 'This is more than Excel can take at once.',
      todo: 'Delete what is not needed, or split the workbook, and try again.',
    },
    'no-values': {
      what: 'Excel did not tell what some cells hold, so nothing can be said about them.',
      todo: 'Save the workbook, open it again, and check.',
    },
    busy: { what: 'Excel is busy.', todo: 'Try again in a moment.' },
    'dialog-open': { what: 'A dialog is open in Excel.', todo: 'Close the dialog and try again.' },
    'no-cell-selected': {
      what: 'What is selected is no cell (a chart or a shape, perhaps).',
      todo: 'Click a cell first and try again.',
    },
    'other-workbook': {
      what: 'Another workbook is in front.',
      todo: 'Switch back to this workbook and try again.',
    },
    'workbook-closed': {
      what: 'The workbook has been closed.',
      todo: 'Open it again and then this pane from the ribbon.',
    },
    'read-only': {
      what: 'The workbook is read-only; nothing was written.',
      todo: 'Save a copy or enable editing and try again.',
    },
    'not-supported': {
      what: 'This version of Excel cannot do that.',
      todo: 'Everything else works; for this, Excel 2021 or later is needed.',
    },
    cancelled: { what: 'Cancelled; there is no new result.', todo: 'Start again when you like.' },
    'host-failure': {
      what: 'That did not work; the workbook may not be responding.',
      todo: 'Try again; if it still fails, save the workbook and open it again.',
    },
  },
};
