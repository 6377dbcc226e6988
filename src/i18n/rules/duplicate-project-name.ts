import type { duplicateProjectName } from '../../rules/duplicate-project-name';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const duplicateProjectNameTexts: TextsOf<typeof duplicateProjectName> = {
  'zh-CN': {
    title: '项目名称重复',
    what: ({ name, code, firstCode }) =>
      code === null || firstCode === null
        ? `项目名称${quote(name)}在前面的表中已经用过。`
        : `项目名称${quote(name)}在前面的表中已经用过，编码却不同（${firstCode}、${code}）。`,
    why: '同一单位两个项目同名，公开和汇总时分不清。',
    todo: () => '请按项目库核对名称；同一项目填了两次的，删去一张。',
  },
  en: {
    title: 'Project name used twice',
    what: ({ name, code, firstCode }) =>
      code === null || firstCode === null
        ? `The project name ${quote(name)} is already used in a form above.`
        : `The project name ${quote(name)} is already used in a form above, under another code (${firstCode}, here ${code}).`,
    why: 'Two projects of one unit with the same name cannot be told apart in summaries.',
    todo: () =>
      'Check the name against the project library; delete one form if the project was entered twice.',
  },
};
