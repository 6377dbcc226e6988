import type { SettingsProblem } from '../check/settings';
import type { Language } from './language';

/** What is wrong with a settings file, and where in it. */
export function settingsProblemText(problem: SettingsProblem, language: Language): string {
  return language === 'zh-CN' ? textZh(problem) : textEn(problem);
}

function textZh(problem: SettingsProblem): string {
  switch (problem.code) {
    case 'not-json':
      return `不是有效的 JSON：${problem.line === null ? '' : `第${problem.line}行附近有误，`}请核对引号、逗号和括号是否齐全、是否为半角。`;
    case 'unknown-key':
      return `${problem.path}：没有这一项设置。`;
    case 'unknown-rule':
      return `${problem.path}：没有“${problem.value}”这条规则。`;
    case 'wrong-value': {
      const place = problem.path === '' ? '内容' : problem.path;
      const found = problem.value === '' ? '缺少' : `不能是 ${problem.value}`;
      return `${place}：${found}，应为${expectedZh(problem.path)}。`;
    }
  }
}

function textEn(problem: SettingsProblem): string {
  switch (problem.code) {
    case 'not-json':
      return `It is no valid JSON${problem.line === null ? '' : ` (near line ${problem.line})`}. Please check its quotation marks, commas and brackets.`;
    case 'unknown-key':
      return `${problem.path}: there is no such setting.`;
    case 'unknown-rule':
      return `${problem.path}: there is no rule “${problem.value}”.`;
    case 'wrong-value': {
      const place = problem.path === '' ? 'The content' : problem.path;
      const found = problem.value === '' ? 'missing' : `${problem.value} is not allowed`;
      return `${place}: ${found}; it should be ${expectedEn(problem.path)}.`;
    }
  }
}

function expectedZh(path: string): string {
  if (path.startsWith('severities.')) return ' default、error、warning、info 或 off';
  if (path.startsWith('thresholds.')) return '允许范围内的整数';
  return path === 'version' ? ' 1' : '一个对象';
}

function expectedEn(path: string): string {
  if (path.startsWith('severities.')) return 'default, error, warning, info or off';
  if (path.startsWith('thresholds.')) return 'a whole number within the range allowed';
  return path === 'version' ? '1' : 'an object';
}
