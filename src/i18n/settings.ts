import type { SettingsProblem } from '../check/settings';
import type { Language } from './language';

/** What is wrong with a settings file, and where in it. */
export function settingsProblemText(problem: SettingsProblem, language: Language): string {
  const zh = language === 'zh-CN';
  switch (problem.code) {
    case 'not-json':
      return zh ? `不是有效的 JSON（${problem.detail}）。` : `It is no valid JSON (${problem.detail}).`;
    case 'unknown-key':
      return zh ? `${problem.path}：没有这一项设置。` : `${problem.path}: there is no such setting.`;
    case 'unknown-rule':
      return zh
        ? `${problem.path}：没有“${problem.value}”这条规则。`
        : `${problem.path}: there is no rule “${problem.value}”.`;
    case 'wrong-value':
      return zh
        ? `${problem.path === '' ? '内容' : problem.path}：不能是 ${problem.value}，应为${expectedZh(problem.path)}。`
        : `${problem.path === '' ? 'The content' : problem.path}: ${problem.value} is not allowed; ${expectedEn(problem.path)}.`;
  }
}

function expectedZh(path: string): string {
  if (path.startsWith('severities.')) return ' default、error、warning、info 或 off';
  if (path.startsWith('thresholds.')) return '允许范围内的整数';
  return path === 'version' ? '1' : '一个对象';
}

function expectedEn(path: string): string {
  if (path.startsWith('severities.')) return 'use default, error, warning, info or off';
  if (path.startsWith('thresholds.')) return 'use a whole number within the range allowed';
  return path === 'version' ? 'use 1' : 'use an object';
}
