import type { Language, Localised } from '../../i18n/language';
import { REPORT_WORDS } from '../../i18n/report';
import { listEn, listZh } from '../../i18n/words';
import type { NoticeFacts, RefusedCell } from '../notices';
import { FAILURE_TEXTS } from './failures';

export type NoticeIntent = 'success' | 'info' | 'warning' | 'error';

export interface NoticeText {
  readonly intent: NoticeIntent;
  readonly what: string;
  /** "" when all is said. */
  readonly more: string;
}

type Sentences = {
  readonly [K in NoticeFacts['kind']]: (facts: Extract<NoticeFacts, { readonly kind: K }>) => NoticeText;
};

export const NOTICE_TEXTS: Localised<Sentences> = {
  'zh-CN': {
    failed: ({ failure }) => failed(failure, 'zh-CN'),
    marked: ({ marked, skipped }) =>
      withSkipped(
        marked > 0 ? `已标出${marked}处。` : '没有标出。',
        skipped.length > 0 ? `${sheetsZh(skipped)}受保护，只列出、未标出。` : '',
      ),
    'marks-cleared': ({ skipped }) =>
      withSkipped('标记已清除。', skipped.length > 0 ? `${sheetsZh(skipped)}受保护，标记仍在。` : ''),
    'nothing-to-mark': () => info('没有必须改正或需要核对的问题，没有要标出的单元格。'),
    fixed: ({ fixed, refused }) => ({
      intent: refused.length > 0 ? 'warning' : 'success',
      what: fixed > 0 ? `已改正${fixed}处。` : '没有改动。',
      more: refused.map(refusedZh).join(''),
    }),
    reverted: ({ reverted, refused }) => ({
      intent: refused.length > 0 ? 'warning' : 'success',
      what: reverted > 0 ? `已撤销${reverted}处改动。` : '没有撤销。',
      more: refused.map(refusedZh).join(''),
    }),
    waived: () => success('理由已记入工作簿，保存工作簿后长期有效。'),
    unwaived: () => success('理由已撤回，问题恢复列出。'),
    'waivers-dropped': ({ count }) => success(`已清理${count}条不再有对应问题的理由。`),
    'nothing-to-visit': () => info('没有必须改正或需要核对的问题。'),
    'sheets-added': ({ what }) =>
      success(what === 'sample' ? '示例表已加为新工作表。' : '空白表已加为新工作表，请填写后校验。'),
    'asset-missing': () => ({
      intent: 'error',
      what: '没有取到随附的表样。',
      more: '请检查网络后重试；仍不行时，请管理员核对加载项的安装。',
    }),
    'formulas-written': ({ cell, left }) =>
      left.length === 0
        ? success(`公式已从 ${cell} 起写入。`)
        : {
            intent: 'warning',
            what: `公式已从 ${cell} 起写入。`,
            more: `没有写入${listZh(left)}：缺少预算数、金额单位或有效的资金支出计划。`,
          },
    'nothing-to-write': () =>
      info('没有可写入的项目：需要至少一张有预算数、金额单位和资金支出计划的项目绩效目标表。'),
    'report-written': ({ sheet }) => success(`报告已写入工作表“${sheet}”。`),
    saved: ({ file }) => success(`已保存 ${file}。`),
    copied: () => success('已复制到剪贴板。'),
    'copy-failed': () => ({
      intent: 'warning',
      what: '没有复制成功。',
      more: '请在文本框里全选（Ctrl+A）后按 Ctrl+C。',
    }),
    'settings-imported': () => success('设置已导入，并按新设置重新判断。'),
    'not-kept': () => ({
      intent: 'warning',
      what: '设置已生效，但这台电脑不允许保存，下次打开会恢复原样。',
      more: '可以先“导出设置文件”，下次再导入。',
    }),
  },
  en: {
    failed: ({ failure }) => failed(failure, 'en'),
    marked: ({ marked, skipped }) =>
      withSkipped(
        marked > 0 ? `${marked} place${marked === 1 ? '' : 's'} marked.` : 'Nothing was marked.',
        skipped.length > 0 ? `${sheetsEn(skipped)} protected: listed, not marked.` : '',
      ),
    'marks-cleared': ({ skipped }) =>
      withSkipped(
        'Marks removed.',
        skipped.length > 0 ? `${sheetsEn(skipped)} protected: marks left there.` : '',
      ),
    'nothing-to-mark': () => info('Nothing that must be fixed or checked, so there is nothing to mark.'),
    fixed: ({ fixed, refused }) => ({
      intent: refused.length > 0 ? 'warning' : 'success',
      what: fixed > 0 ? `${fixed} cell${fixed === 1 ? '' : 's'} corrected.` : 'Nothing was changed.',
      more: refused.map(refusedEn).join(' '),
    }),
    reverted: ({ reverted, refused }) => ({
      intent: refused.length > 0 ? 'warning' : 'success',
      what: reverted > 0 ? `${reverted} change${reverted === 1 ? '' : 's'} undone.` : 'Nothing was undone.',
      more: refused.map(refusedEn).join(' '),
    }),
    waived: () => success('The reason is kept in the workbook; save the workbook to keep it for good.'),
    unwaived: () => success('The reason is withdrawn; the finding is listed again.'),
    'waivers-dropped': ({ count }) =>
      success(`${count} reason${count === 1 ? '' : 's'} without a finding removed.`),
    'nothing-to-visit': () => info('Nothing that must be fixed or checked.'),
    'sheets-added': ({ what }) =>
      success(
        what === 'sample'
          ? 'The sample forms were added as new sheets.'
          : 'A blank form was added as a new sheet. Fill it in and check.',
      ),
    'asset-missing': () => ({
      intent: 'error',
      what: 'The forms that come with the add-in could not be fetched.',
      more: 'Check the network and try again; else ask your administrator to look at the installation.',
    }),
    'formulas-written': ({ cell, left }) =>
      left.length === 0
        ? success(`Formulas written from ${cell} on.`)
        : {
            intent: 'warning',
            what: `Formulas written from ${cell} on.`,
            more: `Left out for want of a budget, a money unit or a valid spending plan: ${listEn(left)}.`,
          },
    'nothing-to-write': () =>
      info('Nothing to write: a project form with a budget, a money unit and a spending plan is needed.'),
    'report-written': ({ sheet }) => success(`The report is on the sheet “${sheet}”.`),
    saved: ({ file }) => success(`${file} saved.`),
    copied: () => success('Copied to the clipboard.'),
    'copy-failed': () => ({
      intent: 'warning',
      what: 'It could not be copied.',
      more: 'Select all in the text box (Ctrl+A) and press Ctrl+C.',
    }),
    'settings-imported': () => success('Settings imported; the findings go by them now.'),
    'not-kept': () => ({
      intent: 'warning',
      what: 'The settings count now, but this computer does not let them be kept for the next time.',
      more: 'Export them to a file and import that the next time.',
    }),
  },
};

export function noticeText(facts: NoticeFacts, language: Language): NoticeText {
  const sentence = NOTICE_TEXTS[language][facts.kind] as (facts: NoticeFacts) => NoticeText;
  return sentence(facts);
}

function failed(
  { code, detail }: Extract<NoticeFacts, { kind: 'failed' }>['failure'],
  language: Language,
): NoticeText {
  const { what, todo } = FAILURE_TEXTS[language][code];
  const place = [detail.sheet, detail.cell].filter((part) => part !== undefined).join('!');
  const intent = code === 'cancelled' ? 'info' : code === 'host-failure' ? 'error' : 'warning';
  const { placed, remark } = REPORT_WORDS[language];
  return {
    intent,
    what: place === '' ? what : placed(place, what),
    more: code === 'host-failure' && detail.note !== undefined ? remark(todo, detail.note) : todo,
  };
}

function success(what: string): NoticeText {
  return { intent: 'success', what, more: '' };
}

function info(what: string): NoticeText {
  return { intent: 'info', what, more: '' };
}

function withSkipped(what: string, more: string): NoticeText {
  return { intent: more === '' ? 'success' : 'warning', what, more };
}

function sheetsZh(names: readonly string[]): string {
  return `工作表${listZh(names.map((name) => `“${name}”`))}`;
}

function sheetsEn(names: readonly string[]): string {
  const listed = listEn(names.map((name) => `“${name}”`));
  return names.length === 1 ? `Sheet ${listed} is` : `Sheets ${listed} are`;
}

function refusedZh({ cell, reason }: RefusedCell): string {
  return `${cell}：${FAILURE_TEXTS['zh-CN'][reason].what}`;
}

function refusedEn({ cell, reason }: RefusedCell): string {
  return `${cell}: ${FAILURE_TEXTS.en[reason].what}`;
}
