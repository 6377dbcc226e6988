import type { Localised } from '../../i18n/language';

/** What the page says before, or instead of, the pane. */
export type Notice = 'no-office-js' | 'no-answer' | 'not-loaded' | 'page-blocked';

interface NoticeTexts {
  readonly title: string;
  readonly advice: string;
}

export const NOTICES: Localised<Readonly<Record<Notice, NoticeTexts>>> = {
  'zh-CN': {
    'no-office-js': {
      title: '没有取到 office.js，加载项不能启动',
      advice:
        '这台电脑可能连不上微软的服务器。请检查网络后重试；不能上外网的单位，请管理员改用自带 office.js 的版本（见帮助里的“部署”）。',
    },
    'no-answer': {
      title: 'Excel 没有应答',
      advice: '请关闭这个窗格再打开；仍然如此时，请保存工作簿并重新启动 Excel。工作簿没有改动。',
    },
    'not-loaded': {
      title: '程序没有完整加载，刚才的操作没有执行',
      advice: '请检查网络后重试。仍然如此时，请把下面这行文字告诉管理员。工作簿没有改动。',
    },
    'page-blocked': {
      title: '浏览器拦下了新打开的页面',
      advice: '请点下面的链接打开。',
    },
  },
  en: {
    'no-office-js': {
      title: 'office.js could not be fetched, so the add-in cannot start',
      advice:
        'This computer may be unable to reach Microsoft’s server. Check the network and try again; without internet access, ask your administrator for the build that brings office.js with it (see deployment in the help).',
    },
    'no-answer': {
      title: 'Excel does not answer',
      advice:
        'Close this pane and open it again. If that does not help, save the workbook and restart Excel. The workbook was not changed.',
    },
    'not-loaded': {
      title: 'The program was not loaded completely, and what you asked for was not done',
      advice:
        'Check the network and try again. If that does not help, tell your administrator the line below. The workbook was not changed.',
    },
    'page-blocked': {
      title: 'The browser kept a new page from opening',
      advice: 'Follow the link below to open it.',
    },
  },
};

export const OPEN_PAGE: Localised<string> = { 'zh-CN': '打开页面', en: 'Open the page' };
export const RETRY: Localised<string> = { 'zh-CN': '重试', en: 'Try again' };
